"""Days side by side are driven by key and by mouse, and every block in them has a name."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.settings import WorkingHours
from planner.services.workspace import Workspace
from tests.ui.finding import found
from ui.commands.command import CommandId
from ui.navigator import Shown
from ui.views.band_strip import BandStrip
from ui.views.day_button import DayButton
from ui.views.day_heading import DayHeading
from ui.views.days_view import DaysView
from ui.views.observance_bar import ObservanceBar
from ui.views.session_block import SessionBlock
from ui.window.main_window import MainWindow

MONDAY = date(2026, 9, 21)
FRIDAY = date(2026, 9, 25)


@pytest.fixture
def week(window: MainWindow) -> DaysView:
    window.navigator.go_to(MONDAY)
    window.navigator.show_as(Shown.WEEK)
    QApplication.sendPostedEvents()
    view = found(DaysView, window)
    view.take_focus(MONDAY)
    return view


def blocks(week: DaysView) -> dict[str, SessionBlock]:
    shown = [one for one in week.findChildren(SessionBlock) if one.isVisibleTo(week)]
    return {one.content.instance.session.title: one for one in shown}


def focused() -> DayButton:
    button = QApplication.focusWidget()
    assert isinstance(button, DayButton)
    return button


def press(*keys: Qt.Key) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)


DOWN, RIGHT, LEFT = Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left


def test_a_block_says_all_of_its_session(week: DaysView) -> None:
    spoken = blocks(week)["Written paper"].accessibleName()
    assert spoken == "9am to midday, Written paper, Exam hall 2, exam, avoid: Yom Kippur"


def test_an_all_day_session_stands_in_the_band(week: DaysView) -> None:
    spoken = blocks(week)["Study leave"].accessibleName()
    assert spoken == "all day, Study leave, teaching"


def test_an_observance_says_its_days_and_its_sunset(week: DaysView) -> None:
    bars = [one for one in week.findChildren(ObservanceBar) if one.isVisibleTo(week)]
    spoken = {bar.accessibleName() for bar in bars}
    assert "Sukkot (first days) plan around, 26 to 27 September 2026, from sunset 6:58pm" in spoken


def test_prayer_hours_are_named(week: DaysView) -> None:
    names = {strip.accessibleName() for strip in week.findChildren(BandStrip)}
    assert "Friday prayer, 12:30pm to 2pm" in names


def test_down_goes_through_the_things_of_a_day(week: DaysView) -> None:
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


def test_right_through_a_bar_of_several_days_goes_on(window: MainWindow, week: DaysView) -> None:
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


def test_a_click_on_a_block_selects_its_day(window: MainWindow, week: DaysView) -> None:
    QTest.mouseClick(blocks(week)["OSCE circuit"], Qt.MouseButton.LeftButton)
    assert window.navigator.day == date(2026, 9, 24)


@pytest.mark.usefixtures("week")
def test_a_refresh_keeps_the_focused_block(window: MainWindow) -> None:
    press(DOWN, DOWN)
    window.navigator.reload()
    assert focused().accessibleName().startswith("9am to midday, Written paper")


def test_tab_stops_once_in_the_week(week: DaysView) -> None:
    press(Qt.Key.Key_Tab)
    leaves = QApplication.focusWidget()
    assert leaves is not None
    assert not week.isAncestorOf(leaves)


def test_sessions_that_overlap_stand_side_by_side(week: DaysView) -> None:
    first, second = blocks(week)["Grand round"], blocks(week)["Simulation day"]
    assert not first.geometry().intersects(second.geometry())


def test_a_block_is_as_long_as_its_session(week: DaysView) -> None:
    morning, afternoon = blocks(week)["Written paper"], blocks(week)["Simulation day"]
    assert afternoon.height() / morning.height() == pytest.approx(4 / 3, abs=0.05)


def test_working_hours_are_in_sight(week: DaysView) -> None:
    assert not blocks(week)["Written paper"].visibleRegion().isEmpty()


def test_every_block_can_be_hit(week: DaysView) -> None:
    for block in blocks(week).values():
        assert min(block.width(), block.height()) >= 24


def test_a_night_goes_on_the_next_morning(window: MainWindow) -> None:
    window.navigator.go_to(date(2026, 9, 17))
    window.navigator.show_as(Shown.WEEK)
    week = found(DaysView, window)
    nights = [
        one
        for one in week.findChildren(SessionBlock)
        if one.content.instance.session.title == "Night on call" and one.isVisibleTo(week)
    ]
    assert [one.day for one in nights] == [date(2026, 9, 17), date(2026, 9, 18)]


def test_another_week_shows_nothing_of_the_one_before(window: MainWindow, week: DaysView) -> None:
    before = set(blocks(week).values())
    window.navigator.step(1)
    shown = {one for one in week.findChildren(SessionBlock) if one.isVisible()}
    assert shown
    assert not shown & before


@pytest.fixture
def one_day(window: MainWindow) -> DaysView:
    window.navigator.go_to(MONDAY)
    window.navigator.show_as(Shown.DAY)
    QApplication.sendPostedEvents()
    view = found(DaysView, window)
    view.take_focus(MONDAY)
    return view


def headings(view: DaysView) -> list[date]:
    return [one.day for one in view.findChildren(DayHeading) if one.isVisibleTo(view)]


def test_a_day_has_one_column(one_day: DaysView) -> None:
    assert headings(one_day) == [MONDAY]
    assert set(blocks(one_day)) == {"Written paper"}


def test_a_day_has_room_for_details(one_day: DaysView) -> None:
    details = blocks(one_day)["Written paper"].content.details
    assert details == (
        "9am to midday · Exam hall 2 · ARCP and exams · exam",
        "Avoid: Yom Kippur",
        "",
    )


def test_a_week_keeps_to_place_and_hours(week: DaysView) -> None:
    assert blocks(week)["Written paper"].content.details == ("Exam hall 2", "9am to midday")


@pytest.mark.parametrize(
    ("key", "day"),
    [
        pytest.param(RIGHT, date(2026, 9, 22), id="right"),
        pytest.param(LEFT, date(2026, 9, 20), id="left"),
        pytest.param(Qt.Key.Key_PageDown, date(2026, 9, 22), id="page down"),
        pytest.param(Qt.Key.Key_PageUp, date(2026, 9, 20), id="page up"),
    ],
)
def test_keys_lead_from_day_to_day(
    window: MainWindow, one_day: DaysView, key: Qt.Key, day: date
) -> None:
    press(key)
    assert (window.navigator.day, headings(one_day)) == (day, [day])
    assert focused().day == day


def test_down_goes_through_a_day(one_day: DaysView) -> None:
    press(DOWN, DOWN)
    assert focused() is blocks(one_day)["Written paper"]


def test_the_weekend_can_be_left_out(window: MainWindow, week: DaysView) -> None:
    window.action(CommandId.HIDE_WEEKEND).trigger()
    assert headings(week) == [date(2026, 9, day) for day in range(21, 26)]
    assert window.navigator.title == "21 to 25 September 2026"


@pytest.mark.usefixtures("week")
def test_arrows_pass_over_a_weekend_that_is_left_out(window: MainWindow) -> None:
    window.action(CommandId.HIDE_WEEKEND).trigger()
    press(LEFT)
    assert focused().day == date(2026, 9, 18)
    press(RIGHT)
    assert focused().day == MONDAY


def test_a_day_of_a_hidden_weekend_stays_selected(window: MainWindow, week: DaysView) -> None:
    window.action(CommandId.HIDE_WEEKEND).trigger()
    week.take_focus(FRIDAY)
    window.navigator.go_to(date(2026, 9, 26))
    window.navigator.reload()
    assert (window.navigator.day, focused().day) == (date(2026, 9, 26), FRIDAY)


def test_a_bar_into_a_hidden_weekend_runs_on(window: MainWindow, week: DaysView) -> None:
    window.action(CommandId.HIDE_WEEKEND).trigger()
    bars = [one.bar for one in week.findChildren(ObservanceBar) if one.isVisibleTo(week)]
    sukkot = next(bar for bar in bars if "Sukkot" in bar.occurrence.name)
    assert (sukkot.last, sukkot.continues) == (FRIDAY, True)


def test_the_hours_open_at_the_start_of_work(workspace: Workspace, window: MainWindow) -> None:
    hours = WorkingHours(time(11), time(15))
    workspace.apply(workspace.change_settings(replace(workspace.settings, working_hours=hours)))
    window.navigator.go_to(MONDAY)
    window.navigator.show_as(Shown.WEEK)
    week = found(DaysView, window)
    week.scroll_to_working_hours()
    seen = blocks(week)["Simulation day"].visibleRegion()
    assert (
        blocks(week)["Written paper"].visibleRegion().boundingRect().height()
        < seen.boundingRect().height()
    )
