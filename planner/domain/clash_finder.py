"""Finding clashes: each session against each occurrence that its days touch, by the policy."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.clash import Clash, worst_first
from planner.domain.clash_text import (
    announced_text,
    fields_of_meeting,
    fields_of_occurrence,
    finish_by,
    window_text,
)
from planner.domain.contact import Setting, contact_spans
from planner.domain.dates import DateSpan, TimeSpan
from planner.domain.language import in_english
from planner.domain.observance import Doubt, Observance, ObservanceId
from planner.domain.occurrence import Occurrence
from planner.domain.policy import Contact, PolicyRule
from planner.domain.session import SessionInstance
from planner.domain.wording import Clock

Contacts = tuple[tuple[PolicyRule, tuple[TimeSpan, ...]], ...]


def find_clashes(
    instances: Iterable[SessionInstance],
    occurrences: Iterable[Occurrence],
    setting: Setting,
    clock: Clock = Clock.TWELVE_HOUR,
) -> tuple[Clash, ...]:
    """Return every clash, worst first; at most one for each instance and occurrence.

    Bank holidays count in the nation of the place.
    """
    by_day = _planned_by_day(instances, setting)
    rules = _RulesOfPolicy(setting)
    found = [
        clash
        for occurrence in occurrences
        if occurrence.nation in {None, setting.place.nation}
        if (concerned := rules.about(occurrence.observance))
        for clash in _clashes_with(occurrence, concerned, by_day, setting, clock)
    ]
    return tuple(sorted(found, key=worst_first))


@dataclass(frozen=True, slots=True, eq=False)
class _Planned:
    """An instance by the clock of the place, and the time that it takes."""

    instance: SessionInstance
    spans: tuple[TimeSpan, ...]


class _RulesOfPolicy:
    """The rows of the policy that speak of an observance, looked up once for each."""

    def __init__(self, setting: Setting) -> None:
        self._rules = setting.policy.rules
        self._known: dict[ObservanceId, tuple[PolicyRule, ...]] = {}

    def about(self, observance: Observance) -> tuple[PolicyRule, ...]:
        """Return the rows in the order of the policy."""
        if observance.id not in self._known:
            found = tuple(rule for rule in self._rules if rule.concerns(observance))
            self._known[observance.id] = found
        return self._known[observance.id]


def _planned_by_day(
    instances: Iterable[SessionInstance], setting: Setting
) -> Mapping[date, Sequence[_Planned]]:
    by_day: dict[date, list[_Planned]] = defaultdict(list)
    zone = setting.zone
    for instance in instances:
        local = instance.in_zone(zone)
        days = local.days
        planned = _Planned(local, _working_spans(local, days, setting))
        for day in days:
            by_day[day].append(planned)
    return by_day


def _clashes_with(
    occurrence: Occurrence,
    rules: Sequence[PolicyRule],
    by_day: Mapping[date, Sequence[_Planned]],
    setting: Setting,
    clock: Clock,
) -> Iterator[Clash]:
    # A fast can end after midnight of its last day in summer, so the day after counts too.
    days = occurrence.marked_span.widened(after=1)
    near = {planned: None for day in days for planned in by_day.get(day, ())}
    if not near:
        return
    contacts = tuple((rule, contact_spans(rule.contact, occurrence, setting)) for rule in rules)
    met = [(planned.instance, _severest(planned, contacts)) for planned in near]
    if not any(rule for _, rule in met):
        return
    teller = _Teller(occurrence, setting, clock)
    for instance, rule in met:
        if rule is not None:
            yield teller.clash(instance, rule)


def _severest(planned: _Planned, contacts: Contacts) -> PolicyRule | None:
    kind = planned.instance.session.kind
    met = [
        rule
        for rule, stretches in contacts
        if kind in rule.severities and _any_overlap(planned.spans, stretches)
    ]
    # max keeps the first of equals, which is the order of the policy
    return max(met, key=lambda rule: rule.severities[kind].rank, default=None)


def _working_spans(
    instance: SessionInstance, days: DateSpan, setting: Setting
) -> tuple[TimeSpan, ...]:
    if not instance.session.all_day:
        return (instance.time_span,)
    policy, zone = setting.policy, setting.zone
    return tuple(
        TimeSpan(
            datetime.combine(day, policy.working_day_start, zone),
            datetime.combine(day, policy.working_day_end, zone),
        )
        for day in days
    )


def _any_overlap(spans: Sequence[TimeSpan], stretches: Sequence[TimeSpan]) -> bool:
    return any(span.overlaps(stretch) for span in spans for stretch in stretches)


@in_english
def _announced(occurrence: Occurrence) -> str:
    announced = announced_text(occurrence)
    return f" The date is {announced}." if announced else ""


class _Teller:
    """Puts the clashes of one occurrence into words; what all share is worked out once."""

    def __init__(self, occurrence: Occurrence, setting: Setting, clock: Clock) -> None:
        self._occurrence = occurrence
        self._setting = setting
        self._clock = clock
        self._fields = fields_of_occurrence(occurrence, setting, clock)
        self._finish = finish_by(occurrence, setting)
        self._hours = contact_spans(Contact.HOURS, occurrence, setting)
        self._announced = _announced(occurrence)

    def clash(self, instance: SessionInstance, rule: PolicyRule) -> Clash:
        """Return the clash with ``instance`` that ``rule`` tells."""
        met = fields_of_meeting(self._occurrence, self._hours, instance, self._setting, self._clock)
        fields = self._fields | met
        finish = self._finish if rule.contact is Contact.EVE else None
        is_late = finish is not None and instance.start >= finish
        advice = (rule.late_advice if is_late else "") or rule.advice
        return Clash(
            instance=instance,
            occurrence=self._occurrence,
            severity=rule.severities[instance.session.kind],
            reason=rule.reason.format(**fields) + self._doubt(instance) + self._announced,
            advice=advice.format(**fields),
            finish_by=finish,
        )

    @in_english
    def _doubt(self, instance: SessionInstance) -> str:
        occurrence = self._occurrence
        if occurrence.doubt is None or occurrence.is_sure_on(instance.days):
            return ""
        policy = self._setting.policy
        doubt = policy.unsure if occurrence.doubt is Doubt.EXPECTED else policy.differs
        return f" {doubt.format(window=window_text(occurrence))}"
