"""Our own calendar: days that may not exist, and weekdays counted within a month or from a date."""

from datetime import date, timedelta

from planner.calendars.native_date import NativeDate
from planner.calendars.reckoning import Reckoning
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.rule import MonthDay, Weekday


def gregorian_from_date(day: date) -> NativeDate:
    """Return ``day`` as year, month and day."""
    return NativeDate(day.year, day.month, day.day)


def date_from_gregorian(native: NativeDate) -> date:
    """Return the day; raise ValueError where there is none, such as 29 February 2027."""
    return date(native.year, native.month, native.day)


def kday_on_or_after(day: date, weekday: Weekday) -> date:
    """Return the first such weekday on or after ``day``."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def kday_on_or_before(day: date, weekday: Weekday) -> date:
    """Return the last such weekday on or before ``day``."""
    return day - timedelta(days=(day.weekday() - weekday) % 7)


def nth_kday(nth: int, weekday: Weekday, year: int, month: int) -> date | None:
    """Return the nth such weekday of a month, or None where the month has no fifth.

    ``nth`` counts from 1, or from -1 backwards from the month's end.
    """
    if nth > 0:
        found = kday_on_or_after(date(year, month, 1), weekday) + timedelta(weeks=nth - 1)
    else:
        found = kday_on_or_before(_last_of_month(year, month), weekday) + timedelta(weeks=nth + 1)
    return found if found.month == month else None


def date_in_year(year: int, on: MonthDay) -> date | None:
    """Return that day of ``year``, or None where the year lacks it."""
    try:
        return date(year, on.month, on.day)
    except ValueError:
        return None


def month_of(year: int, month: int) -> DateSpan:
    """Return the days of a month."""
    return DateSpan(date(year, month, 1), _last_of_month(year, month) + ONE_DAY)


def _last_of_month(year: int, month: int) -> date:
    in_next_month = date(year, month, 28) + timedelta(days=4)
    return in_next_month - timedelta(days=in_next_month.day)


def _no_text(_native: NativeDate) -> str:
    return ""


RECKONING = Reckoning(
    native_from_date=gregorian_from_date,
    date_from_native=date_from_gregorian,
    text_from_native=_no_text,
)
