"""The agenda: what is kept and what is planned in a span, one entry each, in order of time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.clash import Clash, Severity
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence
from planner.domain.period_view import PeriodView
from planner.domain.session import Programme, SessionId, SessionInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptEntry:
    """An observance; ``day`` is its first day in the span, ``sunset`` when its eve begins.

    ``sunset`` is None where it does not begin at sunset or its eve is out of sight.
    """

    day: date
    occurrence: Occurrence
    sunset: datetime | None
    clashes: tuple[Clash, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedEntry:
    """A session instance; ``day`` is its first day in the span."""

    day: date
    instance: SessionInstance
    programme: Programme
    clashes: tuple[Clash, ...]


AgendaEntry = KeptEntry | PlannedEntry

_Met = tuple[SessionId, datetime]


def agenda_of(view: PeriodView, span: DateSpan) -> tuple[AgendaEntry, ...]:
    """Return an entry for each observance and session instance on the days of ``span``.

    By day; on a day observances first, then sessions by time. The clashes of an entry, worst
    first, are those that ask for something.
    """
    asking = [one for one in view.clashes if one.severity is not Severity.NOTE]
    entries: tuple[AgendaEntry, ...] = (*_kept(view, span, asking), *_planned(view, span, asking))
    return tuple(sorted(entries, key=_in_order))


def _kept(view: PeriodView, span: DateSpan, clashes: list[Clash]) -> Iterator[KeptEntry]:
    met: dict[tuple[object, ...], list[Clash]] = defaultdict(list)
    for clash in clashes:
        met[_identity(clash.occurrence)].append(clash)
    for occurrence in view.occurrences:
        days = occurrence.possible_span
        if days.overlaps(span):
            yield KeptEntry(
                day=max(days.start, span.start),
                occurrence=occurrence,
                sunset=_sunset(view, occurrence),
                clashes=tuple(met[_identity(occurrence)]),
            )


def _planned(view: PeriodView, span: DateSpan, clashes: list[Clash]) -> Iterator[PlannedEntry]:
    met: dict[_Met, list[Clash]] = defaultdict(list)
    for clash in clashes:
        met[_met(clash.instance)].append(clash)
    for instance, day in _first_days(view, span):
        yield PlannedEntry(
            day=day,
            instance=instance,
            programme=view.programme_of(instance),
            clashes=tuple(met[_met(instance)]),
        )


def _first_days(view: PeriodView, span: DateSpan) -> Iterable[tuple[SessionInstance, date]]:
    first: dict[_Met, tuple[SessionInstance, date]] = {}
    for day in span:
        for instance in view.day(day).instances:
            first.setdefault(_met(instance), (instance, day))
    return first.values()


def _sunset(view: PeriodView, occurrence: Occurrence) -> datetime | None:
    eve = occurrence.possible_span.start - ONE_DAY
    if not occurrence.begins_at_sunset or eve not in view.window:
        return None
    return view.day(eve).sunset


def _identity(occurrence: Occurrence) -> tuple[object, ...]:
    return (occurrence.key, occurrence.span.start)


def _met(instance: SessionInstance) -> _Met:
    return (instance.session.id, instance.start)


def _in_order(entry: AgendaEntry) -> tuple[date, bool, int, float, str]:
    match entry:
        case KeptEntry():
            tier = tuple(Tier).index(entry.occurrence.observance.tier)
            return (entry.day, False, tier, 0, entry.occurrence.name)
        case PlannedEntry():
            start, session = entry.instance.start, entry.instance.session
            return (entry.day, True, 0, start.timestamp(), session.title)
