"""A confirmation: the day that was announced for one occurrence, and by whom."""

from dataclasses import dataclass
from datetime import date

from planner.domain.observance import ObservanceId, PracticeSlug
from planner.domain.place import Nation

MOST_DAYS_AWAY = 30
"""How far a confirmed first day may lie from the one that the almanac gives."""

LONGEST_ANNOUNCER = 120
"""Letters that may tell who announced a date, so that it fits on cards and paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """The first day that was announced for an occurrence, which it names by its identity.

    ``announced_by`` is as the user wrote it; ``entered`` is the day on which they did.
    """

    observance: ObservanceId
    practice: PracticeSlug
    cycle: str
    nation: Nation | None
    first_day: date
    announced_by: str
    entered: date

    @property
    def key(self) -> tuple[str, str, str, str]:
        """The key of the occurrence that it speaks of."""
        return (self.observance, self.practice, self.cycle, self.nation or "")
