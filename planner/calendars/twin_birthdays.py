"""The Twin Holy Birthdays of the Bahá’ís: two days after the eighth new moon of their year."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from planner.calendars.badi import (
    FIRST_COMMON_YEAR,
    RECKONING,
    day_at_tehran,
    end_at_tehran,
    naw_ruz,
)
from planner.calendars.found import Finding, days_from
from planner.calendars.sky import new_moon_after
from planner.domain.dates import DateSpan
from planner.domain.rule import TwinBirthdayRule

_NEW_MOONS = 8
_WELL_BEYOND_NEW_MOON = timedelta(days=20)
# Birth of the Báb and of Bahá’u’lláh, by month and day of ours, as the West kept them before.
_FORMERLY = ((10, 20), (11, 12))


def twin_birthday_findings(rule: TwinBirthdayRule, window: DateSpan) -> Iterator[Finding]:
    """Yield the birthday in each Badí‘ year that touches ``window``."""
    for year in RECKONING.years_touching(window):
        day = _birthday(rule.nth, year)
        yield Finding(cycle=str(year), span=days_from(day, 1), native_date=RECKONING.text_of(day))


def _birthday(nth: int, year: int) -> date:
    if year < FIRST_COMMON_YEAR:
        month, day = _FORMERLY[nth - 1]
        return date(naw_ruz(year).year, month, day)
    return _day_of_eighth_new_moon(year) + timedelta(days=nth)


@lru_cache(maxsize=512)
def _day_of_eighth_new_moon(year: int) -> date:
    """Return the day, reckoned from sunset at Tehran, of the new moon that the birthdays follow.

    A new moon on Naw-Rúz itself does not count. So read, the rule of the Universal House of
    Justice of 10 July 2014 yields every year of the table that its World Centre published.
    """
    moon = new_moon_after(end_at_tehran(naw_ruz(year)))
    for _ in range(_NEW_MOONS - 1):
        moon = new_moon_after(moon + _WELL_BEYOND_NEW_MOON)
    return day_at_tehran(moon)
