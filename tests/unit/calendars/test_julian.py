"""The Julian calendar against the days on which its feasts are kept."""

from datetime import date

import pytest

from planner.calendars.julian import date_from_julian, julian_from_date, julian_text
from planner.calendars.native_date import NativeDate


@pytest.mark.parametrize(
    ("native", "ours"),
    [
        pytest.param(NativeDate(2026, 12, 25), date(2027, 1, 7), id="Christmas"),
        pytest.param(NativeDate(2027, 1, 6), date(2027, 1, 19), id="Theophany"),
        pytest.param(NativeDate(2027, 8, 15), date(2027, 8, 28), id="Dormition"),
        pytest.param(NativeDate(2100, 2, 29), date(2100, 3, 14), id="a leap day we do not have"),
        pytest.param(NativeDate(2100, 12, 25), date(2101, 1, 8), id="14 days apart after that"),
        pytest.param(NativeDate(1917, 10, 25), date(1917, 11, 7), id="October Revolution"),
        pytest.param(NativeDate(1582, 10, 4), date(1582, 10, 14), id="before the reform"),
        pytest.param(NativeDate(1, 1, 3), date(1, 1, 1), id="first day that dates can hold"),
    ],
)
def test_converts_both_ways(native: NativeDate, ours: date) -> None:
    assert date_from_julian(native) == ours
    assert julian_from_date(ours) == native


@pytest.mark.parametrize(
    "native",
    [NativeDate(2027, 2, 29), NativeDate(2027, 13, 1), NativeDate(2027, 0, 1)],
    ids=["29 February", "month 13", "month 0"],
)
def test_refuses_a_day_that_is_none(native: NativeDate) -> None:
    with pytest.raises(ValueError, match=r"no (day|month)"):
        date_from_julian(native)


def test_writes_which_calendar_it_is() -> None:
    assert julian_text(NativeDate(2026, 12, 25)) == "25 December 2026 in the Julian calendar"
