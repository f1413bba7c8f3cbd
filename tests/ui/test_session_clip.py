"""Sessions are copied and pasted here, and to and from other programs; menus offer the same."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from planner.services.clipboard import CALENDAR_TYPE
from planner.services.workspace import Workspace
from tests.ui.conftest import MakeWindow
from tests.ui.gesturing import (
    CTRL,
    LEFT,
    SHIFT,
    block,
    box_in,
    cell_foot,
    days_of,
    hours_of,
    month_of,
    point_at,
    press,
    selected,
)
from ui.commands.command import CommandId
from ui.views.observance_bar import ObservanceBar
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("unattended")

MONDAY = date(2026, 9, 21)
EMPTY = date(2026, 9, 29)

FROM_ELSEWHERE = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//elsewhere//EN\r
BEGIN:VEVENT\r
UID:1@elsewhere\r
DTSTAMP:20260901T080000Z\r
DTSTART:20260901T100000\r
DTEND:20260901T110000\r
SUMMARY:From elsewhere\r
END:VEVENT\r
END:VCALENDAR\r
"""


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp: QApplication) -> None:
    qapp.clipboard().clear()


@pytest.fixture
def copied(window: MainWindow) -> MainWindow:
    """Return a window whose exam is copied."""
    month_of(window, MONDAY)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_C, modifiers=CTRL)
    return window


@pytest.mark.usefixtures("copied")
def test_what_is_copied_can_be_read_elsewhere() -> None:
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "Monday 21 September 2026, 9am to midday, Written paper, Exam hall 2"
    assert b"SUMMARY:Written paper" in bytes(mime.data(CALENDAR_TYPE).data())


def test_paste_goes_to_the_selected_day(copied: MainWindow) -> None:
    copied.navigator.select(EMPTY)
    press(Qt.Key.Key_V, modifiers=CTRL)
    assert hours_of(copied, "Written paper") == ["21 09:00 to 21 12:00", "29 09:00 to 29 12:00"]
    assert copied.notifier.stack.undoText() == "paste of Written paper"
    assert [one.start.day for one in copied.gestures.selection.instances] == [29]


def test_paste_goes_to_the_time_that_was_pointed_to(copied: MainWindow) -> None:
    week = days_of(copied, EMPTY)
    grid, point = point_at(week, EMPTY, "14:00")
    QTest.mouseClick(grid, LEFT, pos=point + QPoint(0, 2))
    press(Qt.Key.Key_V, modifiers=CTRL)
    assert "29 14:00 to 29 17:00" in hours_of(copied, "Written paper")


@pytest.mark.parametrize("kind", [CALENDAR_TYPE, "text/plain"])
def test_a_calendar_from_elsewhere_is_pasted(window: MainWindow, kind: str) -> None:
    mime = QMimeData()
    mime.setData(kind, FROM_ELSEWHERE.encode())
    QGuiApplication.clipboard().setMimeData(mime)
    month_of(window, EMPTY)
    press(Qt.Key.Key_V, modifiers=CTRL)
    assert hours_of(window, "From elsewhere") == ["29 10:00 to 29 11:00"]


def test_other_text_is_not_pasted(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("Dear all, the exam is on Monday")
    month_of(window, EMPTY)
    press(Qt.Key.Key_V, modifiers=CTRL)
    assert window.notifier.stack.count() == 0


def test_cutting_copies_and_asks_for_the_deletion(window: MainWindow, qtbot: QtBot) -> None:
    month_of(window, MONDAY)
    press(Qt.Key.Key_Space)
    with qtbot.waitSignal(window.gestures.deletion_asked) as asked:
        press(Qt.Key.Key_X, modifiers=CTRL)
    assert [one.session.title for one in asked.args[0]] == ["Written paper"]
    assert "Written paper" in QGuiApplication.clipboard().text()


def test_duplicating_copies_to_the_next_day(window: MainWindow) -> None:
    month_of(window, MONDAY)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_C, modifiers=CTRL | SHIFT)
    assert hours_of(window, "Written paper") == ["21 09:00 to 21 12:00", "22 09:00 to 22 12:00"]
    assert window.notifier.stack.undoText() == "copy of Written paper"


def test_del_asks_for_the_deletion(window: MainWindow, qtbot: QtBot) -> None:
    month_of(window, MONDAY)
    press(Qt.Key.Key_Space)
    with qtbot.waitSignal(window.gestures.deletion_asked):
        press(Qt.Key.Key_Delete)


def test_keys_of_the_calendar_mean_nothing_elsewhere(window: MainWindow) -> None:
    month_of(window, MONDAY)
    press(Qt.Key.Key_Space)
    window.action(CommandId.FIND).trigger()
    press(Qt.Key.Key_M, Qt.Key.Key_N)
    assert not window._staff.move_mode.is_on


def menu_shown(widget: QWidget, point: QPoint, *, by_key: bool = False) -> QMenu:
    reason = QContextMenuEvent.Reason
    event = QContextMenuEvent(
        reason.Keyboard if by_key else reason.Mouse, point, widget.mapToGlobal(point)
    )
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def words_of(menu: QMenu) -> list[str]:
    found = [
        one.text().replace("&", "").partition("\t")[0]
        for one in menu.actions()
        if not one.isSeparator()
    ]
    menu.close()
    return found


ON_SESSION = [
    "Open…",
    "Move to…",
    "Remind me…",
    "Edit title",
    "Move with the keyboard",
    "Cut",
    "Copy",
    "Duplicate to the next day",
    "Delete…",
    "Export selected sessions…",
    "Make this session accessible…",
    "Extra time for this exam…",
]
ON_DAY = ["Select all sessions shown", "Confirm or move a date of this day…", "Day"]


def test_the_menu_of_a_session_in_the_month(window: MainWindow) -> None:
    month = month_of(window, MONDAY)
    menu = menu_shown(month.viewport(), box_in(month, window, MONDAY, "Written paper"))
    assert (words_of(menu), selected(window)) == (ON_SESSION, ["Written paper"])


def test_the_menu_key_on_a_session_in_the_month(window: MainWindow) -> None:
    month = month_of(window, MONDAY)
    press(Qt.Key.Key_Space)
    assert words_of(menu_shown(month.viewport(), QPoint(), by_key=True)) == ON_SESSION


def test_the_menu_of_a_day(window: MainWindow) -> None:
    month = month_of(window, MONDAY)
    found = words_of(menu_shown(month.viewport(), cell_foot(month, EMPTY)))
    assert found == ["New session on Tuesday 29 September…", "Paste here", *ON_DAY]


def test_the_menu_of_an_observance_in_the_month(window: MainWindow) -> None:
    month = month_of(window, MONDAY)
    box = month.visualRect(month.days.index_of(MONDAY))
    below = QPoint(box.center().x(), box.top() + 36)
    found = words_of(menu_shown(month.viewport(), below))
    assert found == [
        "Confirm or move Yom Kippur…",
        "Next date of Yom Kippur",
        "Remind me of Yom Kippur…",
        "Day",
    ]


def test_the_menu_of_a_session_among_the_hours(window: MainWindow) -> None:
    one = block(days_of(window, MONDAY), "Written paper")
    assert words_of(menu_shown(one, one.rect().center())) == ON_SESSION


def test_the_menu_of_empty_time_asks_at_that_time(window: MainWindow, qtbot: QtBot) -> None:
    week = days_of(window, MONDAY)
    grid, point = point_at(week, MONDAY, "14:00")
    menu = menu_shown(grid, point + QPoint(0, 3))
    with qtbot.waitSignal(window.gestures.session_asked) as asked:
        menu.actions()[0].trigger()
    menu.close()
    start = datetime.fromisoformat("2026-09-21T14:00")
    assert asked.args == [start, start + timedelta(hours=1), False]


def test_the_menu_key_on_an_observance(window: MainWindow) -> None:
    week = days_of(window, MONDAY)
    press(Qt.Key.Key_Down)
    bar = QApplication.focusWidget()
    assert isinstance(bar, ObservanceBar)
    assert week.isAncestorOf(bar)
    found = words_of(menu_shown(bar, QPoint(), by_key=True))
    assert found == [
        "Confirm or move Yom Kippur…",
        "Next date of Yom Kippur",
        "Remind me of Yom Kippur…",
        "Day",
    ]


def test_a_read_only_diary_offers_copying_alone(
    workspace: Workspace, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workspace, "is_read_only", property(lambda _self: True))
    monkeypatch.setattr(Workspace, "is_private_read_only", property(lambda _self: True))
    window = make_window(workspace)
    month = month_of(window, MONDAY)
    menu = menu_shown(month.viewport(), box_in(month, window, MONDAY, "Written paper"))
    enabled = [one.text() for one in menu.actions() if one.isEnabled() and not one.isSeparator()]
    menu.close()
    assert [words.replace("&", "").partition("\t")[0] for words in enabled] == [
        "Open…",
        "Copy",
        "Export selected sessions…",
    ]
