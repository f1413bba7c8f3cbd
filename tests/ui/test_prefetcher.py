"""Neighbours are prepared while nobody asks for anything."""

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.dates import month_grid_of, year_around
from planner.domain.errors import AlmanacUnreadableError
from planner.services.workspace import Workspace
from ui.navigator import Navigator, Shown
from ui.prefetcher import Prefetcher
from ui.window.main_window import MainWindow

OCTOBER = date(2026, 10, 1)


@pytest.fixture
def prefetcher(window: MainWindow) -> Prefetcher:
    window.navigator.close()
    return Prefetcher(window)


@pytest.fixture
def at_rest(window: MainWindow, qtbot: QtBot) -> Navigator:
    """The navigator of the window, once what it wants of a month is prepared."""
    navigator = window.navigator
    navigator.show_as(Shown.MONTH)
    qtbot.waitUntil(lambda: navigator.prefetcher.is_at_rest)
    return navigator


def months_left(navigator: Navigator, workspace: Workspace, month: date) -> list[None]:
    """Return the steps that a month would still take."""
    return list(workspace.prepare(month_grid_of(month), navigator.today))


def years_left(navigator: Navigator, workspace: Workspace, month: date) -> list[None]:
    """Return the steps that the year of a month would still take."""
    window = year_around(month, workspace.settings.year_starts)
    return list(workspace.prepare_year(window, navigator.today))


def steps_that_tell(taken: list[str]) -> Iterator[None]:
    """Yield two steps, each of which is told to ``taken``."""
    for name in ("first", "second"):
        taken.append(name)
        yield


def test_takes_each_step(prefetcher: Prefetcher, qtbot: QtBot) -> None:
    taken: list[str] = []
    prefetcher.want(steps_that_tell(taken))
    assert not taken
    qtbot.waitUntil(lambda: prefetcher.is_at_rest)
    assert taken == ["first", "second"]


def test_takes_no_step_once_stopped(prefetcher: Prefetcher, qtbot: QtBot) -> None:
    taken: list[str] = []
    prefetcher.want(steps_that_tell(taken))
    prefetcher.stop()
    assert prefetcher.is_at_rest
    qtbot.wait(150)
    assert not taken


def test_a_fault_is_left_to_whoever_goes_there(prefetcher: Prefetcher, qtbot: QtBot) -> None:
    met: list[bool] = []

    def steps() -> Iterator[None]:
        met.append(True)
        raise AlmanacUnreadableError(file="almanac", fault="it is damaged")
        yield

    prefetcher.want(steps())
    qtbot.waitUntil(lambda: prefetcher.is_at_rest)
    assert met == [True]


@pytest.mark.parametrize("month", [date(2026, 8, 1), OCTOBER])
def test_the_months_beside_the_one_shown_are_prepared(
    at_rest: Navigator, workspace: Workspace, month: date
) -> None:
    assert not months_left(at_rest, workspace, month)


@pytest.mark.parametrize("month", [date(2025, 9, 1), date(2027, 9, 1)])
def test_the_years_beside_the_one_shown_are_prepared(
    at_rest: Navigator, workspace: Workspace, qtbot: QtBot, month: date
) -> None:
    at_rest.show_as(Shown.YEAR)
    qtbot.waitUntil(lambda: at_rest.prefetcher.is_at_rest)
    assert not months_left(at_rest, workspace, month)
    assert not years_left(at_rest, workspace, month)


def test_no_year_is_prepared_while_a_month_is_shown(
    at_rest: Navigator, workspace: Workspace
) -> None:
    assert years_left(at_rest, workspace, date(2027, 9, 1))


def test_the_first_and_the_last_year_of_the_almanac_have_one_neighbour(
    at_rest: Navigator, workspace: Workspace, qtbot: QtBot
) -> None:
    span = workspace.almanac_span
    at_rest.show_as(Shown.YEAR)
    for day, step in ((span.start, 1), (span.last, -1)):
        at_rest.go_to(day)
        qtbot.waitUntil(lambda: at_rest.prefetcher.is_at_rest)
        month = day.replace(year=day.year + step, day=1)
        assert not years_left(at_rest, workspace, month)
