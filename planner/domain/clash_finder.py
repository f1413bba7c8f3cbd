"""Finding clashes: each session against each occurrence that its days touch, by the policy."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime

from planner.domain.clash import Clash, worst_first
from planner.domain.clash_text import announced_text, fields_of, finish_by, window_text
from planner.domain.contact import Setting, contact_spans
from planner.domain.dates import TimeSpan
from planner.domain.observance import Doubt
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
    by_day = _instances_by_day(instances, setting)
    found = [
        clash
        for occurrence in occurrences
        if occurrence.nation in {None, setting.place.nation}
        for clash in _clashes_with(occurrence, by_day, setting, clock)
    ]
    return tuple(sorted(found, key=worst_first))


def _instances_by_day(
    instances: Iterable[SessionInstance], setting: Setting
) -> Mapping[date, Sequence[SessionInstance]]:
    by_day: dict[date, list[SessionInstance]] = defaultdict(list)
    for instance in instances:
        local = instance.in_zone(setting.zone)
        for day in local.days:
            by_day[day].append(local)
    return by_day


def _clashes_with(
    occurrence: Occurrence,
    by_day: Mapping[date, Sequence[SessionInstance]],
    setting: Setting,
    clock: Clock,
) -> Iterator[Clash]:
    rules = [rule for rule in setting.policy.rules if rule.concerns(occurrence.observance)]
    if not rules:
        return
    # A fast can end after midnight of its last day in summer, so the day after counts too.
    days = occurrence.marked_span.widened(after=1)
    near = {id(i): i for day in days for i in by_day.get(day, ())}
    if not near:
        return
    contacts = tuple((rule, contact_spans(rule.contact, occurrence, setting)) for rule in rules)
    for instance in near.values():
        rule = _severest(instance, contacts, setting)
        if rule is not None:
            yield _clash(instance, occurrence, rule, setting, clock)


def _severest(instance: SessionInstance, contacts: Contacts, setting: Setting) -> PolicyRule | None:
    kind = instance.session.kind
    spans = _working_spans(instance, setting)
    met = [
        rule
        for rule, stretches in contacts
        if kind in rule.severities and _any_overlap(spans, stretches)
    ]
    # max keeps the first of equals, which is the order of the policy
    return max(met, key=lambda rule: rule.severities[kind].rank, default=None)


def _working_spans(instance: SessionInstance, setting: Setting) -> tuple[TimeSpan, ...]:
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


def _any_overlap(spans: Sequence[TimeSpan], stretches: Sequence[TimeSpan]) -> bool:
    return any(span.overlaps(stretch) for span in spans for stretch in stretches)


def _clash(
    instance: SessionInstance,
    occurrence: Occurrence,
    rule: PolicyRule,
    setting: Setting,
    clock: Clock,
) -> Clash:
    fields = fields_of(occurrence, instance, setting, clock)
    reason = rule.reason.format(**fields)
    if not occurrence.is_sure_on(instance.days):
        is_expected = occurrence.doubt is Doubt.EXPECTED
        doubt = setting.policy.unsure if is_expected else setting.policy.differs
        reason = f"{reason} {doubt.format(window=window_text(occurrence))}"
    announced = announced_text(occurrence)
    if announced:
        reason = f"{reason} The date is {announced}."
    finish = finish_by(occurrence, setting) if rule.contact is Contact.EVE else None
    is_late = finish is not None and instance.start >= finish
    advice = (rule.late_advice if is_late else "") or rule.advice
    return Clash(
        instance=instance,
        occurrence=occurrence,
        severity=rule.severities[instance.session.kind],
        reason=reason,
        advice=advice.format(**fields),
        finish_by=finish,
    )
