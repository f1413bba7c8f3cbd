"""Putting one occurrence's clashes by one row of the policy into words, once for all alike."""

from planner.domain.clash import Clash
from planner.domain.clash_text import ClashFields, announced_text, finish_by, window_text
from planner.domain.contact import Setting
from planner.domain.language import in_english
from planner.domain.observance import Doubt
from planner.domain.occurrence import Occurrence
from planner.domain.policy import Contact, PolicyRule
from planner.domain.session import SessionInstance
from planner.domain.wording import Clock

_Words = tuple[str, str]
_Alike = tuple[int, int, str, bool]


class ClashTeller:
    """Tells the clashes that a row of the policy finds with an occurrence at one place."""

    def __init__(
        self, occurrence: Occurrence, rule: PolicyRule, setting: Setting, clock: Clock
    ) -> None:
        self._occurrence = occurrence
        self._rule = rule
        self._setting = setting
        self._clock = clock
        # Of several days, each has hours of its own.
        self._hours_differ = occurrence.possible_span.length > 1 and "{hours}" in (
            rule.reason + rule.advice + rule.late_advice
        )
        self._told: dict[_Alike, _Words] = {}
        self.finish_by = finish_by(occurrence, setting) if rule.contact is Contact.EVE else None

    def clash(self, instance: SessionInstance) -> Clash:
        """Return the clash with ``instance``, which makes the row's contact."""
        start, finish, rule = instance.start, self.finish_by, self._rule
        is_late = finish is not None and start >= finish
        hours = self._fields(instance)["hours"] if self._hours_differ else ""
        # The words hang on the days, on the hours met, and on whether it starts too late.
        alike = (start.toordinal(), instance.end.toordinal(), hours, is_late)
        told = self._told.get(alike)
        if told is None:
            told = self._told[alike] = self._words(instance, is_late=is_late)
        return Clash(
            instance=instance,
            occurrence=self._occurrence,
            severity=rule.severities[instance.session.kind],
            reason=told[0],
            advice=told[1],
            finish_by=finish,
            rule=rule.id,
        )

    def asks_most(self) -> tuple[bool, float, str]:
        """Sort key of ``worst_first`` among the clashes of one session and severity."""
        finish = self.finish_by
        by = 0.0 if finish is None else finish.timestamp()
        return (finish is None, by, self._occurrence.observance.id)

    @in_english
    def _words(self, instance: SessionInstance, *, is_late: bool) -> _Words:
        fields = self._fields(instance)
        advice = (self._rule.late_advice if is_late else "") or self._rule.advice
        announced = announced_text(self._occurrence)
        reason = self._rule.reason.format_map(fields) + self._doubt(instance)
        if announced:
            reason += f" The date is {announced}."
        return reason, advice.format_map(fields)

    def _fields(self, instance: SessionInstance) -> ClashFields:
        return ClashFields(self._occurrence, instance, self._setting, self._clock)

    def _doubt(self, instance: SessionInstance) -> str:
        occurrence = self._occurrence
        if occurrence.doubt is None or occurrence.is_sure_on(instance.days):
            return ""
        policy = self._setting.policy
        doubt = policy.unsure if occurrence.doubt is Doubt.EXPECTED else policy.differs
        return f" {doubt.format(window=window_text(occurrence))}"
