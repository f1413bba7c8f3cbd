"""Spans are half-open, and overlap is decided in one way."""

from datetime import UTC, date, datetime

import pytest

from planner.domain.dates import (
    DateSpan,
    TimeSpan,
    month_grid_of,
    months_from,
    one_day,
    runs_of,
    week_of,
    year_around,
)

MONDAY = date(2026, 9, 21)


def test_refuses_a_span_that_ends_before_it_starts() -> None:
    with pytest.raises(ValueError, match="must end after it starts"):
        DateSpan(MONDAY, MONDAY)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        pytest.param("2026-09-20", "2026-09-21", False, id="ends as the other starts"),
        pytest.param("2026-09-20", "2026-09-22", True, id="shares one day"),
        pytest.param("2026-09-21", "2026-09-28", True, id="is the same"),
        pytest.param("2026-09-28", "2026-09-29", False, id="starts as the other ends"),
    ],
)
def test_tells_overlap(start: str, end: str, *, expected: bool) -> None:
    other = DateSpan(date.fromisoformat(start), date.fromisoformat(end))
    week = week_of(MONDAY)
    assert week.overlaps(other) is expected
    assert other.overlaps(week) is expected


def test_time_that_only_touches_does_not_overlap() -> None:
    nine, ten, noon = (datetime(2026, 9, 21, hour, tzinfo=UTC) for hour in (9, 10, 12))
    assert not TimeSpan(nine, ten).overlaps(TimeSpan(ten, noon))


def test_iterates_its_days_without_the_end() -> None:
    assert list(one_day(MONDAY)) == [MONDAY]
    assert len(list(week_of(MONDAY))) == 7


@pytest.mark.parametrize("day", [date(2026, 9, 21), date(2026, 9, 27)], ids=["Monday", "Sunday"])
def test_a_week_runs_from_monday(day: date) -> None:
    assert week_of(day) == DateSpan(date(2026, 9, 21), date(2026, 9, 28))


@pytest.mark.parametrize(
    ("day", "weeks"),
    [
        pytest.param(date(2026, 9, 1), 5, id="September 2026"),
        pytest.param(date(2027, 2, 14), 4, id="February of four whole weeks"),
        pytest.param(date(2026, 8, 31), 6, id="August 2026 of six weeks"),
    ],
)
def test_a_month_grid_is_whole_weeks(day: date, weeks: int) -> None:
    grid = month_grid_of(day)
    assert grid.start.weekday() == 0
    assert grid.length == weeks * 7
    assert day in grid


@pytest.mark.parametrize(
    ("day", "first_month", "start"),
    [
        pytest.param(date(2026, 9, 21), 8, date(2026, 8, 1), id="after the start"),
        pytest.param(date(2026, 7, 31), 8, date(2025, 8, 1), id="on the day before the start"),
        pytest.param(date(2026, 8, 1), 8, date(2026, 8, 1), id="on the first day"),
        pytest.param(date(2026, 12, 31), 1, date(2026, 1, 1), id="in a calendar year"),
    ],
)
def test_a_year_runs_from_its_month(day: date, first_month: int, start: date) -> None:
    year = year_around(day, first_month)
    assert (year.start, year.end) == (start, start.replace(year=start.year + 1))


def test_months_run_over_the_new_year() -> None:
    assert months_from(date(2026, 11, 5), 3) == DateSpan(date(2026, 11, 1), date(2027, 2, 1))


def test_days_are_gathered_into_runs() -> None:
    monday, tuesday, _, _, friday, *_ = week_of(MONDAY)
    assert runs_of((monday, tuesday, friday)) == (
        DateSpan(monday, monday.replace(day=23)),
        one_day(friday),
    )
