"""A repeat rule back to the RRULE value that writes it (RFC 5545, section 3.3.10)."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from planner.calendars.repeat_rule import WEEKDAY_NAMES, NthWeekday, RepeatRule
from planner.domain.session import Session


def text_of_rule(rule: RepeatRule) -> str:
    """Return the text that ``rule_from`` reads as this rule, without parts at their default."""
    parts = (f"{name}={value}" for name, value in _parts(rule) if value)
    return ";".join(parts)


def until_for(last: datetime, session: Session) -> date | datetime:
    """Return a wall-clock start as the UNTIL of a session's rule, of the type of its DTSTART.

    That is a date for whole days and a time in UTC for hours.
    """
    if session.all_day:
        return last.date()
    local = last.replace(microsecond=0, tzinfo=ZoneInfo(session.zone), fold=0)
    return local.astimezone(UTC)


def _parts(rule: RepeatRule) -> Iterator[tuple[str, str]]:
    yield "FREQ", rule.frequency.value
    yield "INTERVAL", str(rule.interval) if rule.interval > 1 else ""
    yield "COUNT", str(rule.count or "")
    yield "UNTIL", _until_text(rule.until)
    yield "BYMONTH", _numbers(rule.months)
    yield "BYMONTHDAY", _numbers(rule.month_days)
    yield "BYYEARDAY", _numbers(rule.year_days)
    yield "BYWEEKNO", _numbers(rule.weeks)
    yield "BYDAY", ",".join(map(_weekday, rule.weekdays))
    yield "BYHOUR", _numbers(rule.hours)
    yield "BYMINUTE", _numbers(rule.minutes)
    yield "BYSECOND", _numbers(rule.seconds)
    yield "BYSETPOS", _numbers(rule.positions)
    yield "WKST", WEEKDAY_NAMES[rule.week_start] if rule.week_start else ""


def _until_text(until: date | datetime | None) -> str:
    if until is None:
        return ""
    if not isinstance(until, datetime):
        return f"{until:%Y%m%d}"
    return f"{until:%Y%m%dT%H%M%S}{'' if until.tzinfo is None else 'Z'}"


def _numbers(numbers: Iterable[int]) -> str:
    return ",".join(map(str, sorted(numbers)))


def _weekday(named: NthWeekday) -> str:
    return f"{named.nth or ''}{WEEKDAY_NAMES[named.weekday]}"
