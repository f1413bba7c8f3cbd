"""What each calendar offers to a rule that names its months and days."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from planner.calendars.gregorian import date_from_gregorian, gregorian_from_date
from planner.calendars.hebrew import (
    TISHREI,
    date_from_hebrew,
    hebrew_from_date,
    hebrew_text,
    kept_in_year,
    months_of,
)
from planner.calendars.islamic import date_from_islamic, islamic_from_date, islamic_text
from planner.calendars.julian import date_from_julian, julian_from_date, julian_text
from planner.calendars.native_date import NativeDate
from planner.domain.dates import DateSpan
from planner.domain.rule import CalendarId, MonthDay


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoning:
    """A calendar as its functions: to our days, from them, and into words.

    ``new_months`` are those whose beginning is kept. ``on_30th_too`` tells that the keeping of
    a new month begins with the 30th of the month before, where that has 30 days.
    """

    native_from_date: Callable[[date], NativeDate]
    date_from_native: Callable[[NativeDate], date]
    text_from_native: Callable[[NativeDate], str]
    kept_in_year: Callable[[int, MonthDay], NativeDate]
    new_months: Callable[[int], tuple[int, ...]]
    on_30th_too: bool = False

    def day_in_year(self, year: int, on: MonthDay) -> date | None:
        """Return the day on which ``year`` keeps ``on``, or None where the year lacks it."""
        try:
            return self.date_from_native(self.kept_in_year(year, on))
        except ValueError:
            return None

    def text_of(self, day: date) -> str:
        """Return ``day`` as this calendar writes it, or nothing where it is our own."""
        return self.text_from_native(self.native_from_date(day))

    def years_touching(self, window: DateSpan) -> Iterator[int]:
        """Yield the years of this calendar that touch ``window``, and one more at each end.

        The one before may have begun a season that runs into the window.
        """
        first = self.native_from_date(window.start).year - 1
        last = self.native_from_date(window.last).year + 1
        return iter(range(first, last + 1))


def reckoning_of(calendar: CalendarId) -> Reckoning:
    """Return what ``calendar`` offers."""
    match calendar:
        case CalendarId.GREGORIAN:
            return _GREGORIAN
        case CalendarId.JULIAN:
            return _JULIAN
        case CalendarId.HEBREW:
            return _HEBREW
        case CalendarId.ISLAMIC:
            return _ISLAMIC
        case _:
            assert_never(calendar)


def _same_day(year: int, on: MonthDay) -> NativeDate:
    return NativeDate(year, on.month, on.day)


def _twelve_months(_year: int) -> tuple[int, ...]:
    return tuple(range(1, 13))


def _hebrew_new_months(year: int) -> tuple[int, ...]:
    # The first of Tishrei is Rosh Hashanah, and not kept as a new month.
    return tuple(month for month in months_of(year) if month != TISHREI)


def _no_text(_native: NativeDate) -> str:
    return ""


_GREGORIAN = Reckoning(
    native_from_date=gregorian_from_date,
    date_from_native=date_from_gregorian,
    text_from_native=_no_text,
    kept_in_year=_same_day,
    new_months=_twelve_months,
)
_JULIAN = Reckoning(
    native_from_date=julian_from_date,
    date_from_native=date_from_julian,
    text_from_native=julian_text,
    kept_in_year=_same_day,
    new_months=_twelve_months,
)
_HEBREW = Reckoning(
    native_from_date=hebrew_from_date,
    date_from_native=date_from_hebrew,
    text_from_native=hebrew_text,
    kept_in_year=kept_in_year,
    new_months=_hebrew_new_months,
    on_30th_too=True,
)
_ISLAMIC = Reckoning(
    native_from_date=islamic_from_date,
    date_from_native=date_from_islamic,
    text_from_native=islamic_text,
    kept_in_year=_same_day,
    new_months=_twelve_months,
)
