"""A conflict: two sessions of one programme at the same time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from planner.domain.session import ProgrammeId, SessionInstance, in_time_order


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two instances that share time, in order of time."""

    first: SessionInstance
    second: SessionInstance


def find_conflicts(instances: Iterable[SessionInstance]) -> tuple[Conflict, ...]:
    """Return every pair of one programme that shares time, in order.

    An all-day session names its day more than it takes the hours, so it is in conflict with none.
    """
    by_programme: dict[ProgrammeId, list[SessionInstance]] = defaultdict(list)
    for instance in sorted(instances, key=in_time_order):
        if not instance.session.all_day:
            by_programme[instance.session.programme].append(instance)
    found = [one for group in by_programme.values() for one in _conflicts_in(group)]
    return tuple(sorted(found, key=by_time))


def conflicts_between(
    instance: SessionInstance, others: Iterable[SessionInstance]
) -> tuple[Conflict, ...]:
    """Return the conflicts of one instance with others, in order."""
    found = (
        Conflict(*sorted((instance, other), key=in_time_order))
        for other in others
        if _meet(instance, other)
    )
    return tuple(sorted(found, key=by_time))


def by_time(conflict: Conflict) -> tuple[object, ...]:
    """Sort key: by the first of the two, then by the second."""
    return (in_time_order(conflict.first), in_time_order(conflict.second))


def _meet(one: SessionInstance, other: SessionInstance) -> bool:
    return (
        one.session.programme == other.session.programme
        and not (one.session.all_day or other.session.all_day)
        and one.time_span.overlaps(other.time_span)
    )


def _conflicts_in(group: Sequence[SessionInstance]) -> Iterator[Conflict]:
    running: list[SessionInstance] = []
    for instance in group:
        running = [one for one in running if one.end > instance.start]
        for other in running:
            if _meet(other, instance):
                yield Conflict(other, instance)
        running.append(instance)
