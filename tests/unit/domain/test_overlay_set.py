"""Sets are kept by name, and no two have the same."""

import pytest

from planner.domain.observance import Tier
from planner.domain.overlay import Overlay
from planner.domain.overlay_set import (
    OverlaySet,
    renamed,
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
        pytest.param(renamed(BOTH, "exams only", "Vivas"), ["rotas", "Vivas"]),
        pytest.param(renamed(BOTH, "rotas", "Rotas"), ["Exams only", "Rotas"]),
        pytest.param(renamed(BOTH, "rotas", "exams only"), ["exams only"]),
        pytest.param(renamed(BOTH, "clinics", "Vivas"), ["Exams only", "rotas"]),
        pytest.param(without_set(BOTH, "Rotas"), ["Exams only"]),
        pytest.param(without_set(BOTH, "clinics"), ["Exams only", "rotas"]),
    ],
    ids=[
        "one more, by name",
        "one of the same name makes way",
        "renamed and put in order",
        "other capitals",
        "renamed over another",
        "none to rename",
        "removed",
        "none to remove",
    ],
)
def test_sets_by_name(sets: tuple[OverlaySet, ...], expected: list[str]) -> None:
    assert [one.name for one in sets] == expected


def test_renaming_keeps_the_overlay() -> None:
    found = set_named(renamed(BOTH, "rotas", "Vivas"), "vivas")
    assert found is not None
    assert found.overlay == ROTAS.overlay


def test_a_set_is_known_by_what_it_holds() -> None:
    assert set_of(BOTH, Overlay(lowest_tier=Tier.INFO)) == ROTAS
    assert set_of(BOTH, Overlay()) is None
