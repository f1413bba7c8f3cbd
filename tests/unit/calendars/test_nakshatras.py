"""Days of a lunar mansion within a solar month: Onam and Thaipusam as published."""

from datetime import date
from functools import lru_cache

import pytest

from planner.calendars.found import Finding
from planner.calendars.nakshatras import nakshatra_findings
from planner.domain.dates import DateSpan
from planner.domain.rule import DayOfTwo, Horizon, NakshatraRule, PartOfDay

WINDOW = DateSpan(date(2001, 1, 1), date(2031, 1, 1))
ONAM = NakshatraRule(
    sign=5,
    nakshatra=22,
    held_at=PartOfDay.SUNRISE,
    of_two=DayOfTwo.LAST,
    horizon=Horizon.KOCHI,
)
THAIPUSAM = NakshatraRule(
    sign=10, nakshatra=8, held_at=None, of_two=DayOfTwo.LAST, horizon=Horizon.CHENNAI
)


@lru_cache
def by_cycle(rule: NakshatraRule) -> dict[str, Finding]:
    return {one.cycle: one for one in nakshatra_findings(rule, WINDOW)}


# timeanddate.com, “Onam in India”; 2013 also hindusphere.com and 365greetings.com; 2019
# keralaculture.org.
@pytest.mark.parametrize(
    "day",
    [
        *(date(2002, 8, 21), date(2006, 9, 5), date(2009, 9, 2), date(2010, 8, 23)),
        *(date(2011, 9, 9), date(2012, 8, 29), date(2013, 9, 16), date(2014, 9, 7)),
        *(date(2016, 9, 14), date(2017, 9, 4), date(2018, 8, 25), date(2019, 9, 11)),
        *(date(2020, 8, 31), date(2022, 9, 8), date(2026, 8, 26), date(2029, 8, 22)),
    ],
    ids=str,
)
def test_onam_is_on_its_published_day(day: date) -> None:
    assert by_cycle(ONAM)[str(day.year)].span.start == day


# Public holidays of Malaysia.
@pytest.mark.parametrize(
    "day",
    [
        *(date(2016, 1, 24), date(2019, 1, 21), date(2021, 1, 28), date(2022, 1, 18)),
        *(date(2025, 2, 11), date(2026, 2, 1)),
    ],
    ids=str,
)
def test_thaipusam_is_on_its_published_day(day: date) -> None:
    assert by_cycle(THAIPUSAM)[str(day.year)].span.start == day


def test_no_year_lacks_its_day() -> None:
    # The moon comes to each mansion once in 27.3 days, so a solar month of 29 to 32 has it.
    for rule in (ONAM, THAIPUSAM):
        assert {str(year) for year in range(2001, 2031)} <= set(by_cycle(rule))


def test_where_a_month_has_the_mansion_twice_the_rule_chooses() -> None:
    first = NakshatraRule(
        sign=5,
        nakshatra=22,
        held_at=PartOfDay.SUNRISE,
        of_two=DayOfTwo.FIRST,
        horizon=Horizon.KOCHI,
    )
    apart = {
        year: (one.span.start - by_cycle(first)[year].span.start).days
        for year, one in by_cycle(ONAM).items()
    }

    # The months of Chingam in which the star came back before the month was over.
    assert any(days in {27, 28} for days in apart.values())
    assert set(apart.values()) <= {0, 1, 27, 28}


def test_names_the_star_and_the_month() -> None:
    assert by_cycle(ONAM)["2026"].native_date == "Shravana in Simha"
    assert by_cycle(THAIPUSAM)["2026"].native_date == "Pushya in Makara"


def test_begins_and_lasts_as_asked() -> None:
    rule = NakshatraRule(
        sign=5,
        nakshatra=22,
        held_at=PartOfDay.SUNRISE,
        of_two=DayOfTwo.LAST,
        horizon=Horizon.KOCHI,
        offset_days=-1,
        days=4,
    )

    assert by_cycle(rule)["2026"].span == DateSpan(date(2026, 8, 25), date(2026, 8, 29))
