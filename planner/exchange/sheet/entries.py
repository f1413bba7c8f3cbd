"""What the printed week says, in words: observances, sessions, hours, things to settle."""

from dataclasses import dataclass
from datetime import date

from planner.domain.clash import Severity
from planner.domain.language import QT_TRANSLATE_NOOP, translate
from planner.domain.marks import letters_of, name_of
from planner.domain.observance import Doubt, Tier, Tradition
from planner.domain.session import Pattern, SessionInstance

_TIER_WORDS = {
    Tier.PLAN: QT_TRANSLATE_NOOP("printed", "plan around"),
    Tier.AWARE: QT_TRANSLATE_NOOP("printed", "be aware"),
    Tier.INFO: QT_TRANSLATE_NOOP("printed", "for information"),
}


def severity_words(severity: Severity | None) -> str:
    """Return “avoid”, “adjust” or “note”, or "" for none."""
    match severity:
        case Severity.AVOID:
            return translate("printed", "avoid")
        case Severity.ADJUST:
            return translate("printed", "adjust")
        case Severity.NOTE:
            return translate("printed", "note")
        case None:
            return ""


def marked(severity: Severity | None) -> Severity | None:
    """Leave out notes, which nothing need be done about."""
    return None if severity is Severity.NOTE else severity


def untitled() -> str:
    """Return what a session without a title is called."""
    return translate("printed", "Session without a title")


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservanceEntry:
    """An occurrence on one of its days, or on the evening on which it begins."""

    day: date
    name: str
    note: str
    tradition: Tradition
    tier: Tier
    doubt: Doubt | None

    @property
    def letters(self) -> str:
        """The mark of its tradition."""
        return letters_of(self.tradition)

    @property
    def details(self) -> tuple[str, ...]:
        """What else there is to say, as parts of a sentence."""
        told = (name_of(self.tradition), translate("printed", _TIER_WORDS[self.tier]), self.note)
        return (", ".join(part for part in told if part),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionEntry:
    """The part of a session that is on one day; hours count from that day's midnight.

    ``hours`` tell when, ``from_when`` only when it begins, for where there is little room.
    """

    day: date
    instance: SessionInstance
    start: float
    end: float
    hours: str
    from_when: str
    severity: Severity | None
    programme: str
    pattern: Pattern

    @property
    def name(self) -> str:
        """The title, for a reader."""
        return self.instance.session.title.strip() or untitled()

    @property
    def place(self) -> str:
        """Where it is held, or ""."""
        return self.instance.session.location.strip()

    @property
    def stands_above(self) -> bool:
        """Tell whether it is told in the band: it has no hours, or runs on past midnight.

        A night shift in the grid would stretch it to 24 hours, and leave every other session
        too little room to be read.
        """
        return self.instance.session.all_day or self.instance.days.length > 1

    @property
    def details(self) -> tuple[str, ...]:
        """What else there is to say, as parts of a sentence."""
        told = (self.hours, self.place, self.programme, severity_words(self.severity))
        return (" · ".join(part for part in told if part),)


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursEntry:
    """Hours of prayer, fasting or rest on one day, or its sunset, which has no length.

    ``is_told`` says that an observance of the same day tells of them already.
    """

    day: date
    name: str
    start: float
    end: float
    is_told: bool = False

    @property
    def details(self) -> tuple[str, ...]:
        """Nothing more than its name says."""
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleEntry:
    """What is to be settled about one session, whatever the number of its clashes.

    ``advice`` is all there is, ``brief`` what matters most of it.
    """

    day: date
    severity: Severity
    name: str
    advice: str
    brief: str
    reasons: tuple[str, ...]

    @property
    def details(self) -> tuple[str, ...]:
        """Why, and what to do."""
        return (*self.reasons, self.advice)


Entry = ObservanceEntry | SessionEntry | HoursEntry | SettleEntry


def heading_of(entry: Entry) -> str:
    """Return the name of an entry as it begins a line; titles and names keep their letters."""
    match entry:
        case HoursEntry():
            return entry.name[:1].upper() + entry.name[1:]
        case ObservanceEntry() | SessionEntry() | SettleEntry():
            return entry.name
