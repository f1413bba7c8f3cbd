"""A lost race: what a user wanted to change was changed by somebody else since they saw it."""

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Generic, TypeVar

from planner.domain.change import Change, Edit
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


def as_seen(change: Change, kind: str, seen: Any) -> Change:  # noqa: ANN401 - a thing of any list
    """Return the change of one thing, made to what the user saw rather than to what stands now.

    What somebody else made of it meanwhile is then told, and not undone. Things have an ``id``.
    """
    edits: tuple[Edit[Any], ...] = getattr(change, kind)
    remade: Any = tuple(
        Edit(seen, edit.after) if _of(edit).id == seen.id else edit for edit in edits
    )
    return replace(change, **{kind: remade})


def settled(
    change: Change,
    races: Iterable[LostRace[Any]],
    mine: Collection[LostRace[Any]],
) -> Change:
    """Return the change with each race of ``mine`` had the user’s way, and the others given up.

    What else the change does stays in it. What an edit that is given up would have been followed
    by is given up with it, and so is the content of such a document.
    """
    lists: dict[str, Any] = {}
    lost = tuple(races)
    for kind in {race.kind for race in lost}:
        of_kind = [race for race in lost if race.kind == kind]
        lists[kind] = tuple(_settled_edits(getattr(change, kind), of_kind, mine))
    if "documents" in lists:
        kept = {_of(edit).id for edit in lists["documents"]}
        given_up = {_of(edit).id for edit in change.documents} - kept
        lists["contents"] = tuple(
            edit for edit in change.contents if _of(edit).document not in given_up
        )
    return replace(change, **lists)


def _settled_edits(
    edits: Iterable[Edit[Any]], races: list[LostRace[Any]], mine: Collection[LostRace[Any]]
) -> Iterator[Edit[Any]]:
    given_up: list[object] = []
    for edit in edits:
        race = next(
            (one for one in races if (one.seen, one.wanted) == (edit.before, edit.after)), None
        )
        if race is not None and race in mine:
            yield race.settled
        elif race is None and (edit.before is None or edit.before not in given_up):
            yield edit
        elif edit.after is not None:
            given_up.append(edit.after)


def _of(edit: Edit[Any]) -> Any:  # noqa: ANN401 - a thing of any list
    return edit.before if edit.after is None else edit.after
