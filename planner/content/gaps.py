"""Finds years in which a rule should have found a day and did not."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from planner.domain.dates import DateSpan
from planner.domain.occurrence import Occurrence
from planner.domain.rule import (
    AnnouncedRule,
    BankHolidayRule,
    CalendarId,
    DatedRule,
    LunarDayRule,
    MonthDay,
    MonthDayRule,
    MonthDaysRule,
    MoonPhaseRule,
    NewMonthRule,
    NthKdayRule,
    SankrantiRule,
)
from planner.domain.wording import date_text

# The longest year, a Hebrew one of 385 days, and two weeks for a day that moves.
_LONGEST_YEAR = timedelta(days=400)
# Elul to Cheshvan: Tishrei opens with Rosh Hashanah.
_LONGEST_BETWEEN_MONTHS = timedelta(days=61)

_LEAP_DAY = MonthDay(2, 29)
_SOLAR = frozenset({CalendarId.GREGORIAN, CalendarId.JULIAN})


def gaps_in(rule: DatedRule, found: Sequence[Occurrence], span: DateSpan) -> Iterator[str]:
    """Yield each gap among what ``rule`` found in ``span``, given in order."""
    if not found:
        yield "gives no day at all"
    elif _comes_monthly(rule):
        yield from _gaps_longer_than(_LONGEST_BETWEEN_MONTHS, found)
        yield from _ends_missed(found, span)
    elif isinstance(rule, MonthDaysRule):
        yield from _gaps_longer_than(_LONGEST_YEAR, found)
        yield from _ends_missed(found, span)
    elif not _may_skip_years(rule, found):
        yield from _years_missed(found)
        yield from _ends_missed(found, span)


def _comes_monthly(rule: DatedRule) -> bool:
    match rule:
        case NewMonthRule():
            return True
        case LunarDayRule():
            return rule.on.month is None
        case MoonPhaseRule():
            return rule.month is None
        case SankrantiRule():
            return rule.sign is None
        case _:
            return False


def _may_skip_years(rule: DatedRule, found: Sequence[Occurrence]) -> bool:
    match rule:
        case MonthDayRule() if rule.calendar in _SOLAR:
            return rule.on == _LEAP_DAY
        case MonthDayRule():
            return rule.on.day == 30
        case NthKdayRule():
            return abs(rule.nth) == 5
        case AnnouncedRule():
            return True
        case MoonPhaseRule():
            return rule.nth > 1
        # A day off that was proclaimed for one year alone.
        case BankHolidayRule():
            return len(found) == 1
        case _:
            return False


def _years_missed(found: Sequence[Occurrence]) -> Iterator[str]:
    for one, other in pairwise(sorted(int(each.cycle) for each in found)):
        if other - one > 1:
            yield f"gives no day between the years {one} and {other} of its calendar"


def _gaps_longer_than(longest: timedelta, found: Sequence[Occurrence]) -> Iterator[str]:
    for one, other in pairwise(found):
        if other.span.start - one.span.start > longest:
            day = date_text(one.span.start)
            yield f"gives no day for {(other.span.start - one.span.start).days} days after {day}"


def _ends_missed(found: Sequence[Occurrence], span: DateSpan) -> Iterator[str]:
    first, last = found[0].span.start, found[-1].span.start
    if first - span.start > _LONGEST_YEAR and found[0].nation is None:
        yield f"gives no day before {date_text(first)}"
    if span.end - last > _LONGEST_YEAR:
        yield f"gives no day after {date_text(last)}"
