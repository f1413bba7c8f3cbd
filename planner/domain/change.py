"""A change to the diary as a value, with the change that undoes it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from enum import Flag, auto
from typing import Generic, TypeVar

from planner.domain.confirmation import Confirmation
from planner.domain.decision import Decision
from planner.domain.kept_document import DocumentContent, KeptDocument
from planner.domain.local_note import LocalNote
from planner.domain.own_observance import OwnObservance
from planner.domain.recruitment_round import RecruitmentRound
from planner.domain.reminder import Reminder
from planner.domain.session import Programme, Session
from planner.domain.settings import Settings
from planner.domain.support_plan import SupportPlan
from planner.domain.template import SessionTemplate
from planner.later import imported_later

with imported_later():
    from planner.domain.booking import Booking

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
    REMINDERS = auto()
    NOTES = auto()
    PLANS = auto()
    TOOLKIT = auto()


OF_THE_USER = Affected.SETTINGS | Affected.PLANS | Affected.REMINDERS
"""What stays with the user where a team shares the rest."""


@dataclass(frozen=True, slots=True)
class Edit(Generic[T]):
    """One thing before and after; None before adds it, None after removes it."""

    before: T | None
    after: T | None

    def inverse(self) -> "Edit[T]":
        """Return the edit that undoes this one."""
        return Edit(self.after, self.before)


def edited(held: Iterable[T], edits: Iterable[Edit[T]]) -> tuple[T, ...]:
    """Return what is held once the edits are made, those that were added last."""
    made = tuple(edits)
    gone = [edit.before for edit in made if edit.before is not None]
    added = (edit.after for edit in made if edit.after is not None)
    return (*(one for one in held if one not in gone), *added)


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
    reminders: tuple[Edit[Reminder], ...] = ()
    notes: tuple[Edit[LocalNote], ...] = ()
    plans: tuple[Edit[SupportPlan], ...] = ()
    rounds: tuple[Edit[RecruitmentRound], ...] = ()
    bookings: tuple[Edit[Booking], ...] = ()
    documents: tuple[Edit[KeptDocument], ...] = ()
    contents: tuple[Edit[DocumentContent], ...] = ()

    def inverse(self) -> "Change":
        """Return the change that undoes this one."""
        lists = {
            name: tuple(edit.inverse() for edit in reversed(getattr(self, name))) for name in _LISTS
        }
        settings = self.settings.inverse() if self.settings else None
        return Change(label=self.label, settings=settings, **lists)

    @property
    def affected(self) -> Affected:
        """Return which kinds of thing this change touches."""
        found = Affected.NOTHING
        for name, kind in _AFFECTED.items():
            if getattr(self, name):
                found |= kind
        return found

    @property
    def is_private(self) -> bool:
        """Tell whether it touches nothing that a team may share."""
        return not self.affected & ~OF_THE_USER

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to apply."""
        return not self.affected


_AFFECTED = {
    "sessions": Affected.SESSIONS,
    "programmes": Affected.PROGRAMMES,
    "settings": Affected.SETTINGS,
    "confirmations": Affected.DATES,
    "own_observances": Affected.DATES,
    "templates": Affected.TEMPLATES,
    "decisions": Affected.DECISIONS,
    "reminders": Affected.REMINDERS,
    "notes": Affected.NOTES,
    "plans": Affected.PLANS,
    "rounds": Affected.TOOLKIT,
    "bookings": Affected.TOOLKIT,
    "documents": Affected.TOOLKIT,
    "contents": Affected.TOOLKIT,
}

# What is not said here, a new kind of thing among it, is a list of edits.
_LISTS = tuple(one.name for one in fields(Change) if one.name not in {"label", "settings"})


def joined(label: str, changes: Sequence[Change]) -> Change:
    """Return one change that does what these do, one after another."""
    lists = {
        name: tuple(edit for change in changes for edit in getattr(change, name)) for name in _LISTS
    }
    settings = [change.settings for change in changes if change.settings is not None]
    whole = Edit(settings[0].before, settings[-1].after) if settings else None
    return Change(label=label, settings=whole, **lists)
