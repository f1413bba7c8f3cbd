"""What every part of a printed planner works from: the options, type sizes and strokes."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.clash import Severity
from planner.domain.clash_report import ClashReport
from planner.domain.period_view import PeriodView
from planner.domain.wording import Clock
from planner.domain.year_view import YearView
from planner.exchange.layout.page import Dash, Ink, Item, Stroke, TextMeasure
from planner.exchange.layout.paper import SMALLEST_TYPE, PrintOptions
from planner.exchange.layout.text_flow import Type
from planner.exchange.sheet.entries import Entry

# Sizes in points.
TITLE = 17.0
HEADING = 10.0
NAME = 9.0
BODY = 8.5
NARROW = 8.0
SMALL = SMALLEST_TYPE

# Lengths in millimetres.
GUTTER = 11.0
_MARGIN = 9.0
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
    """A planner about to be laid out; head and foot name the place and the almanac’s edition.

    Lengths and sizes are those before everything is magnified.
    """

    place: str
    edition: str
    options: PrintOptions
    measure: TextMeasure
    magnification: float

    @property
    def width(self) -> float:
        """Millimetres across the sheet, before it is magnified."""
        return self.options.paper.width / self.magnification

    @property
    def height(self) -> float:
        """Millimetres down the sheet, before it is magnified."""
        return self.options.paper.height / self.magnification

    @property
    def inside(self) -> float:
        """Millimetres between the margins."""
        return self.width - 2 * self.margin

    @property
    def margin(self) -> float:
        """Millimetres to each edge; in large print only letters grow, or lines would be short."""
        return _MARGIN / self.magnification if self.options.large_print else _MARGIN

    @property
    def trust(self) -> str:
        """The trust that the head names, or ""."""
        return self.options.letterhead.trust

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


def draft_of(
    view: PeriodView | YearView | ClashReport, options: PrintOptions, measure: TextMeasure
) -> Draft:
    """Return what a snapshot is laid out by."""
    return Draft(
        place=view.place.name,
        edition=view.almanac_version,
        options=options,
        measure=measure,
        magnification=options.magnification,
    )


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
