"""Comparing two editions of the almanac for one user: dates that differ, sessions they touch."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Protocol

from planner.calendars.recurrence import instances
from planner.domain.clash import Severity
from planner.domain.clash_finder import find_clashes
from planner.domain.contact import Setting
from planner.domain.dates import DateSpan
from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence
from planner.domain.place import Nation
from planner.domain.revision import Revision, TouchedSession, revisions
from planner.domain.session import Session, SessionInstance
from planner.domain.settings import Settings

# Further than any date moves between editions.
_MOVES = 366
_SEASON = 7

Key = tuple[str, str, str, str]
Met = Mapping[tuple[str, str], tuple[SessionInstance, Severity]]


class Dates(Protocol):
    """What answers for the dates of some days."""

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
    """Return what differs from today on for two years, for the dates that the user plans around."""
    window = DateSpan(today, _two_years_on(today))
    around = window.widened(before=_MOVES, after=_MOVES)
    heeds = partial(_is_planned_around, settings, before.setting.place.nation)
    found = revisions(
        before.dates.occurrences(around),
        after.dates.occurrences(around),
        window=window,
        heeds=heeds,
    )
    if not found or not sessions:
        return found
    old = [one.before for one in found if one.before is not None]
    new = [one.after for one in found if one.after is not None]
    met_before = _met(before.setting, old, sessions)
    met_after = _met(after.setting, new, sessions)
    return tuple(replace(one, touched=tuple(_touched(one, met_before, met_after))) for one in found)


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
    key = revision.occurrence.key
    old, new = met_before.get(key, {}), met_after.get(key, {})
    both = {**old, **new}
    for same, (instance, _) in sorted(both.items(), key=_by_start):
        was = old[same][1] if same in old else None
        now = new[same][1] if same in new else None
        # Most of a season stays where it was when its ends move by a day.
        if was is not now or revision.occurrence.span.length <= _SEASON:
            yield TouchedSession(
                title=instance.session.title, day=instance.start.date(), was=was, now=now
            )


def _by_start(met: tuple[tuple[str, str], tuple[SessionInstance, Severity]]) -> tuple[object, ...]:
    instance = met[1][0]
    return (instance.start, instance.session.title)
