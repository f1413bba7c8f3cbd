"""Observances of the user's own: checked as they are entered."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from planner.domain.errors import BadRequestError
from planner.domain.observance import Begins, ObservanceKind, Restriction, Tier, Tradition
from planner.domain.own_observance import (
    OnceRule,
    OwnObservance,
    checked_own,
    observance_from,
    own_id,
)

AUDIT = OwnObservance(
    id=own_id("audit-day"),
    name="Audit day",
    rule=OnceRule(date(2026, 10, 7)),
    tier=Tier.PLAN,
    restrictions=frozenset({Restriction.CUSTOM}),
    advice=("Keep the morning free.",),
    begins=Begins.MIDNIGHT,
    days=1,
    entered=date(2026, 9, 1),
)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        pytest.param({"name": " "}, "nothing is given", id="no name"),
        pytest.param({"name": "x" * 81}, "longer than 80", id="long name"),
        pytest.param({"advice": ("x" * 501,)}, "longer than 500", id="long advice"),
        pytest.param({"days": 0}, "cannot last", id="no days"),
        pytest.param({"days": 61}, "cannot last", id="too many days"),
    ],
)
def test_refuses(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(BadRequestError, match=said):
        checked_own(replace(AUDIT, **changes))


def test_trims_and_drops_empty_advice() -> None:
    own = checked_own(replace(AUDIT, name=" Audit\n day ", advice=("  ", " Be kind. ")))
    assert (own.name, own.advice) == ("Audit day", ("Be kind.",))


def test_keeps_only_what_the_policy_can_use() -> None:
    asked = frozenset({Restriction.WORK, Restriction.BANK_HOLIDAY})
    assert checked_own(replace(AUDIT, restrictions=asked)).restrictions == {Restriction.WORK}


def test_is_of_the_users_own_tradition() -> None:
    observance = observance_from(AUDIT)
    assert (observance.tradition, observance.kind) == (Tradition.OWN, ObservanceKind.FESTIVAL)


def test_a_fast_has_hours() -> None:
    fast = observance_from(replace(AUDIT, restrictions=frozenset({Restriction.FAST})))
    assert fast.kind is ObservanceKind.FAST
    assert fast.fast_hours is not None
