"""A page as values in millimetres: lines, boxes, signs and text, ready to be painted anywhere."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from planner.domain.clash import Severity
from planner.domain.session import Pattern

MM_PER_POINT = 25.4 / 72
# Height of a line of text in parts of its size; the typeface needs 1.2 for its longest letters.
LINE_HEIGHT = 1.22


class TextMeasure(Protocol):
    """Tells how wide text is, in the typeface that the page will be painted in."""

    def width_mm(self, text: str, size: float, *, bold: bool) -> float:
        """Return the width of one line of ``text`` at ``size`` points."""


class Ink(StrEnum):
    """How dark: text is black or grey, hair lines are pale, stripes behind text a mere tint."""

    BLACK = "black"
    GREY = "grey"
    PALE = "pale"
    TINT = "tint"


class Dash(StrEnum):
    """How a stroke is broken."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"


class Shade(StrEnum):
    """A filling that stands for no programme."""

    NONE = "none"
    WHITE = "white"
    PALE = "pale"
    HATCH_DIAGONAL = "hatch-diagonal"
    HATCH_HORIZONTAL = "hatch-horizontal"


Fill = Shade | Pattern


class Align(StrEnum):
    """Where text stands in its box."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle; ``x`` and ``y`` are its left and its top."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The bottom edge."""
        return self.y + self.height

    def scaled(self, factor: float) -> "Rect":
        """Return the rectangle with every length multiplied."""
        return Rect(self.x * factor, self.y * factor, self.width * factor, self.height * factor)

    def holds(self, other: "Rect") -> bool:
        """Tell whether ``other`` lies wholly inside."""
        return (
            self.x <= other.x
            and other.right <= self.right
            and self.y <= other.y
            and other.bottom <= self.bottom
        )

    def overlaps(self, other: "Rect") -> bool:
        """Tell whether the two share more than an edge."""
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """How a line is drawn; ``weight`` is its thickness in millimetres."""

    weight: float = 0.2
    dash: Dash = Dash.SOLID
    ink: Ink = Ink.BLACK

    def scaled(self, factor: float) -> "Stroke":
        """Return the stroke with its weight multiplied."""
        return replace(self, weight=self.weight * factor)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: Stroke = Stroke()

    def scaled(self, factor: float) -> "Line":
        """Return the line with every length multiplied."""
        return Line(
            x1=self.x1 * factor,
            y1=self.y1 * factor,
            x2=self.x2 * factor,
            y2=self.y2 * factor,
            stroke=self.stroke.scaled(factor),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle, filled or not, outlined or not."""

    rect: Rect
    fill: Fill = Shade.NONE
    outline: Stroke | None = None
    radius: float = 0.0

    def scaled(self, factor: float) -> "Box":
        """Return the box with every length multiplied."""
        return replace(
            self,
            rect=self.rect.scaled(factor),
            outline=self.outline.scaled(factor) if self.outline else None,
            radius=self.radius * factor,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Words already broken into the ``lines`` that are painted, from the top of ``rect`` down.

    ``whole`` is False where the lines leave some of ``text`` out. ``indent`` moves the first
    line to the right. ``size`` is in points.
    """

    rect: Rect
    text: str
    lines: tuple[str, ...]
    size: float
    whole: bool = True
    bold: bool = False
    ink: Ink = Ink.BLACK
    align: Align = Align.LEFT
    indent: float = 0.0

    @property
    def shown(self) -> str:
        """The words that can be read on the page, in one line."""
        return self.text if self.whole else " ".join(self.lines)

    @property
    def line_height(self) -> float:
        """Millimetres from line to line."""
        return line_height(self.size)

    def scaled(self, factor: float) -> "Text":
        """Return the text with every length and its size multiplied."""
        return replace(
            self,
            rect=self.rect.scaled(factor),
            size=self.size * factor,
            indent=self.indent * factor,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A filled triangle for avoid, a diamond for adjust, in the square ``rect``."""

    rect: Rect
    severity: Severity

    def scaled(self, factor: float) -> "Sign":
        """Return the sign with every length multiplied."""
        return replace(self, rect=self.rect.scaled(factor))


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture as PNG, as large as ``rect``; ``name`` says what it is of."""

    rect: Rect
    png: bytes
    name: str

    def scaled(self, factor: float) -> "Picture":
        """Return the picture with every length multiplied."""
        return replace(self, rect=self.rect.scaled(factor))


Item = Line | Box | Text | Sign | Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One sheet: its size in millimetres and what is on it, painted in order.

    ``summary`` tells the same in sentences, for those who cannot see the page.
    """

    width: float
    height: float
    items: tuple[Item, ...]
    title: str
    summary: str

    @property
    def texts(self) -> Iterator[Text]:
        """Everything written on the page."""
        return (item for item in self.items if isinstance(item, Text))

    @property
    def words(self) -> str:
        """Everything written on the page, each text on a line of its own."""
        return "\n".join(text.shown for text in self.texts)

    def scaled(self, factor: float) -> "Page":
        """Return the page with every length and type size multiplied."""
        return replace(
            self,
            width=self.width * factor,
            height=self.height * factor,
            items=tuple(item.scaled(factor) for item in self.items),
        )


def line_height(size: float) -> float:
    """Return the millimetres from one line of text at ``size`` points to the next."""
    return size * MM_PER_POINT * LINE_HEIGHT
