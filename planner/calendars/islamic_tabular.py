"""The Misri calendar of the Dawoodi Bohras: an Islamic calendar by arithmetic, known for ever."""

from datetime import date
from functools import partial

from planner.calendars.islamic_months import (
    date_from_starts,
    islamic_text,
    native_from_starts,
    year_and_month,
)
from planner.calendars.reckoning import Reckoning

# M. Lokhandwala, “Conversion of dates from the Gregorian calendar to the Misri calendar and vice
# versa”, read 2026-11-24: the era opens on Thursday 15 July 622 by the Julian calendar, a day
# before the era that historians use, and these years of each thirty have a day more.
_EPOCH = 227014
_LONG_YEARS = frozenset({2, 5, 8, 10, 13, 16, 19, 21, 24, 27, 29})
_YEARS_IN_CYCLE = 30
_DAYS_IN_CYCLE = 10631
_DAYS_IN_YEAR = 354


def start_of_month(number: int) -> date:
    """Return the first day of a month, counted from 0 for Muharram of the year 1."""
    year, month = year_and_month(number)
    # Months have 30 and 29 days in turn; the day more of a long year ends its last month.
    return date.fromordinal(_EPOCH + _days_before_year(year) + (59 * (month - 1) + 1) // 2)


def _days_before_year(year: int) -> int:
    cycles, earlier_years = divmod(year - 1, _YEARS_IN_CYCLE)
    long_years = sum(1 for one in _LONG_YEARS if one <= earlier_years)
    return cycles * _DAYS_IN_CYCLE + earlier_years * _DAYS_IN_YEAR + long_years


RECKONING = Reckoning(
    native_from_date=partial(native_from_starts, start_of=start_of_month),
    date_from_native=partial(date_from_starts, start_of=start_of_month),
    text_from_native=islamic_text,
)
