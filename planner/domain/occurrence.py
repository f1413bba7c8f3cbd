"""An occurrence: one observance on its days in one cycle."""

from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from planner.domain.confirmation import Confirmation
from planner.domain.dates import DateSpan, TimeSpan
from planner.domain.hours import Hours, NamedHours, time_span_of
from planner.domain.observance import Begins, Certainty, Doubt, Observance, Practice
from planner.domain.place import Nation, Sun


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One observance, on its days, in one cycle of its own calendar.

    Its identity is ``key``, never the date: a sighting moves the span and nothing else.
    ``earliest`` and ``latest`` bound the first day where it is expected or where authorities
    differ; both None otherwise. ``nation`` is set for a bank holiday alone. ``agreeing`` are other
    practices that keep the same days in this cycle and are shown as one with it. ``part`` is the
    one of several times of the day that this is. ``confirmed`` is what settled the date, where
    somebody announced it; it names another occurrence where this one follows that.
    """

    observance: Observance
    practice: Practice
    cycle: str
    span: DateSpan
    certainty: Certainty
    earliest: date | None
    latest: date | None
    native_date: str
    nation: Nation | None = None
    note: str = ""
    agreeing: tuple[Practice, ...] = ()
    part: NamedHours | None = None
    confirmed: Confirmation | None = None

    @property
    def name(self) -> str:
        """The observance, with its part of the day or, in brackets, the practices that keep it.

        Practices are told where others keep it on other days.
        """
        if self.part is not None:
            return f"{self.observance.name}: {self.part.name}"
        kept_by = (self.practice, *self.agreeing)
        elsewhere = {dating.practice for dating in self.observance.datings} - set(kept_by)
        if not any(practice.usual for practice in elsewhere) and self.practice.usual:
            return self.observance.name
        return f"{self.observance.name} ({', '.join(one.name for one in kept_by)})"

    @property
    def key(self) -> tuple[str, str, str, str]:
        """Observance id, practice, cycle, and the nation of a bank holiday."""
        return (self.observance.id, self.practice.slug, self.cycle, self.nation or "")

    @property
    def hours(self) -> Hours | None:
        """The hours for which it is kept, or None for whole days."""
        return self.observance.hours if self.part is None else self.part.hours

    @property
    def is_follower(self) -> bool:
        """Tell whether its date follows from another that was confirmed."""
        told = self.confirmed
        return told is not None and told.observance != self.observance.id

    @property
    def begins_at_sunset(self) -> bool:
        """Tell whether it opens on the evening before its first day."""
        return self.observance.begins is Begins.SUNSET

    @property
    def possible_span(self) -> DateSpan:
        """Every day it might fall on: its window where it has one, else its own days."""
        if self.earliest is None or self.latest is None:
            return self.span
        return DateSpan(self.earliest, self.latest + timedelta(days=self.span.length))

    @property
    def doubt(self) -> Doubt | None:
        """Why it may fall on other days than its own, or None where it is sure."""
        if self.certainty is Certainty.EXPECTED:
            return Doubt.EXPECTED
        return None if self.possible_span == self.span else Doubt.DIFFERS

    @property
    def is_unsure(self) -> bool:
        """Tell whether it may fall on other days than its own."""
        return self.doubt is not None

    @property
    def advice(self) -> tuple[str, ...]:
        """What to do about it: first what its doubt asks for, then what always holds."""
        observance = self.observance
        return (
            (*observance.advice_unsure, *observance.advice) if self.is_unsure else observance.advice
        )

    def is_sure_on(self, days: DateSpan) -> bool:
        """Tell whether it is kept on each of ``days`` whichever date is announced."""
        if self.earliest is None or self.latest is None:
            return True
        end = self.earliest + timedelta(days=self.span.length)
        return self.latest <= days.start and days.end <= end

    @property
    def marked_span(self) -> DateSpan:
        """Its days, and the eve where it begins at sunset."""
        return self.possible_span.widened(before=1 if self.begins_at_sunset else 0)

    def kept_hours(self, sun: Sun, zone: ZoneInfo) -> TimeSpan | None:
        """Return when it is kept at a place, or None where it has whole days only."""
        if self.hours is None:
            return None
        return time_span_of(self.hours, self.span.start, self.span.last, sun, zone)


def in_order(occurrence: Occurrence) -> tuple[date, int, tuple[str, str, str, str]]:
    """Sort key: by day, longest first within a day, then by identity."""
    span = occurrence.span
    return (span.start, -span.length, occurrence.key)
