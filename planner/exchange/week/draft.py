"""What every part of the printed week works from: the view, the options, type sizes and strokes."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.clash import Severity
from planner.domain.period_view import PeriodView
from planner.domain.wording import Clock
from planner.exchange.layout.page import Dash, Ink, Item, Stroke, TextMeasure
from planner.exchange.layout.paper import PrintOptions
from planner.exchange.layout.text_flow import Type
from planner.exchange.week.entries import Entry

# Sizes in points. Nothing on paper is smaller than SMALL.
TITLE = 17.0
HEADING = 10.0
NAME = 9.0
BODY = 8.5
NARROW = 8.0
SMALL = 7.5

# Lengths in millimetres.
MARGIN = 9.0
GUTTER = 11.0
CORNER = 0.8
BAR = 2.1

HEAVY = Stroke(weight=0.55)
GRID_TOP = Stroke(weight=0.35)
THIN = Stroke(weight=0.25)
RULE = Stroke(weight=0.5)
DASHED = Stroke(weight=0.35, dash=Dash.DASHED)
HEAVY_DASHED = Stroke(weight=0.55, dash=Dash.DASHED)
DAY_LINE = Stroke(weight=0.2, ink=Ink.GREY)
HOUR_LINE = Stroke(weight=0.15, ink=Ink.PALE)
SUNSET_LINE = Stroke(weight=0.3, dash=Dash.DOTTED)
BAND_LINE = Stroke(weight=0.2, dash=Dash.DASHED, ink=Ink.GREY)
_SESSION_OUTLINE = Stroke(weight=0.35)
_AVOID_OUTLINE = Stroke(weight=0.6)
WRITING_LINE = Stroke(weight=0.2, ink=Ink.GREY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A week about to be laid out."""

    view: PeriodView
    options: PrintOptions
    measure: TextMeasure

    @property
    def width(self) -> float:
        """Millimetres across the sheet, before it is magnified."""
        return self.options.paper.width / self.options.paper.magnification

    @property
    def height(self) -> float:
        """Millimetres down the sheet, before it is magnified."""
        return self.options.paper.height / self.options.paper.magnification

    @property
    def clock(self) -> Clock:
        """By which clock times are told."""
        return self.options.clock

    def type(self, size: float) -> Type:
        """Return the regular weight at ``size`` points."""
        return Type(measure=self.measure, size=size)

    def bold(self, size: float) -> Type:
        """Return the bold weight at ``size`` points."""
        return Type(measure=self.measure, size=size, bold=True)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the page: what is painted, and the entries that it could not tell in full."""

    items: tuple[Item, ...] = ()
    left_out: tuple[Entry, ...] = ()


def session_outline(severity: Severity | None) -> Stroke:
    """Return the outline of a session; what must move stands out."""
    return _AVOID_OUTLINE if severity is Severity.AVOID else _SESSION_OUTLINE


def joined(parts: Sequence[Part]) -> Part:
    """Return several parts as one, in order."""
    return Part(
        tuple(item for part in parts for item in part.items),
        tuple(entry for part in parts for entry in part.left_out),
    )
