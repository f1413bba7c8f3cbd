"""Finding clashes: sessions are swept over the stretches of which the policy speaks."""

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from operator import attrgetter

from planner.domain.clash import Clash, Severity
from planner.domain.clash_teller import ClashTeller
from planner.domain.clash_windows import ClashWindows, Meeting, Met, Stretch, stretch_of
from planner.domain.contact import Setting
from planner.domain.dates import TimeSpan
from planner.domain.occurrence import Occurrence
from planner.domain.session import SessionInstance
from planner.domain.wording import Clock

_WORST_FIRST = tuple(sorted(Severity, key=attrgetter("rank"), reverse=True))


def find_clashes(
    instances: Iterable[SessionInstance],
    occurrences: Iterable[Occurrence],
    setting: Setting,
    clock: Clock = Clock.TWELVE_HOUR,
) -> tuple[Clash, ...]:
    """Return every clash, worst first; at most one for each instance and occurrence.

    Bank holidays count in the nation of the place. It takes n log n for n sessions.
    """
    return ClashSweep(occurrences, setting, clock).clashes_of(instances)


class ClashSweep:
    """Finds clashes among the same occurrences, again and again; what is worked out is kept."""

    def __init__(
        self,
        occurrences: Iterable[Occurrence],
        setting: Setting,
        clock: Clock = Clock.TWELVE_HOUR,
    ) -> None:
        nation = setting.place.nation
        counted = (one for one in occurrences if one.nation in {None, nation})
        self._windows = ClashWindows(counted, setting)
        self._setting = setting
        self._clock = clock
        self._tellers: dict[Meeting, ClashTeller] = {}
        self._known: dict[int, tuple[Met, tuple[ClashTeller, ...]]] = {}

    def clashes_of(self, instances: Iterable[SessionInstance]) -> tuple[Clash, ...]:
        """Return every clash of these, worst first."""
        # Many values come into being and none of them points round to itself, so that to look for
        # such rings meanwhile would cost a third of the time and find nothing.
        with _collector_at_rest():
            return self._swept(instances)

    def _swept(self, instances: Iterable[SessionInstance]) -> tuple[Clash, ...]:
        zone, met_by = self._setting.zone, self._windows.met_by
        local = [one.in_zone(zone) for one in instances]
        starts = [one.start.timestamp() for one in local]
        found: dict[Severity, list[Clash]] = {each: [] for each in _WORST_FIRST}
        for at in _in_order(starts, local):
            one, start = local[at], starts[at]
            session = one.session
            if session.all_day:
                met = self._windows.met_in_parts(self._stretches(one), session.kind)
            else:
                met = met_by(start, one.end.timestamp(), session.kind)
            if met:
                for teller in self._tellers_of(met):
                    clash = teller.clash(one)
                    found[clash.severity].append(clash)
        return tuple(clash for severity in _WORST_FIRST for clash in found[severity])

    def _stretches(self, local: SessionInstance) -> tuple[Stretch, ...]:
        return tuple(map(stretch_of, working_spans(local, self._setting)))

    def _tellers_of(self, met: Met) -> tuple[ClashTeller, ...]:
        # The same meetings are one tuple, which is held here so that its identity stays its own.
        known = self._known.get(id(met))
        if known is None:
            tellers = sorted(map(self._teller, met), key=ClashTeller.asks_most)
            known = self._known[id(met)] = (met, tuple(tellers))
        return known[1]

    def _teller(self, meeting: Meeting) -> ClashTeller:
        if meeting not in self._tellers:
            self._tellers[meeting] = ClashTeller(
                meeting.occurrence, meeting.rule, self._setting, self._clock
            )
        return self._tellers[meeting]


def working_spans(instance: SessionInstance, setting: Setting) -> tuple[TimeSpan, ...]:
    """Return the time that an instance takes; one of whole days takes the working hours of each."""
    if not instance.session.all_day:
        return (instance.time_span,)
    policy, zone = setting.policy, setting.zone
    return tuple(
        TimeSpan(
            datetime.combine(day, policy.working_day_start, zone),
            datetime.combine(day, policy.working_day_end, zone),
        )
        for day in instance.days
    )


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _in_order(starts: Sequence[float], instances: Sequence[SessionInstance]) -> Sequence[int]:
    # Two sorts by plain values: a tuple for each of many sessions would keep the collector busy.
    ids = [one.session.id for one in instances]
    order = sorted(range(len(starts)), key=ids.__getitem__)
    order.sort(key=starts.__getitem__)
    return order
