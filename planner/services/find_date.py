"""Finding a date: each day is tried at every half hour and told by what it would touch."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from planner.domain.agreement import together
from planner.domain.clash import Clash
from planner.domain.clash_finder import ClashSweep
from planner.domain.contact import Setting
from planner.domain.date_search import (
    DateRequest,
    Neighbour,
    RankedDate,
    best_first,
    cost_of,
    time_distance,
)
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence
from planner.domain.overlay import Overlay
from planner.domain.session import (
    KindBasis,
    ProgrammeId,
    Session,
    SessionId,
    SessionInstance,
)
from planner.domain.wording import Clock
from planner.services.date_source import DateSource
from planner.services.period import heeded_in

_STEP = timedelta(minutes=30)
# How far a date to plan around may be for the reason to name it.
_NEAR = 3
# Longer than this, a season such as Ramadan has no near end that people would look for.
_LONGEST_NEIGHBOUR = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a search goes by: the dates, what is heeded of them, the place, and the clock."""

    dates: DateSource
    setting: Setting
    overlay: Overlay
    clock: Clock = Clock.TWELVE_HOUR


def find_dates(
    request: DateRequest, ground: Ground, busy: Iterable[SessionInstance] = ()
) -> tuple[RankedDate, ...]:
    """Return every day of the request at its best time, the best day first.

    ``busy`` are the sessions that the date is to be kept free of.
    """
    return DateFinder(ground, request.window).rank(request, busy)


class DateFinder:
    """Ranks dates for one request after another; what their window holds is laid out once."""

    def __init__(self, ground: Ground, window: DateSpan) -> None:
        around = window.widened(_NEAR + 1, _NEAR + 2)
        heeded = heeded_in(ground.dates, around, ground.overlay)
        occurrences = together((*heeded.dated, *heeded.patterns))
        self._ground = ground
        self._sweep = ClashSweep(occurrences, ground.setting, ground.clock)
        self._near = _neighbours(heeded.dated, ground.setting)

    def rank(
        self, request: DateRequest, busy: Iterable[SessionInstance] = ()
    ) -> tuple[RankedDate, ...]:
        """Return every day of a request within the window at its best time, the best first."""
        ground = self._ground
        tried = [
            _tried(start, request)
            for day in request.days
            for start in _starts(day, request, ground)
        ]
        met: Mapping[datetime, list[Clash]] = defaultdict(list)
        for clash in self._sweep.clashes_of(tried):
            met[clash.instance.start].append(clash)
        taken = _by_day(busy, ground.setting.zone)
        by_day: Mapping[date, list[RankedDate]] = defaultdict(list)
        for one in tried:
            by_day[one.start.date()].append(
                RankedDate(
                    start=one.start,
                    end=one.end,
                    clashes=tuple(met.get(one.start, ())),
                    conflicts=tuple(_conflicts(one, taken)),
                )
            )
        best = (_best_of(found, request, self._near) for found in by_day.values())
        return best_first(request, best)


def _starts(day: date, request: DateRequest, ground: Ground) -> Iterator[datetime]:
    first = datetime.combine(day, request.opens)
    spare = request.room - request.length
    times = {first + steps * _STEP for steps in range(int(spare / _STEP) + 1)}
    if request.preferred is not None:
        preferred = datetime.combine(day, request.preferred)
        if first <= preferred <= first + spare:
            times.add(preferred)
    zone = ground.setting.zone
    return (moment.replace(tzinfo=zone) for moment in sorted(times))


def _tried(start: datetime, request: DateRequest) -> SessionInstance:
    return SessionInstance(session=_session(request), start=start, end=start + request.length)


def _session(request: DateRequest) -> Session:
    first = datetime.combine(request.window.start, request.opens)
    return Session(
        id=SessionId("wanted"),
        uid="wanted",
        title="",
        start=first,
        end=first + request.length,
        all_day=False,
        zone="UTC",
        location="",
        kind=request.kind,
        kind_basis=KindBasis.CHOSEN,
        programme=ProgrammeId(""),
    )


def _by_day(
    busy: Iterable[SessionInstance], zone: ZoneInfo
) -> Mapping[date, Sequence[SessionInstance]]:
    by_day: dict[date, list[SessionInstance]] = defaultdict(list)
    for instance in busy:
        local = instance.in_zone(zone)
        for day in local.days:
            by_day[day].append(local)
    return by_day


def _conflicts(
    tried: SessionInstance, taken: Mapping[date, Sequence[SessionInstance]]
) -> Iterator[SessionInstance]:
    seen: set[tuple[SessionId, datetime]] = set()
    for day in tried.days:
        for one in taken.get(day, ()):
            same = (one.session.id, one.start)
            if same not in seen and one.time_span.overlaps(tried.time_span):
                seen.add(same)
                yield one


def _best_of(
    found: Sequence[RankedDate], request: DateRequest, near: Mapping[date, Sequence[Neighbour]]
) -> RankedDate:
    best = min(found, key=lambda one: (cost_of(one), time_distance(request, one.start)))
    told = {one.occurrence.observance.id for one in best.clashes}
    neighbours = near.get(best.day, ())
    return RankedDate(
        start=best.start,
        end=best.end,
        clashes=best.clashes,
        conflicts=best.conflicts,
        neighbours=tuple(one for one in neighbours if one.occurrence.observance.id not in told),
    )


def _neighbours(
    dated: Iterable[Occurrence], setting: Setting
) -> Mapping[date, Sequence[Neighbour]]:
    """Return, for each day, the nearest date to plan around before and after it."""
    before: dict[date, Neighbour] = {}
    after: dict[date, Neighbour] = {}
    for one in dated:
        if not _is_planned_around(one, setting):
            continue
        span = one.possible_span
        for days in range(1, _NEAR + 1):
            _keep_nearer(before, span.last + days * ONE_DAY, Neighbour(one, -days))
            _keep_nearer(after, span.start - days * ONE_DAY, Neighbour(one, days))
    return {
        day: tuple(side[day] for side in (before, after) if day in side)
        for day in before.keys() | after.keys()
    }


def _is_planned_around(one: Occurrence, setting: Setting) -> bool:
    observance = one.observance
    return (
        observance.tier is Tier.PLAN
        and bool(observance.restrictions)
        and one.span.length <= _LONGEST_NEIGHBOUR
        and one.nation in {None, setting.place.nation}
    )


def _keep_nearer(side: dict[date, Neighbour], day: date, found: Neighbour) -> None:
    held = side.get(day)
    if held is None or abs(found.days) < abs(held.days):
        side[day] = found
