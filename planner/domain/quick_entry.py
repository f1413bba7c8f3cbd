"""A session as one line of words tells it, before it belongs to a diary."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from planner.domain.dates import DateSpan
from planner.domain.repeat import Repeat, Skip
from planner.domain.session import SessionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickEntry:
    """What was understood; the kind is guessed from the title.

    ``start`` and ``end`` are wall-clock times, as those of a session: all day is from midnight to
    midnight. ``location`` and ``programme`` are as typed, or empty.
    """

    title: str
    kind: SessionKind
    start: datetime
    end: datetime
    all_day: bool
    repeat: Repeat | None = None
    skips: frozenset[Skip] = frozenset()
    location: str = ""
    programme: str = ""

    @property
    def day(self) -> date:
        """The day on which it starts, for the first time where it repeats."""
        return self.start.date()

    @property
    def days(self) -> DateSpan:
        """The days that it touches, the first time where it repeats."""
        return DateSpan(self.day, (self.end - timedelta.resolution).date() + timedelta(days=1))
