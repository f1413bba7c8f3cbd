"""What Islamic calendars share: names of months, and dates found from the first days of those."""

from collections.abc import Callable
from datetime import date, timedelta

from planner.calendars.native_date import NativeDate

MONTHS_IN_YEAR = 12

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
_MEAN_MONTH_DAYS = 29.530588
# A first day by the table of Umm al-Qura, from which other months are estimated.
_ANCHOR_MONTH = 1500 * MONTHS_IN_YEAR
_ANCHOR = date(2077, 11, 17)

StartOfMonth = Callable[[int], date]
"""The first day of a month by its number, counted from 0 for Muharram of the year 1."""


def month_number(year: int, month: int) -> int:
    """Return how many months came before this one since the year 1."""
    return (year - 1) * MONTHS_IN_YEAR + month - 1


def year_and_month(number: int) -> tuple[int, int]:
    """Return the year and the month that ``month_number`` counted."""
    earlier_years, earlier_months = divmod(number, MONTHS_IN_YEAR)
    return earlier_years + 1, earlier_months + 1


def estimated_start(number: int) -> date:
    """Return the first day of a month by the mean length of months, a few days off at most."""
    return _ANCHOR + timedelta(days=round((number - _ANCHOR_MONTH) * _MEAN_MONTH_DAYS))


def native_from_starts(day: date, start_of: StartOfMonth) -> NativeDate:
    """Return the date that ``day`` has where months begin on ``start_of``."""
    number = _ANCHOR_MONTH + int((day - _ANCHOR).days // _MEAN_MONTH_DAYS)
    while start_of(number) > day:
        number -= 1
    while start_of(number + 1) <= day:
        number += 1
    year, month = year_and_month(number)
    return NativeDate(year, month, (day - start_of(number)).days + 1)


def date_from_starts(native: NativeDate, start_of: StartOfMonth) -> date:
    """Return the day of a date where months begin on ``start_of``.

    Raises ValueError where the year lacks the month or the month the day.
    """
    if not 1 <= native.month <= MONTHS_IN_YEAR:
        raise ValueError(f"no month {native.month} in the Islamic year {native.year}")
    number = month_number(native.year, native.month)
    start = start_of(number)
    if not 1 <= native.day <= (start_of(number + 1) - start).days:
        raise ValueError(f"no day {native.day} in {_MONTHS[native.month - 1]} {native.year}")
    return start + timedelta(days=native.day - 1)


def islamic_text(native: NativeDate) -> str:
    """Return “1 Shawwal 1447”."""
    return f"{native.day} {_MONTHS[native.month - 1]} {native.year}"
