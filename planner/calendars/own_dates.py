"""The days of the user's own observances, worked out for the window when it is asked for."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import assert_never

from planner.calendars.easter import FIRST_YEAR, LAST_YEAR, easter_sunday
from planner.calendars.found import days_from
from planner.calendars.gregorian import date_in_year, nth_kday
from planner.calendars.repeat_rule import rule_from
from planner.calendars.repeat_starts import Series, starts_between
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.observance import Certainty
from planner.domain.occurrence import Occurrence, in_order
from planner.domain.own_observance import (
    FromEasterRule,
    OnceRule,
    OwnObservance,
    OwnRule,
    RepeatingRule,
    WeekdayOfMonthRule,
    YearlyRule,
    observance_from,
    own_practice,
)

# A day that comes once in so long is not looked for any further.
_FAR_AHEAD = timedelta(days=366 * 41)
_STEP = timedelta(days=366 * 2)
_LEAP_YEAR = 2000
_NTHS = frozenset({1, 2, 3, 4, 5, -1})


def expand_own(own: Iterable[OwnObservance], window: DateSpan) -> tuple[Occurrence, ...]:
    """Return every occurrence whose marked span touches ``window``, sorted by ``in_order``."""
    found = (occurrence for one in own for occurrence in _occurrences(one, window))
    return tuple(sorted(found, key=in_order))


def next_own(own: OwnObservance, after: date, count: int) -> tuple[Occurrence, ...]:
    """Return up to ``count`` occurrences of one that start after a day, within 40 years."""
    found: list[Occurrence] = []
    start = after + ONE_DAY
    while len(found) < count and start < after + _FAR_AHEAD:
        window = DateSpan(start, start + _STEP)
        found += [one for one in _occurrences(own, window) if one.span.start in window]
        start = window.end
    return tuple(sorted(found, key=in_order)[:count])


def last_own(own: OwnObservance, until: date, count: int) -> tuple[Occurrence, ...]:
    """Return the last ``count`` occurrences of one that start by a day, within 40 years."""
    found: list[Occurrence] = []
    end = until + ONE_DAY
    while len(found) < count and end > until - _FAR_AHEAD:
        window = DateSpan(end - _STEP, end)
        found += [one for one in _occurrences(own, window) if one.span.start in window]
        end = window.start
    return tuple(sorted(found, key=in_order)[-count:])


def check_own_rule(rule: OwnRule) -> None:
    """Raise BadRequestError, saying what is wrong, for a rule that finds no days."""
    match rule:
        case RepeatingRule():
            _check_rrule(rule)
        case YearlyRule(on=on):
            if date_in_year(_LEAP_YEAR, on) is None:
                raise _no_day(
                    translate("own", "day {day} of month {month}").format(
                        day=on.day, month=on.month
                    ),
                    translate("own", "there is no such date"),
                )
        case WeekdayOfMonthRule(nth=nth):
            if nth not in _NTHS:
                raise _no_day(
                    translate("own", "weekday number {nth}").format(nth=nth),
                    translate("own", "no month has it"),
                )
        case OnceRule() | FromEasterRule():
            pass
        case _:
            assert_never(rule)


def _check_rrule(rule: RepeatingRule) -> None:
    try:
        rule_from(rule.rrule)
    except ValueError as error:
        raise BadRequestError(
            what=translate("own", "RRULE “{rrule}”").format(rrule=rule.rrule),
            fault=str(error),
            remedy=translate("own", "write it as iCalendar does, such as FREQ=MONTHLY;BYDAY=1MO"),
        ) from error


def _no_day(what: str, fault: str) -> BadRequestError:
    return BadRequestError(what=what, fault=fault, remedy=translate("own", "choose another"))


def _occurrences(own: OwnObservance, window: DateSpan) -> Iterator[Occurrence]:
    observance = observance_from(own)
    # One that begins before the window may reach into it, and one after it by its eve.
    wide = window.widened(before=own.days, after=1)
    for cycle, start in _starts(own.rule, wide):
        occurrence = Occurrence(
            observance=observance,
            practice=own_practice(),
            cycle=cycle,
            span=days_from(start, own.days),
            certainty=Certainty.FIXED,
            earliest=None,
            latest=None,
            native_date="",
        )
        if occurrence.marked_span.overlaps(window):
            yield occurrence


def _starts(rule: OwnRule, window: DateSpan) -> Iterator[tuple[str, date]]:
    match rule:
        case OnceRule():
            yield "once", rule.day
        case RepeatingRule():
            yield from _repeated(rule, window)
        case YearlyRule() | WeekdayOfMonthRule() | FromEasterRule():
            # A year more each way: days counted from Easter may lie in the year beside it.
            for year in range(window.start.year - 1, window.end.year + 2):
                start = _start_in(year, rule)
                if start is not None:
                    yield str(year), start
        case _:
            assert_never(rule)


def _start_in(year: int, rule: YearlyRule | WeekdayOfMonthRule | FromEasterRule) -> date | None:
    match rule:
        case YearlyRule():
            return date_in_year(year, rule.on)
        case WeekdayOfMonthRule():
            return nth_kday(rule.nth, rule.weekday, year, rule.month)
        case FromEasterRule():
            if not FIRST_YEAR <= year <= LAST_YEAR:
                return None
            return easter_sunday(rule.computus, year) + timedelta(days=rule.offset_days)
        case _:
            assert_never(rule)


def _repeated(rule: RepeatingRule, window: DateSpan) -> Iterator[tuple[str, date]]:
    series = Series(
        rule=rule_from(rule.rrule),
        first=datetime.combine(rule.first, time(0)),
        until=_until(rule),
    )
    begin, end = (datetime.combine(day, time(0)) for day in (window.start, window.end))
    days = dict.fromkeys(start.date() for start in starts_between(series, begin, end))
    return ((day.isoformat(), day) for day in days)


def _until(rule: RepeatingRule) -> datetime | None:
    until = rule_from(rule.rrule).until
    if isinstance(until, datetime):
        until = until.date()
    return None if until is None else datetime.combine(until, time.max)
