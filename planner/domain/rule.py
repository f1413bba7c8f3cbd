"""The kinds of rule by which an observance finds its date; data chooses, calendars compute."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from planner.domain.place import Nation

Weekday = NewType("Weekday", int)
"""Monday is 0, as in ``datetime.date.weekday``."""


class CalendarId(StrEnum):
    """A calendar whose months and days a rule can name."""

    GREGORIAN = "gregorian"
    JULIAN = "julian"
    HEBREW = "hebrew"
    ISLAMIC = "islamic"


class Computus(StrEnum):
    """Which reckoning of Easter."""

    WESTERN = "western"
    ORTHODOX = "orthodox"


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of a month of some calendar; months and days count from 1."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class WeekdayMove:
    """Where the first day falls on ``weekday``, move the whole by ``days``."""

    weekday: Weekday
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthDayRule:
    """The same day of the same month in each year of ``calendar``.

    Lasts ``days`` days, or, where ``until`` is given, up to but not including that day.
    Hebrew months count from Nisan; month 12 is Adar, and in a leap year the second Adar.
    """

    calendar: CalendarId
    on: MonthDay
    days: int = 1
    until: MonthDay | None = None
    moves: tuple[WeekdayMove, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMonthRule:
    """The first day of each month of ``calendar``.

    In the Hebrew calendar the 30th before it belongs to it, where there is one, and the first of
    Tishrei does not count: it is Rosh Hashanah.
    """

    calendar: CalendarId


@dataclass(frozen=True, slots=True, kw_only=True)
class EasterRule:
    """So many days after (or, negative, before) Easter Sunday."""

    computus: Computus
    offset_days: int
    days: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NthKdayRule:
    """The ``nth`` weekday of a month; ``nth`` counts from 1, or from -1 at the month's end."""

    month: int
    weekday: Weekday
    nth: int
    days: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class KdayOnOrAfterRule:
    """The first such weekday on or after a Gregorian date."""

    on: MonthDay
    weekday: Weekday
    days: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class BankHolidayRule:
    """A UK bank holiday, by the English name that gov.uk gives it."""

    nation: Nation
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyRule:
    """Every week, on one weekday."""

    weekday: Weekday


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyKdayRule:
    """Every month, on its ``nth`` such weekday."""

    weekday: Weekday
    nth: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DailyRule:
    """Every day, or every day of the season whose observance id is ``season``."""

    season: str | None = None


DatedRule = (
    MonthDayRule | NewMonthRule | EasterRule | NthKdayRule | KdayOnOrAfterRule | BankHolidayRule
)
"""Rules whose occurrences stand in the almanac, worked out once."""

PatternRule = WeeklyRule | MonthlyKdayRule | DailyRule
"""Rules that repeat by the week or day, worked out when asked for."""

Rule = DatedRule | PatternRule
