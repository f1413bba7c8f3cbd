"""Hatching stays inside its box, and even fillings have none."""

import pytest

from planner.domain.session import Pattern
from planner.exchange.layout.hatching import hatch_of
from planner.exchange.layout.page import Fill, Rect, Shade
from tests.printed_pages import inset

BOX = Rect(10.3, 20.7, 31.0, 17.0)
HATCHED = (
    Shade.HATCH_DIAGONAL,
    Shade.HATCH_HORIZONTAL,
    *(pattern for pattern in Pattern if pattern is not Pattern.SOLID),
)


@pytest.mark.parametrize("fill", [Shade.NONE, Shade.WHITE, Shade.PALE, Pattern.SOLID])
def test_an_even_filling_has_no_strokes(fill: Fill) -> None:
    assert hatch_of(fill, BOX) is None


@pytest.mark.parametrize("fill", HATCHED)
def test_strokes_stay_inside_the_box(fill: Fill) -> None:
    hatch = hatch_of(fill, BOX)
    assert hatch is not None
    assert hatch.segments
    ends = [point for x1, y1, x2, y2 in hatch.segments for point in ((x1, y1), (x2, y2))]
    grown = inset(BOX, -0.001, -0.001)
    assert all(grown.x <= x <= grown.right and grown.y <= y <= grown.bottom for x, y in ends)


def test_no_two_patterns_are_drawn_alike() -> None:
    hatches = [hatch_of(pattern, BOX) for pattern in Pattern]
    assert len({hatch and hatch.segments for hatch in hatches}) == len(Pattern)
