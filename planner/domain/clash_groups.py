"""Clashes that are one to the reader: a session that meets the same observance again and again."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from planner.domain.clash import Clash, Severity
from planner.domain.occurrence import Occurrence
from planner.domain.session import Session, SessionInstance

GroupKey = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClashGroup:
    """One session, or series, against one observance: its clashes by time, of which there are some.

    ``held`` is how many instances of the session were looked at, those that clash included.
    """

    clashes: tuple[Clash, ...]
    held: int

    @property
    def severity(self) -> Severity:
        """The worst severity among them."""
        return max((one.severity for one in self.clashes), key=lambda severity: severity.rank)

    @property
    def hardest(self) -> Clash:
        """The one that asks for most: of the worst, the one to finish earliest in the day."""
        worst = [one for one in self.clashes if one.severity is self.severity]
        return min(worst, key=_latest_finish)

    @property
    def session(self) -> Session:
        """The session of the one that asks for most."""
        return self.hardest.instance.session

    @property
    def occurrence(self) -> Occurrence:
        """The occurrence of the one that asks for most."""
        return self.hardest.occurrence

    @property
    def key(self) -> GroupKey:
        """What tells this group from others, however its dates move."""
        return key_of(self.clashes[0])

    @property
    def days(self) -> tuple[date, ...]:
        """The days of the instances that clash, each once."""
        return tuple(dict.fromkeys(one.instance.start.date() for one in self.clashes))

    @property
    def is_one(self) -> bool:
        """Tell whether a single clash stands alone."""
        return len(self.clashes) == 1


def group_clashes(
    clashes: Iterable[Clash], instances: Iterable[SessionInstance]
) -> tuple[ClashGroup, ...]:
    """Return the clashes in groups, worst first and then by time; none is left out.

    A weekly or daily observance counts as one however often it is kept, any other once for each
    occurrence. ``instances`` are all that were looked at.
    """
    held = Counter(one.session.uid for one in instances)
    by_key: Mapping[GroupKey, list[Clash]] = defaultdict(list)
    for clash in clashes:
        by_key[key_of(clash)].append(clash)
    groups = [_group(found, held) for found in by_key.values()]
    return tuple(sorted(groups, key=worst_group_first))


def key_of(clash: Clash) -> GroupKey:
    """Return what groups a clash with others: its session or series, and what it meets."""
    occurrence = clash.occurrence
    uid = clash.instance.session.uid
    if not occurrence.observance.kind.is_pattern:
        return (uid, *occurrence.key)
    part = "" if occurrence.part is None else occurrence.part.name
    return (uid, occurrence.observance.id, occurrence.practice.slug, part)


def worst_group_first(group: ClashGroup) -> tuple[int, datetime, str, str]:
    """Sort key: severity from avoid to note, then by the first date, the session and observance."""
    first = group.clashes[0].instance.start
    observance = group.occurrence.observance.id
    return (-group.severity.rank, first, group.session.title, observance)


def _group(clashes: Sequence[Clash], held: Mapping[str, int]) -> ClashGroup:
    in_time = tuple(sorted(clashes, key=lambda one: one.instance.start))
    uid = in_time[0].instance.session.uid
    return ClashGroup(clashes=in_time, held=max(held[uid], len(in_time)))


def _latest_finish(clash: Clash) -> tuple[time, datetime]:
    finish = clash.finish_by
    return (time.max if finish is None else finish.time(), clash.instance.start)
