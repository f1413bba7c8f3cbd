"""Says in words what a line of words was understood to mean."""

from collections.abc import Iterator, Mapping
from datetime import date

from planner.domain.dates import ONE_DAY
from planner.domain.quick_entry import QuickEntry
from planner.domain.repeat import Frequency, Repeat, Skip
from planner.domain.wording import (
    MONTHS,
    WEEKDAYS,
    Clock,
    date_text,
    dates_text,
    day_text,
    listed,
    time_range_text,
)

_WORKING_DAYS = frozenset(range(5))
_NTHS = {1: "first", 2: "second", 3: "third", 4: "fourth", -1: "last"}
_UNITS: Mapping[Frequency, str] = {
    Frequency.DAILY: "day",
    Frequency.WEEKLY: "week",
    Frequency.MONTHLY: "month",
    Frequency.YEARLY: "year",
}
_SKIPS: Mapping[Skip, str] = {
    Skip.BANK_HOLIDAYS: "bank holidays",
    Skip.OUT_OF_TERM: "days out of term",
    Skip.PLAN_AROUND: "plan-around dates",
}


def entry_words(entry: QuickEntry, clock: Clock = Clock.TWELVE_HOUR) -> str:
    """Return “Teaching, every Tuesday, 2pm to 5pm, from 22 September 2026, in Room 4”."""
    return ", ".join(_parts(entry, clock))


def _parts(entry: QuickEntry, clock: Clock) -> Iterator[str]:
    yield entry.title
    if entry.repeat is None:
        yield _days_words(entry)
        yield _hours_words(entry, clock)
    else:
        yield repeat_words(entry.repeat, entry.day)
        yield _hours_words(entry, clock)
        yield _course_words(entry.repeat, entry.day)
    if entry.skips:
        yield f"leaving out {listed([_SKIPS[skip] for skip in Skip if skip in entry.skips])}"
    if entry.location:
        yield f"at {entry.location}"
    if entry.programme:
        yield f"programme {entry.programme}"


def repeat_words(repeat: Repeat, first: date) -> str:
    """Return how often, as in “every Tuesday” or “the first Monday of every month”."""
    often = _often(_UNITS[repeat.frequency], repeat.interval)
    match repeat.frequency:
        case Frequency.DAILY:
            return often
        case Frequency.WEEKLY:
            return _weekly_words(repeat, often, first)
        case Frequency.MONTHLY:
            return _monthly_words(repeat, often, first)
        case Frequency.YEARLY:
            return f"{often} on {first.day} {MONTHS[first.month - 1]}"


def _often(unit: str, interval: int) -> str:
    return f"every {unit}" if interval == 1 else f"every {interval} {unit}s"


def _weekly_words(repeat: Repeat, often: str, first: date) -> str:
    days = repeat.weekdays or {first.weekday()}
    named = "weekday" if days == _WORKING_DAYS else listed([WEEKDAYS[day] for day in sorted(days)])
    return f"every {named}" if repeat.interval == 1 else f"{often} on {named}"


def _monthly_words(repeat: Repeat, often: str, first: date) -> str:
    if repeat.nth is None:
        return f"{often} on day {first.day}"
    return f"the {_NTHS[repeat.nth]} {WEEKDAYS[first.weekday()]} of {often}"


def _days_words(entry: QuickEntry) -> str:
    days = entry.days
    if not entry.all_day or days.length == 1:
        return day_text(entry.day)
    return dates_text(days.start, days.last)


def _hours_words(entry: QuickEntry, clock: Clock) -> str:
    if entry.all_day:
        return "all day"
    words = time_range_text(entry.start, entry.end, clock)
    is_next_day = entry.days.last == entry.day + ONE_DAY
    return f"{words} the next day" if is_next_day else words


def _course_words(repeat: Repeat, first: date) -> str:
    if repeat.count is not None:
        times = "once" if repeat.count == 1 else f"{repeat.count} times"
        return f"{times} from {date_text(first)}"
    if repeat.until is None:
        return f"from {date_text(first)}"
    if repeat.until == first:
        return f"on {date_text(first)} alone"
    return f"from {dates_text(first, repeat.until)}"
