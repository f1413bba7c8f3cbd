"""How far a tradition is left in, and what each tick does."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from planner.domain.observance import Observance, PracticeSlug, Tier, Tradition
from planner.domain.overlay import Overlay
from planner.domain.overlay_choice import (
    Extent,
    Standing,
    extent_of,
    only_observance,
    only_tradition,
    standing_of,
    with_everything,
    with_observance,
    with_single,
    with_tradition,
)
from tests.factories import NEW_YEAR_RULE, an_observance

JUDAISM, ISLAM = Tradition.JUDAISM, Tradition.ISLAM
KIPPUR = an_observance(NEW_YEAR_RULE, id="judaism.kippur")
PURIM = an_observance(id="judaism.purim")
LAG = an_observance(NEW_YEAR_RULE, id="judaism.lag", tier=Tier.INFO)
EID = an_observance(id="islam.eid")
JEWISH = (KIPPUR, PURIM, LAG)


def hiding(*observances: Observance) -> Overlay:
    return Overlay(hidden_observances=frozenset(one.id for one in observances))


def left_in(overlay: Overlay) -> set[str]:
    return {one.id for one in (*JEWISH, EID) if overlay.includes(one)}


@pytest.mark.parametrize(
    ("overlay", "extent"),
    [
        pytest.param(Overlay(), Extent.ALL, id="nothing hidden"),
        pytest.param(hiding(EID), Extent.ALL, id="another tradition's hidden"),
        pytest.param(hiding(PURIM), Extent.SOME, id="one hidden"),
        pytest.param(hiding(*JEWISH), Extent.NONE, id="all hidden"),
        pytest.param(Overlay(traditions=frozenset({ISLAM})), Extent.NONE, id="left out"),
    ],
)
def test_a_tradition_is_left_in_whole_in_part_or_not(overlay: Overlay, extent: Extent) -> None:
    assert extent_of(overlay, JUDAISM, JEWISH) is extent


UNDATED = replace(Overlay(), hidden_practices=frozenset({PracticeSlug("test")}))


@pytest.mark.parametrize(
    ("overlay", "observance", "standing"),
    [
        pytest.param(Overlay(), KIPPUR, Standing.SHOWN, id="shown"),
        pytest.param(hiding(KIPPUR), KIPPUR, Standing.HIDDEN, id="hidden"),
        pytest.param(Overlay(traditions=frozenset()), KIPPUR, Standing.HIDDEN, id="left out"),
        pytest.param(Overlay(), LAG, Standing.BELOW, id="below the tier"),
        pytest.param(UNDATED, KIPPUR, Standing.UNDATED, id="of a practice not followed"),
    ],
)
def test_an_observance_is_shown_or_has_a_reason(
    overlay: Overlay, observance: Observance, standing: Standing
) -> None:
    assert standing_of(overlay, observance) is standing


def test_a_tradition_of_nothing_is_whole() -> None:
    assert extent_of(Overlay(), Tradition.OWN, ()) is Extent.ALL


@pytest.mark.parametrize(
    ("before", "tick", "left"),
    [
        pytest.param(
            Overlay(),
            lambda overlay: with_observance(overlay, PURIM, JEWISH, shown=False),
            {KIPPUR.id, LAG.id, EID.id},
            id="one is hidden",
        ),
        pytest.param(
            hiding(PURIM, LAG),
            lambda overlay: with_observance(overlay, PURIM, JEWISH, shown=True),
            {KIPPUR.id, PURIM.id, EID.id},
            id="one comes back",
        ),
        pytest.param(
            Overlay(traditions=frozenset({ISLAM})),
            lambda overlay: with_observance(overlay, PURIM, JEWISH, shown=True),
            {PURIM.id, EID.id},
            id="one of a tradition left out comes in alone",
        ),
        pytest.param(
            hiding(PURIM),
            lambda overlay: with_tradition(overlay, JUDAISM, JEWISH, shown=True),
            {*(one.id for one in JEWISH), EID.id},
            id="a tradition in part comes in whole",
        ),
        pytest.param(
            hiding(PURIM),
            lambda overlay: with_tradition(overlay, JUDAISM, JEWISH, shown=False),
            {EID.id},
            id="a tradition is left out",
        ),
        pytest.param(
            hiding(PURIM),
            lambda overlay: only_tradition(overlay, JUDAISM, JEWISH),
            {one.id for one in JEWISH},
            id="only one tradition",
        ),
        pytest.param(
            Overlay(),
            lambda overlay: only_observance(overlay, LAG, JEWISH),
            {LAG.id},
            id="only one observance",
        ),
        pytest.param(
            Overlay(traditions=frozenset(), hidden_observances=frozenset({EID.id})),
            with_everything,
            {*(one.id for one in JEWISH), EID.id},
            id="everything",
        ),
    ],
)
def test_a_tick_leaves_in(
    before: Overlay, tick: Callable[[Overlay], Overlay], left: set[str]
) -> None:
    assert left_in(tick(before)) == left


def test_with_its_last_observance_hidden_a_tradition_is_out() -> None:
    after = with_observance(hiding(PURIM, LAG), KIPPUR, JEWISH, shown=False)
    assert after == Overlay(traditions=frozenset(Tradition) - {JUDAISM})


def test_only_one_observance_is_shown_whatever_its_tier() -> None:
    assert only_observance(Overlay(), LAG, JEWISH).reaches(LAG)
    assert only_observance(Overlay(), KIPPUR, JEWISH).shown_observances == frozenset()


def test_a_single_one_is_shown_below_the_tier_and_no_more() -> None:
    shown = with_single(Overlay(), LAG, shown=True)
    assert shown.reaches(LAG)
    assert with_single(shown, LAG, shown=False) == Overlay()
