"""Ethiopian dates against the days on which their feasts are kept."""

from datetime import date

import pytest

from planner.calendars.ethiopian import (
    PAGUME,
    date_from_ethiopian,
    ethiopian_from_date,
    ethiopian_text,
)
from planner.calendars.native_date import NativeDate


@pytest.mark.parametrize(
    ("native", "ours"),
    [
        pytest.param(NativeDate(2019, 1, 1), date(2026, 9, 11), id="new year 2026"),
        pytest.param(NativeDate(2020, 1, 1), date(2027, 9, 12), id="a day later before our leap"),
        pytest.param(NativeDate(2021, 1, 1), date(2028, 9, 11), id="new year 2028"),
        pytest.param(NativeDate(2022, 1, 1), date(2029, 9, 11), id="new year 2029"),
        pytest.param(NativeDate(2000, 1, 1), date(2007, 9, 12), id="the millennium of 2007"),
        pytest.param(NativeDate(2019, 1, 17), date(2026, 9, 27), id="Meskel"),
        pytest.param(NativeDate(2019, 4, 29), date(2027, 1, 7), id="Genna, Christmas"),
        pytest.param(NativeDate(2019, 5, 11), date(2027, 1, 19), id="Timkat"),
        pytest.param(NativeDate(2020, 5, 11), date(2028, 1, 20), id="Timkat in our leap year"),
        pytest.param(NativeDate(2019, PAGUME, 6), date(2027, 9, 11), id="leap day"),
        pytest.param(NativeDate(2093, 1, 1), date(2100, 9, 12), id="a day later again from 2100"),
    ],
)
def test_converts_both_ways(native: NativeDate, ours: date) -> None:
    assert date_from_ethiopian(native) == ours
    assert ethiopian_from_date(ours) == native


@pytest.mark.parametrize(
    "native",
    [NativeDate(2019, 14, 1), NativeDate(2019, 1, 31), NativeDate(2020, PAGUME, 6)],
    ids=["month 14", "31 Meskerem", "6 Pagume of a common year"],
)
def test_refuses_a_day_that_is_none(native: NativeDate) -> None:
    with pytest.raises(ValueError, match=r"no (day|month)"):
        date_from_ethiopian(native)


def test_writes_which_calendar_it_is() -> None:
    assert ethiopian_text(NativeDate(2019, 1, 1)) == "1 Meskerem 2019 in the Ethiopian calendar"
