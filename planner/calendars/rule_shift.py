"""A repeat rule whose every start is moved by the same time, where a rule can say that."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from planner.calendars.recurrence import wall_until
from planner.calendars.repeat_form import last_day_allowed
from planner.calendars.repeat_rule import Frequency, NthWeekday, RepeatRule, rule_from
from planner.calendars.rule_text import text_of_rule, until_for
from planner.domain.session import Session

# Every month has these days, so that a repeat on them leaves no month out.
_DAYS_OF_EVERY_MONTH = range(1, 29)
# A leap year stands at each place among them.
_SOME_YEARS = range(2021, 2029)


def shifted_rule(before: Session, after: Session) -> str | None:
    """Return the rule that moves every start of ``before`` as its first was moved to ``after``'s.

    None where no rule says that: the first Monday of each month moved by a day is not the first
    Tuesday.
    """
    text = before.recurrence.rule if before.recurrence else ""
    by = after.start - before.start
    if not text or (not by and (before.all_day, before.zone) == (after.all_day, after.zone)):
        return text
    rule = rule_from(text)
    has_hours = not before.all_day and bool(rule.hours or rule.minutes or rule.seconds)
    if has_hours and (by % timedelta(days=1) or after.all_day):
        return None
    days = (after.start.date() - before.start.date()).days
    moved = _moved(rule, before.start.date(), days) if days else rule
    if moved is None:
        return None
    until = _moved_until(before, after, by if has_hours else None)
    return text_of_rule(replace(moved, until=until and until_for(until, after)))


def _moved_until(before: Session, after: Session, by: timedelta | None) -> datetime | None:
    if by is not None:
        until = wall_until(before)
        return None if until is None else until + by
    last = last_day_allowed(before)
    if last is None:
        return None
    days = after.start.date() - before.start.date()
    return datetime.combine(last + days, after.start.time())


def _moved(rule: RepeatRule, first: date, days: int) -> RepeatRule | None:
    return _MOVERS[rule.frequency](rule, first, days)


def _moved_daily(rule: RepeatRule, _first: date, days: int) -> RepeatRule | None:
    if rule.months or rule.month_days or rule.year_days or rule.weeks:
        return None
    return replace(rule, weekdays=_turned(rule.weekdays, days))


def _moved_weekly(rule: RepeatRule, _first: date, days: int) -> RepeatRule | None:
    if rule.months or rule.month_days or rule.year_days or rule.weeks:
        return None
    # The weeks move along with their days, or every other week would become the week between.
    moves_weeks = rule.weekdays and (rule.interval > 1 or rule.positions)
    return replace(
        rule,
        weekdays=_turned(rule.weekdays, days),
        week_start=(rule.week_start + days) % 7 if moves_weeks else rule.week_start,
    )


def _moved_monthly(rule: RepeatRule, first: date, days: int) -> RepeatRule | None:
    if rule.weekdays or rule.positions or rule.year_days or rule.weeks:
        return None
    named = rule.month_days or frozenset({first.day})
    moved = frozenset(day + days for day in named)
    if not all(day in _DAYS_OF_EVERY_MONTH for day in named | moved):
        return None
    # Every other month is counted from that of the first start, which need not be a named day.
    if (first + timedelta(days=days)).month != first.month:
        return None
    return replace(rule, month_days=moved if rule.month_days else frozenset())


def _moved_yearly(rule: RepeatRule, first: date, days: int) -> RepeatRule | None:
    if rule.weekdays or rule.positions or rule.year_days or rule.weeks:
        return None
    if rule.months - {first.month} or rule.month_days - {first.day}:
        return _moved_monthly(rule, first, days)
    if rule.month_days and not rule.months:
        return _moved_monthly(rule, first, days)
    moved = _same_in_every_year(first, days)
    if moved is None:
        return None
    return replace(
        rule,
        months=frozenset({moved.month}) if rule.months else frozenset(),
        month_days=frozenset({moved.day}) if rule.month_days else frozenset(),
    )


def _same_in_every_year(first: date, days: int) -> date | None:
    """Return the day so many days on, or None where 29 February makes years differ over it."""
    if (first.month, first.day) == (2, 29):
        return None
    moved = [first.replace(year=year) + timedelta(days=days) for year in _SOME_YEARS]
    return moved[0] if len({(day.month, day.day) for day in moved}) == 1 else None


def _turned(weekdays: tuple[NthWeekday, ...], days: int) -> tuple[NthWeekday, ...]:
    return tuple(NthWeekday((one.weekday + days) % 7, one.nth) for one in weekdays)


_MOVERS: Mapping[Frequency, Callable[[RepeatRule, date, int], RepeatRule | None]] = {
    Frequency.DAILY: _moved_daily,
    Frequency.WEEKLY: _moved_weekly,
    Frequency.MONTHLY: _moved_monthly,
    Frequency.YEARLY: _moved_yearly,
}
