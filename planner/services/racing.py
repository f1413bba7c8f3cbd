"""Whether somebody else was first: each thing that is changed is compared with what was seen."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Any

from planner.domain.change import Change, Edit
from planner.domain.lost_race import LostRace, races_of
from planner.storage.unit_of_work import UnitOfWork

_Standing = Callable[[UnitOfWork, Iterable[Any]], Iterable[Any]]
_Identity = Callable[[Any], Hashable]


def races_lost(change: Change, work: UnitOfWork) -> Iterator[LostRace[Any]]:
    """Yield what a change would undo of somebody else’s, of the things that a team may share.

    Values are compared, not counters of versions: what was changed and changed back is no race,
    and undoing knows its own writing again.
    """
    for kind, (standing, identity) in _LOOKED_AT.items():
        edits: tuple[Edit[Any], ...] = getattr(change, kind)
        if edits:
            things = [one for edit in edits for one in (edit.before, edit.after) if one is not None]
            yield from races_of(kind, edits, standing(work, things), identity)


def _by_id(one: Any) -> Hashable:  # noqa: ANN401 - a thing of any list
    identity: Hashable = one.id
    return identity


_LOOKED_AT: Mapping[str, tuple[_Standing, _Identity]] = {
    "programmes": (lambda work, _: work.programmes.all(), _by_id),
    "sessions": (
        lambda work, things: work.sessions.of_ids({one.id for one in things}),
        _by_id,
    ),
    "confirmations": (lambda work, _: work.confirmations.all(), lambda one: one.key),
    "own_observances": (lambda work, _: work.own_observances.all(), _by_id),
    "templates": (lambda work, _: work.templates.all(), _by_id),
    "decisions": (lambda work, _: work.decisions.all(), _by_id),
    "notes": (lambda work, _: work.notes.all(), lambda one: one.page),
    "rounds": (lambda work, _: work.rounds.all(), _by_id),
    "bookings": (lambda work, _: work.bookings.all(), _by_id),
    "documents": (lambda work, _: work.documents.all(), _by_id),
}
