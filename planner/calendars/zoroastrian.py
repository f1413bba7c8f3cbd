"""Three Zoroastrian calendars, alike in months and days, apart in the day that opens the year."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from planner.calendars.native_date import NativeDate
from planner.calendars.reckoning import Reckoning
from planner.domain.dates import ONE_DAY

GATHAS = 13
"""The days between the twelfth month and the new year, counted as a month of their own."""

_MONTH_DAYS = 30
_YEAR_DAYS = 365
# 16 June 632 by the Julian calendar, when Yazdegerd III came to the throne, as a day since 1 AD.
_YAZDEGERD = 230638
_YEARS_BEFORE_ERA = 630
# The spelling usual among Parsis.
_MONTHS = (
    "Fravardin",
    "Ardibehesht",
    "Khordad",
    "Tir",
    "Amardad",
    "Shehrevar",
    "Meher",
    "Avan",
    "Adar",
    "Dae",
    "Bahman",
    "Aspandad",
)
# The sixth falls in leap years of the Fasli calendar only.
_GATHA_DAYS = (
    "Gatha Ahunavad",
    "Gatha Ushtavad",
    "Gatha Spentomad",
    "Gatha Vohukhshathra",
    "Gatha Vahishtoisht",
    "Avardad-sal-gah",
)


def kadmi_new_year(year: int) -> date:
    """Return 1 Fravardin of a year of 365 days, counted from Yazdegerd without a break."""
    return date.fromordinal(_YAZDEGERD + _YEAR_DAYS * (year - 1))


def shahenshahi_new_year(year: int) -> date:
    """Return 1 Fravardin a month after the Kadmi one: a leap month was once kept in India."""
    return kadmi_new_year(year) + timedelta(days=_MONTH_DAYS)


def fasli_new_year(year: int) -> date:
    """Return 1 Fravardin by the calendar that has leap years: always 21 March."""
    return date(year + _YEARS_BEFORE_ERA, 3, 21)


def zoroastrian_from_date(day: date, *, new_year: Callable[[int], date]) -> NativeDate:
    """Return what the calendar whose years open on ``new_year`` calls ``day``."""
    year = day.year - _YEARS_BEFORE_ERA
    while new_year(year) > day:
        year -= 1
    while new_year(year + 1) <= day:
        year += 1
    month, earlier_days = divmod((day - new_year(year)).days, _MONTH_DAYS)
    return NativeDate(year, month + 1, earlier_days + 1)


def date_from_zoroastrian(native: NativeDate, *, new_year: Callable[[int], date]) -> date:
    """Return our date of one in the calendar whose years open on ``new_year``.

    Raises ValueError where there is no such day.
    """
    if not 1 <= native.month <= GATHAS:
        raise ValueError(f"no month {native.month} in the Zoroastrian year {native.year}")
    start = new_year(native.year) + timedelta(days=(native.month - 1) * _MONTH_DAYS)
    last = new_year(native.year + 1) - ONE_DAY
    length = _MONTH_DAYS if native.month < GATHAS else (last - start).days + 1
    if not 1 <= native.day <= length:
        raise ValueError(f"no day {native.day} in month {native.month} of {native.year} YZ")
    return start + timedelta(days=native.day - 1)


def zoroastrian_text(native: NativeDate) -> str:
    """Return “1 Fravardin 1396 YZ”, or “Gatha Ahunavad 1396 YZ” after month 12."""
    if native.month == GATHAS:
        return f"{_GATHA_DAYS[native.day - 1]} {native.year} YZ"
    return f"{native.day} {_MONTHS[native.month - 1]} {native.year} YZ"


def _reckoning(new_year: Callable[[int], date]) -> Reckoning:
    return Reckoning(
        native_from_date=partial(zoroastrian_from_date, new_year=new_year),
        date_from_native=partial(date_from_zoroastrian, new_year=new_year),
        text_from_native=zoroastrian_text,
    )


SHAHENSHAHI = _reckoning(shahenshahi_new_year)
KADMI = _reckoning(kadmi_new_year)
FASLI = _reckoning(fasli_new_year)
