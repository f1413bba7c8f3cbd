"""Dates and times in the words of the NHS service manual."""

from datetime import date, time

import pytest

from planner.domain.dates import DateSpan, months_from
from planner.domain.wording import (
    Clock,
    day_text,
    months_text,
    span_text,
    time_range_text,
    time_text,
)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (time(0), "midnight"),
        (time(0, 30), "12:30am"),
        (time(9), "9am"),
        (time(12), "midday"),
        (time(12, 30), "12:30pm"),
        (time(14, 30), "2:30pm"),
        (time(23, 59), "11:59pm"),
    ],
    ids=str,
)
def test_tells_time_by_the_twelve_hour_clock(moment: time, said: str) -> None:
    assert time_text(moment) == said


def test_tells_time_by_the_24_hour_clock() -> None:
    assert time_range_text(time(9), time(14, 30), Clock.TWENTY_FOUR_HOUR) == "09:00 to 14:30"


def test_names_the_weekday_and_spells_the_month() -> None:
    assert day_text(date(2026, 9, 21)) == "Monday 21 September 2026"


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        pytest.param("2026-09-21", "2026-09-22", "21 September 2026", id="one day"),
        pytest.param("2026-09-21", "2026-09-28", "21 to 27 September 2026", id="one month"),
        pytest.param("2026-09-28", "2026-10-05", "28 September to 4 October 2026", id="two months"),
        pytest.param("2026-12-28", "2027-01-04", "28 December 2026 to 3 January 2027", id="years"),
    ],
)
def test_names_month_and_year_of_a_span_once(start: str, end: str, said: str) -> None:
    assert span_text(DateSpan(date.fromisoformat(start), date.fromisoformat(end))) == said


@pytest.mark.parametrize(
    ("first", "count", "said"),
    [
        (date(2026, 9, 1), 1, "September 2026"),
        (date(2026, 9, 1), 3, "September to November 2026"),
        (date(2026, 8, 1), 12, "August 2026 to July 2027"),
        (date(2026, 1, 1), 12, "2026"),
    ],
)
def test_tells_months(first: date, count: int, said: str) -> None:
    assert months_text(months_from(first, count)) == said
