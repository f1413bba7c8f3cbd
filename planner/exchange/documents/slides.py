"""A calendar as slides: one for each grid, its notes holding all in full, then the sources."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from io import BytesIO
from typing import assert_never

from pptx.util import Emu, Mm, Pt

from planner.domain.language import translate
from planner.exchange.documents.document import CalendarDocument, Grid, GridDay, MonthInFull
from planner.exchange.documents.slide_fit import (
    below_one_another,
    filled,
    letters_across,
    side_by_side,
)
from planner.exchange.documents.slide_parts import (
    HEIGHT,
    INSIDE,
    TOP,
    add_picture,
    new_deck,
    table_slide,
    text_slide,
    title_slide,
    write_cell,
    write_notes,
)
from planner.exchange.outline.outline import Block, Paragraph, Points, Table

_PROGRAM = "Multifaith Planner"
_CORNER = Mm(15)
_HEAD = Mm(6)
_FOOT = Mm(13)
_DAY_SIZE, _HEAD_SIZE, _KEY_SIZE = Pt(10), Pt(10), Pt(14)
_TEXT_SIZE, _SOURCE_SIZE = Pt(18), Pt(12)
_SOURCE_LINES = 22
_LINE = 1.22
"""Height of a line beside the size of its type."""
_MOST_WEEKS = 6


def slide_calendar(calendar: CalendarDocument) -> bytes:
    """Return the .pptx of a calendar."""
    return _Writer(calendar).written()


class _Writer:
    def __init__(self, calendar: CalendarDocument) -> None:
        self._calendar = calendar
        day = datetime.combine(calendar.made_on, datetime.min.time())
        self._deck = new_deck(calendar.title, _PROGRAM, day)
        self._months = {one.first: one for one in calendar.in_full}

    def written(self) -> bytes:
        calendar = self._calendar
        first = title_slide(self._deck, calendar.title, (*calendar.under_title, calendar.made))
        if calendar.logo is not None:
            add_picture(first, calendar.logo.png, calendar.logo.words)
        if calendar.reading:
            title = translate("documents", "How to read this calendar")
            text_slide(self._deck, title, calendar.reading, _TEXT_SIZE)
        if calendar.key:
            self._add_key()
        for grid in calendar.grids:
            self._add_grid(grid)
        self._add_sources()
        stream = BytesIO()
        self._deck.save(stream)
        return stream.getvalue()

    def _add_key(self) -> None:
        title = translate("documents", "Key")
        head = [translate("documents", "Sign"), translate("documents", "What it means")]
        key = self._calendar.key
        half = -(-len(key) // 2)
        _, table = table_slide(self._deck, title, half + 1, 4, title)
        for column, name in enumerate(head * 2):
            write_cell(table.cell(0, column), [name], _KEY_SIZE, strong=1)
        for number, (sign, words) in enumerate(key):
            row, column = number % half + 1, number // half * 2
            write_cell(table.cell(row, column), [sign], _KEY_SIZE)
            write_cell(table.cell(row, column + 1), [words], _KEY_SIZE)

    def _add_grid(self, grid: Grid) -> None:
        columns = len(grid.columns)
        rows = len(grid.rows)
        slide, table = table_slide(self._deck, grid.heading, rows + 1, columns + 1, grid.about)
        wide = Emu((INSIDE - _CORNER) // columns)
        high = Emu((HEIGHT - TOP - _HEAD - _FOOT) // rows)
        for column, name in enumerate((grid.corner, *grid.columns)):
            table.columns[column].width = wide if column else _CORNER
            write_cell(table.cell(0, column), [name], _HEAD_SIZE, strong=1)
        table.rows[0].height = _HEAD
        for number, row in enumerate(grid.rows, 1):
            table.rows[number].height = high
            write_cell(table.cell(number, 0), [row.name], _HEAD_SIZE, strong=1)
            for column, day in enumerate(row.cells, 1):
                words = () if day is None else _words(day, wide, high, rows)
                strong = 1 if rows <= _MOST_WEEKS else 0
                write_cell(table.cell(number, column), words, _DAY_SIZE, strong=strong)
        write_notes(slide, list(self._notes(grid)))

    def _notes(self, grid: Grid) -> Iterator[str]:
        for first in grid.months:
            yield from _in_full(self._months[first])

    def _add_sources(self) -> None:
        title = translate("documents", "Sources")
        told = [
            f"[{one.number}] {one.told}: {one.source.address}" for one in self._calendar.sources
        ]
        letters = letters_across(INSIDE.pt - 30, _SOURCE_SIZE.pt)
        for group in filled(told, letters, _SOURCE_LINES):
            text_slide(self._deck, title, group, _SOURCE_SIZE)


def _words(day: GridDay, wide: Emu, high: Emu, rows: int) -> Sequence[str]:
    """Return the paragraphs of a cell: in a year planner all that fits on one line."""
    letters = letters_across(wide.pt - 6, _DAY_SIZE.pt)
    if rows > _MOST_WEEKS:
        told = side_by_side(day.lines, letters - len(day.label) - 2)
        return [f"{day.label}  {told}".rstrip()]
    most = int(high.pt / (_DAY_SIZE.pt * _LINE)) - 1
    return [day.label, *below_one_another(day.lines, letters, most)]


def _in_full(month: MonthInFull) -> Iterator[str]:
    yield month.heading
    for block in month.blocks:
        yield from _lines(block)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Table():
            yield block.name
            for row in block.rows:
                yield "; ".join(cell.words for cell in row if cell.words)
        case Points():
            yield from (point.words for point in block.points)
        case Paragraph():
            yield block.text
        case _:
            assert_never(block)
