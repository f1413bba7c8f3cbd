"""Comparing two editions of the almanac for one user: dates that differ, sessions they touch."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Protocol

from planner.calendars.patterns import expand_patterns
from planner.calendars.recurrence import instances
from planner.domain.clash import Severity
from planner.domain.clash_finder import find_clashes
from planner.domain.contact import Setting
from planner.domain.dates import DateSpan
from planner.domain.observance import Observance, ObservanceId, Tier
from planner.domain.occurrence import Occurrence
from planner.domain.place import Nation
from planner.domain.revision import (
    Revision,
    RevisionKind,
    TouchedSession,
    are_kept_alike,
    keepings,
    planned_around_first,
    revisions,
)
from planner.domain.session import Session, SessionInstance
from planner.domain.settings import Settings

# Further than any date moves between editions.
_MOVES = 366
_SEASON = 7

Key = tuple[str, str, str, str]
Met = Mapping[tuple[str, str], tuple[SessionInstance, Severity]]


class Dates(Protocol):
    """What answers for the observances and for the dates of some days."""

    @property
    def observances(self) -> Mapping[ObservanceId, Observance]:
        """Every observance by its id."""

    def occurrences(self, window: DateSpan) -> tuple[Occurrence, ...]:
        """Return every dated occurrence whose marked span touches the window, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """The dates by one edition, and the setting, with its policy, to judge clashes in."""

    dates: Dates
    setting: Setting


def revisions_for(
    before: Telling,
    after: Telling,
    *,
    sessions: Sequence[Session],
    settings: Settings,
    today: date,
) -> tuple[Revision, ...]:
    """Return what differs from today on for two years, for the dates that the user plans around.

    Besides dates, that is how observances are kept, the weekly and daily ones among them.
    """
    window = DateSpan(today, _two_years_on(today))
    around = window.widened(before=_MOVES, after=_MOVES)
    heeds = partial(_is_planned_around, settings, before.setting.place.nation)
    old, new = before.dates.occurrences(around), after.dates.occurrences(around)
    found = (
        *revisions(old, new, window=window, heeds=heeds),
        *keepings(
            (*old, *_patterns_kept_otherwise(before, after, window)),
            (*new, *_patterns_kept_otherwise(after, before, window)),
            window=window,
            heeds=heeds,
        ),
    )
    told = _with_sessions(found, before, after, sessions) if found and sessions else found
    return tuple(sorted(told, key=planned_around_first))


def _patterns_kept_otherwise(
    telling: Telling, other: Telling, window: DateSpan
) -> tuple[Occurrence, ...]:
    others = other.dates.observances
    found = [
        one
        for id_, one in telling.dates.observances.items()
        if one.kind.is_pattern and id_ in others and not are_kept_alike(one, others[id_])
    ]
    return expand_patterns(found, window, telling.dates.occurrences(window)) if found else ()


def _with_sessions(
    found: Sequence[Revision], before: Telling, after: Telling, sessions: Sequence[Session]
) -> Iterator[Revision]:
    pairs = [pair for revision in found for pair in revision.compared]
    old = [was for was, _now in pairs if was is not None]
    new = [now for _was, now in pairs if now is not None]
    met_before = _met(before.setting, old, sessions)
    met_after = _met(after.setting, new, sessions)
    for one in found:
        yield replace(one, touched=tuple(_touched(one, met_before, met_after)))


def _is_planned_around(settings: Settings, nation: Nation, occurrence: Occurrence) -> bool:
    observance, overlay = occurrence.observance, settings.overlay
    return (
        (observance.tier is not Tier.INFO or observance.id in overlay.shown_observances)
        and overlay.heeds(occurrence)
        and occurrence.nation in {None, nation}
    )


def _two_years_on(day: date) -> date:
    try:
        return day.replace(year=day.year + 2)
    except ValueError:
        return day.replace(year=day.year + 2, day=28)


def _met(
    setting: Setting, occurrences: Sequence[Occurrence], sessions: Sequence[Session]
) -> Mapping[Key, Met]:
    """Return, by occurrence, the session instances that clash with it."""
    met: defaultdict[Key, dict[tuple[str, str], tuple[SessionInstance, Severity]]]
    met = defaultdict(dict)
    if not occurrences:
        return met
    window = DateSpan(
        min(one.marked_span.start for one in occurrences),
        max(one.marked_span.end for one in occurrences),
    ).widened(before=1, after=1)
    found = instances(sessions, window, setting.zone)
    for clash in find_clashes(found, occurrences, setting):
        instance = clash.instance
        same = (instance.session.id, instance.start.isoformat())
        met[clash.occurrence.key][same] = (instance, clash.severity)
    return met


def _touched(
    revision: Revision, met_before: Mapping[Key, Met], met_after: Mapping[Key, Met]
) -> Iterator[TouchedSession]:
    keys = [one.key for pair in revision.compared for one in pair if one is not None]
    old, new = _met_by(keys, met_before), _met_by(keys, met_after)
    for same, (instance, _) in sorted((old | new).items(), key=_by_start):
        was = old[same][1] if same in old else None
        now = new[same][1] if same in new else None
        if was is not now or _touches_all(revision):
            yield TouchedSession(
                title=instance.session.title, day=instance.start.date(), was=was, now=now
            )


def _met_by(
    keys: Sequence[Key], met: Mapping[Key, Met]
) -> dict[tuple[str, str], tuple[SessionInstance, Severity]]:
    """Return what clashes with any of these; the severest clash of a session speaks."""
    found: dict[tuple[str, str], tuple[SessionInstance, Severity]] = {}
    for key in keys:
        for same, (instance, severity) in met.get(key, {}).items():
            if same not in found or severity.rank > found[same][1].rank:
                found[same] = (instance, severity)
    return found


def _touches_all(revision: Revision) -> bool:
    # Most of a season stays where it was when its ends move by a day.
    is_season = revision.occurrence.span.length > _SEASON
    return not is_season and revision.kind is not RevisionKind.KEEPING


def _by_start(met: tuple[tuple[str, str], tuple[SessionInstance, Severity]]) -> tuple[object, ...]:
    instance = met[1][0]
    return (instance.start, instance.session.title)
