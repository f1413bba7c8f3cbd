"""Chips: a small sample and what it stands for, set in rows in the head and the key of a sheet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner.exchange.layout.page import Item, Rect
from planner.exchange.layout.text_flow import Fitted

ROW_HEIGHT = 4.4

_BETWEEN = 1.2
_APART = 4.2
_SAMPLE_HEIGHT = 3.3

Sample = Callable[[Rect], list[Item]]
"""Draws a sample into a rectangle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A sample ``sample_width`` millimetres wide, and its words after it."""

    sample: Sample
    sample_width: float
    words: Fitted

    @property
    def width(self) -> float:
        """Millimetres from the left of the sample to the end of the words."""
        return self.words_at + max(self.words.line_widths)

    @property
    def words_at(self) -> float:
        """Millimetres from the left to where the words begin."""
        return self.sample_width + _BETWEEN if self.sample_width else 0.0


def rows_of(chips: Sequence[Chip], width: float) -> tuple[tuple[Chip, ...], ...]:
    """Set chips one after another into rows of ``width``."""
    rows: list[tuple[Chip, ...]] = []
    row: tuple[Chip, ...] = ()
    for chip in chips:
        if row and row_width((*row, chip)) > width:
            rows.append(row)
            row = ()
        row = (*row, chip)
    return (*rows, row) if row else tuple(rows)


def row_width(row: Sequence[Chip]) -> float:
    """Return the millimetres that a row of chips takes."""
    return sum(chip.width for chip in row) + _APART * max(len(row) - 1, 0)


def row_items(row: Sequence[Chip], x: float, y: float) -> list[Item]:
    """Draw a row of chips whose top left corner is here."""
    items: list[Item] = []
    for chip in row:
        drop = (chip.words.height - _SAMPLE_HEIGHT) / 2
        items += chip.sample(Rect(x, y + drop, chip.sample_width, _SAMPLE_HEIGHT))
        after = x + chip.words_at
        items.append(chip.words.at(after, y, max(chip.words.line_widths) + 0.1))
        x += chip.width + _APART
    return items
