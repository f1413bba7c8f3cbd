"""Dates and times in words, as NHS readers know them: 2:30pm, midday, Monday 21 September 2026."""

from collections.abc import Sequence
from datetime import date, datetime, time
from enum import StrEnum

from planner.domain.dates import DateSpan

# English names of our own: strftime would follow the locale of the machine.
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


class Clock(StrEnum):
    """Which clock to tell times by."""

    TWELVE_HOUR = "12-hour"
    TWENTY_FOUR_HOUR = "24-hour"


def listed(names: Sequence[str]) -> str:
    """Return “one, two and three”, each name once."""
    once = list(dict.fromkeys(names))
    return f"{', '.join(once[:-1])} and {once[-1]}" if len(once) > 1 else "".join(once)


def number_text(number: int) -> str:
    """Return “no”, “one” to “nine”, and digits from there on."""
    return _NUMBERS[number] if number < len(_NUMBERS) else f"{number:,}"


def day_text(day: date) -> str:
    """Return “Monday 21 September 2026”."""
    return f"{WEEKDAYS[day.weekday()]} {date_text(day)}"


def date_text(day: date) -> str:
    """Return “21 September 2026”."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_day_text(day: date) -> str:
    """Return “Monday 21 September”, for where the year is plain."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def brief_day_text(day: date) -> str:
    """Return “Mon 21 Sep 2026”, for where room is short."""
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def month_text(day: date) -> str:
    """Return “September 2026”."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def months_text(span: DateSpan) -> str:
    """Return “September 2026”, “August 2026 to July 2027” or, for a whole year, “2026”."""
    first, last = span.start, span.last
    if (first.year, first.month) == (last.year, last.month):
        return month_text(first)
    if first.year != last.year:
        return f"{month_text(first)} to {month_text(last)}"
    if (first.month, last.month) == (1, 12):
        return str(first.year)
    return f"{MONTHS[first.month - 1]} to {month_text(last)}"


def span_text(span: DateSpan) -> str:
    """Return “21 to 27 September 2026”, naming month and year once where they are shared."""
    return dates_text(span.start, span.last)


def dates_text(first: date, second: date, join: str = "to") -> str:
    """Return “10 to 9 March 2027”, two days in any order, or one where they are the same."""
    if first == second:
        return date_text(first)
    if (first.year, first.month) == (second.year, second.month):
        return f"{first.day} {join} {date_text(second)}"
    if first.year == second.year:
        return f"{first.day} {MONTHS[first.month - 1]} {join} {date_text(second)}"
    return f"{date_text(first)} {join} {date_text(second)}"


def time_text(moment: time | datetime, clock: Clock = Clock.TWELVE_HOUR) -> str:
    """Return “9am”, “2:30pm”, “midday” or, by the 24-hour clock, “14:30”."""
    if clock is Clock.TWENTY_FOUR_HOUR:
        return f"{moment.hour:02}:{moment.minute:02}"
    if moment.minute == 0 and moment.hour in {0, 12}:
        return "midnight" if moment.hour == 0 else "midday"
    minutes = f":{moment.minute:02}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes}{'am' if moment.hour < 12 else 'pm'}"


def time_range_text(
    start: time | datetime, end: time | datetime, clock: Clock = Clock.TWELVE_HOUR
) -> str:
    """Return “9am to midday”."""
    return f"{time_text(start, clock)} to {time_text(end, clock)}"
