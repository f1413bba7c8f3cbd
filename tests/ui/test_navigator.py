"""Where the user is, and the steps that lead elsewhere."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.dates import DateSpan
from planner.services.workspace import Workspace
from tests.ui.conftest import stands_still
from ui.navigator import Navigator, Shown

TODAY = date(2026, 9, 16)


@pytest.fixture
def navigator(workspace: Workspace, qapp: QApplication) -> Navigator:
    return Navigator(workspace, stands_still, qapp)


def test_opens_on_today(navigator: Navigator) -> None:
    assert (navigator.day, navigator.title) == (TODAY, "September 2026")


def test_a_day_in_sight_is_selected_without_another_month(
    navigator: Navigator, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(navigator.period_changed):
        navigator.select(date(2026, 10, 1))
    assert navigator.title == "September 2026"


def test_a_day_out_of_sight_brings_its_month(navigator: Navigator, qtbot: QtBot) -> None:
    with qtbot.waitSignal(navigator.period_changed):
        navigator.select(date(2026, 11, 5))
    assert (navigator.day, navigator.title) == (date(2026, 11, 5), "November 2026")


def test_a_selected_day_is_told_once(navigator: Navigator, qtbot: QtBot) -> None:
    with qtbot.waitSignal(navigator.day_selected) as told:
        navigator.select(date(2026, 9, 21))
    assert told.args == [date(2026, 9, 21)]


@pytest.mark.parametrize(
    ("start", "count", "day"),
    [
        pytest.param(date(2026, 9, 16), 1, date(2026, 10, 16), id="on"),
        pytest.param(date(2026, 9, 16), -1, date(2026, 8, 16), id="back"),
        pytest.param(date(2026, 10, 31), 1, date(2026, 11, 30), id="into a shorter month"),
        pytest.param(date(2026, 12, 5), 1, date(2027, 1, 5), id="into the next year"),
    ],
)
def test_steps_by_month(navigator: Navigator, start: date, count: int, day: date) -> None:
    navigator.go_to(start)
    navigator.step(count)
    assert navigator.day == day


def test_steps_by_day(navigator: Navigator) -> None:
    navigator.show_as(Shown.DAY)
    navigator.step(-1)
    assert (navigator.day, navigator.title) == (date(2026, 9, 15), "Tuesday 15 September 2026")


def test_a_week_may_leave_out_the_weekend(workspace: Workspace, navigator: Navigator) -> None:
    navigator.show_as(Shown.WEEK)
    settings = replace(workspace.settings, hides_weekend=True)
    workspace.apply(workspace.change_settings(settings))
    navigator.reload()
    assert (len(navigator.columns), navigator.title) == (5, "14 to 18 September 2026")


def test_steps_by_week(navigator: Navigator) -> None:
    navigator.show_as(Shown.WEEK)
    navigator.step(1)
    assert (navigator.day, navigator.title) == (date(2026, 9, 23), "21 to 27 September 2026")


def test_a_step_from_a_border_day_leaves_from_the_month_shown(navigator: Navigator) -> None:
    navigator.select(date(2026, 10, 1))
    navigator.step(1)
    assert navigator.title == "October 2026"


def test_never_leaves_the_almanac(navigator: Navigator) -> None:
    navigator.go_to(date(2101, 5, 1))
    assert navigator.day == navigator.view.window.start.replace(2100, 12, 31)


def test_counts_clashes_of_the_month_and_not_of_its_borders(navigator: Navigator) -> None:
    navigator.go_to(date(2026, 10, 5))
    assert navigator.span == DateSpan(date(2026, 10, 1), date(2026, 11, 1))
    days = {clash.instance.start.date() for clash in navigator.clashes}
    assert days
    assert all(day in navigator.span for day in days)


def test_a_week_counts_its_own_clashes(navigator: Navigator) -> None:
    navigator.go_to(date(2026, 9, 21))
    navigator.show_as(Shown.WEEK)
    titles = {clash.instance.session.title for clash in navigator.clashes}
    assert "Written paper" in titles
    assert "Faculty meeting" not in titles


def test_today_comes_back(navigator: Navigator) -> None:
    navigator.go_to(date(2030, 1, 1))
    navigator.go_to_today()
    assert navigator.day == TODAY
