"""What is planned: sessions, the programmes they belong to, and the instances of a repeat."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NewType
from zoneinfo import ZoneInfo

from planner.domain.dates import ONE_DAY, DateSpan, TimeSpan
from planner.domain.repeat import Skip
from planner.domain.toolkit import Theme

SessionId = NewType("SessionId", str)
ProgrammeId = NewType("ProgrammeId", str)

_MIDNIGHT = time(0)


class SessionKind(StrEnum):
    """What sort of session it is, which decides how much a clash matters."""

    EXAM = "exam"
    INTERVIEW = "interview"
    ASSESSMENT = "assessment"
    TEACHING = "teaching"
    CLINIC = "clinic"
    SHIFT = "shift"
    NIGHT = "night"
    MEETING = "meeting"
    CATERED = "catered"
    SOCIAL = "social"


class KindBasis(StrEnum):
    """How the kind came to be: read from the file, guessed from the title, or chosen by the user.

    What the user chose is kept when the same file is imported again.
    """

    STATED = "stated"
    GUESSED = "guessed"
    CHOSEN = "chosen"


class Pattern(StrEnum):
    """The filling of a programme's bar, so that it reads without colour."""

    SOLID = "solid"
    DIAGONAL = "diagonal"
    HORIZONTAL = "horizontal"
    DOTTED = "dotted"
    CROSSED = "crossed"
    VERTICAL = "vertical"


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """A set of sessions that one team plans, with the mark it is drawn by.

    ``colour`` is ``#rrggbb``.
    """

    id: ProgrammeId
    name: str
    colour: str
    pattern: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """The repeat of a session: an RRULE value, and wall-clock starts left out or added.

    ``rule`` may be empty where only ``added`` starts repeat it. ``excluded`` were left out one by
    one; ``skipped`` are what the session's ``skips`` leave out, worked out when it was last saved.
    """

    rule: str
    excluded: tuple[datetime, ...] = ()
    added: tuple[datetime, ...] = ()
    skipped: tuple[datetime, ...] = ()

    @property
    def left_out(self) -> frozenset[datetime]:
        """Every start that the repeat would have and has not."""
        return frozenset((*self.excluded, *self.skipped))


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Something planned, once or repeating.

    ``start`` and ``end`` are wall-clock times in ``zone`` and carry no tzinfo; an all-day session
    runs from midnight to midnight. ``recurrence_id`` names the wall-clock start that this session
    replaces in the series with the same ``uid`` (RFC 5545, section 3.8.4.4). ``guide`` is the id of
    a page of the almanac to read beside it; ``skips`` are days that its repeat leaves out;
    ``themes`` are those of the framework that it serves.
    """

    id: SessionId
    uid: str
    title: str
    start: datetime
    end: datetime
    all_day: bool
    zone: str
    location: str
    kind: SessionKind
    kind_basis: KindBasis
    programme: ProgrammeId
    notes: str = ""
    recurrence: Recurrence | None = None
    recurrence_id: datetime | None = None
    tutor: str = ""
    guide: str = ""
    skips: frozenset[Skip] = frozenset()
    themes: frozenset[Theme] = frozenset()

    @property
    def length(self) -> timedelta:
        """Time on the clock from start to end."""
        return self.end - self.start


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionInstance:
    """One recurrence instance of a session: the session, on its own start and end.

    ``start`` and ``end`` are aware of the session's zone.
    """

    session: Session
    start: datetime
    end: datetime

    @property
    def time_span(self) -> TimeSpan:
        """Start and end as a span."""
        return TimeSpan(self.start, self.end)

    @property
    def days(self) -> DateSpan:
        """The civil days that the instance touches, as the clock of its own zone counts them."""
        first, last = self.start.date(), self.end.date()
        if last <= first:
            return DateSpan(first, first + ONE_DAY)
        ends_at_midnight = self.end.time() == _MIDNIGHT
        return DateSpan(first, last if ends_at_midnight else last + ONE_DAY)

    def on(self, day: date) -> bool:
        """Tell whether the instance touches ``day``."""
        return day in self.days

    def in_zone(self, zone: ZoneInfo) -> "SessionInstance":
        """Return the same instance told by another clock; an all-day one keeps its day."""
        if self.start.tzinfo is zone and self.end.tzinfo is zone:
            return self
        if self.session.all_day:
            start = datetime.combine(self.start.date(), self.start.time(), zone)
            end = datetime.combine(self.end.date(), self.end.time(), zone)
            return SessionInstance(session=self.session, start=start, end=end)
        return SessionInstance(
            session=self.session, start=self.start.astimezone(zone), end=self.end.astimezone(zone)
        )


def in_time_order(instance: SessionInstance) -> tuple[datetime, datetime, str]:
    """Sort key: by start, longest first, then title."""
    return (
        instance.start,
        instance.start - (instance.end - instance.start),
        instance.session.title,
    )
