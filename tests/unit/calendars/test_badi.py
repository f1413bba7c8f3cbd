"""Badí‘ dates: the World Centre's table, the sky beyond it, and the years before it."""

from datetime import UTC, date, datetime, timedelta

import pytest

from planner.calendars.badi import (
    ALA,
    AYYAM_I_HA,
    RECKONING,
    badi_from_date,
    badi_text,
    date_from_badi,
    day_at_tehran,
    naw_ruz,
    naw_ruz_by_equinox,
)
from planner.calendars.native_date import NativeDate
from planner.calendars.sky import sun_longitude_after

# Table B of “Bahá’í Dates 172 to 221 B.E.”, Bahá’í World Centre 2014: the same days of each year
# in which Naw-Rúz is on 20 March (as in 2028), and a day later in the others (as in 2027).
TABLE_B = [
    ("first day of Ridván", (2, 13), (4, 20)),
    ("ninth day of Ridván", (3, 2), (4, 28)),
    ("twelfth day of Ridván", (3, 5), (5, 1)),
    ("Declaration of the Báb", (4, 8), (5, 23)),
    ("Ascension of Bahá’u’lláh", (4, 13), (5, 28)),
    ("Martyrdom of the Báb", (6, 17), (7, 9)),
    ("Day of the Covenant", (14, 4), (11, 25)),
    ("Ascension of ‘Abdu’l-Bahá", (14, 6), (11, 27)),
    ("Feast of ‘Izzat", (10, 1), (9, 7)),
    ("Feast of Qudrat", (13, 1), (11, 3)),
]
# Table A there: first and last day of Ayyám-i-Há.
AYYAM_I_HA_BY_YEAR = [
    (173, date(2017, 2, 25), date(2017, 2, 28)),
    (175, date(2019, 2, 26), date(2019, 3, 1)),
    (178, date(2022, 2, 25), date(2022, 3, 1)),
    (181, date(2025, 2, 25), date(2025, 2, 28)),
    (183, date(2027, 2, 26), date(2027, 3, 1)),
    (191, date(2035, 2, 25), date(2035, 3, 1)),
    (192, date(2036, 2, 26), date(2036, 2, 29)),
    (200, date(2044, 2, 26), date(2044, 2, 29)),
    (211, date(2055, 2, 25), date(2055, 3, 1)),
    (218, date(2062, 2, 25), date(2062, 2, 28)),
    (219, date(2063, 2, 25), date(2063, 2, 28)),
]


@pytest.mark.parametrize(
    ("native", "ours"), [case[1:] for case in TABLE_B], ids=[case[0] for case in TABLE_B]
)
def test_fixed_days_shift_with_naw_ruz(native: tuple[int, int], ours: tuple[int, int]) -> None:
    early, late = (date_from_badi(NativeDate(year, *native)) for year in (185, 184))

    assert early == date(2028, *ours)
    assert late == date(2027, *ours) + timedelta(days=1)


@pytest.mark.parametrize(("year", "first", "last"), AYYAM_I_HA_BY_YEAR)
def test_ayyam_i_ha_fills_the_days_before_the_fast(year: int, first: date, last: date) -> None:
    days = (last - first).days + 1

    assert badi_from_date(first) == NativeDate(year, AYYAM_I_HA, 1)
    assert badi_from_date(last) == NativeDate(year, AYYAM_I_HA, days)
    assert badi_from_date(last + timedelta(days=1)) == NativeDate(year, ALA, 1)


def test_the_sky_meets_the_published_table_in_all_years_but_2026() -> None:
    published = {2015 + n: naw_ruz(172 + n) for n in range(50)}

    missed = [year for year, day in published.items() if naw_ruz_by_equinox(year) != day]

    assert missed == [2026]


def test_naw_ruz_of_2026_is_21_march_though_the_equinox_comes_just_before_sunset() -> None:
    assert naw_ruz(183) == date(2026, 3, 21)
    assert naw_ruz_by_equinox(2026) == date(2026, 3, 20)


def test_no_equinox_beyond_the_table_is_within_five_minutes_of_sunset() -> None:
    for year in range(2065, 2101):
        equinox = sun_longitude_after(0, datetime(year, 3, 1, tzinfo=UTC))

        days = {day_at_tehran(equinox + timedelta(minutes=n)) for n in (-5, 0, 5)}
        assert days == {naw_ruz(year - 1843)}


@pytest.mark.parametrize("our_year", [2000, 2008, 2012, 2014])
def test_before_2015_the_year_began_on_21_march_in_the_west(our_year: int) -> None:
    assert badi_from_date(date(our_year, 3, 21)) == NativeDate(our_year - 1843, 1, 1)
    assert badi_from_date(date(our_year, 2, 26)) == NativeDate(our_year - 1844, AYYAM_I_HA, 1)
    assert badi_from_date(date(our_year, 3, 2)) == NativeDate(our_year - 1844, ALA, 1)


def test_the_last_year_of_the_west_runs_into_the_first_of_all() -> None:
    assert badi_from_date(date(2015, 3, 20)) == NativeDate(171, ALA, 19)
    assert badi_from_date(date(2015, 3, 21)) == NativeDate(172, 1, 1)


@pytest.mark.parametrize(
    "native",
    [
        pytest.param(NativeDate(183, 21, 1), id="month 21"),
        pytest.param(NativeDate(183, 0, 1), id="month 0"),
        pytest.param(NativeDate(183, 1, 20), id="20 Bahá"),
        pytest.param(NativeDate(183, AYYAM_I_HA, 5), id="a fifth day where there are four"),
    ],
)
def test_refuses_a_day_that_is_none(native: NativeDate) -> None:
    with pytest.raises(ValueError, match=r"no (day|month)"):
        date_from_badi(native)


def test_the_feast_is_kept_in_nineteen_months_and_not_in_ayyam_i_ha() -> None:
    months = RECKONING.new_months(183)

    assert len(months) == 19
    assert AYYAM_I_HA not in months


@pytest.mark.parametrize(
    ("native", "expected"),
    [
        (NativeDate(183, 1, 1), "1 Bahá 183 BE"),
        (NativeDate(183, AYYAM_I_HA, 2), "2 Ayyám-i-Há 183 BE"),
        (NativeDate(183, ALA, 19), "19 ‘Alá’ 183 BE"),
    ],
)
def test_writes_the_date_in_words(native: NativeDate, expected: str) -> None:
    assert badi_text(native) == expected
