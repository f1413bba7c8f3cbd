"""The window as a whole: commands, changes, empty diaries, text size and what is remembered."""

import gc
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLabel,
    QPushButton,
    QStatusBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from planner.domain.dates import ONE_DAY
from planner.domain.wording import Clock
from planner.services.print_requests import Layout, PrintRequest
from planner.services.workspace import Workspace
from tests.ui.conftest import MakeWindow, stands_still
from tests.ui.finding import found
from ui.commands.command import CommandId
from ui.look.look import Look
from ui.navigator import Shown
from ui.views.agenda_page import AgendaPage
from ui.views.days_view import DaysView
from ui.views.mini_month import MiniMonth
from ui.views.month_view import MonthView
from ui.views.year_page import YearPage
from ui.window.main_window import MainWindow
from ui.window.top_bar import TopBar

KIPPUR = date(2026, 9, 21)


def status_words(window: MainWindow) -> list[str]:
    labels = found(QStatusBar, window).findChildren(QLabel)
    return [label.text() for label in labels if label.text()]


def trigger(window: MainWindow, command: CommandId) -> QAction:
    action = window.action(command)
    action.trigger()
    return action


def test_the_status_tells_place_and_what_is_to_settle(window: MainWindow) -> None:
    place, settle, almanac = status_words(window)
    assert place == "Newcastle upon Tyne · England and Wales"
    assert settle == "2 sessions to move, 4 to adjust this month"
    assert almanac.startswith("Offline · almanac ")


@pytest.mark.parametrize(
    ("key", "shown", "view"),
    [
        pytest.param(Qt.Key.Key_1, Shown.DAY, DaysView, id="day"),
        pytest.param(Qt.Key.Key_2, Shown.WEEK, DaysView, id="week"),
        pytest.param(Qt.Key.Key_3, Shown.MONTH, MonthView, id="month"),
        pytest.param(Qt.Key.Key_4, Shown.YEAR, YearPage, id="year"),
        pytest.param(Qt.Key.Key_5, Shown.AGENDA, AgendaPage, id="agenda"),
    ],
)
def test_keys_switch_the_view(
    window: MainWindow, key: Qt.Key, shown: Shown, view: type[QWidget]
) -> None:
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.navigator.shown is shown
    assert found(view, window).isVisible()


@pytest.mark.parametrize("shown", Shown)
def test_buttons_switch_the_view(window: MainWindow, shown: Shown) -> None:
    buttons = found(TopBar, window).findChildren(QPushButton)
    button = next(one for one in buttons if one.accessibleName().lower() == shown.value)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (window.navigator.shown, button.isChecked()) == (shown, True)


@pytest.mark.parametrize(
    ("command", "title"),
    [
        pytest.param(CommandId.NEXT, "October 2026", id="next"),
        pytest.param(CommandId.PREVIOUS, "August 2026", id="previous"),
    ],
)
def test_commands_step(window: MainWindow, command: CommandId, title: str) -> None:
    trigger(window, command)
    assert window.navigator.title == title


def test_today_comes_back(window: MainWindow) -> None:
    window.navigator.go_to(date(2030, 1, 1))
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.navigator.day == date(2026, 9, 16)


def test_the_switch_stays_ticked_when_pressed_twice(window: MainWindow) -> None:
    action = trigger(window, CommandId.SHOW_MONTH)
    assert action.isChecked()


def test_undo_names_what_it_undoes(window: MainWindow) -> None:
    trigger(window, CommandId.CLOCK)
    undo = window.action(CommandId.UNDO)
    assert undo.isEnabled()
    assert undo.text() == "&Undo change of clock"


def test_the_clock_changes_and_undoes(window: MainWindow, workspace: Workspace) -> None:
    trigger(window, CommandId.CLOCK)
    chosen = workspace.settings.clock
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (chosen, workspace.settings.clock) == (Clock.TWENTY_FOUR_HOUR, Clock.TWELVE_HOUR)
    assert not window.action(CommandId.CLOCK).isChecked()


def test_times_follow_the_clock(window: MainWindow) -> None:
    trigger(window, CommandId.CLOCK)
    month = found(MonthView, window)
    index = month.days.index_of(date(2026, 9, 20))
    assert "19:11" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_text_grows_and_shrinks(window: MainWindow, look: Look) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, Qt.Key.Key_Plus, control)
    assert look.text_size == 110
    QTest.keyClick(window, Qt.Key.Key_Minus, control)
    QTest.keyClick(window, Qt.Key.Key_Minus, control)
    assert look.text_size == 100


def test_text_reaches_twice_its_size_and_no_more(window: MainWindow, look: Look) -> None:
    for _ in range(9):
        trigger(window, CommandId.LARGER)
    assert look.text_size == 200
    assert found(MonthView, window).font().pixelSize() == 28


@pytest.mark.parametrize("shown", Shown)
@pytest.mark.parametrize("diary", ["workspace", "empty_workspace"])
def test_twice_the_text_still_fits_a_small_screen(
    request: pytest.FixtureRequest, make_window: MakeWindow, look: Look, diary: str, shown: Shown
) -> None:
    look.resize_text(200)
    window = make_window(request.getfixturevalue(diary))
    window.navigator.show_as(shown)
    QApplication.sendPostedEvents()
    assert (window.width(), window.height()) == (1366, 768)


def test_a_dock_that_is_asked_for_takes_the_place_of_the_other(
    window: MainWindow, look: Look
) -> None:
    side, panels = (found(QDockWidget, window, f"{name}-dock") for name in ("sidebar", "panel"))
    look.resize_text(200)
    trigger(window, CommandId.FAITH_PAGES)
    QApplication.sendPostedEvents()
    assert (side.isHidden(), panels.isHidden(), window.width()) == (True, False, 1366)
    trigger(window, CommandId.SIDEBAR)
    QApplication.sendPostedEvents()
    assert (side.isHidden(), panels.isHidden(), window.width()) == (False, True, 1366)


@pytest.mark.parametrize("shown", Shown)
def test_the_panels_fit_beside_every_view_and_give_back_their_room(
    window: MainWindow, look: Look, shown: Shown
) -> None:
    look.resize_text(200)
    window.navigator.show_as(shown)
    trigger(window, CommandId.FAITH_PAGES)
    QApplication.sendPostedEvents()
    assert (window.width(), window.height()) == (1366, 768)
    look.resize_text(100)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1366, 768)


def test_docks_make_way_for_large_text_and_come_back(window: MainWindow, look: Look) -> None:
    side = found(QDockWidget, window, "sidebar-dock")
    look.resize_text(200)
    assert side.isHidden()
    look.resize_text(100)
    assert not side.isHidden()


def test_a_dock_that_the_user_hid_stays_hidden(window: MainWindow, look: Look) -> None:
    trigger(window, CommandId.SIDEBAR)
    look.resize_text(200)
    look.resize_text(100)
    assert found(QDockWidget, window, "sidebar-dock").isHidden()


def test_a_dock_that_the_user_showed_stays_shown(window: MainWindow, look: Look) -> None:
    look.resize_text(200)
    trigger(window, CommandId.SIDEBAR)
    window.resize(1300, 700)
    assert not found(QDockWidget, window, "sidebar-dock").isHidden()


def test_a_dock_put_away_for_want_of_room_is_not_remembered_as_hidden(
    workspace: Workspace, make_window: MakeWindow, look: Look
) -> None:
    first = make_window(workspace)
    look.resize_text(200)
    first.close()
    look.resize_text(100)
    second = make_window(workspace)
    assert not found(QDockWidget, second, "sidebar-dock").isHidden()


def test_the_next_area_goes_round(window: MainWindow) -> None:
    names = []
    for _ in range(3):
        trigger(window, CommandId.NEXT_AREA)
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
    assert names == ["This day, Wednesday 16 September 2026", "Small month", "Month"]


def test_clashes_are_listed_by_command(window: MainWindow) -> None:
    trigger(window, CommandId.CLASHES)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Clashes"


@pytest.mark.parametrize(
    ("shown", "layout", "day"),
    [
        (Shown.DAY, Layout.DAY, KIPPUR),
        (Shown.WEEK, Layout.WEEK, KIPPUR),
        (Shown.MONTH, Layout.MONTH, KIPPUR),
        (Shown.YEAR, Layout.YEAR, KIPPUR),
        (Shown.AGENDA, Layout.AGENDA, date(2026, 9, 1)),
    ],
)
def test_the_view_that_is_shown_is_what_is_printed(
    shown: Shown, layout: Layout, day: date, window: MainWindow, qtbot: QtBot
) -> None:
    window.navigator.go_to(KIPPUR)
    window.navigator.show_as(shown)
    with qtbot.waitSignal(window.print_asked) as asked:
        trigger(window, CommandId.PRINT)
    assert asked.args == [PrintRequest(layout=layout, day=day)]
    with qtbot.waitSignal(window.print_preview_asked) as asked:
        trigger(window, CommandId.PRINT_PREVIEW)
    assert asked.args == [PrintRequest(layout=layout, day=day)]


def test_a_clash_report_is_of_the_year_from_the_month_shown(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.navigator.go_to(KIPPUR)
    with qtbot.waitSignal(window.print_asked) as asked:
        trigger(window, CommandId.PRINT_CLASHES)
    assert asked.args == [PrintRequest(layout=Layout.CLASHES, day=KIPPUR, months=12)]


def test_what_was_remembered_is_restored(workspace: Workspace, make_window: MakeWindow) -> None:
    first = make_window(workspace)
    first.navigator.show_as(Shown.WEEK)
    trigger(first, CommandId.PANEL)
    first.close()
    second = make_window(workspace)
    assert second.navigator.shown is Shown.WEEK
    assert found(QDockWidget, second, "panel-dock").isHidden()


def side_of(window: MainWindow, name: str) -> Qt.DockWidgetArea:
    return window.dockWidgetArea(found(QDockWidget, window, name))


def test_side_bar_and_panels_swap_sides_and_it_is_remembered(
    workspace: Workspace, make_window: MakeWindow
) -> None:
    first = make_window(workspace)
    trigger(first, CommandId.SWAP_SIDES)
    swapped = side_of(first, "panel-dock"), side_of(first, "sidebar-dock")
    first.close()
    second = make_window(workspace)
    area = Qt.DockWidgetArea
    assert swapped == (area.LeftDockWidgetArea, area.RightDockWidgetArea)
    assert (side_of(second, "panel-dock"), side_of(second, "sidebar-dock")) == swapped


def test_a_hidden_dock_stays_hidden_when_sides_are_swapped(window: MainWindow) -> None:
    trigger(window, CommandId.SIDEBAR)
    trigger(window, CommandId.SWAP_SIDES)
    assert found(QDockWidget, window, "sidebar-dock").isHidden()


def test_panels_grow_by_command_and_it_is_remembered(
    workspace: Workspace, make_window: MakeWindow, qtbot: QtBot
) -> None:
    first = make_window(workspace)
    dock = found(QDockWidget, first, "panel-dock")
    before = dock.width()
    trigger(first, CommandId.WIDER_PANELS)
    qtbot.waitUntil(lambda: dock.width() > before)
    after = dock.width()
    first.close()
    second = make_window(workspace)
    qtbot.waitUntil(lambda: found(QDockWidget, second, "panel-dock").width() == after)


def test_panels_shrink_by_command(window: MainWindow, qtbot: QtBot) -> None:
    dock = found(QDockWidget, window, "panel-dock")
    before = dock.width()
    trigger(window, CommandId.WIDER_PANELS)
    qtbot.waitUntil(lambda: dock.width() > before)
    trigger(window, CommandId.NARROWER_PANELS)
    qtbot.waitUntil(lambda: dock.width() == before)


def test_quit_closes_the_window(window: MainWindow) -> None:
    trigger(window, CommandId.QUIT)
    assert not window.isVisible()


@pytest.mark.parametrize("shown", Shown)
def test_the_small_month_leads_in_every_view(window: MainWindow, shown: Shown) -> None:
    window.navigator.show_as(shown)
    small = found(MiniMonth, window)
    small.setFocus()
    QTest.keyClick(small, Qt.Key.Key_Down)
    QTest.keyClick(small, Qt.Key.Key_PageDown)
    assert window.navigator.day == date(2026, 10, 23)
    assert small.days.day_at(small.currentIndex()) == window.navigator.day


def test_the_small_month_keeps_its_day_when_the_view_changes(window: MainWindow) -> None:
    window.navigator.go_to(KIPPUR)
    window.navigator.show_as(Shown.WEEK)
    found(MiniMonth, window).setFocus()
    assert window.navigator.day == KIPPUR


def test_a_window_that_is_closed_leaves_nothing_behind(
    workspace: Workspace, look: Look, preferences: QSettings
) -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    before = set(QApplication.allWidgets())
    window = MainWindow(workspace, look, stands_still, preferences)
    window.show()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert set(QApplication.allWidgets()) <= before


def test_going_through_days_leaves_nothing_behind(window: MainWindow) -> None:
    def go_about() -> int:
        for day in (KIPPUR, KIPPUR - ONE_DAY) * 3:
            window.navigator.go_to(day)
            window.navigator.reload()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return sum(isinstance(one, QWidget) for one in gc.get_objects())

    go_about()
    assert go_about() == go_about()
