"""A change to the diary as a value, with the change that undoes it."""

from dataclasses import dataclass
from enum import Flag, auto
from typing import Generic, TypeVar

from planner.domain.confirmation import Confirmation
from planner.domain.decision import Decision
from planner.domain.own_observance import OwnObservance
from planner.domain.session import Programme, Session
from planner.domain.settings import Settings
from planner.domain.template import SessionTemplate

T = TypeVar("T")


class Affected(Flag):
    """Kinds of thing that a change touched, so that a view knows whether to look again."""

    NOTHING = 0
    SESSIONS = auto()
    PROGRAMMES = auto()
    SETTINGS = auto()
    DATES = auto()
    TEMPLATES = auto()
    DECISIONS = auto()


@dataclass(frozen=True, slots=True)
class Edit(Generic[T]):
    """One thing before and after; None before adds it, None after removes it."""

    before: T | None
    after: T | None

    def inverse(self) -> "Edit[T]":
        """Return the edit that undoes this one."""
        return Edit(self.after, self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Everything that one action of the user does, applied whole or not at all.

    ``label`` completes “Undo …”, for instance “import of teaching.ics”.
    """

    label: str
    sessions: tuple[Edit[Session], ...] = ()
    programmes: tuple[Edit[Programme], ...] = ()
    settings: Edit[Settings] | None = None
    confirmations: tuple[Edit[Confirmation], ...] = ()
    own_observances: tuple[Edit[OwnObservance], ...] = ()
    templates: tuple[Edit[SessionTemplate], ...] = ()
    decisions: tuple[Edit[Decision], ...] = ()

    def inverse(self) -> "Change":
        """Return the change that undoes this one."""
        return Change(
            label=self.label,
            sessions=tuple(edit.inverse() for edit in reversed(self.sessions)),
            programmes=tuple(edit.inverse() for edit in reversed(self.programmes)),
            settings=self.settings.inverse() if self.settings else None,
            confirmations=tuple(edit.inverse() for edit in reversed(self.confirmations)),
            own_observances=tuple(edit.inverse() for edit in reversed(self.own_observances)),
            templates=tuple(edit.inverse() for edit in reversed(self.templates)),
            decisions=tuple(edit.inverse() for edit in reversed(self.decisions)),
        )

    @property
    def affected(self) -> Affected:
        """Return which kinds of thing this change touches."""
        found = Affected.NOTHING
        if self.sessions:
            found |= Affected.SESSIONS
        if self.programmes:
            found |= Affected.PROGRAMMES
        if self.settings:
            found |= Affected.SETTINGS
        if self.confirmations or self.own_observances:
            found |= Affected.DATES
        if self.templates:
            found |= Affected.TEMPLATES
        if self.decisions:
            found |= Affected.DECISIONS
        return found

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to apply."""
        return not self.affected
