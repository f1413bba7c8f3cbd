"""Dates and times in words, as NHS readers know them: 2:30pm, midday, Monday 21 September 2026."""

from collections.abc import Sequence
from datetime import date, datetime, time
from enum import StrEnum
from typing import Literal

from planner.domain.dates import DateSpan
from planner.domain.language import QT_TRANSLATE_NOOP, translate

# English names of our own: strftime would follow the locale of the machine. They are what a reader
# types and what a file may hold; what is said goes through ``weekday_name`` and ``month_name``.
WEEKDAYS = (
    QT_TRANSLATE_NOOP("dates", "Monday"),
    QT_TRANSLATE_NOOP("dates", "Tuesday"),
    QT_TRANSLATE_NOOP("dates", "Wednesday"),
    QT_TRANSLATE_NOOP("dates", "Thursday"),
    QT_TRANSLATE_NOOP("dates", "Friday"),
    QT_TRANSLATE_NOOP("dates", "Saturday"),
    QT_TRANSLATE_NOOP("dates", "Sunday"),
)
MONTHS = (
    QT_TRANSLATE_NOOP("dates", "January"),
    QT_TRANSLATE_NOOP("dates", "February"),
    QT_TRANSLATE_NOOP("dates", "March"),
    QT_TRANSLATE_NOOP("dates", "April"),
    QT_TRANSLATE_NOOP("dates", "May"),
    QT_TRANSLATE_NOOP("dates", "June"),
    QT_TRANSLATE_NOOP("dates", "July"),
    QT_TRANSLATE_NOOP("dates", "August"),
    QT_TRANSLATE_NOOP("dates", "September"),
    QT_TRANSLATE_NOOP("dates", "October"),
    QT_TRANSLATE_NOOP("dates", "November"),
    QT_TRANSLATE_NOOP("dates", "December"),
)

# Contexts of their own, since “May” is long and short at once, and “T” two days.
_BRIEF_WEEKDAYS = (
    QT_TRANSLATE_NOOP("brief dates", "Mon"),
    QT_TRANSLATE_NOOP("brief dates", "Tue"),
    QT_TRANSLATE_NOOP("brief dates", "Wed"),
    QT_TRANSLATE_NOOP("brief dates", "Thu"),
    QT_TRANSLATE_NOOP("brief dates", "Fri"),
    QT_TRANSLATE_NOOP("brief dates", "Sat"),
    QT_TRANSLATE_NOOP("brief dates", "Sun"),
)
_BRIEF_MONTHS = (
    QT_TRANSLATE_NOOP("brief dates", "Jan"),
    QT_TRANSLATE_NOOP("brief dates", "Feb"),
    QT_TRANSLATE_NOOP("brief dates", "Mar"),
    QT_TRANSLATE_NOOP("brief dates", "Apr"),
    QT_TRANSLATE_NOOP("brief dates", "May"),
    QT_TRANSLATE_NOOP("brief dates", "Jun"),
    QT_TRANSLATE_NOOP("brief dates", "Jul"),
    QT_TRANSLATE_NOOP("brief dates", "Aug"),
    QT_TRANSLATE_NOOP("brief dates", "Sep"),
    QT_TRANSLATE_NOOP("brief dates", "Oct"),
    QT_TRANSLATE_NOOP("brief dates", "Nov"),
    QT_TRANSLATE_NOOP("brief dates", "Dec"),
)
_NUMBERS = (
    QT_TRANSLATE_NOOP("numbers", "no"),
    QT_TRANSLATE_NOOP("numbers", "one"),
    QT_TRANSLATE_NOOP("numbers", "two"),
    QT_TRANSLATE_NOOP("numbers", "three"),
    QT_TRANSLATE_NOOP("numbers", "four"),
    QT_TRANSLATE_NOOP("numbers", "five"),
    QT_TRANSLATE_NOOP("numbers", "six"),
    QT_TRANSLATE_NOOP("numbers", "seven"),
    QT_TRANSLATE_NOOP("numbers", "eight"),
    QT_TRANSLATE_NOOP("numbers", "nine"),
)

_BRIEF = 3

Join = Literal["to", "or"]
"""How two days hang together."""


class Clock(StrEnum):
    """Which clock to tell times by."""

    TWELVE_HOUR = "12-hour"
    TWENTY_FOUR_HOUR = "24-hour"


def listed(names: Sequence[str]) -> str:
    """Return “one, two and three”, each name once."""
    return _joined(names, translate("lists", "{most} and {last}"))


def either(names: Sequence[str]) -> str:
    """Return “one, two or three”, each name once."""
    return _joined(names, translate("lists", "{most} or {last}"))


def number_text(number: int) -> str:
    """Return “no”, “one” to “nine”, and digits from there on."""
    return translate("numbers", _NUMBERS[number]) if number < len(_NUMBERS) else f"{number:,}"


def capital(text: str) -> str:
    """Return a text that begins as a sentence does."""
    return text[:1].upper() + text[1:]


def weekday_name(weekday: int) -> str:
    """Return “Monday” for 0, and so on to “Sunday” for 6."""
    return translate("dates", WEEKDAYS[weekday])


def brief_weekday_name(weekday: int) -> str:
    """Return “Mon” for 0, and so on, for where room is short."""
    return translate("brief dates", _BRIEF_WEEKDAYS[weekday])


def shortened_weekday(weekday: int, letters: int) -> str:
    """Return “Monday”, “Mon” for three letters, or “M” for one."""
    if letters > _BRIEF:
        return weekday_name(weekday)
    brief = brief_weekday_name(weekday)
    return brief if letters == _BRIEF else brief[:letters]


def month_name(month: int) -> str:
    """Return “January” for 1, and so on to “December” for 12."""
    return translate("dates", MONTHS[month - 1])


def brief_month_name(month: int) -> str:
    """Return “Jan” for 1, and so on, for where room is short."""
    return translate("brief dates", _BRIEF_MONTHS[month - 1])


def day_text(day: date) -> str:
    """Return “Monday 21 September 2026”."""
    return translate("dates", "{weekday} {day} {month} {year}").format(
        weekday=weekday_name(day.weekday()),
        day=day.day,
        month=month_name(day.month),
        year=day.year,
    )


def date_text(day: date) -> str:
    """Return “21 September 2026”."""
    words = translate("dates", "{day} {month} {year}")
    return words.format(day=day.day, month=month_name(day.month), year=day.year)


def short_date_text(month: int, day: int) -> str:
    """Return “21 September”, for where the year is plain or is any."""
    return translate("dates", "{day} {month}").format(day=day, month=month_name(month))


def brief_date_text(month: int, day: int) -> str:
    """Return “21 Sep”, for where room is short."""
    return translate("brief dates", "{day} {month}").format(day=day, month=brief_month_name(month))


def short_day_text(day: date) -> str:
    """Return “Monday 21 September”, for where the year is plain."""
    words = translate("dates", "{weekday} {day} {month}")
    weekday = weekday_name(day.weekday())
    return words.format(weekday=weekday, day=day.day, month=month_name(day.month))


def brief_day_text(day: date) -> str:
    """Return “Mon 21 Sep 2026”, for where room is short."""
    return translate("brief dates", "{weekday} {day} {month} {year}").format(
        weekday=brief_weekday_name(day.weekday()),
        day=day.day,
        month=brief_month_name(day.month),
        year=day.year,
    )


def brief_short_day_text(day: date) -> str:
    """Return “Mon 21 Sep”, for where the year is plain and room is short."""
    words = translate("brief dates", "{weekday} {day} {month}")
    weekday = brief_weekday_name(day.weekday())
    return words.format(weekday=weekday, day=day.day, month=brief_month_name(day.month))


def weekday_and_day_text(day: date) -> str:
    """Return “Monday 21”, for where the month is plain."""
    words = translate("dates", "{weekday} {day}")
    return words.format(weekday=weekday_name(day.weekday()), day=day.day)


def brief_weekday_and_day_text(day: date) -> str:
    """Return “Mon 21”, for where the month is plain and room is short."""
    words = translate("brief dates", "{weekday} {day}")
    return words.format(weekday=brief_weekday_name(day.weekday()), day=day.day)


def month_text(day: date) -> str:
    """Return “September 2026”."""
    words = translate("dates", "{month} {year}")
    return words.format(month=month_name(day.month), year=day.year)


def brief_month_text(day: date) -> str:
    """Return “Sep 2026”, for where room is short."""
    words = translate("brief dates", "{month} {year}")
    return words.format(month=brief_month_name(day.month), year=day.year)


def months_text(span: DateSpan) -> str:
    """Return “September 2026”, “August 2026 to July 2027” or, for a whole year, “2026”."""
    first, last = span.start, span.last
    if (first.year, first.month) == (last.year, last.month):
        return month_text(first)
    if first.year != last.year:
        return _between(month_text(first), month_text(last), "to")
    if (first.month, last.month) == (1, 12):
        return str(first.year)
    return _between(month_name(first.month), month_text(last), "to")


def span_text(span: DateSpan) -> str:
    """Return “21 to 27 September 2026”, naming month and year once where they are shared."""
    return dates_text(span.start, span.last)


def dates_text(first: date, second: date, join: Join = "to") -> str:
    """Return “10 to 9 March 2027”, two days in any order, or one where they are the same."""
    if first == second:
        return date_text(first)
    last = date_text(second)
    if (first.year, first.month) == (second.year, second.month):
        return _between(str(first.day), last, join)
    if first.year == second.year:
        return _between(short_date_text(first.month, first.day), last, join)
    return _between(date_text(first), last, join)


def time_text(moment: time | datetime, clock: Clock = Clock.TWELVE_HOUR) -> str:
    """Return “9am”, “2:30pm”, “midday” or, by the 24-hour clock, “14:30”."""
    if clock is Clock.TWENTY_FOUR_HOUR:
        return f"{moment.hour:02}:{moment.minute:02}"
    if moment.minute == 0 and moment.hour in {0, 12}:
        is_night = moment.hour == 0
        return translate("times", "midnight") if is_night else translate("times", "midday")
    minutes = f":{moment.minute:02}" if moment.minute else ""
    words = translate("times", "{time}am") if moment.hour < 12 else translate("times", "{time}pm")
    return words.format(time=f"{moment.hour % 12 or 12}{minutes}")


def time_range_text(
    start: time | datetime, end: time | datetime, clock: Clock = Clock.TWELVE_HOUR
) -> str:
    """Return “9am to midday”."""
    words = translate("times", "{start} to {end}")
    return words.format(start=time_text(start, clock), end=time_text(end, clock))


def _joined(names: Sequence[str], words: str) -> str:
    once = list(dict.fromkeys(names))
    if len(once) < 2:
        return "".join(once)
    return words.format(most=", ".join(once[:-1]), last=once[-1])


def _between(first: str, last: str, join: Join) -> str:
    match join:
        case "to":
            words = translate("dates", "{first} to {last}")
        case "or":
            words = translate("dates", "{first} or {last}")
    return words.format(first=first, last=last)
