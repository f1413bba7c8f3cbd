"""An RRULE value of RFC 5545 (section 3.3.10) as a frozen value, checked as it is read."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache

from planner.domain.language import translate

# More than this a day is a fault of the file, not a timetable.
MOST_TIMES_A_DAY = 24

# Programs write the year 9999 for a repeat without end.
_FOR_EVER = 9000
_FIRST_YEAR = 1900
_UNTIL = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?")
WEEKDAY_NAMES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_NTH_WEEKDAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})
_LARGEST = {
    "BYMONTH": 12,
    "BYMONTHDAY": 31,
    "BYYEARDAY": 366,
    "BYWEEKNO": 53,
    "BYHOUR": 23,
    "BYMINUTE": 59,
    "BYSECOND": 59,
    "BYSETPOS": 366,
}
_FROM_ZERO = frozenset({"BYHOUR", "BYMINUTE", "BYSECOND"})
_FROM_THE_END = frozenset({"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"})
_KNOWN = frozenset(
    {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST", "RSCALE", "SKIP", *_LARGEST}
)


class Frequency(StrEnum):
    """How long the period is in which a rule chooses its days."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """A weekday, Monday being 0: the ``nth`` of its month or year, or each where that is 0.

    A negative ``nth`` counts from the end.
    """

    weekday: int
    nth: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatRule:
    """The parts of an RRULE; a part that is empty restricts nothing.

    ``until`` is a date, a wall-clock time or, where it was given in UTC, an aware time; it is the
    last that may be a start. Negative numbers count from the end.
    """

    frequency: Frequency
    interval: int = 1
    count: int | None = None
    until: date | datetime | None = None
    months: frozenset[int] = frozenset()
    month_days: frozenset[int] = frozenset()
    year_days: frozenset[int] = frozenset()
    weeks: frozenset[int] = frozenset()
    weekdays: tuple[NthWeekday, ...] = ()
    hours: frozenset[int] = frozenset()
    minutes: frozenset[int] = frozenset()
    seconds: frozenset[int] = frozenset()
    positions: frozenset[int] = frozenset()
    week_start: int = 0


@lru_cache(maxsize=2048)
def rule_from(text: str) -> RepeatRule:
    """Return the rule that ``text`` writes, such as ``FREQ=WEEKLY;BYDAY=WE``.

    Raises ValueError, saying what is wrong, where it breaks the grammar or repeats within the day.
    """
    parts = _parts(text)
    rule = RepeatRule(
        frequency=_frequency(parts.get("FREQ", "")),
        interval=_natural(parts, "INTERVAL") or 1,
        count=_natural(parts, "COUNT"),
        until=_until(parts.get("UNTIL")),
        months=_numbers(parts, "BYMONTH"),
        month_days=_numbers(parts, "BYMONTHDAY"),
        year_days=_numbers(parts, "BYYEARDAY"),
        weeks=_numbers(parts, "BYWEEKNO"),
        weekdays=_weekdays(parts.get("BYDAY")),
        hours=_numbers(parts, "BYHOUR"),
        minutes=_numbers(parts, "BYMINUTE"),
        seconds=_numbers(parts, "BYSECOND"),
        positions=_numbers(parts, "BYSETPOS"),
        week_start=_week_start(parts.get("WKST", "MO")),
    )
    _check_times_a_day(rule)
    return rule


def _parts(text: str) -> Mapping[str, str]:
    parts = {}
    for piece in filter(None, text.upper().replace(" ", "").split(";")):
        name, equals, value = piece.partition("=")
        if not equals or not value or name not in _KNOWN or name in parts:
            raise ValueError(
                translate(
                    "rules", "its repeat rule has a part that makes no sense: “{piece}”"
                ).format(piece=piece)
            )
        parts[name] = value
    if parts.get("RSCALE", "GREGORIAN") != "GREGORIAN" or parts.get("SKIP", "OMIT") != "OMIT":
        raise ValueError(
            translate("rules", "its repeat rule follows a calendar other than the everyday one")
        )
    return parts


def _frequency(name: str) -> Frequency:
    if name in _TOO_OFTEN:
        raise ValueError(
            translate("rules", "it repeats more than once a day without end (FREQ={name})").format(
                name=name
            )
        )
    try:
        return Frequency(name)
    except ValueError as error:
        raise ValueError(
            translate("rules", "its repeat rule does not say how often (FREQ={name})").format(
                name=name
            )
        ) from error


def _natural(parts: Mapping[str, str], name: str) -> int | None:
    value = parts.get(name)
    if value is None:
        return None
    if not re.fullmatch(r"\d{1,6}", value) or int(value) == 0:
        raise ValueError(
            translate("rules", "its repeat rule has a number out of range ({name}={value})").format(
                name=name, value=value
            )
        )
    return int(value)


def _numbers(parts: Mapping[str, str], name: str) -> frozenset[int]:
    value = parts.get(name)
    if value is None:
        return frozenset()
    numbers = frozenset(_number(name, one) for one in value.split(","))
    least = 0 if name in _FROM_ZERO else 1
    for number in numbers:
        size = abs(number) if name in _FROM_THE_END else number
        if not least <= size <= _LARGEST[name]:
            raise ValueError(
                translate(
                    "rules", "its repeat rule has a number out of range ({name}={value})"
                ).format(name=name, value=value)
            )
    return numbers


def _number(name: str, value: str) -> int:
    if not re.fullmatch(r"[+-]?\d{1,3}", value):
        raise ValueError(
            translate(
                "rules", "its repeat rule has no number where one should be ({name}={value})"
            ).format(name=name, value=value)
        )
    return int(value)


def _weekdays(value: str | None) -> tuple[NthWeekday, ...]:
    if value is None:
        return ()
    found = [_NTH_WEEKDAY.fullmatch(one) for one in value.split(",")]
    weekdays = [
        NthWeekday(WEEKDAY_NAMES.index(match[2]), int(match[1] or 0)) for match in found if match
    ]
    if len(weekdays) < len(found):
        raise ValueError(
            translate(
                "rules", "its repeat rule names a weekday that does not exist (BYDAY={value})"
            ).format(value=value)
        )
    return tuple(weekdays)


def _week_start(value: str) -> int:
    if value not in WEEKDAY_NAMES:
        raise ValueError(
            translate(
                "rules", "its repeat rule names a weekday that does not exist (WKST={value})"
            ).format(value=value)
        )
    return WEEKDAY_NAMES.index(value)


def _until(value: str | None) -> date | datetime | None:
    if value is None:
        return None
    match = _UNTIL.fullmatch(value)
    try:
        until = _moment(match[1], match[2], match[3]) if match else None
    except ValueError:
        until = None
    if until is None or until.year < _FIRST_YEAR:
        raise ValueError(
            translate("rules", "its repeat rule ends on no date (UNTIL={value})").format(
                value=value
            )
        )
    return until if until.year < _FOR_EVER else None


def _moment(day: str, clock: str | None, utc: str | None) -> date | datetime:
    if clock is None:
        return date.fromisoformat(day)
    moment = datetime.fromisoformat(f"{day}T{clock}")
    return moment.replace(tzinfo=UTC) if utc else moment


def _check_times_a_day(rule: RepeatRule) -> None:
    times = max(1, len(rule.hours)) * max(1, len(rule.minutes)) * max(1, len(rule.seconds))
    if times > MOST_TIMES_A_DAY:
        raise ValueError(translate("rules", "it repeats {times:,} times a day").format(times=times))
