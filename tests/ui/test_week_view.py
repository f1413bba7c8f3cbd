"""The week is driven by key and by mouse, and every block in it has a name."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.finding import found
from ui.navigator import Shown
from ui.views.band_strip import BandStrip
from ui.views.day_heading import DayHeading
from ui.views.observance_bar import ObservanceBar
from ui.views.session_block import SessionBlock
from ui.views.week_button import WeekButton
from ui.views.week_view import WeekView
from ui.window.main_window import MainWindow

MONDAY = date(2026, 9, 21)
FRIDAY = date(2026, 9, 25)


@pytest.fixture
def week(window: MainWindow) -> WeekView:
    window.navigator.go_to(MONDAY)
    window.navigator.show_as(Shown.WEEK)
    QApplication.sendPostedEvents()
    view = found(WeekView, window)
    view.take_focus(MONDAY)
    return view


def blocks(week: WeekView) -> dict[str, SessionBlock]:
    shown = [one for one in week.findChildren(SessionBlock) if one.isVisibleTo(week)]
    return {one.content.instance.session.title: one for one in shown}


def focused() -> WeekButton:
    button = QApplication.focusWidget()
    assert isinstance(button, WeekButton)
    return button


def press(*keys: Qt.Key) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)


DOWN, RIGHT, LEFT = Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left


def test_a_block_says_all_of_its_session(week: WeekView) -> None:
    spoken = blocks(week)["Written paper"].accessibleName()
    assert spoken == "9am to midday, Written paper, Exam hall 2, exam, avoid: Yom Kippur"


def test_an_all_day_session_stands_in_the_band(week: WeekView) -> None:
    spoken = blocks(week)["Study leave"].accessibleName()
    assert spoken == "all day, Study leave, teaching"


def test_an_observance_says_its_days_and_its_sunset(week: WeekView) -> None:
    bars = [one for one in week.findChildren(ObservanceBar) if one.isVisibleTo(week)]
    spoken = {bar.accessibleName() for bar in bars}
    assert "Sukkot (first days) plan around, 26 to 27 September 2026, from sunset 6:58pm" in spoken


def test_prayer_hours_are_named(week: WeekView) -> None:
    names = {strip.accessibleName() for strip in week.findChildren(BandStrip)}
    assert "Friday prayer, 12:30pm to 2pm" in names


def test_down_goes_through_the_things_of_a_day(week: WeekView) -> None:
    press(DOWN)
    assert isinstance(focused(), ObservanceBar)
    press(DOWN)
    assert focused() is blocks(week)["Written paper"]


@pytest.mark.usefixtures("week")
def test_right_goes_to_the_next_day(window: MainWindow) -> None:
    press(RIGHT)
    assert window.navigator.day == date(2026, 9, 22)
    assert isinstance(focused(), DayHeading)


@pytest.mark.usefixtures("week")
def test_left_of_monday_goes_to_the_week_before(window: MainWindow) -> None:
    press(LEFT)
    assert window.navigator.day == date(2026, 9, 20)
    assert focused().day == date(2026, 9, 20)


def test_right_through_a_bar_of_several_days_goes_on(window: MainWindow, week: WeekView) -> None:
    week.take_focus(FRIDAY)
    press(DOWN, RIGHT, RIGHT)
    assert window.navigator.day == date(2026, 9, 27)


@pytest.mark.usefixtures("week")
@pytest.mark.parametrize(
    ("key", "day"),
    [
        pytest.param(Qt.Key.Key_PageDown, date(2026, 9, 28), id="page down a week"),
        pytest.param(Qt.Key.Key_PageUp, date(2026, 9, 14), id="page up a week"),
        pytest.param(Qt.Key.Key_End, date(2026, 9, 27), id="end to Sunday"),
    ],
)
def test_keys_move_the_day(window: MainWindow, key: Qt.Key, day: date) -> None:
    press(key)
    assert window.navigator.day == day


@pytest.mark.usefixtures("week")
def test_another_week_keeps_the_keyboard() -> None:
    press(Qt.Key.Key_PageDown)
    assert focused().day == date(2026, 9, 28)


def test_a_click_on_a_block_selects_its_day(window: MainWindow, week: WeekView) -> None:
    QTest.mouseClick(blocks(week)["OSCE circuit"], Qt.MouseButton.LeftButton)
    assert window.navigator.day == date(2026, 9, 24)


@pytest.mark.usefixtures("week")
def test_a_refresh_keeps_the_focused_block(window: MainWindow) -> None:
    press(DOWN, DOWN)
    window.navigator.reload()
    assert focused().accessibleName().startswith("9am to midday, Written paper")


def test_tab_stops_once_in_the_week(week: WeekView) -> None:
    press(Qt.Key.Key_Tab)
    leaves = QApplication.focusWidget()
    assert leaves is not None
    assert not week.isAncestorOf(leaves)


def test_sessions_that_overlap_stand_side_by_side(week: WeekView) -> None:
    first, second = blocks(week)["Grand round"], blocks(week)["Simulation day"]
    assert not first.geometry().intersects(second.geometry())


def test_a_block_is_as_long_as_its_session(week: WeekView) -> None:
    morning, afternoon = blocks(week)["Written paper"], blocks(week)["Simulation day"]
    assert afternoon.height() / morning.height() == pytest.approx(4 / 3, abs=0.05)


def test_working_hours_are_in_sight(week: WeekView) -> None:
    assert not blocks(week)["Written paper"].visibleRegion().isEmpty()


def test_every_block_can_be_hit(week: WeekView) -> None:
    for block in blocks(week).values():
        assert min(block.width(), block.height()) >= 24


def test_a_night_goes_on_the_next_morning(window: MainWindow) -> None:
    window.navigator.go_to(date(2026, 9, 17))
    window.navigator.show_as(Shown.WEEK)
    week = found(WeekView, window)
    nights = [
        one
        for one in week.findChildren(SessionBlock)
        if one.content.instance.session.title == "Night on call" and one.isVisibleTo(week)
    ]
    assert [one.day for one in nights] == [date(2026, 9, 17), date(2026, 9, 18)]


def test_another_week_shows_nothing_of_the_one_before(window: MainWindow, week: WeekView) -> None:
    before = set(blocks(week).values())
    window.navigator.step(1)
    shown = {one for one in week.findChildren(SessionBlock) if one.isVisible()}
    assert shown
    assert not shown & before
