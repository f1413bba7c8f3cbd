"""The Umm al-Qura calendar of Saudi Arabia: by its published table, then by its stated rule."""

from datetime import date, datetime, timedelta, timezone
from functools import lru_cache

from hijridate import Hijri

from planner.calendars.native_date import NativeDate
from planner.calendars.sky import Spot, moonset_after, new_moon_after, sunset_after
from planner.domain.dates import ONE_DAY

# hijridate 2.6 holds the table between these years and refuses any other.
FIRST_TABLE_YEAR = 1343
LAST_TABLE_YEAR = 1500

_MONTHS = (
    "Muharram",
    "Safar",
    "Rabi al-Awwal",
    "Rabi al-Thani",
    "Jumada al-Awwal",
    "Jumada al-Thani",
    "Rajab",
    "Sha’ban",
    "Ramadan",
    "Shawwal",
    "Dhu al-Qi’dah",
    "Dhu al-Hijjah",
)
_MONTHS_IN_YEAR = 12
_MEAN_MONTH_DAYS = 29.530588
# The first day beyond the table, from which other months are estimated.
_ANCHOR_MONTH = LAST_TABLE_YEAR * _MONTHS_IN_YEAR
_ANCHOR = date(2077, 11, 17)
# A month opens a day or two after its conjunction, and the mean month errs by less than one.
_LONG_BEFORE_ANY_OPENING = timedelta(days=10)

_MECCA = Spot(latitude=21.4225, longitude=39.8262)
_MECCA_TIME = timezone(timedelta(hours=3))


def islamic_from_date(day: date) -> NativeDate:
    """Return the Islamic date whose daylight falls on ``day``, as Umm al-Qura counts."""
    month = _ANCHOR_MONTH + int((day - _ANCHOR).days // _MEAN_MONTH_DAYS)
    while _start_of(month) > day:
        month -= 1
    while _start_of(month + 1) <= day:
        month += 1
    year, earlier_months = divmod(month, _MONTHS_IN_YEAR)
    return NativeDate(year + 1, earlier_months + 1, (day - _start_of(month)).days + 1)


def date_from_islamic(native: NativeDate) -> date:
    """Return the day whose daylight belongs to an Islamic date.

    From 1343 to 1500 AH by the published table; in other years by the rule of Umm al-Qura since
    1423, applied before that too. Raises ValueError where the year lacks the month or the month
    the day.
    """
    if not 1 <= native.month <= _MONTHS_IN_YEAR:
        raise ValueError(f"no month {native.month} in the Islamic year {native.year}")
    month = (native.year - 1) * _MONTHS_IN_YEAR + native.month - 1
    start = _start_of(month)
    if not 1 <= native.day <= (_start_of(month + 1) - start).days:
        raise ValueError(f"no day {native.day} in {_MONTHS[native.month - 1]} {native.year}")
    return start + timedelta(days=native.day - 1)


def islamic_text(native: NativeDate) -> str:
    """Return “1 Shawwal 1447”."""
    return f"{native.day} {_MONTHS[native.month - 1]} {native.year}"


def month_start_by_rule(year: int, month: int) -> date:
    """Return the first day of a month by the sky over Mecca alone, whatever the table says.

    The month opens on the day after an evening on which the conjunction has come before sunset
    and the moon sets after the sun.
    """
    months_away = (year - 1) * _MONTHS_IN_YEAR + month - 1 - _ANCHOR_MONTH
    estimate = _ANCHOR + timedelta(days=round(months_away * _MEAN_MONTH_DAYS))
    conjunction = new_moon_after(_noon_at_mecca(estimate - _LONG_BEFORE_ANY_OPENING))
    evening = conjunction.astimezone(_MECCA_TIME).date()
    while not _opens_month(evening, conjunction):
        evening += ONE_DAY
    return evening + ONE_DAY


@lru_cache(maxsize=4096)
def _start_of(month: int) -> date:
    year, earlier_months = divmod(month, _MONTHS_IN_YEAR)
    if FIRST_TABLE_YEAR <= year + 1 <= LAST_TABLE_YEAR:
        found = Hijri(year + 1, earlier_months + 1, 1).to_gregorian()
        return date(found.year, found.month, found.day)
    return month_start_by_rule(year + 1, earlier_months + 1)


def _opens_month(evening: date, conjunction: datetime) -> bool:
    noon = _noon_at_mecca(evening)
    sunset, moonset = sunset_after(_MECCA, noon), moonset_after(_MECCA, noon)
    if sunset is None or moonset is None:
        raise AssertionError("sun and moon set every day at Mecca")
    return conjunction < sunset < moonset


def _noon_at_mecca(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=_MECCA_TIME)
