"""A speaking event on Yom Kippur, and how tests reach it in the window."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.booking import Answer, Booking, Verdict
from planner.domain.booking_panel import PanelPart
from planner.domain.booking_status import BookingStatus
from planner.domain.page import Shelf
from planner.domain.page_text import page_text
from planner.domain.toolkit_speaking import QuestionId
from planner.services.workspace import Workspace
from tests.ui.attending import Attend
from ui.commands.command import CommandId
from ui.dialogs.booking import BookingDialog
from ui.dialogs.bookings import BookingsDialog
from ui.window.main_window import MainWindow

TODAY = date(2026, 9, 16)
YOM_KIPPUR = date(2026, 9, 21)


def booked(workspace: Workspace) -> Booking:
    """Return a booking that was answered in part, on Yom Kippur."""
    made = replace(
        workspace.speaking.new_booking(TODAY),
        event="Kidney day",
        organiser="Renal team",
        audience="trainees",
        day=YOM_KIPPUR,
        starts=time(9),
        ends=time(12),
        status=BookingStatus.ANSWERED,
        panel=(PanelPart(2, "nurses"),),
        answers={QuestionId("access"): Answer(Verdict.MEETS)},
        sender="The hub",
        needs="A microphone",
    )
    workspace.apply(workspace.speaking.put(made))
    return made


def press(button: QPushButton) -> None:
    """Click a button."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def at_rest(dialog: BookingDialog, qtbot: QtBot) -> None:
    """Wait until a dialog has checked what was entered."""
    qtbot.waitUntil(lambda: dialog.checker.is_at_rest)


def open_first(attend: Attend, deed: Callable[[BookingDialog], None], window: MainWindow) -> None:
    """Open the first speaking event of the list, from the menu."""
    attend(BookingDialog, deed)  # type: ignore[arg-type]
    attend(BookingsDialog, lambda listed: press(listed.edit))  # type: ignore[attr-defined]
    window.action(CommandId.SPEAKING_EVENTS).trigger()


def toolkit_text(window: MainWindow) -> str:
    """Return the words of the page that is read."""
    page = window._panels.shelves[Shelf.TOOLKIT].reader.page
    assert page is not None
    return page_text(page)
