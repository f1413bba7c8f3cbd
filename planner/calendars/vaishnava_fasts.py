"""On which day Vaishnavas fast for an eleventh lunar day: on itself if pure, or on the twelfth.

The rules are those of the Hari Bhakti Vilasa, as the Gaudiya Vaishnava calendar applies them. They
call a twelfth that takes the fast from the day before a great one (mahadvadashi).
"""

from collections.abc import Sequence
from datetime import date

from planner.calendars.day_parts import part_of_day, sunrise, sunset
from planner.calendars.hindu_months import FULL_MOON, TITHIS_IN_MONTH, Tithi, tithi_of
from planner.calendars.horizons import zone_of
from planner.calendars.zodiac import mansion_of_moon
from planner.domain.dates import ONE_DAY
from planner.domain.rule import Horizon, PartOfDay

# Rohini, Punarvasu, Pushya and Shravana.
_GREAT_MANSIONS = {4, 7, 8, 22}


def eleventh_and_fast(eleventh: Tithi, horizon: Horizon) -> tuple[date, date]:
    """Return the day that has the lunar day ``eleventh``, and the day of the fast."""
    days = _sunrises_in(eleventh, horizon)
    if not days:
        # It lies between two sunrises: that of the tenth lunar day and that of the twelfth.
        next_day = _first_sunrise(eleventh, horizon)
        return next_day - ONE_DAY, next_day
    first, last = days[0], days[-1]
    if last > first:
        return first, last
    morrow = first + ONE_DAY
    twelfth = tithi_of(eleventh.month, eleventh.number + 1)
    is_moved = _meets_tenth(eleventh, first, horizon) or _is_great(twelfth, morrow, horizon)
    return first, morrow if is_moved else first


def _meets_tenth(eleventh: Tithi, day: date, horizon: Horizon) -> bool:
    return eleventh.opens > part_of_day(PartOfDay.BEFORE_SUNRISE, day, horizon).start


def _is_great(twelfth: Tithi, day: date, horizon: Horizon) -> bool:
    """Tell whether the twelfth at the sunrise of ``day``, if it is there, takes the fast."""
    days = _sunrises_in(twelfth, horizon)
    if day not in days:
        return False
    ends_half = FULL_MOON if twelfth.number < FULL_MOON else TITHIS_IN_MONTH
    moon = tithi_of(twelfth.month, ends_half)
    holds_two = len(days) > 1 or len(_sunrises_in(moon, horizon)) > 1
    return holds_two or _has_great_mansion(twelfth, day, horizon)


def _has_great_mansion(twelfth: Tithi, day: date, horizon: Horizon) -> bool:
    """Tell whether, in the bright half, one of four mansions holds the whole day."""
    if twelfth.number > FULL_MOON or sunset(day, horizon) >= twelfth.closes:
        return False
    at_both = {mansion_of_moon(sunrise(one, horizon)) for one in (day, day + ONE_DAY)}
    return len(at_both) == 1 and at_both <= _GREAT_MANSIONS


def _sunrises_in(tithi: Tithi, horizon: Horizon) -> Sequence[date]:
    """Return the days, none to two, whose sunrise ``tithi`` holds."""
    first = _first_sunrise(tithi, horizon)
    return [day for day in (first, first + ONE_DAY) if sunrise(day, horizon) < tithi.closes]


def _first_sunrise(tithi: Tithi, horizon: Horizon) -> date:
    day = tithi.opens.astimezone(zone_of(horizon)).date()
    return day if sunrise(day, horizon) >= tithi.opens else day + ONE_DAY
