"""The Ethiopian calendar: twelve months of 30 days, and Pagume with the five or six left over."""

from datetime import date, timedelta

from planner.calendars.native_date import NativeDate
from planner.calendars.reckoning import Reckoning

PAGUME = 13

_MONTHS = (
    "Meskerem",
    "Tikimt",
    "Hidar",
    "Tahsas",
    "Tir",
    "Yekatit",
    "Megabit",
    "Miyazya",
    "Ginbot",
    "Sene",
    "Hamle",
    "Nehase",
    "Pagume",
)
_MONTH_DAYS = 30
_DAYS_OF_FOUR_YEARS = 1461
# 1 Meskerem of year 1 was 29 August of the year 8 by the Julian calendar, as a day since 1 AD.
_EPOCH = 2796


def ethiopian_from_date(day: date) -> NativeDate:
    """Return what the Ethiopian calendar calls ``day``."""
    elapsed = day.toordinal() - _EPOCH
    year = (4 * elapsed + 1463) // _DAYS_OF_FOUR_YEARS
    month, earlier_days = divmod(elapsed - _days_before_year(year), _MONTH_DAYS)
    return NativeDate(year, month + 1, earlier_days + 1)


def date_from_ethiopian(native: NativeDate) -> date:
    """Return our date of an Ethiopian one; raise ValueError where there is no such day."""
    if not 1 <= native.month <= PAGUME:
        raise ValueError(f"no month {native.month} in the Ethiopian year {native.year}")
    if not 1 <= native.day <= _month_length(native.year, native.month):
        raise ValueError(f"no day {native.day} in {_MONTHS[native.month - 1]} {native.year}")
    before_month = (native.month - 1) * _MONTH_DAYS
    start = date.fromordinal(_EPOCH + _days_before_year(native.year) + before_month)
    return start + timedelta(days=native.day - 1)


def ethiopian_text(native: NativeDate) -> str:
    """Return “1 Meskerem 2019 in the Ethiopian calendar”."""
    return f"{native.day} {_MONTHS[native.month - 1]} {native.year} in the Ethiopian calendar"


def _days_before_year(year: int) -> int:
    return 365 * (year - 1) + year // 4


def _month_length(year: int, month: int) -> int:
    if month < PAGUME:
        return _MONTH_DAYS
    return 6 if year % 4 == 3 else 5


RECKONING = Reckoning(
    native_from_date=ethiopian_from_date,
    date_from_native=date_from_ethiopian,
    text_from_native=ethiopian_text,
)
