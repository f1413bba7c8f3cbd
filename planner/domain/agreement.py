"""Practices that agree: dates of one observance that fall on the same days are shown as one."""

from collections.abc import Iterable
from dataclasses import replace

from planner.domain.confirmation import Confirmation
from planner.domain.dates import DateSpan
from planner.domain.hours import NamedHours
from planner.domain.observance import Certainty, ObservanceId
from planner.domain.occurrence import Occurrence, in_order
from planner.domain.place import Nation

_Group = tuple[ObservanceId, DateSpan, Nation | None, bool, NamedHours | None]

_LESS_SURE = (Certainty.FIXED, Certainty.CALCULATED, Certainty.EXPECTED)


def together(occurrences: Iterable[Occurrence]) -> tuple[Occurrence, ...]:
    """Return the occurrences in order, those of one observance on the same days made one.

    Times of one day stay apart. The first practice gives its identity; the others stand in
    ``agreeing``. The one is only as sure as the least sure of them, and its window holds all of
    theirs. A date that was confirmed for one practice is not made one with a date that another
    still expects.
    """
    groups: dict[_Group, list[Occurrence]] = {}
    for one in occurrences:
        group = (
            one.observance.id,
            one.span,
            one.nation,
            one.confirmed is not None,
            one.part,
        )
        groups.setdefault(group, []).append(one)
    return tuple(sorted(map(_as_one, groups.values()), key=in_order))


def _as_one(group: list[Occurrence]) -> Occurrence:
    if len(group) == 1:
        return group[0]
    practices = [dating.practice for dating in group[0].observance.datings]
    first, *others = sorted(group, key=lambda one: practices.index(one.practice))
    notes = dict.fromkeys(one.note for one in (first, *others) if one.note)
    return replace(
        first,
        agreeing=tuple(one.practice for one in others),
        certainty=max((one.certainty for one in group), key=_LESS_SURE.index),
        earliest=min((one.earliest for one in group if one.earliest), default=None),
        latest=max((one.latest for one in group if one.latest), default=None),
        note=" ".join(notes),
        confirmed=_announced_by_all((first, *others)),
    )


def _announced_by_all(group: Iterable[Occurrence]) -> Confirmation | None:
    found = [one.confirmed for one in group if one.confirmed is not None]
    if not found:
        return None
    announcers = dict.fromkeys(one.announced_by for one in found)
    return replace(found[0], announced_by="; ".join(announcers))
