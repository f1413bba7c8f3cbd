"""Weekdays counted within a month, and days that a year may lack."""

from datetime import date

import pytest

from planner.calendars.gregorian import (
    date_in_year,
    kday_on_or_after,
    kday_on_or_before,
    nth_kday,
)
from planner.domain.rule import MonthDay, Weekday

MONDAY, THURSDAY, SUNDAY = Weekday(0), Weekday(3), Weekday(6)


@pytest.mark.parametrize(
    ("nth", "weekday", "month", "expected"),
    [
        pytest.param(1, MONDAY, 5, date(2027, 5, 3), id="first Monday of May"),
        pytest.param(2, SUNDAY, 11, date(2027, 11, 14), id="second Sunday of November"),
        pytest.param(-1, MONDAY, 8, date(2027, 8, 30), id="last Monday of August"),
        pytest.param(-2, MONDAY, 8, date(2027, 8, 23), id="last Monday but one"),
        pytest.param(-1, SUNDAY, 12, date(2027, 12, 26), id="last Sunday of the year"),
        pytest.param(5, MONDAY, 5, date(2027, 5, 31), id="fifth Monday where there is one"),
        pytest.param(5, THURSDAY, 2, None, id="no fifth Thursday of February"),
        pytest.param(-5, THURSDAY, 2, None, id="no fifth Thursday from the end"),
    ],
)
def test_counts_weekdays_of_a_month(
    nth: int, weekday: Weekday, month: int, expected: date | None
) -> None:
    assert nth_kday(nth, weekday, 2027, month) == expected


def test_a_day_that_is_the_weekday_is_on_or_after_itself() -> None:
    sunday = date(2026, 11, 29)

    assert kday_on_or_after(sunday, SUNDAY) == sunday
    assert kday_on_or_before(sunday, SUNDAY) == sunday


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        pytest.param(2028, date(2028, 2, 29), id="leap year"),
        pytest.param(2027, None, id="common year"),
        pytest.param(2100, None, id="century"),
    ],
)
def test_29_february_stands_in_leap_years_only(year: int, expected: date | None) -> None:
    assert date_in_year(year, MonthDay(2, 29)) == expected
