"""The hours that the grid shows, and where on the sheet each of them is."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor

from planner.exchange.sheet.entries import HoursEntry, SessionEntry

_FIRST, _LAST = 8, 18
# A later sunset is told at the foot of the grid rather than stretching it into the summer night.
_LATEST_FOR_SUNSET = 20
_MIDNIGHT = 24


@dataclass(frozen=True, slots=True)
class Hours:
    """Whole hours from ``first`` to ``last``."""

    first: int
    last: int

    @property
    def length(self) -> int:
        """How many there are."""
        return self.last - self.first


@dataclass(frozen=True, slots=True, kw_only=True)
class HourScale:
    """Hours laid along the height of a grid, in millimetres from the top of the sheet."""

    hours: Hours
    top: float
    height: float

    @property
    def bottom(self) -> float:
        """Where the last hour ends."""
        return self.top + self.height

    @property
    def per_hour(self) -> float:
        """Millimetres that stand for an hour."""
        return self.height / self.hours.length

    def y_of(self, hour: float) -> float:
        """Return where ``hour`` stands; the top or the foot for one that is not shown."""
        return min(max(self.top + (hour - self.hours.first) * self.per_hour, self.top), self.bottom)

    def shows(self, start: float, end: float) -> bool:
        """Tell whether any of the time from ``start`` to ``end`` is in the grid."""
        return start < self.hours.last and end > self.hours.first


def hours_needed(sessions: Iterable[SessionEntry], sunsets: Iterable[HoursEntry]) -> Hours:
    """Return the working day, stretched to hold every session and, within reason, the sunsets."""
    timed = list(sessions)
    dusk = [entry.start + 0.5 for entry in sunsets if entry.start + 0.5 <= _LATEST_FOR_SUNSET]
    first = min((floor(entry.start) for entry in timed), default=_FIRST)
    ends = [max(entry.end, entry.start + 0.5) for entry in timed]
    last = max((ceil(end) for end in (*ends, *dusk)), default=_LAST)
    return Hours(min(first, _FIRST), min(max(last, _LAST), _MIDNIGHT))
