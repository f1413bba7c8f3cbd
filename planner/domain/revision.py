"""What another edition of the almanac tells otherwise: of each date, and of how a day is kept."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from planner.domain.clash import Severity
from planner.domain.dates import DateSpan
from planner.domain.observance import Certainty, Observance, ObservanceId, Tier
from planner.domain.occurrence import Occurrence
from planner.domain.place import Nation

_TIERS = (Tier.PLAN, Tier.AWARE, Tier.INFO)

Told = tuple[DateSpan, Certainty, date | None, date | None]
Days = tuple[ObservanceId, Nation | None, DateSpan]


class RevisionKind(StrEnum):
    """How a date differs between two editions.

    ``sureness`` leaves its days as they were; ``keeping`` its sureness too, and tells how far to
    make way, its hours or what it asks otherwise, from a date on.
    """

    MOVED = "moved"
    NEW = "new"
    WITHDRAWN = "withdrawn"
    SURENESS = "sureness"
    KEEPING = "keeping"


@dataclass(frozen=True, slots=True, kw_only=True)
class TouchedSession:
    """A session of the diary that a revision touches, on one of its days.

    ``was`` and ``now`` are how severe its clash with the observance is by the one edition and by
    the other, None where there is no clash.
    """

    title: str
    day: date
    was: Severity | None
    now: Severity | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One occurrence as two editions tell it; at least one of the two holds it.

    Where it is of the keeping, it stands for every occurrence from this one on, and ``alike`` are
    those among them, as the one edition and the other tell them, whose dates stay.
    """

    before: Occurrence | None
    after: Occurrence | None
    touched: tuple[TouchedSession, ...] = ()
    alike: tuple[tuple[Occurrence, Occurrence], ...] = ()

    @property
    def occurrence(self) -> Occurrence:
        """The occurrence by the newer telling, or the older where it is withdrawn."""
        told = self.after or self.before
        assert told is not None, "a revision tells of an occurrence"
        return told

    @property
    def kind(self) -> RevisionKind:
        """How the date differs."""
        if self.before is None:
            return RevisionKind.NEW
        if self.after is None:
            return RevisionKind.WITHDRAWN
        if self.before.span != self.after.span:
            return RevisionKind.MOVED
        is_alike = _told(self.before) == _told(self.after)
        return RevisionKind.KEEPING if is_alike else RevisionKind.SURENESS

    @property
    def compared(self) -> tuple[tuple[Occurrence | None, Occurrence | None], ...]:
        """Each occurrence, before and after, whose clashes differ by this revision."""
        return self.alike if self.kind is RevisionKind.KEEPING else ((self.before, self.after),)

    def touches(self, window: DateSpan) -> bool:
        """Tell whether either telling might fall within the window."""
        told = filter(None, (self.before, self.after))
        return any(one.possible_span.overlaps(window) for one in told)


def revisions(
    before: Iterable[Occurrence],
    after: Iterable[Occurrence],
    *,
    window: DateSpan,
    heeds: Callable[[Occurrence], bool],
) -> tuple[Revision, ...]:
    """Return what dates differ for the occurrences of ``window`` that ``heeds`` tells to look at.

    Occurrences are joined by identity, so both sides must reach beyond the window by as much as a
    date may move. Those of one observance that differ alike are one revision, their practices in
    ``agreeing``. What one should plan around comes first, then by day.
    """
    old, new = _by_key(before), _by_key(after)
    old_days, new_days = set(map(_days, old.values())), set(map(_days, new.values()))
    found = [
        revision
        for revision in _differing(old, new)
        if revision.touches(window)
        and any(heeds(one) for one in (revision.before, revision.after) if one is not None)
        # A practice that comes or goes leaves the day as it was where another keeps it.
        and not (revision.before is None and _days(revision.occurrence) in old_days)
        and not (revision.after is None and _days(revision.occurrence) in new_days)
    ]
    return tuple(sorted(_together(found), key=planned_around_first))


def keepings(
    before: Iterable[Occurrence],
    after: Iterable[Occurrence],
    *,
    window: DateSpan,
    heeds: Callable[[Occurrence], bool],
) -> tuple[Revision, ...]:
    """Return what is kept otherwise of what both editions date in ``window``.

    There is one for each observance, of the first of its occurrences that ``heeds`` tells to look
    at.
    """
    old = _by_key(before)
    found: dict[ObservanceId, list[tuple[Occurrence, Occurrence]]] = {}
    for now in sorted(after, key=lambda one: (one.span.start, one.key)):
        was = old.get(now.key)
        if was is None or are_kept_alike(was.observance, now.observance):
            continue
        if _one_of_keeping(was, now).touches(window) and (heeds(was) or heeds(now)):
            found.setdefault(now.observance.id, []).append((was, now))
    told = map(_keeping, found.values())
    return tuple(sorted(told, key=planned_around_first))


def are_kept_alike(before: Observance, after: Observance) -> bool:
    """Tell whether two editions ask the same of a timetable on the days of an observance."""
    return _asked(before) == _asked(after)


def planned_around_first(revision: Revision) -> tuple[int, date, tuple[str, str, str, str], str]:
    """Sort key: by how far to make way, then by day, then by identity and kind."""
    told = revision.occurrence
    kind = revision.kind.value
    return (_TIERS.index(told.observance.tier), told.span.start, told.key, kind)


def _keeping(pairs: Sequence[tuple[Occurrence, Occurrence]]) -> Revision:
    alike = tuple((was, now) for was, now in pairs if _told(was) == _told(now))
    return replace(_one_of_keeping(*pairs[0]), alike=alike)


def _one_of_keeping(was: Occurrence, now: Occurrence) -> Revision:
    # What moves too is told as it falls now: the move has a revision of its own.
    before = was if _told(was) == _told(now) else replace(now, observance=was.observance)
    return Revision(before=before, after=now)


def _asked(observance: Observance) -> tuple[object, ...]:
    return (
        observance.tier,
        observance.begins,
        observance.restrictions,
        observance.hours,
        observance.times,
        observance.fast_hours,
    )


def _by_key(occurrences: Iterable[Occurrence]) -> Mapping[tuple[str, str, str, str], Occurrence]:
    return {one.key: one for one in occurrences}


def _differing(
    old: Mapping[tuple[str, str, str, str], Occurrence],
    new: Mapping[tuple[str, str, str, str], Occurrence],
) -> Iterator[Revision]:
    for key in dict.fromkeys((*old, *new)):
        before, after = old.get(key), new.get(key)
        if _told(before) != _told(after):
            yield Revision(before=before, after=after)


def _days(occurrence: Occurrence) -> Days:
    return (occurrence.observance.id, occurrence.nation, occurrence.span)


def _told(occurrence: Occurrence | None) -> Told | None:
    if occurrence is None:
        return None
    return (occurrence.span, occurrence.certainty, occurrence.earliest, occurrence.latest)


def _together(found: Iterable[Revision]) -> Iterator[Revision]:
    groups: dict[object, list[Revision]] = {}
    for one in found:
        told = (_told(one.before), _told(one.after))
        groups.setdefault((one.occurrence.observance.id, one.occurrence.nation, told), []).append(
            one
        )
    for first, *others in groups.values():
        agreeing = tuple(one.occurrence.practice for one in others)
        yield Revision(
            before=first.before and replace(first.before, agreeing=agreeing),
            after=first.after and replace(first.after, agreeing=agreeing),
        )
