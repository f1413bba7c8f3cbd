"""What gestures need of a view, and of whoever asks the user about a session."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from PySide6.QtCore import QPoint

from planner.domain.occurrence import Occurrence
from planner.domain.series import Scope
from planner.domain.session import SessionInstance
from ui.gestures.proposal import Grip, Proposal
from ui.gestures.selection import SessionKey
from ui.gestures.telling import Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """What lies under a point: a session, an observance or an empty place of a day.

    ``at`` is the moment there, midnight where the view shows no hours. ``opens_day`` is for the
    date of a cell and what leads from it to the day.
    """

    day: date
    at: datetime
    has_hours: bool = False
    instance: SessionInstance | None = None
    grip: Grip = Grip.BODY
    occurrence: Occurrence | None = None
    opens_day: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ghost:
    """A proposal with what is to be told of it; one that ``leads`` the view is kept in sight."""

    proposal: Proposal
    told: Told
    leads: bool = False


class Surface(Protocol):
    """A view that sessions can be worked with in; points are those of the whole screen."""

    def hit_at(self, point: QPoint) -> Hit | None:
        """Return what lies under a point, or None outside the days."""

    def nearest_to(self, point: QPoint, *, has_hours: bool) -> Hit | None:
        """Return the day and moment nearest to a point, which may lie outside.

        ``has_hours`` tells whether it is sought among the hours, where there are some.
        """

    def show_ghost(self, ghost: Ghost | None) -> None:
        """Show where sessions would stand, or nothing."""

    def show_selection(self, keys: frozenset[SessionKey]) -> None:
        """Put a ring around the selected sessions."""

    def scroll_towards(self, point: QPoint) -> None:
        """Bring into sight what lies beyond an edge that the point is near."""

    def show_spot(self, spot: Proposal | None) -> None:
        """Mark the time that was pointed to, where the view shows hours."""

    def edit_title(self, instance: SessionInstance) -> bool:
        """Let the title be edited in place; False where the session is out of sight."""


class SessionHands(Protocol):
    """Who asks the user about sessions; dialogs are no part of the gestures."""

    def ask_scope(self, what: str) -> Scope | None:
        """Ask how much of a series is meant; None where the user thought better of it."""
