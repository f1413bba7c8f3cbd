"""Hebrew dates: leap years, months of changing length, and names as used in the UK."""

from datetime import date

import pytest

from planner.calendars.hebrew import (
    date_from_hebrew,
    hebrew_from_date,
    hebrew_text,
    is_leap_year,
    kept_in_year,
    months_of,
)
from planner.calendars.native_date import NativeDate
from planner.domain.rule import MonthDay


@pytest.mark.parametrize(
    ("native", "ours"),
    [
        pytest.param(NativeDate(5787, 7, 10), date(2026, 9, 21), id="Yom Kippur 5787"),
        pytest.param(NativeDate(5787, 1, 15), date(2027, 4, 22), id="Nisan follows Tishrei"),
        pytest.param(NativeDate(5784, 12, 15), date(2024, 2, 24), id="first Adar"),
        pytest.param(NativeDate(5784, 13, 15), date(2024, 3, 25), id="second Adar"),
        pytest.param(NativeDate(5785, 6, 29), date(2025, 9, 22), id="last day of a year"),
        pytest.param(NativeDate(5786, 7, 1), date(2025, 9, 23), id="first day of the next"),
    ],
)
def test_converts_both_ways(native: NativeDate, ours: date) -> None:
    assert date_from_hebrew(native) == ours
    assert hebrew_from_date(ours) == native


@pytest.mark.parametrize(
    "native",
    [
        pytest.param(NativeDate(5786, 13, 1), id="second Adar of a common year"),
        pytest.param(NativeDate(5786, 14, 1), id="month 14"),
        pytest.param(NativeDate(5784, 8, 30), id="30 Cheshvan where there are 29 days"),
        pytest.param(NativeDate(5787, 1, 31), id="31 Nisan"),
        pytest.param(NativeDate(5787, 7, 0), id="day 0"),
    ],
)
def test_refuses_a_day_that_is_none(native: NativeDate) -> None:
    with pytest.raises(ValueError, match=r"month|leap year"):
        date_from_hebrew(native)


@pytest.mark.parametrize(
    ("year", "month"),
    [pytest.param(5784, 13, id="leap year"), pytest.param(5786, 12, id="common year")],
)
def test_what_belongs_to_adar_is_kept_in_the_second(year: int, month: int) -> None:
    assert kept_in_year(year, MonthDay(12, 14)) == NativeDate(year, month, 14)


@pytest.mark.parametrize(
    ("native", "expected"),
    [
        (NativeDate(5787, 7, 10), "10 Tishrei 5787"),
        (NativeDate(5786, 12, 14), "14 Adar 5786"),
        (NativeDate(5784, 12, 14), "14 Adar I 5784"),
        (NativeDate(5784, 13, 14), "14 Adar II 5784"),
        (NativeDate(5787, 10, 10), "10 Tevet 5787"),
        (NativeDate(5787, 1, 15), "15 Nisan 5787"),
    ],
)
def test_writes_months_as_in_the_uk(native: NativeDate, expected: str) -> None:
    assert hebrew_text(native) == expected


def test_seven_years_of_nineteen_have_a_second_adar() -> None:
    leap_years = [year for year in range(5777, 5796) if is_leap_year(year)]

    assert leap_years == [5779, 5782, 5784, 5787, 5790, 5793, 5795]
    assert len(months_of(5784)) == 13
    assert len(months_of(5786)) == 12
