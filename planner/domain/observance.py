"""An observance: a named holy day, fast, season or holiday, and what it asks of people."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from planner.domain.hours import Hours, NamedHours
from planner.domain.rule import Rule

ObservanceId = NewType("ObservanceId", str)
"""``<tradition>.<slug>``, never changed once published."""

PracticeSlug = NewType("PracticeSlug", str)

SourceKey = NewType("SourceKey", str)


class Tradition(StrEnum):
    """Whose observance it is; ``own`` are those that the user entered."""

    BUDDHISM = "buddhism"
    CHRISTIANITY = "christianity"
    HINDUISM = "hinduism"
    ISLAM = "islam"
    JUDAISM = "judaism"
    SIKHISM = "sikhism"
    JAINISM = "jainism"
    BAHAI = "bahai"
    ZOROASTRIANISM = "zoroastrianism"
    PAGANISM = "paganism"
    HUMANISM = "humanism"
    RASTAFARI = "rastafari"
    EAST_ASIAN = "east-asian"
    OTHER = "other"
    UK = "uk"
    TRAINING = "training"
    OWN = "own"


class ObservanceKind(StrEnum):
    """What sort of day or days it is."""

    FESTIVAL = "festival"
    FAST = "fast"
    SEASON = "season"
    WEEKLY = "weekly"
    DAILY = "daily"
    MEMORIAL = "memorial"
    AWARENESS = "awareness"
    BANK_HOLIDAY = "bank-holiday"
    TRAINING = "training"

    @property
    def is_pattern(self) -> bool:
        """Tell whether it repeats by the week or day and so is hidden unless asked for."""
        return self in {ObservanceKind.WEEKLY, ObservanceKind.DAILY}


class Tier(StrEnum):
    """How far a timetable should make way."""

    PLAN = "plan"
    AWARE = "aware"
    INFO = "info"


class Begins(StrEnum):
    """When on the clock the first day opens; ``sunset`` is that of the evening before."""

    MIDNIGHT = "midnight"
    DAWN = "dawn"
    SUNSET = "sunset"


class Certainty(StrEnum):
    """How sure the date is: in law or arithmetic, by astronomy, or until it is announced."""

    FIXED = "fixed"
    CALCULATED = "calculated"
    EXPECTED = "expected"


class Doubt(StrEnum):
    """Why a date may be another: nobody has announced it yet, or calendars differ over it."""

    EXPECTED = "expected"
    DIFFERS = "date differs"


class Restriction(StrEnum):
    """What many of those who keep the day may do without or need time for."""

    WORK = "work"
    TRAVEL = "travel"
    WRITING = "writing"
    CUSTOM = "custom"
    FAST = "fast"
    FOOD = "food"
    PRAYER = "prayer"
    BREAK = "break"
    NIGHT = "night"
    EVENING = "evening"
    BANK_HOLIDAY = "bank-holiday"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a statement was read."""

    key: SourceKey
    title: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """A denominational or local custom of dating, such as ``orthodox`` or ``india``.

    ``name`` fits in brackets behind an observance; ``about`` says in a sentence how its dates come
    about and who follows them. One that is not ``usual`` is shown only where the user asks for it.
    Practices with the same ``choice`` are ways of dating the same days; "" for a custom of its own.
    """

    slug: PracticeSlug
    name: str
    about: str
    usual: bool = True
    choice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """One way of finding the date, and how sure it is.

    ``days_early`` and ``days_late`` open the window of an expected date around the computed one.
    ``fixed_to`` is the last year that an authority has published; later years are calculated.
    ``since`` is the first year in which it was kept by this rule, None where it always was.
    ``words`` tell the rule to people.
    """

    practice: Practice
    rule: Rule
    words: str
    certainty: Certainty
    days_early: int = 0
    days_late: int = 0
    fixed_to: int | None = None
    since: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Observance:
    """What one tradition keeps, as the almanac tells it.

    ``hours`` are when it is kept, from its first day's opening moment to its last day's closing
    one; None means whole days. ``times`` are several hours within each day of a pattern, instead.
    ``say`` is how its name is said, in a plain respelling.
    ``fast_hours`` are the hours of each day without food or drink. ``advice`` holds whatever the
    date; ``advice_unsure`` only while it may be another.
    """

    id: ObservanceId
    name: str
    also: tuple[str, ...]
    say: str
    tradition: Tradition
    kind: ObservanceKind
    tier: Tier
    begins: Begins
    restrictions: frozenset[Restriction]
    hours: Hours | None
    times: tuple[NamedHours, ...]
    fast_hours: Hours | None
    about: str
    who: str
    advice: tuple[str, ...]
    advice_unsure: tuple[str, ...]
    greeting: str
    sources: tuple[Source, ...]
    checked: date
    datings: tuple[Dating, ...]
