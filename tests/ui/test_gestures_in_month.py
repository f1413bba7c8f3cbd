"""Sessions are chosen, drawn, moved, copied and named in the month, by mouse and by key."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.services.workspace import Workspace
from tests.ui.conftest import MakeWindow
from tests.ui.finding import found
from tests.ui.gesturing import (
    CTRL,
    LEFT,
    SHIFT,
    box_in,
    cell_foot,
    drag,
    ghost_words,
    hours_of,
    month_of,
    press,
    selected,
    take,
)
from ui.commands.command import CommandId
from ui.gestures.move_bar import MoveBar
from ui.gestures.title_edit import TitleEdit
from ui.models.month_model import MonthModel
from ui.navigator import Shown
from ui.views.month_view import MonthView
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("unattended")

MONDAY = date(2026, 9, 21)
THURSDAY = date(2026, 9, 24)
BUSY = date(2026, 9, 11)
EMPTY = date(2026, 9, 29)


@pytest.fixture
def month(window: MainWindow) -> MonthView:
    return month_of(window, MONDAY)


def spoken_of(month: MonthView, day: date) -> object:
    return month.days.data(month.days.index_of(day), Qt.ItemDataRole.AccessibleDescriptionRole)


def test_a_click_selects_a_session_and_its_day(window: MainWindow, month: MonthView) -> None:
    point = box_in(month, window, THURSDAY, "OSCE circuit")
    QTest.mouseClick(month.viewport(), LEFT, pos=point)
    assert (selected(window), window.navigator.day) == (["OSCE circuit"], THURSDAY)


def test_ctrl_click_adds(window: MainWindow, month: MonthView) -> None:
    for day, title, modifiers in (
        (THURSDAY, "OSCE circuit", Qt.KeyboardModifier.NoModifier),
        (MONDAY, "Written paper", CTRL),
    ):
        QTest.mouseClick(month.viewport(), LEFT, modifiers, box_in(month, window, day, title))
    assert selected(window) == ["OSCE circuit", "Written paper"]


def test_shift_click_extends(window: MainWindow, month: MonthView) -> None:
    point = box_in(month, window, MONDAY, "Written paper")
    QTest.mouseClick(month.viewport(), LEFT, pos=point)
    point = box_in(month, window, date(2026, 9, 22), "ARCP panel")
    QTest.mouseClick(month.viewport(), LEFT, SHIFT, point)
    assert selected(window) == ["Written paper", "ARCP panel"]


def test_a_click_beside_a_session_clears(window: MainWindow, month: MonthView) -> None:
    press(Qt.Key.Key_Space)
    QTest.mouseClick(month.viewport(), LEFT, pos=cell_foot(month, EMPTY))
    assert (selected(window), window.navigator.day) == ([], EMPTY)


def test_space_goes_into_a_day_and_arrows_among_its_sessions(window: MainWindow) -> None:
    month_of(window, BUSY)
    press(Qt.Key.Key_Space)
    assert selected(window) == ["Simulation day"]
    press(Qt.Key.Key_Down)
    assert selected(window) == ["Faculty meeting"]
    press(Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert (selected(window), window.navigator.day) == (["Simulation day"], BUSY)


def test_a_cell_tells_which_session_the_keyboard_is_at(month: MonthView) -> None:
    press(Qt.Key.Key_Space)
    words = "Selected: 9am to midday, Written paper, Exam hall 2, exam, avoid: Yom Kippur"
    assert spoken_of(month, MONDAY) == words
    cell = QAccessible.queryAccessibleInterface(month).focusChild()
    assert cell.text(QAccessible.Text.Description) == words


def test_esc_goes_back_to_the_day(window: MainWindow, month: MonthView) -> None:
    press(Qt.Key.Key_Space, Qt.Key.Key_Escape)
    assert (selected(window), spoken_of(month, MONDAY)) == ([], None)
    press(Qt.Key.Key_Down)
    assert window.navigator.day == date(2026, 9, 28)


@pytest.mark.usefixtures("month")
def test_an_arrow_aside_leaves_the_session(window: MainWindow) -> None:
    press(Qt.Key.Key_Space, Qt.Key.Key_Right)
    assert (selected(window), window.navigator.day) == ([], date(2026, 9, 22))


@pytest.mark.usefixtures("month")
def test_shift_and_arrows_extend(window: MainWindow) -> None:
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Right, modifiers=SHIFT)
    assert selected(window) == ["Written paper", "ARCP panel"]


@pytest.mark.usefixtures("month")
def test_ctrl_a_takes_the_month_without_its_borders(window: MainWindow) -> None:
    press(Qt.Key.Key_A, modifiers=CTRL)
    days = {one.start.month for one in window.gestures.selection.instances}
    assert (days, len(selected(window)) > 15) == ({9}, True)


@pytest.mark.usefixtures("month")
def test_a_refresh_keeps_what_is_selected(window: MainWindow) -> None:
    press(Qt.Key.Key_Space)
    window.navigator.reload()
    assert selected(window) == ["Written paper"]


@pytest.mark.usefixtures("month")
def test_enter_on_a_session_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Space)
    with qtbot.waitSignal(window.gestures.session_opened) as opened:
        press(Qt.Key.Key_Return)
    assert opened.args[0].session.title == "Written paper"
    assert window.navigator.shown is Shown.MONTH


def test_a_double_click_on_a_session_opens_it(
    window: MainWindow, month: MonthView, qtbot: QtBot
) -> None:
    point = box_in(month, window, MONDAY, "Written paper")
    with qtbot.waitSignal(window.gestures.session_opened):
        QTest.mouseDClick(month.viewport(), LEFT, pos=point)


def test_a_double_click_on_an_empty_part_asks_for_a_session(
    window: MainWindow, month: MonthView, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.gestures.session_asked) as asked:
        QTest.mouseDClick(month.viewport(), LEFT, pos=cell_foot(month, EMPTY))
    first = datetime.fromisoformat("2026-09-29T08:00")
    assert asked.args == [first, first.replace(hour=9), False]


def test_drawing_over_days_asks_for_whole_days(
    window: MainWindow, month: MonthView, qtbot: QtBot
) -> None:
    start, end = cell_foot(month, date(2026, 9, 28)), cell_foot(month, date(2026, 9, 30))
    with qtbot.waitSignal(window.gestures.session_asked) as asked:
        drag(month.viewport(), start, end)
    first, last = (datetime.fromisoformat(f"2026-{one}T00:00") for one in ("09-28", "10-01"))
    assert asked.args == [first, last, True]


def test_dragging_between_days_moves(window: MainWindow, month: MonthView) -> None:
    point = box_in(month, window, MONDAY, "Written paper")
    take(month.viewport(), point, cell_foot(month, EMPTY))
    assert ghost_words(window) == [
        "Moving Written paper: Tuesday 29 September, 9am to midday. Nothing to avoid."
    ]
    QTest.mouseRelease(month.viewport(), LEFT, pos=cell_foot(month, EMPTY))
    assert hours_of(window, "Written paper") == ["29 09:00 to 29 12:00"]
    assert (selected(window), window.navigator.day) == (["Written paper"], EMPTY)


def test_dragging_with_ctrl_copies(window: MainWindow, month: MonthView) -> None:
    point = box_in(month, window, MONDAY, "Written paper")
    drag(month.viewport(), point, cell_foot(month, EMPTY), CTRL)
    assert hours_of(window, "Written paper") == ["21 09:00 to 21 12:00", "29 09:00 to 29 12:00"]


def test_esc_gives_a_drag_up(window: MainWindow, month: MonthView) -> None:
    point = box_in(month, window, MONDAY, "Written paper")
    take(month.viewport(), point, cell_foot(month, EMPTY))
    press(Qt.Key.Key_Escape)
    QTest.mouseRelease(month.viewport(), LEFT, pos=cell_foot(month, EMPTY))
    assert hours_of(window, "Written paper") == ["21 09:00 to 21 12:00"]


@pytest.mark.usefixtures("month")
def test_move_mode_goes_by_days_and_weeks(window: MainWindow) -> None:
    press(Qt.Key.Key_Space, Qt.Key.Key_M)
    press(Qt.Key.Key_Right, Qt.Key.Key_Down)
    bar = found(MoveBar, window)
    assert bar.accessibleName() == (
        "Moving Written paper: Tuesday 29 September, 9am to midday. "
        "Nothing to avoid. Enter drops, Esc cancels."
    )
    press(Qt.Key.Key_Return)
    assert hours_of(window, "Written paper") == ["29 09:00 to 29 12:00"]
    assert isinstance(QApplication.focusWidget(), MonthView)


@pytest.mark.usefixtures("month")
def test_move_mode_leads_to_another_month(window: MainWindow) -> None:
    press(Qt.Key.Key_Space, Qt.Key.Key_M)
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert window.navigator.title == "October 2026"
    press(Qt.Key.Key_Return)
    assert hours_of(window, "Written paper") == ["12 09:00 to 12 12:00"]
    assert selected(window) == ["Written paper"]


@pytest.mark.usefixtures("month")
def test_f2_edits_the_title_in_place(window: MainWindow) -> None:
    press(Qt.Key.Key_Space, Qt.Key.Key_F2)
    edit = QApplication.focusWidget()
    assert isinstance(edit, TitleEdit)
    QTest.keyClicks(edit, "Final exam")
    press(Qt.Key.Key_Return)
    assert hours_of(window, "Final exam") == ["21 09:00 to 21 12:00"]
    assert isinstance(QApplication.focusWidget(), MonthView)


def test_a_day_tells_what_shares_time(window: MainWindow, month: MonthView) -> None:
    point = box_in(month, window, MONDAY, "Written paper")
    drag(month.viewport(), point, cell_foot(month, date(2026, 9, 22)))
    index = month.days.index_of(date(2026, 9, 22))
    assert isinstance(month.days, MonthModel)
    tooltip = str(month.days.data(index, Qt.ItemDataRole.ToolTipRole))
    assert "shares time with ARCP panel" in tooltip


def test_a_read_only_diary_lets_nothing_be_moved(
    workspace: Workspace, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workspace, "is_read_only", property(lambda _self: True))
    window = make_window(workspace)
    month = month_of(window, MONDAY)
    point = box_in(month, window, MONDAY, "Written paper")
    take(month.viewport(), point, cell_foot(month, EMPTY))
    assert (ghost_words(window), selected(window)) == ([], ["Written paper"])
    assert not window.action(CommandId.MOVE_MODE).isEnabled()
