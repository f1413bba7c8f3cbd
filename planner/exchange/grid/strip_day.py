"""One day as the time grid shows it: what stands in its band, and what between its hours."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planner.domain.observance import Tier
from planner.domain.period_view import DayView, PeriodView
from planner.domain.session import Pattern, ProgrammeId
from planner.domain.wording import Clock
from planner.exchange.grid.band import BandEntry
from planner.exchange.sheet.entries import HoursEntry, ObservanceEntry, SessionEntry
from planner.exchange.sheet.key import KeyUse
from planner.exchange.sheet.programmes import distinct_patterns
from planner.exchange.sheet.reading import (
    band_entries,
    observance_entries,
    session_entries,
    sunset_entry,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StripDay:
    """What is on one day: above in the band, below in the grid."""

    band: tuple[BandEntry, ...]
    sessions: tuple[SessionEntry, ...]
    hours: tuple[HoursEntry, ...]
    sunset: HoursEntry
    told_above: frozenset[HoursEntry]

    @property
    def all_sessions(self) -> tuple[SessionEntry, ...]:
        """The sessions of the day, those in the band included."""
        above = (entry for entry in self.band if isinstance(entry, SessionEntry))
        return (*above, *self.sessions)

    @property
    def observances(self) -> Iterator[ObservanceEntry]:
        """The observances of the day."""
        return (entry for entry in self.band if isinstance(entry, ObservanceEntry))


def strip_days(
    days: Sequence[DayView], view: PeriodView, told_above: frozenset[HoursEntry], clock: Clock
) -> tuple[StripDay, ...]:
    """Read days of a view; those labels of ``told_above`` that are theirs stand in their band."""
    patterns = distinct_patterns(view)
    return tuple(_strip_day(day, view, patterns, told_above, clock) for day in days)


def key_use(days: Sequence[StripDay]) -> KeyUse:
    """Return what the days use that a key must explain."""
    observances = [one for day in days for one in day.observances]
    severities = {entry.severity for day in days for entry in day.all_sessions}
    return KeyUse(
        severities=frozenset(one for one in severities if one is not None),
        tiers=frozenset(one.tier for one in observances),
        doubts=frozenset(one.doubt for one in observances),
        traditions=frozenset(one.tradition for one in observances),
        has_hours=any(day.hours for day in days),
        has_sunset=True,
    )


def _strip_day(
    day: DayView,
    view: PeriodView,
    patterns: Mapping[ProgrammeId, Pattern],
    told_above: frozenset[HoursEntry],
    clock: Clock,
) -> StripDay:
    sessions = session_entries(day, view, patterns, clock)
    observances = observance_entries(day, clock)
    plan = [entry for entry in observances if entry.tier is Tier.PLAN]
    others = [entry for entry in observances if entry.tier is not Tier.PLAN]
    without_hours = [entry for entry in sessions if entry.stands_above]
    hours = band_entries(day, clock)
    sunset = sunset_entry(day, clock)
    above = [one for one in (*hours, sunset) if one in told_above]
    return StripDay(
        band=(*plan, *without_hours, *others, *above),
        sessions=tuple(entry for entry in sessions if not entry.stands_above),
        hours=hours,
        sunset=sunset,
        told_above=told_above,
    )
