"""The period view: one frozen snapshot that screen, paper and files all render."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from planner.domain.clash import Clash, Severity
from planner.domain.dates import DateSpan, TimeSpan
from planner.domain.observance import Observance
from planner.domain.occurrence import Occurrence
from planner.domain.place import Place
from planner.domain.session import Programme, ProgrammeId, SessionId, SessionInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Hours of prayer, fasting or rest on one day, drawn behind the sessions."""

    observance: Observance
    label: str
    hours: TimeSpan


@dataclass(frozen=True, slots=True, kw_only=True)
class DayView:
    """All that is on one day.

    ``occurrences`` hold the day in their span (or, expected, in their window); ``eves`` begin at
    this day's sunset. ``instances`` are told by the clock of the place. ``closings`` tell, by the
    key of an occurrence with hours whose last day this is, when it closes.
    """

    day: date
    sunrise: datetime
    sunset: datetime
    occurrences: tuple[Occurrence, ...]
    eves: tuple[Occurrence, ...]
    instances: tuple[SessionInstance, ...]
    clashes: tuple[Clash, ...]
    bands: tuple[Band, ...]
    closings: Mapping[tuple[str, str, str, str], datetime] = field(default_factory=dict)

    def severity_of(self, instance: SessionInstance) -> Severity | None:
        """Return the worst severity among the clashes of ``instance``, or None."""
        # Whole instances would be compared field by field, which a month of them feels.
        session, start = instance.session.id, instance.start
        found = [
            clash.severity
            for clash in self.clashes
            if clash.instance.session.id == session and clash.instance.start == start
        ]
        return max(found, key=lambda severity: severity.rank, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodView:
    """A window of days with its observances, sessions and clashes, at one place.

    ``occurrences`` are what the overlay shows, those whose eve alone falls in the window
    included. ``clashes`` come worst first.
    """

    window: DateSpan
    today: date
    place: Place
    almanac_version: str
    days: tuple[DayView, ...]
    occurrences: tuple[Occurrence, ...]
    clashes: tuple[Clash, ...]
    programmes: Mapping[ProgrammeId, Programme]

    def day(self, day: date) -> DayView:
        """Return one day of the window.

        Raises IndexError for a day outside it.
        """
        if day not in self.window:
            raise IndexError(f"{day} is outside {self.window}")
        return self.days[(day - self.window.start).days]

    def within(self, span: DateSpan) -> "PeriodView":
        """Return what is on in a part of the window."""
        return replace(
            self,
            window=span,
            days=tuple(self.day(day) for day in span),
            occurrences=tuple(one for one in self.occurrences if one.marked_span.overlaps(span)),
            clashes=tuple(one for one in self.clashes if one.instance.days.overlaps(span)),
        )

    def programme_of(self, instance: SessionInstance) -> Programme:
        """Return the programme that the instance belongs to."""
        return self.programmes[instance.session.programme]

    @property
    def session_ids(self) -> frozenset[SessionId]:
        """Ids of all sessions with an instance in the window."""
        return frozenset(i.session.id for day in self.days for i in day.instances)
