"""Nanakshahi dates against the fixed days of Purewal's calendar."""

from datetime import date

import pytest

from planner.calendars.nanakshahi import (
    date_from_nanakshahi,
    nanakshahi_from_date,
    nanakshahi_text,
)
from planner.calendars.native_date import NativeDate


@pytest.mark.parametrize(
    ("native", "ours"),
    [
        pytest.param(NativeDate(558, 1, 1), date(2026, 3, 14), id="new year"),
        pytest.param(NativeDate(558, 2, 1), date(2026, 4, 14), id="Vaisakhi"),
        pytest.param(NativeDate(558, 4, 2), date(2026, 6, 16), id="Martyrdom of Guru Arjan"),
        pytest.param(NativeDate(558, 6, 17), date(2026, 9, 1), id="Guru Granth Sahib installed"),
        pytest.param(
            NativeDate(558, 9, 11), date(2026, 11, 24), id="Martyrdom of Guru Tegh Bahadur"
        ),
        pytest.param(NativeDate(558, 10, 8), date(2026, 12, 21), id="Elder Sahibzade"),
        pytest.param(NativeDate(558, 10, 13), date(2026, 12, 26), id="Younger Sahibzade"),
        pytest.param(NativeDate(558, 10, 23), date(2027, 1, 5), id="Birth of Guru Gobind Singh"),
        pytest.param(NativeDate(558, 12, 30), date(2027, 3, 13), id="last day of a plain year"),
        pytest.param(NativeDate(559, 12, 31), date(2028, 3, 13), id="last day of a leap year"),
        pytest.param(NativeDate(535, 1, 1), date(2003, 3, 14), id="the first year of its use"),
    ],
)
def test_converts_both_ways(native: NativeDate, ours: date) -> None:
    assert date_from_nanakshahi(native) == ours
    assert nanakshahi_from_date(ours) == native


@pytest.mark.parametrize(
    "native",
    [
        pytest.param(NativeDate(558, 13, 1), id="month 13"),
        pytest.param(NativeDate(558, 1, 32), id="32 Chet"),
        pytest.param(NativeDate(558, 6, 31), id="31 Bhadon"),
        pytest.param(NativeDate(558, 12, 31), id="31 Phaggan of a plain year"),
    ],
)
def test_refuses_a_day_that_is_none(native: NativeDate) -> None:
    with pytest.raises(ValueError, match=r"no (day|month)"):
        date_from_nanakshahi(native)


def test_writes_the_date_in_words() -> None:
    assert nanakshahi_text(NativeDate(558, 2, 1)) == "1 Vaisakh 558 NS"
