"""Sessions are chosen, drawn, moved, resized, copied and named among the hours."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.series import Scope
from planner.services.workspace import Workspace
from tests.ui.conftest import MakeWindow
from tests.ui.finding import found
from tests.ui.gesturing import (
    ALT,
    CTRL,
    LEFT,
    NONE,
    SHIFT,
    Answers,
    block,
    days_of,
    drag,
    ghost_words,
    hours_of,
    point_at,
    press,
    selected,
    take,
)
from ui.commands.command import CommandId
from ui.gestures.move_bar import MoveBar
from ui.gestures.title_edit import TitleEdit
from ui.navigator import Shown
from ui.panels.day_panel import DayPanel
from ui.views.days_view import DaysView
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("unattended")

MONDAY = date(2026, 9, 21)
TUESDAY = date(2026, 9, 22)
FRIDAY = date(2026, 9, 25)


@pytest.fixture
def answers(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Answers:
    answers = Answers()
    monkeypatch.setattr(window.gestures, "_hands", answers)
    return answers


@pytest.fixture
def week(window: MainWindow) -> DaysView:
    return days_of(window, MONDAY)


def click(view: DaysView, title: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    one = block(view, title)
    QTest.mouseClick(one, LEFT, modifiers, one.rect().center())


def hours_down(view: DaysView, hours: float) -> QPoint:
    return QPoint(0, round(view._grid.scale.hour * hours))


def test_a_click_selects_a_session_and_its_day(window: MainWindow, week: DaysView) -> None:
    click(week, "OSCE circuit")
    assert (selected(window), window.navigator.day) == (["OSCE circuit"], date(2026, 9, 24))


def test_a_selected_block_says_so(week: DaysView) -> None:
    click(week, "OSCE circuit")
    assert block(week, "OSCE circuit").accessibleDescription() == "selected"


def test_ctrl_click_adds_and_takes_out(window: MainWindow, week: DaysView) -> None:
    click(week, "Written paper")
    click(week, "OSCE circuit", CTRL)
    assert selected(window) == ["Written paper", "OSCE circuit"]
    click(week, "Written paper", CTRL)
    assert selected(window) == ["OSCE circuit"]


def test_shift_click_extends(window: MainWindow, week: DaysView) -> None:
    click(week, "Written paper")
    click(week, "OSCE circuit", SHIFT)
    assert set(selected(window)) >= {"Written paper", "ARCP panel", "Study leave", "OSCE circuit"}


def test_arrows_select_what_they_reach(window: MainWindow, week: DaysView) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is block(week, "Written paper")
    assert selected(window) == ["Written paper"]


def test_shift_and_an_arrow_extend(window: MainWindow, week: DaysView) -> None:
    click(week, "Written paper")
    press(Qt.Key.Key_Down, modifiers=SHIFT)
    assert selected(window) == ["Written paper", "ARCP panel"]
    press(Qt.Key.Key_Up, modifiers=SHIFT)
    assert selected(window) == ["Written paper"]


@pytest.mark.usefixtures("week")
def test_ctrl_a_selects_all_that_is_shown(window: MainWindow) -> None:
    press(Qt.Key.Key_A, modifiers=CTRL)
    assert (len(selected(window)), "Welcome dinner" in selected(window)) == (9, True)


def test_esc_clears(window: MainWindow, week: DaysView) -> None:
    click(week, "Written paper")
    press(Qt.Key.Key_Escape)
    assert selected(window) == []


def test_a_refresh_keeps_what_is_selected(window: MainWindow, week: DaysView) -> None:
    click(week, "Written paper")
    window.navigator.reload()
    assert selected(window) == ["Written paper"]
    assert block(week, "Written paper").accessibleDescription() == "selected"


def test_enter_opens(window: MainWindow, week: DaysView, qtbot: QtBot) -> None:
    click(week, "Written paper")
    with qtbot.waitSignal(window.gestures.session_opened) as opened:
        press(Qt.Key.Key_Return)
    assert opened.args[0].session.title == "Written paper"


def test_a_double_click_opens(window: MainWindow, week: DaysView, qtbot: QtBot) -> None:
    one = block(week, "Written paper")
    with qtbot.waitSignal(window.gestures.session_opened):
        QTest.mouseDClick(one, LEFT, pos=one.rect().center())


def test_drawing_over_empty_time_asks_for_a_session(
    window: MainWindow, week: DaysView, qtbot: QtBot
) -> None:
    grid, start = point_at(week, MONDAY, "13:00")
    take(grid, start, start + hours_down(week, 2))
    assert ghost_words(window) == [
        "New session: Monday 21 September, 1pm to 3pm. Avoid: Yom Kippur."
    ]
    with qtbot.waitSignal(window.gestures.session_asked) as asked:
        QTest.mouseRelease(grid, LEFT, pos=start + hours_down(week, 2))
    assert asked.args == [moment("2026-09-21T13:00"), moment("2026-09-21T15:00"), False]
    assert ghost_words(window) == []


def test_a_double_click_on_empty_time_asks_for_an_hour(
    window: MainWindow, week: DaysView, qtbot: QtBot
) -> None:
    grid, point = point_at(week, MONDAY, "14:00")
    with qtbot.waitSignal(window.gestures.session_asked) as asked:
        QTest.mouseDClick(grid, LEFT, pos=point + QPoint(0, 2))
    assert asked.args == [moment("2026-09-21T14:00"), moment("2026-09-21T15:00"), False]


@pytest.mark.usefixtures("week")
def test_n_asks_for_the_next_free_hour(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.gestures.session_asked) as asked:
        press(Qt.Key.Key_N)
    assert asked.args == [moment("2026-09-21T08:00"), moment("2026-09-21T09:00"), False]


def test_n_asks_for_the_time_that_was_pointed_to(
    window: MainWindow, week: DaysView, qtbot: QtBot
) -> None:
    grid, point = point_at(week, MONDAY, "14:15")
    QTest.mouseClick(grid, LEFT, pos=point + QPoint(0, 2))
    with qtbot.waitSignal(window.gestures.session_asked) as asked:
        press(Qt.Key.Key_N)
    assert asked.args[0] == moment("2026-09-21T14:15")


@pytest.mark.parametrize(
    ("hours", "modifiers", "now"),
    [
        pytest.param(1.1, NONE, "21 10:00 to 21 13:00", id="to a quarter"),
        pytest.param(0.5, ALT, "21 09:30 to 21 12:30", id="finely with Alt"),
    ],
)
def test_dragging_moves(
    window: MainWindow, week: DaysView, hours: float, modifiers: Qt.KeyboardModifier, now: str
) -> None:
    one = block(week, "Written paper")
    middle = one.rect().center()
    drag(one, middle, middle + hours_down(week, hours), modifiers)
    assert hours_of(window, "Written paper") == [now]
    assert selected(window) == ["Written paper"]
    assert window.notifier.stack.undoText() == "move of Written paper"


def test_dragging_to_another_day_tells_what_it_would_meet(
    window: MainWindow, week: DaysView
) -> None:
    one = block(week, "OSCE circuit")
    middle = QPoint(one.width() // 2, one.height() // 2)
    edges = week._grid._edges()
    take(one, middle, middle - QPoint(edges[4] - edges[1], 0))
    (words,) = ghost_words(window)
    assert words == (
        "Moving OSCE circuit: Monday 21 September, 9am to 5pm. Avoid: Yom Kippur. "
        "Shares time with Written paper."
    )


def test_esc_gives_a_drag_up(window: MainWindow, week: DaysView) -> None:
    one = block(week, "Written paper")
    middle = one.rect().center()
    take(one, middle, middle + hours_down(week, 2))
    press(Qt.Key.Key_Escape)
    QTest.mouseRelease(one, LEFT, pos=middle + hours_down(week, 2))
    assert hours_of(window, "Written paper") == ["21 09:00 to 21 12:00"]
    assert (ghost_words(window), window.notifier.stack.count()) == ([], 0)


@pytest.mark.parametrize(
    ("is_start", "hours", "now"),
    [
        pytest.param(False, 1, "21 09:00 to 21 13:00", id="the lower edge"),
        pytest.param(True, -1, "21 08:00 to 21 12:00", id="the upper edge"),
    ],
)
def test_dragging_an_edge_resizes(
    window: MainWindow, week: DaysView, is_start: bool, hours: float, now: str
) -> None:
    one = block(week, "Written paper")
    edge = QPoint(one.width() // 2, 1 if is_start else one.height() - 2)
    drag(one, edge, edge + hours_down(week, hours))
    assert hours_of(window, "Written paper") == [now]
    assert window.notifier.stack.undoText() == "change of hours of Written paper"


def test_dragging_with_ctrl_copies(window: MainWindow, week: DaysView) -> None:
    one = block(week, "Written paper")
    middle = one.rect().center()
    drag(one, middle, middle + hours_down(week, 4), CTRL)
    assert hours_of(window, "Written paper") == ["21 09:00 to 21 12:00", "21 13:00 to 21 16:00"]


def test_several_move_together(window: MainWindow, week: DaysView) -> None:
    click(week, "Written paper")
    click(week, "OSCE circuit", CTRL)
    one = block(week, "Written paper")
    middle = one.rect().center()
    drag(one, middle, middle + hours_down(week, 1))
    assert hours_of(window, "OSCE circuit") == ["24 10:00 to 24 18:00"]
    assert window.notifier.stack.undoText() == "move of 2 sessions"
    window.action(CommandId.UNDO).trigger()
    assert hours_of(window, "Written paper") == ["21 09:00 to 21 12:00"]


@pytest.mark.parametrize(
    ("scope", "moved"),
    [
        pytest.param(Scope.THIS, ["23 15:00", "30 14:00"], id="this one"),
        pytest.param(Scope.LATER, ["23 15:00", "30 15:00"], id="this and later"),
        pytest.param(None, ["23 14:00", "30 14:00"], id="thought better of"),
    ],
)
def test_a_series_asks_how_much_is_meant(
    window: MainWindow, week: DaysView, answers: Answers, scope: Scope | None, moved: list[str]
) -> None:
    answers.scope = scope
    one = block(week, "Regional teaching")
    middle = one.rect().center()
    drag(one, middle, middle + hours_down(week, 1))
    assert answers.asked == ["Regional teaching"]
    assert [one[:8] for one in hours_of(window, "Regional teaching")][-2:] == moved


def test_an_all_day_session_is_dragged_to_another_day(window: MainWindow, week: DaysView) -> None:
    one = block(week, "Study leave")
    edges = week._grid._edges()
    drag(one, one.rect().center(), one.rect().center() + QPoint(edges[2] - edges[1], 0))
    assert hours_of(window, "Study leave") == ["24 00:00 to 25 00:00"]


def test_a_session_is_carried_from_the_hours_to_the_whole_day(
    window: MainWindow, week: DaysView
) -> None:
    one = block(week, "Written paper")
    over = QPoint(one.rect().center().x(), 4)
    band = QPoint(over.x(), one.mapFromGlobal(week._band.mapToGlobal(over)).y())
    take(one, one.rect().center(), band)
    assert "Making Written paper last all day" in ghost_words(window)[0]
    QTest.mouseRelease(one, LEFT, NONE, band)
    assert hours_of(window, "Written paper") == ["21 00:00 to 22 00:00"]
    assert block(week, "Written paper").content.instance.session.all_day
    window.action(CommandId.UNDO).trigger()
    assert hours_of(window, "Written paper") == ["21 09:00 to 21 12:00"]


def test_an_all_day_session_is_carried_to_an_hour(window: MainWindow, week: DaysView) -> None:
    one = block(week, "Study leave")
    grid, point = point_at(week, date(2026, 9, 23), "10:00")
    drag(one, one.rect().center(), one.mapFromGlobal(grid.mapToGlobal(point)))
    assert hours_of(window, "Study leave") == ["23 10:00 to 23 11:00"]


def test_several_sessions_are_not_carried_to_the_whole_day(
    window: MainWindow, week: DaysView
) -> None:
    click(week, "Written paper")
    click(week, "OSCE circuit", CTRL)
    one = block(week, "Written paper")
    over = QPoint(one.rect().center().x(), 4)
    take(one, one.rect().center(), one.mapFromGlobal(week._band.mapToGlobal(over)))
    assert "all day" not in ghost_words(window)[0]
    press(Qt.Key.Key_Escape)


def test_move_mode_tells_as_it_goes_and_drops(window: MainWindow, week: DaysView) -> None:
    click(week, "Written paper")
    press(Qt.Key.Key_M)
    bar = found(MoveBar, window)
    press(Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert bar.accessibleName() == (
        "Moving Written paper: Tuesday 22 September, 9:15am to 12:15pm. "
        "Shares time with ARCP panel. Enter drops, Esc cancels."
    )
    assert len(ghost_words(window)) == 1
    press(Qt.Key.Key_Return)
    assert hours_of(window, "Written paper") == ["22 09:15 to 22 12:15"]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert (bar.isVisible(), week.isAncestorOf(focused)) == (False, True)


def test_move_mode_resizes_with_shift(window: MainWindow, week: DaysView) -> None:
    click(week, "Written paper")
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, modifiers=SHIFT)
    press(Qt.Key.Key_Return)
    assert hours_of(window, "Written paper") == ["21 09:00 to 21 12:30"]


def test_move_mode_is_given_up_by_esc(window: MainWindow, week: DaysView) -> None:
    click(week, "Written paper")
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert hours_of(window, "Written paper") == ["21 09:00 to 21 12:00"]
    assert (window.navigator.day, ghost_words(window)) == (MONDAY, [])


def test_move_mode_leads_to_another_week(window: MainWindow, week: DaysView) -> None:
    click(week, "Written paper")
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_Left)
    assert window.navigator.title == "14 to 20 September 2026"
    press(Qt.Key.Key_Return)
    assert hours_of(window, "Written paper") == ["20 09:00 to 20 12:00"]


def test_move_mode_gives_way_to_a_deletion(window: MainWindow, week: DaysView) -> None:
    click(week, "Written paper")
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_Right, Qt.Key.Key_Delete)
    assert (found(MoveBar, window).isVisible(), ghost_words(window)) == (False, [])


def test_move_mode_is_given_up_by_going_elsewhere(window: MainWindow, week: DaysView) -> None:
    click(week, "Written paper")
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_Right)
    window.action(CommandId.FIND).trigger()
    assert (found(MoveBar, window).isVisible(), window.notifier.stack.count()) == (False, 0)


def test_move_mode_can_be_ended_by_mouse(window: MainWindow, week: DaysView) -> None:
    click(week, "Written paper")
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_Right)
    drop = next(one for one in found(MoveBar, window).findChildren(QPushButton))
    QTest.mouseClick(drop, LEFT)
    assert hours_of(window, "Written paper") == ["22 09:00 to 22 12:00"]


def test_f2_edits_the_title_in_place(window: MainWindow, week: DaysView) -> None:
    click(week, "Written paper")
    press(Qt.Key.Key_F2)
    edit = QApplication.focusWidget()
    assert isinstance(edit, TitleEdit)
    QTest.keyClicks(edit, "Final exam")
    press(Qt.Key.Key_Return)
    assert hours_of(window, "Final exam") == ["21 09:00 to 21 12:00"]
    assert window.notifier.stack.undoText() == "change of Written paper"


def test_esc_leaves_the_title_as_it_was(window: MainWindow, week: DaysView) -> None:
    click(week, "Written paper")
    press(Qt.Key.Key_F2)
    edit = QApplication.focusWidget()
    assert isinstance(edit, QLineEdit)
    QTest.keyClicks(edit, "Final exam")
    press(Qt.Key.Key_Escape)
    assert hours_of(window, "Written paper") == ["21 09:00 to 21 12:00"]
    assert QApplication.focusWidget() is block(week, "Written paper")


def test_sessions_that_share_time_are_told(window: MainWindow) -> None:
    week = days_of(window, MONDAY)
    one = block(week, "Written paper")
    edges = week._grid._edges()
    drag(one, one.rect().center(), one.rect().center() + QPoint(edges[1] - edges[0], 0))
    moved = block(week, "Written paper")
    assert moved.accessibleName().endswith("shares time with ARCP panel")
    assert "shares time with ARCP panel" in moved.toolTip()
    labels = {one.text() for one in found(DayPanel, window).findChildren(QLabel)}
    assert {"Shares time with ARCP panel", "Shares time with Written paper"} <= labels


def test_the_hours_scroll_while_a_drag_is_at_their_edge(week: DaysView) -> None:
    area = week._hours_area
    before = area.verticalScrollBar().value()
    foot = area.viewport().mapToGlobal(area.viewport().rect().bottomLeft())
    week._surface.scroll_towards(foot)
    assert area.verticalScrollBar().value() > before


@pytest.fixture
def reading_only(
    workspace: Workspace, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    monkeypatch.setattr(Workspace, "is_read_only", property(lambda _self: True))
    return make_window(workspace)


def test_a_read_only_diary_lets_nothing_be_moved(reading_only: MainWindow) -> None:
    week = days_of(reading_only, MONDAY)
    one = block(week, "Written paper")
    take(one, one.rect().center(), one.rect().center() + hours_down(week, 2))
    assert ghost_words(reading_only) == []
    assert selected(reading_only) == ["Written paper"]


@pytest.mark.parametrize(
    "command",
    [
        CommandId.CUT,
        CommandId.PASTE,
        CommandId.DUPLICATE,
        CommandId.DELETE,
        CommandId.RENAME,
        CommandId.MOVE_MODE,
        CommandId.NEW_HERE,
    ],
)
def test_a_read_only_diary_offers_no_change(reading_only: MainWindow, command: CommandId) -> None:
    week = days_of(reading_only, MONDAY)
    click(week, "Written paper")
    assert not reading_only.action(command).isEnabled()
    assert reading_only.action(CommandId.COPY).isEnabled()


def test_a_day_alone_has_the_same_gestures(window: MainWindow) -> None:
    day = days_of(window, MONDAY, Shown.DAY)
    one = block(day, "Written paper")
    drag(one, one.rect().center(), one.rect().center() + hours_down(day, 1))
    assert hours_of(window, "Written paper") == ["21 10:00 to 21 13:00"]


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
