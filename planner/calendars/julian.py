"""The Julian calendar, by which some Orthodox churches keep their fixed feasts."""

from datetime import date

from planner.calendars.native_date import NativeDate
from planner.calendars.reckoning import Reckoning
from planner.domain.wording import MONTHS

_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_OF_FOUR_YEARS = 1461
# 1 January of the Julian year 1 was 30 December of the year before by our reckoning, R.D. -1.
_DAY_BEFORE_EPOCH = -2


def julian_from_date(day: date) -> NativeDate:
    """Return what the Julian calendar calls ``day``."""
    elapsed = day.toordinal() - _DAY_BEFORE_EPOCH - 1
    year = (4 * elapsed + 1464) // _DAYS_OF_FOUR_YEARS
    left = elapsed - _days_before_year(year)
    for month in range(1, 13):
        length = _month_length(year, month)
        if left < length:
            return NativeDate(year, month, left + 1)
        left -= length
    raise AssertionError("a Julian year holds every day that falls in it")


def date_from_julian(native: NativeDate) -> date:
    """Return our date of a Julian one; raise ValueError where there is no such day."""
    if not 1 <= native.month <= 12:
        raise ValueError(f"no month {native.month} in the Julian year {native.year}")
    if not 1 <= native.day <= _month_length(native.year, native.month):
        raise ValueError(f"no day {native.day} in Julian month {native.month} of {native.year}")
    before_month = sum(_month_length(native.year, month) for month in range(1, native.month))
    elapsed = _days_before_year(native.year) + before_month + native.day
    return date.fromordinal(_DAY_BEFORE_EPOCH + elapsed)


def julian_text(native: NativeDate) -> str:
    """Return “25 December 2026 in the Julian calendar”."""
    return f"{native.day} {MONTHS[native.month - 1]} {native.year} in the Julian calendar"


def _days_before_year(year: int) -> int:
    return 365 * (year - 1) + (year - 1) // 4


def _month_length(year: int, month: int) -> int:
    leap_day = 1 if month == 2 and year % 4 == 0 else 0
    return _MONTH_LENGTHS[month - 1] + leap_day


RECKONING = Reckoning(
    native_from_date=julian_from_date,
    date_from_native=date_from_julian,
    text_from_native=julian_text,
)
