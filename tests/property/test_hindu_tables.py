"""Published Hindu, Jain and Sikh dates of 2001 to 2035, against the rules of our own sources.

The tables are those of ``holidays``, taken from timeanddate.com and drikpanchang.com.
"""

from datetime import date
from functools import lru_cache

import pytest
from holidays.calendars.hindu import _HinduLunisolar

from planner.calendars.expand import expand
from planner.calendars.finding import findings_of
from planner.calendars.found import Finding
from planner.content.observances import load_observances
from planner.domain.dates import DateSpan
from planner.domain.observance import Dating, Observance, ObservanceId
from planner.domain.rule import DatedRule
from planner.files import bundled_folder

YEARS = range(2001, 2036)
WINDOW = DateSpan(date(2001, 1, 1), date(2036, 1, 1))

# Table of holidays, observance, practice.
TABLES = {
    "BASANT_PANCHAMI": ("hinduism.vasant-panchami", "india"),
    "CHHATH_PUJA": ("hinduism.chhath-puja", "india"),
    "DIWALI_INDIA": ("hinduism.diwali", "india"),
    "DUSSEHRA": ("hinduism.dussehra", "india"),
    "GANESH_CHATURTHI": ("hinduism.ganesh-chaturthi", "india"),
    "GOVARDHAN_PUJA": ("hinduism.govardhan-puja", "india"),
    "GUDI_PADWA": ("hinduism.ugadi", "india"),
    "GURU_NANAK_JAYANTI": ("sikhism.birth-of-guru-nanak", "bikrami"),
    "GURU_RAVIDAS_JAYANTI": ("other.guru-ravidass-gurpurab", "india"),
    "HOLI": ("hinduism.holi", "india"),
    "JANMASHTAMI": ("hinduism.janmashtami", "vaishnava"),
    "KARWA_CHAUTH": ("hinduism.karwa-chauth", "india"),
    "MAHAVIR_JAYANTI": ("jainism.mahavir-jayanti", "india"),
    "MAHA_SHIVARATRI": ("hinduism.maha-shivaratri", "india"),
    "MAKAR_SANKRANTI": ("hinduism.makar-sankranti", "india"),
    "ONAM": ("hinduism.onam", "kerala"),
    "POHELA_BOISHAKH": ("hinduism.solar-new-year", "bengali-india"),
    "PUTHANDU": ("hinduism.solar-new-year", "tamil"),
    "RAKSHA_BANDHAN": ("hinduism.raksha-bandhan", "india"),
    "RAM_NAVAMI": ("hinduism.rama-navami", "india"),
    "RATH_YATRA": ("hinduism.rath-yatra", "india"),
    "SHARAD_NAVRATRI": ("hinduism.navaratri", "india"),
}

# Dates of the tables from which ours differ, and say so: the day shown has a window for both.
DIVIDED = {
    "CHHATH_PUJA": {2025},
    "DUSSEHRA": {2018},  # The National Stock Exchange closed on the 18th.
    # The table goes by nine muhurtas of daylight in this year alone, and by sunset in all others.
    "GOVARDHAN_PUJA": {2026},
    "GUDI_PADWA": {2008},
    "MAHAVIR_JAYANTI": {2027},
    "MAKAR_SANKRANTI": {2023},
    "POHELA_BOISHAKH": {2005},
    "PUTHANDU": {2008},
    # In 2005 and 2008 the day of the Gaudiya custom: by its noon the ninth lunar day had gone.
    "RAM_NAVAMI": {2005, 2008, 2029, 2032},
    "SHARAD_NAVRATRI": {2004},
}
# Dates of the tables that are wrong, or of another custom.
WRONG = {
    # The table is a month late in 2010; the National Stock Exchange kept 19 April 2016.
    "MAHAVIR_JAYANTI": {2010, 2016},
    # The sun entered Makara after midnight, on the 15th.
    "MAKAR_SANKRANTI": {2024},
    # The moon reached the star of the day only after sunrise, and held it at the next.
    "ONAM": {2007, 2032, 2033},
}


@lru_cache
def observances() -> dict[ObservanceId, Observance]:
    return {one.id: one for one in load_observances(bundled_folder("data"))}


def dating_of(table: str) -> Dating:
    observance, practice = TABLES[table]
    (dating,) = (
        one
        for one in observances()[ObservanceId(observance)].datings
        if one.practice.slug == practice
    )
    return dating


@lru_cache
def by_year(table: str) -> dict[int, Finding]:
    rule = dating_of(table).rule
    assert isinstance(rule, DatedRule)
    return {one.span.start.year: one for one in findings_of(rule, WINDOW)}


@lru_cache
def published(table: str) -> dict[int, date]:
    dates: dict[int, tuple[int, int]] = getattr(_HinduLunisolar, f"{table}_DATES")
    return {year: date(year, *dates[year]) for year in YEARS}


@pytest.mark.parametrize("table", TABLES)
def test_meets_every_published_date_but_those_known_to_differ(table: str) -> None:
    differing = {
        year for year, day in published(table).items() if by_year(table)[year].span.start != day
    }

    assert differing == DIVIDED.get(table, set()) | WRONG.get(table, set())


@pytest.mark.parametrize(
    ("table", "year"), [(table, year) for table, years in DIVIDED.items() for year in sorted(years)]
)
def test_says_so_where_almanacs_are_divided(table: str, year: int) -> None:
    observance, practice = TABLES[table]
    of_year = DateSpan(date(year, 1, 1), date(year + 1, 1, 1))
    (shown,) = (
        one
        for one in expand([observances()[ObservanceId(observance)]], of_year)
        if one.practice.slug == practice and one.span.start.year == year
    )

    assert shown.earliest is not None
    assert shown.latest is not None
    assert shown.earliest <= published(table)[year] <= shown.latest


# The Vaishnava day is that of the table and of the Government of India.
def test_the_smarta_janmashtami_is_the_same_day_or_the_one_before() -> None:
    janmashtami = observances()[ObservanceId("hinduism.janmashtami")]
    (rule,) = (one.rule for one in janmashtami.datings if one.practice.slug == "smarta")
    assert isinstance(rule, DatedRule)
    smarta = {one.span.start.year: one.span.start for one in findings_of(rule, WINDOW)}

    apart = [(published("JANMASHTAMI")[year] - smarta[year]).days for year in YEARS]
    assert set(apart) == {0, 1}
