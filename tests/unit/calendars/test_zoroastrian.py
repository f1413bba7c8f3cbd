"""Zoroastrian dates: the year that slips, the one a month ahead of it, and the one that stays."""

from datetime import date, timedelta

import pytest

from planner.calendars.native_date import NativeDate
from planner.calendars.reckoning import Reckoning
from planner.calendars.zoroastrian import FASLI, GATHAS, KADMI, SHAHENSHAHI, zoroastrian_text


@pytest.mark.parametrize(
    ("ours", "native"),
    [
        pytest.param(date(2000, 8, 21), NativeDate(1370, 1, 1), id="new year 2000"),
        pytest.param(date(2015, 8, 18), NativeDate(1385, 1, 1), id="new year 2015, as ZTFE kept"),
        pytest.param(date(2025, 8, 15), NativeDate(1395, 1, 1), id="new year 2025"),
        # Shap calendar 2024: Fravardin Mah Parab, when the day and the month share their name.
        pytest.param(date(2024, 9, 2), NativeDate(1394, 1, 19), id="Fravardin Parab 2024"),
        pytest.param(date(2027, 8, 20), NativeDate(1397, 1, 6), id="Khordad Sal 2027"),
        pytest.param(date(2026, 5, 22), NativeDate(1395, 10, 11), id="Zartosht no Diso 2026"),
        pytest.param(date(2027, 8, 5), NativeDate(1396, 12, 26), id="Muktad begins"),
        pytest.param(date(2027, 8, 14), NativeDate(1396, GATHAS, 5), id="and ends on Pateti"),
    ],
)
def test_shahenshahi_dates(ours: date, native: NativeDate) -> None:
    assert SHAHENSHAHI.native_from_date(ours) == native
    assert SHAHENSHAHI.date_from_native(native) == ours


@pytest.mark.parametrize(
    ("our_year", "day"),
    [(2024, 15), (2025, 15), (2026, 15), (2027, 15), (2028, 14), (2031, 14), (2032, 13)],
)
def test_the_shahenshahi_year_slips_a_day_after_each_29_february(our_year: int, day: int) -> None:
    year = our_year - 630

    assert SHAHENSHAHI.date_from_native(NativeDate(year, 1, 1)) == date(our_year, 8, day)


def test_lists_that_still_print_18_august_are_out_of_date() -> None:
    # A university's page gave it for 2020; it was right from 2012 to 2015.
    right = {
        year + 630
        for year in range(1370, 1420)
        if SHAHENSHAHI.date_from_native(NativeDate(year, 1, 1)) == date(year + 630, 8, 18)
    }

    assert right == {2012, 2013, 2014, 2015}


@pytest.mark.parametrize("year", [1370, 1396, 1470])
def test_the_kadmi_year_is_thirty_days_ahead(year: int) -> None:
    shahenshahi, kadmi = (
        one.date_from_native(NativeDate(year, 1, 1)) for one in (SHAHENSHAHI, KADMI)
    )

    assert shahenshahi - kadmi == timedelta(days=30)


@pytest.mark.parametrize(
    ("ours", "native"),
    [
        pytest.param(date(2026, 3, 21), NativeDate(1396, 1, 1), id="Jamshedi Navroz"),
        pytest.param(date(2026, 3, 26), NativeDate(1396, 1, 6), id="Khordad Sal"),
        pytest.param(date(2026, 12, 26), NativeDate(1396, 10, 11), id="Zartosht no Diso"),
        pytest.param(date(2026, 10, 2), NativeDate(1396, 7, 16), id="Mehregan"),
        pytest.param(date(2027, 3, 20), NativeDate(1396, GATHAS, 5), id="last day of a plain year"),
        pytest.param(
            date(2028, 3, 20), NativeDate(1397, GATHAS, 6), id="leap day after the Gathas"
        ),
        pytest.param(date(2028, 3, 21), NativeDate(1398, 1, 1), id="so that 21 March stays"),
    ],
)
def test_fasli_dates(ours: date, native: NativeDate) -> None:
    assert FASLI.native_from_date(ours) == native
    assert FASLI.date_from_native(native) == ours


@pytest.mark.parametrize(
    ("reckoning", "native"),
    [
        pytest.param(SHAHENSHAHI, NativeDate(1396, 14, 1), id="month 14"),
        pytest.param(SHAHENSHAHI, NativeDate(1396, 1, 31), id="31 Fravardin"),
        pytest.param(KADMI, NativeDate(1397, GATHAS, 6), id="a leap day in a calendar without"),
        pytest.param(FASLI, NativeDate(1396, GATHAS, 6), id="a leap day in a plain year"),
    ],
)
def test_refuses_a_day_that_is_none(reckoning: Reckoning, native: NativeDate) -> None:
    with pytest.raises(ValueError, match=r"no (day|month)"):
        reckoning.date_from_native(native)


@pytest.mark.parametrize(
    ("native", "expected"),
    [
        (NativeDate(1396, 1, 1), "1 Fravardin 1396 YZ"),
        (NativeDate(1396, GATHAS, 1), "Gatha Ahunavad 1396 YZ"),
        (NativeDate(1397, GATHAS, 6), "Avardad-sal-gah 1397 YZ"),
    ],
)
def test_writes_the_date_in_words(native: NativeDate, expected: str) -> None:
    assert zoroastrian_text(native) == expected
