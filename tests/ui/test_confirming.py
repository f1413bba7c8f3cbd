"""Confirming a date in the window: from the panel, by the menu, undone, and read-only."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QWidget,
)

from planner.domain.change import Change, Edit
from planner.domain.observance import ObservanceId
from planner.domain.occurrence import Occurrence
from planner.domain.session import SessionKind
from planner.services.workspace import Workspace
from planner.storage.diary_file import DiaryFile
from tests.contract.dates import EID as GONE
from tests.ui.finding import found
from tests.ui.plans import planned
from ui.commands.command import CommandId
from ui.dialogs.confirm_date import ConfirmDateDialog
from ui.dialogs.confirmed_dates import ConfirmedDatesDialog
from ui.panels.day_panel import DayPanel
from ui.widgets.day_field import day_of, show_day
from ui.window.main_window import MainWindow

EXPECTED = date(2027, 3, 9)
NEXT_DAY = date(2027, 3, 10)
EID = ObservanceId("islam.eid-al-fitr")
MOSQUE = "East London Mosque"


def eid_on(window: MainWindow, day: date) -> Occurrence:
    window.navigator.go_to(day)
    return next(
        one
        for one in window.navigator.day_view.occurrences
        if one.observance.id == EID and one.practice.slug == "umm-al-qura"
    )


def during(deed: Callable[[], object], act: Callable[[QDialog], None]) -> None:
    """Do the deed, and act on the dialog that it opens."""
    seen = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.append(dialog)
        act(dialog)

    QTimer.singleShot(50, look)
    deed()
    assert seen


def link(window: MainWindow, start: str) -> QPushButton:
    return next(
        one
        for one in reversed(found(DayPanel, window).findChildren(QPushButton))
        if one.objectName() == f"{start} {EID}.umm-al-qura.1448."
    )


def advice_in(window: MainWindow) -> list[str]:
    """Return what the newest card of this Eid says."""
    card = link(window, "confirm").parentWidget()
    assert isinstance(card, QWidget)
    return [one.text() for one in card.findChildren(QLabel)]


def fill(dialog: QDialog) -> None:
    assert isinstance(dialog, ConfirmDateDialog)
    show_day(dialog.day, NEXT_DAY)
    dialog.announcer.setText(MOSQUE)
    found(QDialogButtonBox, dialog).accepted.emit()


@pytest.fixture
def dialog(window: MainWindow, workspace: Workspace) -> ConfirmDateDialog:
    eid = eid_on(window, EXPECTED)
    made = ConfirmDateDialog(
        eid, workspace.date_changes.may_be_confirmed(eid), workspace.date_changes.clashes_if, window
    )
    made.show()
    return made


def test_the_panel_confirms_and_undo_takes_it_back(
    window: MainWindow, workspace: Workspace
) -> None:
    eid_on(window, EXPECTED)
    during(link(window, "confirm").click, fill)
    eid = eid_on(window, NEXT_DAY)
    assert eid.confirmed is not None
    assert eid.confirmed.announced_by == MOSQUE
    assert window.action(CommandId.UNDO).text() == "&Undo confirmation of Eid al-Fitr"
    window.action(CommandId.UNDO).trigger()
    assert workspace.date_changes.confirmed() == ()
    assert eid_on(window, EXPECTED).confirmed is None


def test_the_panel_tells_who_announced_it(window: MainWindow) -> None:
    eid_on(window, EXPECTED)
    during(link(window, "confirm").click, fill)
    window.navigator.go_to(NEXT_DAY)
    words = [one.text() for one in found(DayPanel, window).findChildren(QLabel)]
    assert any(f"confirmed by {MOSQUE}" in text for text in words)


def test_the_panel_advises_on_a_doubt_until_it_is_settled(window: MainWindow) -> None:
    eid_on(window, EXPECTED)
    assert any("Keep both days" in text for text in advice_in(window))
    during(link(window, "confirm").click, fill)
    eid_on(window, NEXT_DAY)
    assert "Put no exam, interview or compulsory teaching on Eid." in advice_in(window)
    assert not any("Keep both days" in text for text in advice_in(window))


def test_the_panel_withdraws(window: MainWindow, workspace: Workspace) -> None:
    eid_on(window, EXPECTED)
    during(link(window, "confirm").click, fill)
    window.navigator.go_to(NEXT_DAY)
    link(window, "withdraw").click()
    assert workspace.date_changes.confirmed() == ()
    window.notifier.undo()
    assert len(workspace.date_changes.confirmed()) == 1


def test_the_menu_asks_for_which_of_the_selected_day(
    window: MainWindow, workspace: Workspace
) -> None:
    eid_on(window, EXPECTED)
    texts: list[str] = []

    def choose_first(dialog: QDialog) -> None:
        assert isinstance(dialog, QInputDialog)
        texts.extend(dialog.comboBoxItems())
        QTimer.singleShot(50, fill_next)
        dialog.accept()

    def fill_next() -> None:
        opened = QApplication.activeModalWidget()
        assert isinstance(opened, ConfirmDateDialog)
        fill(opened)

    during(window.action(CommandId.CONFIRM_DATE).trigger, choose_first)
    assert "Eid al-Fitr" in texts
    assert len(workspace.date_changes.confirmed()) == 1


def test_the_menu_says_when_no_date_waits(window: MainWindow) -> None:
    window.navigator.go_to(date(2026, 12, 29))
    texts: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        texts.append(dialog.text())
        dialog.accept()

    during(window.action(CommandId.CONFIRM_DATE).trigger, read)
    assert texts == ["No date of this day is waiting to be confirmed."]


def test_starts_at_the_day_expected_and_allows_thirty_days(dialog: ConfirmDateDialog) -> None:
    assert day_of(dialog.day) == EXPECTED
    allowed = (dialog.day.minimumDate(), dialog.day.maximumDate())
    assert [one.toString(Qt.DateFormat.ISODate) for one in allowed] == ["2027-02-07", "2027-04-08"]


def test_tells_which_sessions_would_clash(dialog: ConfirmDateDialog, workspace: Workspace) -> None:
    assert "None of your sessions would clash" in dialog.outcome.text()
    exam = planned("Finals", "2027-03-11T09:00", "2027-03-11T12:00", SessionKind.EXAM, "exams")
    workspace.apply(Change(label="addition", sessions=(Edit(None, exam),)))
    show_day(dialog.day, date(2027, 3, 11))
    assert "That is a Thursday." in dialog.outcome.text()
    assert "These of your sessions would clash: Finals (avoid)." in dialog.outcome.text()


def test_asks_where_it_was_announced(dialog: ConfirmDateDialog) -> None:
    found(QDialogButtonBox, dialog).accepted.emit()
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert dialog.fault.text() == "Say where the date was announced."
    assert dialog.announcer.hasFocus()


def test_works_by_keyboard(dialog: ConfirmDateDialog) -> None:
    QTest.keyClick(dialog.day, Qt.Key.Key_Up)
    QTest.keyClick(dialog.day, Qt.Key.Key_Tab)
    dialog.announcer.setFocus()
    QTest.keyClicks(dialog.announcer, MOSQUE)
    QTest.keyClick(dialog.announcer, Qt.Key.Key_Return)
    choice = dialog.choice()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert (choice.first_day, choice.announced_by) == (NEXT_DAY, MOSQUE)


def test_every_field_is_named(dialog: ConfirmDateDialog) -> None:
    fields: tuple[QWidget, ...] = (dialog.day, dialog.announcer)
    assert [one.accessibleName() for one in fields] == [
        "First day, as announced",
        "Where it was announced",
    ]


def test_the_list_shows_what_the_almanac_lost(window: MainWindow) -> None:
    workspace = window.navigator._workspace
    lost = Change(label="x", confirmations=(Edit(None, GONE),))
    workspace.apply(lost)
    listing = ConfirmedDatesDialog(is_read_only=False, parent=window)
    listing.show_dates(workspace.date_changes.confirmed())
    assert listing.list.count() == 1
    assert listing.withdraw.isEnabled()


def test_the_list_withdraws(window: MainWindow, workspace: Workspace) -> None:
    workspace.apply(Change(label="x", confirmations=(Edit(None, GONE),)))

    def withdraw(dialog: QDialog) -> None:
        assert isinstance(dialog, ConfirmedDatesDialog)
        dialog.withdraw.click()
        assert dialog.list.count() == 0
        dialog.accept()

    during(window.action(CommandId.CONFIRMED_DATES).trigger, withdraw)
    assert workspace.date_changes.confirmed() == ()


def test_a_diary_that_can_only_be_read_says_so(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DiaryFile, "is_read_only", property(lambda _diary: True))
    eid_on(window, EXPECTED)
    texts: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        texts.append(dialog.text())
        dialog.accept()

    during(link(window, "confirm").click, read)
    assert texts == ["It can only be read here."]
