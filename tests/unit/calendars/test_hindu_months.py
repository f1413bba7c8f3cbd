"""Hindu lunar months: the leap months that almanacs print, and the lunar days in a month."""

from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise

import pytest

from planner.calendars.hindu_months import (
    MONTHS,
    LunarMonth,
    Tithi,
    months_touching,
    tithi_of,
)
from planner.calendars.sky import moon_longitude, sun_longitude
from planner.domain.dates import DateSpan

CENTURY = DateSpan(date(2001, 1, 1), date(2101, 1, 1))


@lru_cache
def months() -> tuple[LunarMonth, ...]:
    return tuple(months_touching(CENTURY))


def month_of(year: int, name: str, *, leap: bool = False) -> LunarMonth:
    (found,) = (
        one
        for one in months()
        if (one.opens.year, MONTHS[one.number - 1], one.is_leap) == (year, name, leap)
    )
    return found


# From 2026 hindupad.com, “Adhik Maas in 2018, 2023, 2026”; 2007 to 2023 the article on the adhika
# month in the Marathi Wikipedia; 2004, when it ran from 18 July to 15 August, timesnowhindi.com.
LEAP_MONTHS = {
    2004: "Shravana",
    2007: "Jyeshtha",
    2010: "Vaishakha",
    2012: "Bhadrapada",
    2015: "Ashadha",
    2018: "Jyeshtha",
    2020: "Ashvina",
    2023: "Shravana",
    2026: "Jyeshtha",
    2029: "Chaitra",
    2031: "Bhadrapada",
    2034: "Ashadha",
    2037: "Jyeshtha",
    2039: "Ashvina",
    2042: "Shravana",
    2045: "Jyeshtha",
    2048: "Chaitra",
    2050: "Bhadrapada",
    2053: "Ashadha",
    2056: "Vaishakha",
    2058: "Ashvina",
    2061: "Shravana",
    2064: "Jyeshtha",
    2067: "Chaitra",
    2069: "Shravana",
    2072: "Ashadha",
    2075: "Vaishakha",
    2077: "Ashvina",
    2080: "Shravana",
    2083: "Jyeshtha",
}


def test_the_leap_months_are_those_that_almanacs_print() -> None:
    found = {
        one.opens.year: MONTHS[one.number - 1]
        for one in months()
        if one.is_leap and 2004 <= one.opens.year <= 2083
    }

    assert found == LEAP_MONTHS


def test_a_century_has_its_37_leap_months() -> None:
    # Seven in each cycle of 19 years.
    assert sum(one.is_leap for one in months()) == 37


# The Marathi Wikipedia counts a leap month from its first sunrise, in India.
@pytest.mark.parametrize(
    ("year", "name", "first_day"),
    [
        (2007, "Jyeshtha", date(2007, 5, 17)),
        (2010, "Vaishakha", date(2010, 4, 15)),
        (2012, "Bhadrapada", date(2012, 8, 18)),
        (2018, "Jyeshtha", date(2018, 5, 16)),
        (2020, "Ashvina", date(2020, 9, 18)),
        (2023, "Shravana", date(2023, 7, 18)),
    ],
)
def test_a_leap_month_opens_with_the_new_moon_before_its_first_day(
    year: int, name: str, first_day: date
) -> None:
    opens = month_of(year, name, leap=True).opens

    assert timedelta(0) <= first_day - opens.date() <= timedelta(1)


def test_months_join_without_a_gap() -> None:
    assert all(one.closes == other.opens for one, other in pairwise(months()))


def test_months_follow_in_order_and_a_leap_month_comes_before_its_own() -> None:
    for one, other in pairwise(months()):
        assert other.number == (one.number if one.is_leap else one.number % 12 + 1)


def test_a_month_lasts_29_or_30_days() -> None:
    lengths = [one.closes - one.opens for one in months()]

    assert timedelta(days=29.2) < min(lengths)
    assert max(lengths) < timedelta(days=29.9)


def test_yields_what_touches_a_window_and_one_more_at_each_end() -> None:
    window = DateSpan(date(2026, 11, 1), date(2026, 11, 30))
    found = list(months_touching(window))

    assert found[0].closes.date() < window.start
    assert found[-1].opens.date() >= window.end
    # From the new moon of 10 October to that of 9 November, and to that of 9 December.
    assert {"Ashvina", "Kartika"} < {MONTHS[one.number - 1] for one in found}


@pytest.mark.parametrize(
    ("year", "name", "said"),
    [
        # The new year of March 2026 opened Vikram Samvat 2083 in North India.
        pytest.param(2026, "Chaitra", 2083, id="the first month"),
        pytest.param(2026, "Phalguna", 2082, id="the last month, before the new year"),
        pytest.param(2025, "Pausha", 2082, id="a month that runs into January"),
        pytest.param(2027, "Magha", 2083, id="a month of the civil year to come"),
        pytest.param(2029, "Chaitra", 2086, id="the first month after its leap month"),
    ],
)
def test_years_are_counted_from_chaitra(year: int, name: str, said: int) -> None:
    assert month_of(year, name).year == said


def test_each_year_has_twelve_months_of_its_own() -> None:
    named = [(one.year, one.number) for one in months() if not one.is_leap]

    assert len(named) == len(set(named))
    assert named == sorted(named)


@pytest.mark.parametrize(
    ("month", "number", "said"),
    [
        pytest.param(("Ashvina", False), 10, "Ashvina Shukla 10", id="waxing half"),
        pytest.param(("Kartika", False), 15, "Kartika Purnima", id="full moon"),
        pytest.param(("Magha", False), 29, "Magha Krishna 14", id="waning half"),
        pytest.param(("Ashvina", False), 30, "Ashvina Amavasya", id="new moon"),
        pytest.param(("Chaitra", False), 1, "Chaitra Shukla 1", id="first of all"),
        pytest.param(("Shravana", False), 16, "Shravana Krishna 1", id="day after full moon"),
        pytest.param(("Jyeshtha", True), 26, "Adhika Jyeshtha Krishna 11", id="leap month"),
        pytest.param(("Jyeshtha", True), 15, "Adhika Jyeshtha Purnima", id="leap full moon"),
    ],
)
def test_writes_a_lunar_day_in_words(month: tuple[str, bool], number: int, said: str) -> None:
    name, leap = month
    assert tithi_of(month_of(2026, name, leap=leap), number).text == said


def tithis() -> list[Tithi]:
    month = month_of(2026, "Kartika")
    return [tithi_of(month, number) for number in range(1, 31)]


def test_lunar_days_fill_their_month() -> None:
    found = tithis()

    assert (found[0].opens, found[-1].closes) == (found[0].month.opens, found[0].month.closes)
    assert all(one.closes == other.opens for one, other in pairwise(found))
    assert all(timedelta(hours=19) < one.closes - one.opens < timedelta(hours=27) for one in found)


def test_half_of_the_way_is_gained_in_the_middle() -> None:
    for one in tithis():
        ahead = (moon_longitude(one.middle) - sun_longitude(one.middle)) % 360

        assert one.opens < one.middle < one.closes
        assert ahead == pytest.approx(12 * (one.number - 0.5), abs=0.01)


# US Naval Observatory, from generate/moonphase/moonphases.txt of cosinekitty/astronomy.
@pytest.mark.parametrize("moment", ["2030-05-17T11:19", "2040-05-26T11:47", "2050-05-06T22:26"])
def test_the_full_moon_closes_the_fifteenth(moment: str) -> None:
    full_moon = datetime.fromisoformat(f"{moment}+00:00")
    closes = tithi_of(month_of(full_moon.year, "Vaishakha"), 15).closes

    assert abs(closes - full_moon) < timedelta(minutes=2)
