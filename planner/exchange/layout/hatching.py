"""Hatching: the strokes that fill a box, so that patterns are the same on screen and paper."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from math import ceil, sqrt

from planner.domain.session import Pattern
from planner.exchange.layout.page import Fill, Ink, Rect, Shade

Segment = tuple[float, float, float, float]
"""x1, y1, x2, y2 in millimetres; the ends of a diagonal are to be clipped to the box."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hatch:
    """Strokes of one weight; one without length is a dot as wide as the weight."""

    segments: tuple[Segment, ...]
    weight: float
    ink: Ink


def hatch_of(fill: Fill, rect: Rect) -> Hatch | None:
    """Return the strokes that fill ``rect``, or None where the filling is even.

    Strokes stand at the same places on the sheet whatever the box, so that boxes side by side
    run on.
    """
    style = _STYLES.get(fill)
    if style is None:
        return None
    segments = tuple(style.draw(rect, style.spacing))
    return Hatch(segments=segments, weight=style.weight, ink=style.ink)


def _rising(rect: Rect, spacing: float) -> Iterator[Segment]:
    step = spacing * sqrt(2)
    for total in _multiples(rect.x + rect.y, rect.right + rect.bottom, step):
        left, right = max(rect.x, total - rect.bottom), min(rect.right, total - rect.y)
        yield left, total - left, right, total - right


def _falling(rect: Rect, spacing: float) -> Iterator[Segment]:
    step = spacing * sqrt(2)
    for lead in _multiples(rect.y - rect.right, rect.bottom - rect.x, step):
        left, right = max(rect.x, rect.y - lead), min(rect.right, rect.bottom - lead)
        yield left, left + lead, right, right + lead


def _crossed(rect: Rect, spacing: float) -> Iterator[Segment]:
    return chain(_rising(rect, spacing), _falling(rect, spacing))


def _horizontal(rect: Rect, spacing: float) -> Iterator[Segment]:
    for y in _multiples(rect.y, rect.bottom, spacing):
        yield rect.x, y, rect.right, y


def _vertical(rect: Rect, spacing: float) -> Iterator[Segment]:
    for x in _multiples(rect.x, rect.right, spacing):
        yield x, rect.y, x, rect.bottom


def _dots(rect: Rect, spacing: float) -> Iterator[Segment]:
    for n, y in enumerate(_multiples(rect.y, rect.bottom, spacing)):
        shift = spacing / 2 if n % 2 else 0.0
        for x in _multiples(rect.x - shift, rect.right - shift, spacing):
            yield x + shift, y, x + shift, y


def _multiples(start: float, end: float, step: float) -> Iterator[float]:
    return (n * step for n in range(ceil(start / step), ceil(end / step)))


@dataclass(frozen=True, slots=True)
class _Style:
    draw: Callable[[Rect, float], Iterator[Segment]]
    spacing: float
    weight: float
    ink: Ink = Ink.BLACK


# Lines of a programme's bar stay apart at 300 dots an inch and on a poor copy.
_STYLES: dict[Fill, _Style] = {
    Shade.HATCH_DIAGONAL: _Style(_falling, spacing=2.0, weight=1.0, ink=Ink.TINT),
    Shade.HATCH_HORIZONTAL: _Style(_horizontal, spacing=1.7, weight=0.15, ink=Ink.PALE),
    Pattern.DIAGONAL: _Style(_falling, spacing=0.95, weight=0.5),
    Pattern.HORIZONTAL: _Style(_horizontal, spacing=1.1, weight=0.5),
    Pattern.VERTICAL: _Style(_vertical, spacing=0.8, weight=0.32),
    Pattern.CROSSED: _Style(_crossed, spacing=0.95, weight=0.25),
    Pattern.DOTTED: _Style(_dots, spacing=0.9, weight=0.5),
}
