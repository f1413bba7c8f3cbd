"""A page to read as rows of text of a given width: what stands in each, and how it is set."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from planner.domain.page import (
    Address,
    Block,
    Facts,
    Heading,
    Links,
    Page,
    Paragraph,
    Points,
    Sources,
    Table,
    link_text,
)
from planner.domain.page_text import source_text
from planner.exchange.layout.page import Ink, TextMeasure
from planner.exchange.layout.text_flow import Fitted, Type, wrap

# Sizes in points.
TITLE = 20.0
SMALL = 8.0
_HEADINGS = {1: 13.0, 2: 11.0}
_BODY = 10.0
_CELL = 9.0

# Lengths in millimetres.
INDENT = 4.5
BETWEEN = 2.2
WITHIN = 0.9
_BEFORE = {1: 6.0, 2: 4.0}
_GUTTER = 3.0
_NARROWEST = 22.0
"""Columns with less room are not set beside one another: each row becomes a list of facts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A further column of a row."""

    words: Fitted
    left: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Lines of text and the room before them; ``bullet`` stands at the left of the first.

    One that ``leads`` never stands at the foot of a sheet without the row that follows. ``cells``
    are further columns; ``ruled`` draws a line below them all.
    """

    words: Fitted
    width: float
    before: float = BETWEEN
    left: float = 0.0
    bullet: str = ""
    leads: bool = False
    ink: Ink = Ink.BLACK
    cells: tuple[Cell, ...] = ()
    ruled: bool = False

    @property
    def height(self) -> float:
        """Millimetres that the longest column takes."""
        tallest = max(self.words.height, *(one.words.height for one in self.cells), 0.0)
        return tallest + (WITHIN if self.ruled else 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What rows are set by."""

    measure: TextMeasure
    width: float

    def row(self, text: str, size: float = _BODY, *, bold: bool = False, left: float = 0.0) -> Row:
        """Return a text as a row."""
        face = Type(measure=self.measure, size=size, bold=bold)
        width = self.width - left
        return Row(words=wrap(text, width, face), width=width, left=left)

    def cell(self, text: str, width: float, *, bold: bool) -> Fitted:
        """Return a text set in a column of a table; an empty one takes a line all the same."""
        words = wrap(text, width, Type(measure=self.measure, size=_CELL, bold=bold))
        return words if words.lines else replace(words, lines=("",))

    def longest_word(self, texts: Iterable[str]) -> float:
        """Return the width of the longest word of some cells, were it bold."""
        face = Type(measure=self.measure, size=_CELL, bold=True)
        return max((face.width_of(word) for text in texts for word in text.split()), default=0.0)


def page_rows(page: Page, setting: Setting) -> Iterator[Row]:
    """Yield the rows of a page under its title."""
    yield setting.row(page.title, TITLE, bold=True)
    for block in page.blocks:
        yield from _block_rows(block, setting)


def point_row(text: str, setting: Setting) -> Row:
    """Return a point of a list."""
    return replace(setting.row(text, left=INDENT), before=WITHIN, bullet="•")


def _block_rows(block: Block, setting: Setting) -> Iterator[Row]:
    match block:
        case Heading():
            size, before = _HEADINGS[block.level], _BEFORE[block.level]
            row = setting.row(block.text, size, bold=True)
            yield replace(row, before=before, leads=True)
        case Paragraph():
            yield setting.row(block.text)
        case Points():
            yield from (point_row(item, setting) for item in block.items)
        case Table():
            yield from _table_rows(block, setting)
        case Facts():
            yield from _fact_rows(block, setting)
        case Links():
            for line in block.lines:
                yield point_row(": ".join(link_text(link) for link in line), setting)
        case Sources():
            yield from _source_rows(block, setting)
        case Address():
            yield replace(setting.row(block.text, SMALL), before=WITHIN, ink=Ink.GREY)
        case _:
            assert_never(block)


def _source_rows(sources: Sources, setting: Setting) -> Iterator[Row]:
    for source in sources.lines:
        row = setting.row(source_text(source), SMALL, left=INDENT)
        yield replace(row, before=WITHIN, bullet="•", ink=Ink.GREY)


def _table_rows(table: Table, setting: Setting) -> Iterator[Row]:
    if setting.width / len(table.head) < _NARROWEST:
        yield from _stacked_rows(table, setting)
        return
    lefts, widths = _columns(table, setting)
    for number, texts in enumerate((table.head, *table.rows)):
        is_head = number == 0
        first, *others = (
            Cell(words=setting.cell(text, width, bold=is_head), left=left, width=width)
            for text, left, width in zip(texts, lefts, widths, strict=True)
        )
        yield Row(
            words=first.words,
            width=first.width,
            before=BETWEEN if is_head else WITHIN,
            leads=is_head,
            cells=tuple(others),
            ruled=True,
        )


def _stacked_rows(table: Table, setting: Setting) -> Iterator[Row]:
    for first, *others in table.rows:
        yield from _block_rows(Heading(first, level=2), setting)
        yield from _fact_rows(Facts(tuple(zip(table.head[1:], others, strict=True))), setting)


def _columns(table: Table, setting: Setting) -> tuple[list[float], list[float]]:
    """Return the left edges and the widths of the columns: wide where much is written.

    A word is broken only where its column would take more than its share of the room.
    """
    columns = list(zip(table.head, *table.rows, strict=True))
    room = setting.width - _GUTTER * (len(columns) - 1)
    least = [min(setting.longest_word(column), room / len(columns)) for column in columns]
    shares = [min(60, max(12, *map(len, column))) for column in columns]
    spare = room - sum(least)
    widths = [one + spare * share / sum(shares) for one, share in zip(least, shares, strict=True)]
    lefts = [sum(widths[:number]) + _GUTTER * number for number in range(len(widths))]
    return lefts, widths


def _fact_rows(facts: Facts, setting: Setting) -> Iterator[Row]:
    for label, words in facts.rows:
        yield replace(setting.row(label, bold=True), leads=True)
        yield replace(setting.row(words), before=WITHIN / 2)
