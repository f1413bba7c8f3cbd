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
        return (Severity.NOTE, Severity.ADJUST, Severity.AVOID).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """One session instance against one occurrence.

    ``reason`` and ``advice`` are whole sentences for a reader. ``finish_by`` is set where a
    session that finished by then would not clash.
    """

    instance: SessionInstance
    occurrence: Occurrence
    severity: Severity
    reason: str
    advice: str
    finish_by: datetime | None = None


def worst_first(clash: Clash) -> tuple[int, datetime, str, datetime, str]:
    """Sort key: severity from avoid to note, then by session, the one that asks for most first."""
    instance = clash.instance
    finish_by = clash.finish_by or instance.start
    observance = clash.occurrence.observance.id
    return (-clash.severity.rank, instance.start, instance.session.id, finish_by, observance)
