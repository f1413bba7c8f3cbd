"""A lost race: what a user wanted to change was changed by somebody else since they saw it."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from planner.domain.change import Edit
from planner.domain.errors import DiaryError
from planner.domain.language import translate

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Which account wrote something last, and when; ``at`` has a zone."""

    account: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LostRace(Generic[T]):
    """One thing as the user saw it, as they want it, and as it stands now.

    ``kind`` is the name of its list in a ``Change``. None stands for a thing that is not there.
    """

    kind: str
    seen: T | None
    wanted: T | None
    standing: T | None

    @property
    def settled(self) -> Edit[T]:
        """Return the edit that has it the user’s way, knowing how it stands."""
        return Edit(self.standing, self.wanted)


class LostRaceError(DiaryError):
    """A change was not made, because somebody else was first; nothing of it was written."""

    def __init__(self, file: str, races: tuple[LostRace[object], ...]) -> None:
        super().__init__(
            file=file,
            fault=translate("diary", "somebody else has changed this since you saw it"),
            remedy=translate("diary", "look at what it is now, and change that"),
        )
        self.races = races


def races_of(
    kind: str,
    edits: Iterable[Edit[T]],
    held: Iterable[T],
    identity: Callable[[T], Hashable],
) -> Iterator[LostRace[T]]:
    """Yield a race for each edit of something that no longer is as it was seen.

    ``held`` is what stands now of the things that are edited. What already is as it is wanted is
    no race. Several edits of one thing are made one after another.
    """
    standing: dict[Hashable, T | None] = {identity(one): one for one in held}
    for edit in edits:
        one = edit.after if edit.before is None else edit.before
        if one is None:
            continue
        now = standing.get(identity(one))
        if now not in (edit.before, edit.after):
            yield LostRace(kind=kind, seen=edit.before, wanted=edit.after, standing=now)
        standing[identity(one)] = edit.after
