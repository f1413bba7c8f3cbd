"""The kinds of rule by which an observance finds its date; data chooses, calendars compute."""

from dataclasses import dataclass
from datetime import date
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
    ISLAMIC_SIGHTED = "islamic-sighted"
    ISLAMIC_TABULAR = "islamic-tabular"
    CHINESE = "chinese"
    KOREAN = "korean"
    VIETNAMESE = "vietnamese"
    TIBETAN = "tibetan"
    THAI = "thai"
    BADI = "badi"
    ETHIOPIAN = "ethiopian"
    SHAHENSHAHI = "shahenshahi"
    KADMI = "kadmi"
    FASLI = "fasli"
    NANAKSHAHI = "nanakshahi"


class Horizon(StrEnum):
    """Where on earth a rule watches sun and moon, and whose clock it reads.

    London keeps summer time; Greenwich keeps universal time all year.
    """

    DELHI = "delhi"
    AMRITSAR = "amritsar"
    CHENNAI = "chennai"
    KOCHI = "kochi"
    KOLKATA = "kolkata"
    COLOMBO = "colombo"
    JAKARTA = "jakarta"
    SINGAPORE = "singapore"
    BEIJING = "beijing"
    SEOUL = "seoul"
    TOKYO = "tokyo"
    TEHRAN = "tehran"
    LONDON = "london"
    GREENWICH = "greenwich"


class PartOfDay(StrEnum):
    """The part of the day or night that a lunar day must hold for the day to be kept.

    Daylight is cut in fifths: the third is ``midday``, the fourth ``afternoon``. ``dusk`` is the
    first fifth of the night and ``midnight`` its eighth fifteenth; ``before-sunrise`` is 96 minutes
    before the sun rises. In the Sanskrit of the almanacs: udaya, arunodaya, madhyahna, aparahna,
    pradosha, nishita, chandrodaya.
    """

    SUNRISE = "sunrise"
    BEFORE_SUNRISE = "before-sunrise"
    NOON = "noon"
    MIDDAY = "midday"
    AFTERNOON = "afternoon"
    SUNSET = "sunset"
    DUSK = "dusk"
    MIDNIGHT = "midnight"
    MOONRISE = "moonrise"


class DayOfTwo(StrEnum):
    """Which day is kept where a lunar day holds its part of the day on two, or on neither."""

    FIRST = "first"
    LAST = "last"
    LARGER_SHARE = "larger-share"


class LunarCustom(StrEnum):
    """A rule of one festival that the part of the day alone does not tell.

    - ``bonfire``: Holika Dahan is lit at dusk of the full moon, outside its first half (Bhadra).
    - ``thread``: Raksha Bandhan takes the later day where the full moon lasts three muhurtas of it.
    - ``hill``: Govardhan Puja may go to the morrow where its lunar day lasts nine muhurtas of it.
    - ``star``: Dussehra is drawn to the day on which the moon stands in Shravana.
    - ``begins``: the first day whose part comes at or after the beginning of the lunar day.
    - ``pure``: Vaishnavas fast for an eleventh lunar day on the next where the tenth touches it, or
      where the twelfth is a great one (mahadvadashi).
    """

    BONFIRE = "bonfire"
    THREAD = "thread"
    HILL = "hill"
    STAR = "star"
    BEGINS = "begins"
    PURE = "pure"


class SankrantiDay(StrEnum):
    """Which day is kept when the sun enters a sign of the zodiac at some hour.

    - ``civil``: the day of the calendar on which it does.
    - ``before-sunset``: that day, or the next where the sun has set.
    - ``sunrise``: the day, reckoned from sunrise to sunrise, on which it does.
    - ``next``: the day after.
    """

    CIVIL = "civil"
    BEFORE_SUNSET = "before-sunset"
    SUNRISE = "sunrise"
    NEXT = "next"


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

    Begins ``offset_days`` after it (or, negative, before) and lasts ``days`` days, or, where
    ``until`` is given, up to but not including that day.
    Hebrew months count from Nisan; month 12 is Adar, and in a leap year the second Adar.
    Month 19 of the Badi calendar is Ayyam-i-Ha, and 20 the month of ‘Ala.
    """

    calendar: CalendarId
    on: MonthDay
    offset_days: int = 0
    days: int = 1
    until: MonthDay | None = None
    moves: tuple[WeekdayMove, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthDaysRule:
    """Several days of each year of ``calendar``, each kept for ``days`` days."""

    calendar: CalendarId
    dates: tuple[MonthDay, ...]
    days: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DayInMonthRule:
    """The first day with the number ``day`` in its month of ``calendar`` that falls in ``month``.

    ``month`` is one of our year, 1 to 12; the month of ``calendar`` may be any, a leap month too.
    """

    calendar: CalendarId
    day: int
    month: int


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
    """The first such weekday on or after a date of ``calendar``."""

    on: MonthDay
    weekday: Weekday
    days: int = 1
    calendar: CalendarId = CalendarId.GREGORIAN


@dataclass(frozen=True, slots=True, kw_only=True)
class KdayBeforeRule:
    """The last such weekday at least ``at_least_days`` before a date of ``calendar``.

    Lasts ``days`` days, or up to but not including that date where ``days`` is None.
    """

    calendar: CalendarId
    on: MonthDay
    weekday: Weekday
    at_least_days: int
    days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LunarDay:
    """A lunar day (tithi) of the Hindu calendar, and how it is tied to a day of ours.

    ``month`` counts from Chaitra as months that end at new moon do (amanta), None for every month,
    leap months too. ``tithis`` count from the new moon, so that 15 is the full moon and 30 the
    next new moon; more than one only where ``month`` is None. Where ``weekday`` is given, the day
    is moved back to the last such weekday.
    """

    month: int | None
    tithis: tuple[int, ...]
    held_at: PartOfDay
    of_two: DayOfTwo = DayOfTwo.FIRST
    custom: LunarCustom | None = None
    weekday: Weekday | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LunarDayRule:
    """A lunar day over ``horizon``; a leap month is passed over.

    Begins ``offset_days`` after it and lasts ``days`` days, or up to but not including ``until``.
    Where almanacs may differ over a day, the finding says between which days.
    """

    on: LunarDay
    horizon: Horizon
    offset_days: int = 0
    days: int = 1
    until: LunarDay | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SankrantiRule:
    """The day tied to the sun's entry into a sidereal sign, 1 for Mesha to 12 for Mina.

    None for ``sign`` takes every entry.
    """

    sign: int | None
    day: SankrantiDay
    horizon: Horizon
    offset_days: int = 0
    days: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NakshatraRule:
    """The day of the solar month ``sign`` that belongs to a lunar mansion, 1 Ashvini to 27 Revati.

    ``held_at`` is sunrise, or None for the day that holds most of the mansion. Where a month has
    the mansion twice, ``of_two`` chooses.
    """

    sign: int
    nakshatra: int
    held_at: PartOfDay | None
    of_two: DayOfTwo
    horizon: Horizon
    offset_days: int = 0
    days: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class MoonPhaseRule:
    """The day of the ``nth`` such moon of a Gregorian month by the clock of ``horizon``.

    ``phases`` are the moon’s distance from the sun in degrees: 0 new, 180 full. None for ``month``
    takes every such moon, and leaves ``nth`` at 1; only then may there be more than one phase.
    """

    phases: tuple[int, ...]
    month: int | None
    horizon: Horizon
    nth: int = 1
    offset_days: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstMoonRule:
    """The day of the first such moon of a year from ``on`` on, by the clock of ``horizon``.

    ``on`` is a day of the Gregorian year, and begins by the clock of ``counted_at``. ``phase`` is
    the moon’s distance from the sun in degrees.
    """

    phase: int
    on: MonthDay
    counted_at: Horizon
    horizon: Horizon


@dataclass(frozen=True, slots=True, kw_only=True)
class SolarTermRule:
    """The day on which the sun reaches a longitude: 0 the March equinox, 90 the June solstice.

    By the clock of ``horizon``; where ``by_noon``, a moment after noon belongs to the next day,
    as the Iranian calendar has it.
    """

    longitude: int
    horizon: Horizon
    by_noon: bool = False
    offset_days: int = 0
    days: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TwinBirthdayRule:
    """The ``nth`` day, 1 or 2, after the eighth new moon that follows Naw-Ruz at Tehran."""

    nth: int


@dataclass(frozen=True, slots=True)
class AnnouncedDays:
    """The first and last day that an organiser has announced for one year."""

    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncedRule:
    """Days that somebody sets afresh for each year, in order.

    A year not among them is not yet announced.
    """

    announced: tuple[AnnouncedDays, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BankHolidayRule:
    """A UK bank holiday, by the English name that gov.uk gives it."""

    nation: Nation
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyRule:
    """Every week, on one weekday or more."""

    weekdays: tuple[Weekday, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyKdayRule:
    """Every month, on its ``nth`` such weekday."""

    weekday: Weekday
    nth: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DailyRule:
    """Every day, or every day of the season whose observance id is ``season``."""

    season: str | None = None


@dataclass(frozen=True, slots=True)
class UndatedRule:
    """No days of its own: each community, employer or family settles its own."""


ReckonedRule = (
    MonthDayRule
    | MonthDaysRule
    | DayInMonthRule
    | NewMonthRule
    | KdayOnOrAfterRule
    | KdayBeforeRule
)
"""Rules that name a day of some calendar."""

SkyRule = (
    LunarDayRule
    | SankrantiRule
    | NakshatraRule
    | MoonPhaseRule
    | FirstMoonRule
    | SolarTermRule
    | TwinBirthdayRule
)
"""Rules that watch sun and moon."""

DatedRule = ReckonedRule | SkyRule | EasterRule | NthKdayRule | AnnouncedRule | BankHolidayRule
"""Rules whose occurrences stand in the almanac, worked out once."""

PatternRule = WeeklyRule | MonthlyKdayRule | DailyRule
"""Rules that repeat by the week or day, worked out when asked for."""

Rule = DatedRule | PatternRule | UndatedRule
