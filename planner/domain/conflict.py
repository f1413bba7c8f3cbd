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
    return tuple(sorted(found, key=_by_time))


def _conflicts_in(group: Sequence[SessionInstance]) -> Iterator[Conflict]:
    running: list[SessionInstance] = []
    for instance in group:
        running = [one for one in running if one.end > instance.start]
        for other in running:
            if other.time_span.overlaps(instance.time_span):
                yield Conflict(other, instance)
        running.append(instance)


def _by_time(conflict: Conflict) -> tuple[object, ...]:
    return (in_time_order(conflict.first), in_time_order(conflict.second))
