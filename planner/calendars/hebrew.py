"""The Hebrew calendar: days to and from our own, and its dates in the spelling usual in the UK."""

# pyluach ships no types; nothing of it leaves this module.

from datetime import date

from pyluach.dates import HebrewDate, JulianDay

from planner.calendars.native_date import NativeDate
from planner.calendars.reckoning import Reckoning
from planner.domain.rule import MonthDay

TISHREI = 7
ADAR = 12
SECOND_ADAR = 13

_MONTHS = (
    "Nisan",
    "Iyar",
    "Sivan",
    "Tammuz",
    "Av",
    "Elul",
    "Tishrei",
    "Cheshvan",
    "Kislev",
    "Tevet",
    "Shevat",
    "Adar",
    "Adar II",
)
# Julian day number of the midnight that opens R.D. 0, the day before date.min.
_JULIAN_DAY_OF_RD_0 = 1721424.5


def hebrew_from_date(day: date) -> NativeDate:
    """Return the Hebrew date whose daylight falls on ``day``; months count from Nisan."""
    # pyluach's own conversion of dates is passed by: it tells years before the common era its way.
    native = JulianDay(day.toordinal() + _JULIAN_DAY_OF_RD_0).to_heb()
    return NativeDate(native.year, native.month, native.day)


def date_from_hebrew(native: NativeDate) -> date:
    """Return the day whose daylight belongs to a Hebrew date.

    Month 12 of a leap year is the first Adar, 13 the second. Raises ValueError where the year
    lacks the month or the month the day.
    """
    found = HebrewDate(native.year, native.month, native.day)
    return date.fromordinal(int(found.jd - _JULIAN_DAY_OF_RD_0))


def is_leap_year(year: int) -> bool:
    """Tell whether a Hebrew year has two months of Adar."""
    return (7 * year + 1) % 19 < 7


def months_of(year: int) -> tuple[int, ...]:
    """Return the months of a year in their order, from Tishrei to Elul."""
    adars = (ADAR, SECOND_ADAR) if is_leap_year(year) else (ADAR,)
    return (7, 8, 9, 10, 11, *adars, 1, 2, 3, 4, 5, 6)


def kept_in_year(year: int, on: MonthDay) -> NativeDate:
    """Return the date on which ``year`` keeps a day; what belongs to Adar is kept in the second."""
    in_second_adar = on.month == ADAR and is_leap_year(year)
    return NativeDate(year, SECOND_ADAR if in_second_adar else on.month, on.day)


def hebrew_text(native: NativeDate) -> str:
    """Return “10 Tishrei 5787”."""
    name = _MONTHS[native.month - 1]
    if native.month == ADAR and is_leap_year(native.year):
        name = "Adar I"
    return f"{native.day} {name} {native.year}"


def _new_months(year: int) -> tuple[int, ...]:
    # The first of Tishrei is Rosh Hashanah, and not kept as a new month.
    return tuple(month for month in months_of(year) if month != TISHREI)


RECKONING = Reckoning(
    native_from_date=hebrew_from_date,
    date_from_native=date_from_hebrew,
    text_from_native=hebrew_text,
    kept_in_year=kept_in_year,
    new_months=_new_months,
    on_30th_too=True,
)
