"""The Nanakshahi calendar of 2003, drawn up by Pal Singh Purewal: a Sikh year tied to ours."""

# The calendar that the SGPC at Amritsar has printed since 2010 follows sun and moon instead.

from calendar import isleap
from datetime import date, timedelta

from planner.calendars.native_date import NativeDate
from planner.calendars.reckoning import Reckoning
from planner.domain.dates import ONE_DAY

_MONTHS = (
    "Chet",
    "Vaisakh",
    "Jeth",
    "Harh",
    "Savan",
    "Bhadon",
    "Assu",
    "Katak",
    "Maghar",
    "Poh",
    "Magh",
    "Phaggan",
)
_LONG_MONTHS = 5
_PHAGGAN = 12
# Guru Nanak was born in 1469, which is year 1.
_YEARS_BEFORE_ERA = 1468


def nanakshahi_from_date(day: date) -> NativeDate:
    """Return what the Nanakshahi calendar calls ``day``; years before 2003 by the same rule."""
    year = day.year - _YEARS_BEFORE_ERA
    if day < _new_year(year):
        year -= 1
    left = (day - _new_year(year)).days
    for month in range(1, len(_MONTHS) + 1):
        length = _month_length(year, month)
        if left < length:
            return NativeDate(year, month, left + 1)
        left -= length
    raise AssertionError("a Nanakshahi year holds every day that falls in it")


def date_from_nanakshahi(native: NativeDate) -> date:
    """Return our date of a Nanakshahi one; raise ValueError where there is no such day."""
    if not 1 <= native.month <= len(_MONTHS):
        raise ValueError(f"no month {native.month} in the Nanakshahi year {native.year}")
    if not 1 <= native.day <= _month_length(native.year, native.month):
        raise ValueError(f"no day {native.day} in {_MONTHS[native.month - 1]} {native.year}")
    before_month = sum(_month_length(native.year, month) for month in range(1, native.month))
    return _new_year(native.year) + timedelta(days=before_month) + (native.day - 1) * ONE_DAY


def nanakshahi_text(native: NativeDate) -> str:
    """Return “1 Vaisakh 558 NS”."""
    return f"{native.day} {_MONTHS[native.month - 1]} {native.year} NS"


def _new_year(year: int) -> date:
    return date(year + _YEARS_BEFORE_ERA, 3, 14)


def _month_length(year: int, month: int) -> int:
    if month <= _LONG_MONTHS:
        return 31
    # Our 29 February falls in Phaggan of the year that opened the March before.
    return 31 if month == _PHAGGAN and isleap(year + _YEARS_BEFORE_ERA + 1) else 30


RECKONING = Reckoning(
    native_from_date=nanakshahi_from_date,
    date_from_native=date_from_nanakshahi,
    text_from_native=nanakshahi_text,
)
