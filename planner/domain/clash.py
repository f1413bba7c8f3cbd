"""A clash: a session meets an occurrence, how much it matters, why, and what to do."""

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.occurrence import Occurrence
from planner.domain.session import SessionInstance


class Severity(StrEnum):
    """How much a clash asks for: move it, change something about it, or know of it."""

    AVOID = "avoid"
    ADJUST = "adjust"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for a note, 1 for adjust, 2 for avoid."""
        return (Severity.NOTE, Severity.ADJUST, Severity.AVOID).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """One session instance against one occurrence.

    ``reason`` and ``advice`` are whole sentences for a reader.
    """

    instance: SessionInstance
    occurrence: Occurrence
    severity: Severity
    reason: str
    advice: str


def worst_first(clash: Clash) -> tuple[int, str, str]:
    """Sort key: severity from avoid to note, then by start, then observance."""
    return (-clash.severity.rank, clash.instance.start.isoformat(), clash.occurrence.observance.id)
