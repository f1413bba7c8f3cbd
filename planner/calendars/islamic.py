"""The Umm al-Qura calendar of Saudi Arabia: by its published table, then by its stated rule."""

from datetime import date, datetime, timedelta, timezone
from functools import lru_cache

from hijridate import Hijri

from planner.calendars.islamic_months import (
    date_from_starts,
    estimated_start,
    islamic_text,
    month_number,
    native_from_starts,
    year_and_month,
)
from planner.calendars.native_date import NativeDate
from planner.calendars.reckoning import Reckoning
from planner.calendars.sky import Spot, moonset_after, new_moon_after, sunset_after
from planner.domain.dates import ONE_DAY

# hijridate 2.6 holds the table between these years and refuses any other.
FIRST_TABLE_YEAR = 1343
LAST_TABLE_YEAR = 1500

# A month opens a day or two after its conjunction, and the mean month errs by less than one.
_LONG_BEFORE_ANY_OPENING = timedelta(days=10)

_MECCA = Spot(latitude=21.4225, longitude=39.8262)
_MECCA_TIME = timezone(timedelta(hours=3))


def islamic_from_date(day: date) -> NativeDate:
    """Return the Islamic date whose daylight falls on ``day``, as Umm al-Qura counts."""
    return native_from_starts(day, _start_of)


def date_from_islamic(native: NativeDate) -> date:
    """Return the day whose daylight belongs to an Islamic date.

    From 1343 to 1500 AH by the published table; in other years by the rule of Umm al-Qura since
    1423, applied before that too. Raises ValueError where the year lacks the month or the month
    the day.
    """
    return date_from_starts(native, _start_of)


def month_start_by_rule(year: int, month: int) -> date:
    """Return the first day of a month by the sky over Mecca alone, whatever the table says.

    The month opens on the day after an evening on which the conjunction has come before sunset
    and the moon sets after the sun.
    """
    estimate = estimated_start(month_number(year, month))
    conjunction = new_moon_after(_noon_at_mecca(estimate - _LONG_BEFORE_ANY_OPENING))
    evening = conjunction.astimezone(_MECCA_TIME).date()
    while not _opens_month(evening, conjunction):
        evening += ONE_DAY
    return evening + ONE_DAY


@lru_cache(maxsize=4096)
def _start_of(number: int) -> date:
    year, month = year_and_month(number)
    if FIRST_TABLE_YEAR <= year <= LAST_TABLE_YEAR:
        found = Hijri(year, month, 1).to_gregorian()
        return date(found.year, found.month, found.day)
    return month_start_by_rule(year, month)


def _opens_month(evening: date, conjunction: datetime) -> bool:
    noon = _noon_at_mecca(evening)
    sunset, moonset = sunset_after(_MECCA, noon), moonset_after(_MECCA, noon)
    if sunset is None or moonset is None:
        raise AssertionError("sun and moon set every day at Mecca")
    return conjunction < sunset < moonset


def _noon_at_mecca(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=_MECCA_TIME)


RECKONING = Reckoning(
    native_from_date=islamic_from_date,
    date_from_native=date_from_islamic,
    text_from_native=islamic_text,
)
