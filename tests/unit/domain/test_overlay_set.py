"""Sets are kept by name, and no two have the same."""

import pytest

from planner.domain.observance import Tier
from planner.domain.overlay import Overlay
from planner.domain.overlay_set import (
    OverlaySet,
    by_name,
    set_named,
    set_of,
    with_set,
    without_set,
)


def a_set(name: str, tier: Tier = Tier.PLAN) -> OverlaySet:
    return OverlaySet(name=name, overlay=Overlay(lowest_tier=tier))


EXAMS, ROTAS = a_set("Exams only"), a_set("rotas", Tier.INFO)
BOTH = (EXAMS, ROTAS)


@pytest.mark.parametrize(
    ("sets", "expected"),
    [
        pytest.param(with_set(BOTH, a_set("Foundation")), ["Exams only", "Foundation", "rotas"]),
        pytest.param(with_set(BOTH, a_set("ROTAS")), ["Exams only", "ROTAS"]),
        pytest.param(by_name((ROTAS, EXAMS)), ["Exams only", "rotas"]),
        pytest.param(without_set(BOTH, "Rotas"), ["Exams only"]),
        pytest.param(without_set(BOTH, "clinics"), ["Exams only", "rotas"]),
    ],
    ids=[
        "one more, by name",
        "one of the same name makes way",
        "in order",
        "removed",
        "none to remove",
    ],
)
def test_sets_by_name(sets: tuple[OverlaySet, ...], expected: list[str]) -> None:
    assert [one.name for one in sets] == expected


def test_a_set_is_found_in_whatever_capitals() -> None:
    assert set_named(BOTH, "ROTAS") == ROTAS
    assert set_named(BOTH, "clinics") is None


def test_a_set_is_known_by_what_it_holds() -> None:
    assert set_of(BOTH, Overlay(lowest_tier=Tier.INFO)) == ROTAS
    assert set_of(BOTH, Overlay()) is None
