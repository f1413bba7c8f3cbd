"""What a user has made of the clash policy: only what differs from the bundled one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import time

from planner.domain.clash import Severity
from planner.domain.policy import Policy, PolicyRule
from planner.domain.session import SessionKind

MOST_MINUTES = 600
MOST_WEEKS = 104


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyChoice:
    """The user's own severities, figures and weeks of notice; nothing where they have none.

    ``severities`` hold (rule, kind, severity), None for a kind of which a rule says nothing.
    ``weeks`` hold (notice, weeks).
    """

    severities: frozenset[tuple[str, SessionKind, Severity | None]] = frozenset()
    weeks: frozenset[tuple[str, int]] = frozenset()
    travel_minutes: int | None = None
    break_minutes: int | None = None
    afternoon: time | None = None
    evening: time | None = None

    @property
    def is_plain(self) -> bool:
        """Tell whether the bundled policy holds as it is."""
        return self == PolicyChoice()


def chosen_policy(policy: Policy, choice: PolicyChoice) -> Policy:
    """Return the policy as the user has it; what it no longer knows is passed over."""
    if choice.is_plain:
        return policy
    own: dict[str, dict[SessionKind, Severity | None]] = {}
    for rule, kind, severity in choice.severities:
        own.setdefault(rule, {})[kind] = severity
    weeks = dict(choice.weeks)
    return replace(
        policy,
        travel_minutes=_or(choice.travel_minutes, policy.travel_minutes),
        break_minutes=_or(choice.break_minutes, policy.break_minutes),
        afternoon=choice.afternoon or policy.afternoon,
        evening=choice.evening or policy.evening,
        rules=tuple(_chosen_rule(rule, own.get(rule.id, {})) for rule in policy.rules),
        notices=tuple(
            replace(notice, weeks=weeks.get(notice.id, notice.weeks)) for notice in policy.notices
        ),
    )


def choice_between(plain: Policy, wanted: Policy) -> PolicyChoice:
    """Return the choice that makes of the bundled policy the one that is wanted."""
    return PolicyChoice(
        severities=frozenset(
            (before.id, kind, after.severities.get(kind))
            for before, after in zip(plain.rules, wanted.rules, strict=True)
            for kind in SessionKind
            if before.severities.get(kind) is not after.severities.get(kind)
        ),
        weeks=frozenset(
            (after.id, after.weeks)
            for before, after in zip(plain.notices, wanted.notices, strict=True)
            if before.weeks != after.weeks
        ),
        travel_minutes=_differing(plain.travel_minutes, wanted.travel_minutes),
        break_minutes=_differing(plain.break_minutes, wanted.break_minutes),
        afternoon=None if plain.afternoon == wanted.afternoon else wanted.afternoon,
        evening=None if plain.evening == wanted.evening else wanted.evening,
    )


def _chosen_rule(rule: PolicyRule, own: Mapping[SessionKind, Severity | None]) -> PolicyRule:
    if not own:
        return rule
    found = {**rule.severities, **own}
    told = {kind: severity for kind, severity in found.items() if severity is not None}
    return replace(rule, severities=told)


def _or(chosen: int | None, plain: int) -> int:
    return plain if chosen is None else chosen


def _differing(plain: int, wanted: int) -> int | None:
    return None if plain == wanted else wanted
