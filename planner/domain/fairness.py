"""Whom a timetable burdens: how often its sessions meet what each tradition keeps."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from planner.domain.clash import Clash, Severity
from planner.domain.clash_finder import working_spans
from planner.domain.clash_groups import ClashGroup
from planner.domain.contact import Setting, kept_hours
from planner.domain.dates import DateSpan, TimeSpan
from planner.domain.observance import ObservanceKind, Tier, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.session import SessionInstance

# Bank holidays and dates of training are nobody's faith.
NOT_COUNTED = frozenset({Tradition.UK, Tradition.TRAINING})

MOST_CHANGES = 3

_WEIGHTS = {Severity.AVOID: 3, Severity.ADJUST: 1, Severity.NOTE: 0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Burden:
    """What a timetable holds for one tradition.

    ``plan`` and ``aware`` count sessions that touch dates of that tier, each session once;
    ``weekly`` is their time within weekly times of rest and prayer.
    """

    tradition: Tradition
    plan: int
    aware: int
    weekly: timedelta

    @property
    def touched(self) -> int:
        """How many touch a date of either tier; one that touches both counts twice."""
        return self.plan + self.aware

    @property
    def weekly_hours(self) -> float:
        """The weekly time in hours, to one decimal."""
        return round(self.weekly / timedelta(hours=1), 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpfulChange:
    """One session or series, and the clashes to avoid or adjust that go if it is changed."""

    groups: tuple[ClashGroup, ...]

    @property
    def title(self) -> str:
        """The title of the session."""
        return self.groups[0].session.title

    @property
    def clashes(self) -> int:
        """How many clashes it would clear."""
        return sum(len(group.clashes) for group in self.groups)

    @property
    def weight(self) -> int:
        """How much it would help: three for each clash to avoid, one for each to adjust."""
        return sum(_WEIGHTS[one.severity] for group in self.groups for one in group.clashes)


@dataclass(frozen=True, slots=True, kw_only=True)
class FairnessReport:
    """What a timetable of some days holds for each tradition, the most touched first."""

    title: str
    window: DateSpan
    sessions: int
    time: timedelta
    burdens: tuple[Burden, ...]
    changes: tuple[HelpfulChange, ...]

    @property
    def touches(self) -> int:
        """All touches of all traditions."""
        return sum(one.touched for one in self.burdens)

    def share(self, burden: Burden) -> float:
        """Return the share of all touches that one tradition has, from 0 to 1."""
        return burden.touched / self.touches if self.touches else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetabled:
    """The sessions of a window, with their clashes and the weekly patterns among which they lie."""

    title: str
    window: DateSpan
    instances: Sequence[SessionInstance]
    groups: Sequence[ClashGroup]
    patterns: Sequence[Occurrence]


def fairness_report(
    held: Timetabled, traditions: Iterable[Tradition], setting: Setting
) -> FairnessReport:
    """Count what the sessions touch of each of these traditions."""
    instances, groups, patterns = held.instances, held.groups, held.patterns
    clashes = [clash for group in groups for clash in group.clashes]
    weekly = _weekly_time(instances, patterns, setting)
    burdens = [
        Burden(
            tradition=tradition,
            plan=_touching(clashes, tradition, Tier.PLAN),
            aware=_touching(clashes, tradition, Tier.AWARE),
            weekly=weekly.get(tradition, timedelta(0)),
        )
        for tradition in traditions
        if tradition not in NOT_COUNTED
    ]
    spans = [span for one in instances for span in working_spans(one, setting)]
    return FairnessReport(
        title=held.title,
        window=held.window,
        sessions=len(instances),
        time=sum((span.end - span.start for span in spans), timedelta(0)),
        burdens=tuple(sorted(burdens, key=_most_touched)),
        changes=_most_helpful(groups),
    )


def _touching(clashes: Iterable[Clash], tradition: Tradition, tier: Tier) -> int:
    met = {
        (clash.instance.session.id, clash.instance.start)
        for clash in clashes
        if clash.occurrence.observance.tradition is tradition
        and clash.occurrence.observance.tier is tier
        and not clash.occurrence.observance.kind.is_pattern
    }
    return len(met)


def _weekly_time(
    instances: Iterable[SessionInstance], patterns: Iterable[Occurrence], setting: Setting
) -> Mapping[Tradition, timedelta]:
    by_day: dict[object, list[TimeSpan]] = defaultdict(list)
    for one in instances:
        for span in working_spans(one.in_zone(setting.zone), setting):
            for day in DateSpan(span.start.date(), span.end.date() + timedelta(days=1)):
                by_day[day].append(span)
    found: dict[Tradition, timedelta] = defaultdict(timedelta)
    for pattern in patterns:
        if pattern.observance.kind is ObservanceKind.WEEKLY and _asks_for_time(pattern):
            kept = kept_hours(pattern, setting) or _whole_days(pattern, setting)
            days = DateSpan(kept.start.date(), kept.end.date() + timedelta(days=1))
            met = {(span.start, span.end, id(span)): span for day in days for span in by_day[day]}
            for span in met.values():
                found[pattern.observance.tradition] += _shared(span, kept)
    return found


def _asks_for_time(pattern: Occurrence) -> bool:
    observance = pattern.observance
    return observance.tier is not Tier.INFO and bool(observance.restrictions)


def _whole_days(pattern: Occurrence, setting: Setting) -> TimeSpan:
    span = pattern.span
    return TimeSpan(
        datetime.combine(span.start, time(0), setting.zone),
        datetime.combine(span.end, time(0), setting.zone),
    )


def _shared(span: TimeSpan, other: TimeSpan) -> timedelta:
    return max(min(span.end, other.end) - max(span.start, other.start), timedelta(0))


def _most_touched(burden: Burden) -> tuple[int, int, timedelta, str]:
    return (-burden.plan, -burden.aware, -burden.weekly, burden.tradition.value)


def _most_helpful(groups: Iterable[ClashGroup]) -> tuple[HelpfulChange, ...]:
    by_session: dict[str, list[ClashGroup]] = defaultdict(list)
    for group in groups:
        is_counted = group.occurrence.observance.tradition not in NOT_COUNTED
        if group.severity is not Severity.NOTE and is_counted:
            by_session[group.session.uid].append(group)
    found = [HelpfulChange(groups=tuple(held)) for held in by_session.values()]
    found.sort(key=lambda one: (-one.weight, one.title))
    return tuple(found[:MOST_CHANGES])
