"""A repeat in the terms of a form to RRULE, and back where the form can say it."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import assert_never

from planner.calendars.recurrence import wall_until
from planner.calendars.repeat_rule import Frequency as RuleFrequency
from planner.calendars.repeat_rule import NthWeekday, RepeatRule, rule_from
from planner.calendars.rule_text import text_of_rule, until_for
from planner.domain.repeat import Frequency, Repeat
from planner.domain.session import Recurrence, Session

_EVERY_NTH = frozenset({1, 2, 3, 4, -1})
_NOTHING: frozenset[int] = frozenset()


def rule_from_repeat(repeat: Repeat, session: Session) -> str:
    """Return the RRULE of a repeat that is counted from the session's start.

    Its UNTIL is of the type of the session's DTSTART (RFC 5545, section 3.3.10).
    """
    until = None
    if repeat.until is not None:
        until = until_for(datetime.combine(repeat.until, session.start.time()), session)
    rule = RepeatRule(
        frequency=RuleFrequency(repeat.frequency.value.upper()),
        interval=repeat.interval,
        count=repeat.count,
        until=until,
        weekdays=_weekdays(repeat, session.start),
    )
    return text_of_rule(rule)


def repeat_from_rule(text: str, session: Session) -> Repeat | None:
    """Return the repeat that an RRULE counted from the session's start comes to.

    None where the rule says more than a form can, or is no rule.
    """
    try:
        rule = rule_from(text)
    except ValueError:
        return None
    if not _is_plain(rule, session):
        return None
    until = _until_day(text, session)
    match rule.frequency:
        case RuleFrequency.DAILY:
            return _daily(rule, until)
        case RuleFrequency.WEEKLY:
            return _weekly(rule, until, session.start)
        case RuleFrequency.MONTHLY:
            return _monthly(rule, until, session.start)
        case RuleFrequency.YEARLY:
            return _yearly(rule, until, session.start)
        case _:
            assert_never(rule.frequency)


def last_day_allowed(session: Session) -> date | None:
    """Return the last day on which the rule of a session may have a start, or None.

    For a rule with one start a day.
    """
    until = wall_until(session)
    if until is None:
        return None
    is_after = until.time() >= session.start.time()
    return until.date() if is_after else until.date() - timedelta(days=1)


def _weekdays(repeat: Repeat, first: datetime) -> tuple[NthWeekday, ...]:
    if repeat.nth is not None:
        return (NthWeekday(first.weekday(), repeat.nth),)
    return tuple(NthWeekday(weekday) for weekday in sorted(repeat.weekdays))


def _is_plain(rule: RepeatRule, session: Session) -> bool:
    first = session.start
    is_other_hour = not session.all_day and (
        rule.hours - {first.hour} or rule.minutes - {first.minute} or rule.seconds - {first.second}
    )
    is_bound_twice = rule.count is not None and rule.until is not None
    return not (rule.year_days or rule.weeks or is_other_hour or is_bound_twice)


def _until_day(text: str, session: Session) -> date | None:
    last = last_day_allowed(replace(session, recurrence=Recurrence(rule=text)))
    # The first start is one whether or not the rule allows it.
    return None if last is None else max(last, session.start.date())


def _daily(rule: RepeatRule, until: date | None) -> Repeat | None:
    if rule.months or rule.month_days or rule.positions:
        return None
    weekdays = frozenset(one.weekday for one in rule.weekdays)
    if not weekdays:
        return _repeat(Frequency.DAILY, rule, until)
    # “Every day from Monday to Friday” is every week on those days.
    return _repeat(Frequency.WEEKLY, rule, until, weekdays) if rule.interval == 1 else None


def _weekly(rule: RepeatRule, until: date | None, first: datetime) -> Repeat | None:
    if rule.months or rule.month_days or rule.positions:
        return None
    weekdays = frozenset(one.weekday for one in rule.weekdays)
    # Where weeks are left out it matters on which day they begin, which the form does not say.
    if rule.week_start and rule.interval > 1 and weekdays - {first.weekday()}:
        return None
    return _repeat(Frequency.WEEKLY, rule, until, weekdays)


def _monthly(rule: RepeatRule, until: date | None, first: datetime) -> Repeat | None:
    if rule.months:
        return None
    if not rule.weekdays:
        if rule.month_days - {first.day} or rule.positions:
            return None
        return _repeat(Frequency.MONTHLY, rule, until)
    nth = _nth(rule, first)
    return None if nth is None else _repeat(Frequency.MONTHLY, rule, until, nth=nth)


def _nth(rule: RepeatRule, first: datetime) -> int | None:
    """Return which weekday of the month the rule names, of the weekday of the first start."""
    if rule.month_days or [one.weekday for one in rule.weekdays] != [first.weekday()]:
        return None
    # Outlook writes the first Monday as BYDAY=MO;BYSETPOS=1.
    said = {rule.weekdays[0].nth} if rule.weekdays[0].nth else rule.positions
    if (rule.weekdays[0].nth and rule.positions) or len(said) != 1:
        return None
    (nth,) = said
    return nth if nth in _EVERY_NTH else None


def _yearly(rule: RepeatRule, until: date | None, first: datetime) -> Repeat | None:
    is_monthly = rule.month_days and not rule.months
    is_other_day = rule.months - {first.month} or rule.month_days - {first.day}
    if rule.weekdays or rule.positions or is_monthly or is_other_day:
        return None
    return _repeat(Frequency.YEARLY, rule, until)


def _repeat(
    frequency: Frequency,
    rule: RepeatRule,
    until: date | None,
    weekdays: frozenset[int] = _NOTHING,
    nth: int | None = None,
) -> Repeat:
    return Repeat(
        frequency=frequency,
        interval=rule.interval,
        weekdays=weekdays,
        nth=nth,
        until=until,
        count=rule.count,
    )
