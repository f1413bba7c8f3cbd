"""A series with what replaces single starts of it, and how far an edit reaches."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.change import Edit
from planner.domain.session import Session, SessionId


class Scope(StrEnum):
    """Which instances of a series an edit reaches."""

    THIS = "this"
    LATER = "later"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Sessions of one uid: a single one, or a series and the overrides of its starts.

    ``whole`` is None where the diary holds overrides without their series.
    """

    whole: Session | None
    overrides: tuple[Session, ...] = ()

    @property
    def members(self) -> tuple[Session, ...]:
        """The whole, then the overrides."""
        return self.overrides if self.whole is None else (self.whole, *self.overrides)

    @property
    def repeats(self) -> bool:
        """Tell whether it is more than a single session."""
        return bool(self.overrides) or (
            self.whole is not None and self.whole.recurrence is not None
        )


_PART = "#part-"


def part_uid(uid: str, name: str) -> str:
    """Return the uid of a series of its own that a file tells under the uid of another."""
    return f"{uid}{_PART}{name}"


def whole_uid(uid: str) -> str:
    """Return the uid that a file tells, of a part the one that it is told under."""
    return uid.partition(_PART)[0]


NOBODY = Family(whole=None)
"""What is left when all of a family is deleted."""


def family_of(sessions: Iterable[Session]) -> Family:
    """Return the family that sessions of one uid are."""
    held = tuple(sessions)
    return Family(
        whole=next((one for one in held if one.recurrence_id is None), None),
        overrides=tuple(one for one in held if one.recurrence_id is not None),
    )


def edits_between(before: Iterable[Session], after: Iterable[Session]) -> tuple[Edit[Session], ...]:
    """Return the edits that lead from some sessions to others, told apart by their ids."""
    old: dict[SessionId, Session] = {one.id: one for one in before}
    new: dict[SessionId, Session] = {one.id: one for one in after}
    pairs = [(old.get(id_), new.get(id_)) for id_ in dict.fromkeys((*old, *new))]
    return tuple(Edit(was, now) for was, now in pairs if was != now)
