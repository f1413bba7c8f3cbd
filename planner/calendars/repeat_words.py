"""A repeat rule in plain words, for rules that say more than a form can."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

from planner.calendars.ordinals import ordinal
from planner.calendars.repeat_rule import Frequency, NthWeekday, RepeatRule
from planner.domain.wording import MONTHS, WEEKDAYS, date_text, listed

_UNITS: Mapping[Frequency, str] = {
    Frequency.DAILY: "day",
    Frequency.WEEKLY: "week",
    Frequency.MONTHLY: "month",
    Frequency.YEARLY: "year",
}


def words_of_rule(rule: RepeatRule) -> str:
    """Return “every 2 months on the last Friday, in March and June, until 18 December 2026”."""
    return ", ".join(_parts(rule))


def _parts(rule: RepeatRule) -> Iterator[str]:
    yield f"{_often(rule)}{_weekdays(rule)}"
    if rule.months:
        yield f"in {listed([MONTHS[month - 1] for month in sorted(rule.months)])}"
    for numbers, of in (
        (rule.month_days, "day of the month"),
        (rule.year_days, "day of the year"),
        (rule.weeks, "week of the year"),
    ):
        if numbers:
            yield f"on the {_counted(numbers)} {of}"
    if rule.positions:
        yield f"of those the {_counted(rule.positions)}"
    yield from _times(rule)
    yield from _end(rule)


def _often(rule: RepeatRule) -> str:
    unit = _UNITS[rule.frequency]
    return f"every {unit}" if rule.interval == 1 else f"every {rule.interval} {unit}s"


def _weekdays(rule: RepeatRule) -> str:
    if not rule.weekdays:
        return ""
    return f" on {listed([_weekday(one) for one in rule.weekdays])}"


def _weekday(one: NthWeekday) -> str:
    name = WEEKDAYS[one.weekday]
    return f"the {_nth(one.nth)} {name}" if one.nth else name


def _counted(numbers: Iterable[int]) -> str:
    # Those from the end come last.
    return listed([_nth(one) for one in sorted(numbers, key=lambda one: (one < 0, one))])


def _nth(number: int) -> str:
    if number > 0:
        return ordinal(number)
    return "last" if number == -1 else f"{ordinal(-number)} last"


def _times(rule: RepeatRule) -> Iterator[str]:
    if rule.hours or rule.minutes or rule.seconds:
        yield "at hours of its own"


def _end(rule: RepeatRule) -> Iterator[str]:
    if rule.count is not None:
        yield "once" if rule.count == 1 else f"{rule.count} times"
    if rule.until is not None:
        yield f"until {date_text(_day(rule.until))}"


def _day(until: date | datetime) -> date:
    return until.date() if isinstance(until, datetime) else until
