"""Umm al-Qura dates: the published table, the rule beyond it, and the seam between them."""

from datetime import date
from itertools import pairwise

import pytest

from planner.calendars.islamic import (
    date_from_islamic,
    islamic_from_date,
    month_start_by_rule,
)
from planner.calendars.islamic_months import islamic_text
from planner.calendars.native_date import NativeDate


@pytest.mark.parametrize(
    ("native", "ours"),
    [
        pytest.param(NativeDate(1447, 10, 1), date(2026, 3, 20), id="Eid al-Fitr 1447"),
        pytest.param(NativeDate(1448, 9, 1), date(2027, 2, 8), id="Ramadan 1448"),
        pytest.param(NativeDate(1343, 1, 1), date(1924, 8, 1), id="first day of the table"),
        pytest.param(NativeDate(1500, 12, 30), date(2077, 11, 16), id="last day of the table"),
        pytest.param(NativeDate(1501, 1, 1), date(2077, 11, 17), id="first day beyond it"),
    ],
)
def test_converts_both_ways(native: NativeDate, ours: date) -> None:
    assert date_from_islamic(native) == ours
    assert islamic_from_date(ours) == native


@pytest.mark.parametrize(
    ("first_year", "last_year"),
    [
        pytest.param(1497, 1504, id="across the end of the table"),
        pytest.param(1521, 1526, id="up to 2101"),
    ],
)
def test_months_follow_each_other_with_29_or_30_days(first_year: int, last_year: int) -> None:
    months = [(year, month) for year in range(first_year, last_year) for month in range(1, 13)]
    starts = [date_from_islamic(NativeDate(year, month, 1)) for year, month in months]

    lengths = {(later - earlier).days for earlier, later in pairwise(starts)}
    assert lengths == {29, 30}


def test_the_rule_meets_the_table_in_all_but_three_of_936_months() -> None:
    months = [(year, month) for year in range(1423, 1501) for month in range(1, 13)]

    missed = [
        (year, month)
        for year, month in months
        if month_start_by_rule(year, month) != date_from_islamic(NativeDate(year, month, 1))
    ]

    assert missed == [(1427, 6), (1446, 6), (1485, 10)]


@pytest.mark.parametrize(
    "native",
    [
        pytest.param(NativeDate(1447, 13, 1), id="month 13"),
        pytest.param(NativeDate(1447, 0, 1), id="month 0"),
        pytest.param(NativeDate(1447, 9, 31), id="31 Ramadan"),
        pytest.param(NativeDate(1446, 9, 30), id="30 Ramadan where there are 29 days"),
        pytest.param(NativeDate(1510, 1, 31), id="beyond the table"),
    ],
)
def test_refuses_a_day_that_is_none(native: NativeDate) -> None:
    with pytest.raises(ValueError, match=r"no (day|month)"):
        date_from_islamic(native)


def test_writes_the_date_in_words() -> None:
    assert islamic_text(NativeDate(1448, 8, 15)) == "15 Sha’ban 1448"
