"""A clash: a session meets an occurrence, how much it matters, why, and what to do."""

from dataclasses import dataclass
from datetime import datetime
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
        return _RANKS[self]


_RANKS = {Severity.NOTE: 0, Severity.ADJUST: 1, Severity.AVOID: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """One session instance against one occurrence.

    ``reason`` and ``advice`` are whole sentences for a reader. ``finish_by`` is set where a
    session that finished by then would not clash. ``rule`` is the id of the policy's row.
    """

    instance: SessionInstance
    occurrence: Occurrence
    severity: Severity
    reason: str
    advice: str
    finish_by: datetime | None = None
    rule: str = ""


def worst_first(clash: Clash) -> tuple[int, datetime, str, bool, datetime, str]:
    """Sort key: severity from avoid to note, then by session, the one that asks for most first."""
    instance = clash.instance
    finish_by = clash.finish_by or instance.start
    is_free = clash.finish_by is None
    observance = clash.occurrence.observance.id
    rank = -clash.severity.rank
    return (rank, instance.start, instance.session.id, is_free, finish_by, observance)
