"""Sizes of paper, and what a user chooses before printing."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from planner.domain.letterhead import Letterhead
from planner.domain.print_selection import LeftOut
from planner.domain.wording import Clock


class PaperSize(StrEnum):
    """A sheet that office printers hold."""

    A3 = "A3"
    A4 = "A4"
    A5 = "A5"
    LETTER = "Letter"


class Orientation(StrEnum):
    """Which way up the sheet is."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


# Shorter side, longer side, in millimetres: ISO 216, and ANSI A.
_SIDES = {
    PaperSize.A3: (297.0, 420.0),
    PaperSize.A4: (210.0, 297.0),
    PaperSize.A5: (148.0, 210.0),
    PaperSize.LETTER: (215.9, 279.4),
}

_MAGNIFICATIONS = {PaperSize.A3: 1.3}

SMALLEST_TYPE = 7.5
"""Points, before anything is magnified; nothing on paper is smaller."""

# What makers of clear print call large: https://www.ukaaf.org/standards/
_LARGE_PRINT = 16.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A sheet, one way up."""

    size: PaperSize = PaperSize.A4
    orientation: Orientation = Orientation.LANDSCAPE

    @property
    def width(self) -> float:
        """Millimetres from left to right."""
        shorter, longer = _SIDES[self.size]
        return longer if self.orientation is Orientation.LANDSCAPE else shorter

    @property
    def magnification(self) -> float:
        """How much larger than usual everything is: a large sheet is read from further away."""
        return _MAGNIFICATIONS.get(self.size, 1.0)

    @property
    def height(self) -> float:
        """Millimetres from top to bottom."""
        shorter, longer = _SIDES[self.size]
        return shorter if self.orientation is Orientation.LANDSCAPE else longer


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOptions:
    """How to print: on which paper, by which clock, and the day that the footer names.

    ``large_print`` sets no planner in less than 16 points, and pages to read in 18 (see
    ``exchange.reading.sheets``). ``has_notes`` leaves ruled lines to write on. ``blank_outside``
    leaves the days of a month sheet blank that are of other months. ``left_out`` are days of the
    week, Monday being 0, that a week or month has no column for. ``letterhead`` stands at the head
    of every sheet, and the foot says what is ``not_shown``.
    """

    printed: date
    paper: Paper = Paper()
    clock: Clock = Clock.TWELVE_HOUR
    large_print: bool = False
    has_notes: bool = False
    blank_outside: bool = False
    left_out: frozenset[int] = frozenset()
    letterhead: Letterhead = field(default_factory=Letterhead)
    not_shown: LeftOut = field(default_factory=LeftOut)

    @property
    def magnification(self) -> float:
        """How much larger than usual everything is set."""
        if self.large_print:
            return max(self.paper.magnification, _LARGE_PRINT / SMALLEST_TYPE)
        return self.paper.magnification
