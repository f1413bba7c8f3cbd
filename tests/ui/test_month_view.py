"""The month is driven by key and by mouse."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.dates import month_grid_of
from planner.domain.wording import Clock
from planner.services.workspace import Workspace
from tests.ui.finding import found
from ui.look.look import Look
from ui.navigator import Shown
from ui.views.day_delegate import DayDelegate
from ui.views.month_view import MonthView
from ui.window.main_window import MainWindow

KIPPUR = date(2026, 9, 21)
CROWDED = date(2026, 9, 25)


def month_of(window: MainWindow) -> MonthView:
    return found(MonthView, window)


def middle_of(month: MonthView, day: date) -> QPoint:
    model = month.days
    return month.visualRect(model.index_of(day)).center()


@pytest.mark.parametrize(
    ("key", "day"),
    [
        pytest.param(Qt.Key.Key_Left, date(2026, 9, 20), id="left to the day before"),
        pytest.param(Qt.Key.Key_Right, date(2026, 9, 22), id="right to the day after"),
        pytest.param(Qt.Key.Key_Up, date(2026, 9, 14), id="up a week"),
        pytest.param(Qt.Key.Key_Down, date(2026, 9, 28), id="down a week"),
        pytest.param(Qt.Key.Key_Home, date(2026, 9, 21), id="home to Monday"),
        pytest.param(Qt.Key.Key_End, date(2026, 9, 27), id="end to Sunday"),
        pytest.param(Qt.Key.Key_PageUp, date(2026, 8, 21), id="page up a month"),
        pytest.param(Qt.Key.Key_PageDown, date(2026, 10, 21), id="page down a month"),
    ],
)
def test_keys_move_the_day(window: MainWindow, key: Qt.Key, day: date) -> None:
    window.navigator.go_to(KIPPUR)
    QTest.keyClick(month_of(window), key)
    assert window.navigator.day == day


def test_an_arrow_past_the_last_week_brings_the_next_month(window: MainWindow) -> None:
    month = month_of(window)
    window.navigator.go_to(date(2026, 9, 30))
    QTest.keyClick(month, Qt.Key.Key_Down)
    assert window.navigator.title == "October 2026"
    assert month.days.day_at(month.currentIndex()) == date(2026, 10, 7)


def test_a_click_selects_the_day(window: MainWindow) -> None:
    month = month_of(window)
    QTest.mouseClick(month.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(month, KIPPUR))
    assert window.navigator.day == KIPPUR


def test_a_click_on_a_border_day_stays_in_the_month(window: MainWindow) -> None:
    month = month_of(window)
    QTest.mouseClick(
        month.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(month, date(2026, 10, 2))
    )
    assert (window.navigator.day, window.navigator.title) == (date(2026, 10, 2), "September 2026")


def test_enter_opens_the_day(window: MainWindow) -> None:
    window.navigator.go_to(KIPPUR)
    QTest.keyClick(month_of(window), Qt.Key.Key_Return)
    assert window.navigator.shown is Shown.DAY
    assert window.navigator.title == "Monday 21 September 2026"


def test_a_double_click_on_the_date_opens_the_day(window: MainWindow) -> None:
    month = month_of(window)
    point = month.visualRect(month.days.index_of(KIPPUR)).topLeft() + QPoint(12, 8)
    QTest.mouseClick(month.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(month.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert (window.navigator.shown, window.navigator.day) == (Shown.DAY, KIPPUR)


def test_a_click_on_more_opens_the_day(window: MainWindow, qtbot: QtBot) -> None:
    month = month_of(window)
    window.grab()
    delegate = month.itemDelegate()
    assert isinstance(delegate, DayDelegate)
    box = delegate.more_box(month.days.index_of(CROWDED))
    assert box is not None
    with qtbot.waitSignal(month.day_opened) as opened:
        QTest.mouseClick(month.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert opened.args == [CROWDED]
    assert (window.navigator.shown, window.navigator.day) == (Shown.DAY, CROWDED)


def test_tab_leaves_the_month(window: MainWindow) -> None:
    month = month_of(window)
    month.setFocus()
    QTest.keyClick(month, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not month


def test_weeks_are_equally_high(window: MainWindow) -> None:
    month = month_of(window)
    heights = [month.rowHeight(row) for row in range(month.model().rowCount())]
    assert max(heights) - min(heights) <= 1


def test_a_refresh_keeps_the_selected_day(window: MainWindow) -> None:
    month = month_of(window)
    window.navigator.go_to(KIPPUR)
    window.navigator.reload()
    assert month.days.day_at(month.currentIndex()) == KIPPUR


def test_narrow_columns_take_short_names(workspace: Workspace, look: Look, qtbot: QtBot) -> None:
    month = MonthView(look)
    qtbot.addWidget(month)
    month.show_month(workspace.period(month_grid_of(KIPPUR), KIPPUR), KIPPUR, Clock.TWELVE_HOUR)
    month.resize(460, 600)
    month.show()
    assert month.days.headerData(2, Qt.Orientation.Horizontal) == "Wed"
