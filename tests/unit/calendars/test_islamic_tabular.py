"""The Misri calendar against days on which Dawoodi Bohras are known to have kept their feasts."""

from datetime import date
from itertools import pairwise

import pytest

from planner.calendars.islamic_tabular import RECKONING, start_of_month
from planner.calendars.native_date import NativeDate


@pytest.mark.parametrize(
    ("native", "ours"),
    [
        # Worked examples of M. Lokhandwala, “Conversion of dates from the Gregorian calendar to
        # the Misri calendar and vice versa”.
        pytest.param(NativeDate(1375, 8, 18), date(1956, 3, 30), id="first worked example"),
        pytest.param(NativeDate(1378, 6, 20), date(1958, 12, 31), id="second worked example"),
        pytest.param(NativeDate(1439, 3, 12), date(2017, 11, 30), id="Mawlid 1439"),
        # Free Press Journal and Lokmat Times, 21 April 2023; others kept Eid on Saturday.
        pytest.param(NativeDate(1444, 10, 1), date(2023, 4, 21), id="Eid al-Fitr 1444"),
        # Lokmat Times, 17 July 2023 and 6 July 2024: the sermons begin on 2 Muharram.
        pytest.param(NativeDate(1445, 1, 2), date(2023, 7, 19), id="Ashara Mubaraka 1445"),
        pytest.param(NativeDate(1446, 1, 2), date(2024, 7, 8), id="Ashara Mubaraka 1446"),
        pytest.param(NativeDate(1446, 1, 10), date(2024, 7, 16), id="Ashura 1446"),
    ],
)
def test_converts_both_ways(native: NativeDate, ours: date) -> None:
    assert RECKONING.date_from_native(native) == ours
    assert RECKONING.native_from_date(ours) == native


def test_leap_years_are_those_of_the_fatimids() -> None:
    lengths = {
        year: (start_of_month(12 * year) - start_of_month(12 * (year - 1))).days
        for year in range(1441, 1471)
    }

    # 1440 ends a cycle of thirty years.
    leap_years = [year - 1440 for year, days in lengths.items() if days == 355]
    assert leap_years == [2, 5, 8, 10, 13, 16, 19, 21, 24, 27, 29]


def test_months_have_30_and_29_days_in_turn() -> None:
    starts = [start_of_month(12 * 1446 + n) for n in range(13)]

    lengths = [(later - earlier).days for earlier, later in pairwise(starts)]
    assert lengths == [30, 29] * 6


@pytest.mark.parametrize(
    "native",
    [NativeDate(1447, 13, 1), NativeDate(1447, 2, 30), NativeDate(1447, 12, 30)],
    ids=["month 13", "30 Safar", "30 Dhu al-Hijjah of a common year"],
)
def test_refuses_a_day_that_is_none(native: NativeDate) -> None:
    with pytest.raises(ValueError, match=r"no (day|month)"):
        RECKONING.date_from_native(native)


def test_names_months_as_the_other_islamic_calendars_do() -> None:
    assert RECKONING.text_of(date(2023, 4, 21)) == "1 Shawwal 1444"
