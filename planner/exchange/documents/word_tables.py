"""The tables of a calendar in Word: grids of days, and rows of cells under a head."""

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.shared import Mm
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph

from planner.domain.marks import letters_of
from planner.exchange.documents.document import Grid, GridDay, Line, severity_sign
from planner.exchange.documents.plain_text import plain
from planner.exchange.documents.word_parts import (
    describe_table,
    keep_whole,
    repeat_on_every_sheet,
    set_style,
    set_widths,
    shade,
)
from planner.exchange.outline.outline import Cell

DAY, SMALL = "Day", "Small"
"""Names, which are ids too, of the styles of what stands in grids and in other tables."""

_GRID = "Table Grid"
_CORNER = 12.0
_WEEKS_HEIGHT = 140.0
"""Millimetres that the rows of a month fill at least; a crowded week needs more."""
_MOST_WEEKS = 6

_MOST_LETTERS = 500
"""Of a cell in a row that is kept whole: one higher than a sheet could be cut off."""

_HEAD, _WEEKEND = "E4E9EC", "F3F5F6"
_SATURDAY = 5


def add_grid(document: WordDocument, grid: Grid, width: float) -> None:
    """Add a grid of days, so many millimetres wide."""
    columns = len(grid.columns)
    table = document.add_table(rows=len(grid.rows) + 1, cols=columns + 1)
    table.style = _GRID
    describe_table(table, grid.heading, grid.about)
    head, *rows = table.rows
    repeat_on_every_sheet(head)
    for cell, name in zip(head.cells, (grid.corner, *grid.columns), strict=True):
        _write_head(cell, name, DAY)
    for row, told in zip(rows, grid.rows, strict=True):
        if max(map(_letters_of, filter(None, told.cells)), default=0) < _MOST_LETTERS:
            keep_whole(row)
        if len(rows) <= _MOST_WEEKS:
            row.height = Mm(_WEEKS_HEIGHT / len(rows))
        corner, *cells = row.cells
        _write_head(corner, told.name, DAY)
        for cell, day in zip(cells, told.cells, strict=True):
            _write_day(cell, day)
    set_widths(table, (_CORNER, *((width - _CORNER) / columns,) * columns))


def add_table(
    document: WordDocument,
    name: str,
    head: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
) -> None:
    """Add rows of cells under a head, in columns so many millimetres wide."""
    table = document.add_table(rows=len(rows) + 1, cols=len(head))
    table.style = _GRID
    describe_table(table, name, name)
    first, *others = table.rows
    repeat_on_every_sheet(first)
    for cell, words in zip(first.cells, head, strict=True):
        _write_head(cell, words, SMALL)
    for row, told in zip(others, rows, strict=True):
        if max(len(one.words) for one in told) < _MOST_LETTERS:
            keep_whole(row)
        for cell, one in zip(row.cells, told, strict=True):
            _write_cell(cell, one)
    set_widths(table, widths)
    document.add_paragraph(style=SMALL)


def _letters_of(day: GridDay) -> int:
    return sum(len(line.words) for line in day.lines)


def _write_head(cell: _Cell, name: str, style: str) -> None:
    _first(cell, style).add_run(plain(name)).bold = True
    shade(cell, _HEAD)


def _write_day(cell: _Cell, day: GridDay | None) -> None:
    label = _first(cell, DAY)
    if day is None:
        return
    label.add_run(day.label).bold = True
    if day.day.weekday() >= _SATURDAY:
        shade(cell, _WEEKEND)
    for line in day.beside:
        label.add_run(f" · {line.words}")
    for line in day.below:
        _write_line(_added(cell, DAY), line)


def _write_line(paragraph: WordParagraph, line: Line) -> None:
    marks = " ".join(part for part in (line.sign or "", line.letters) if part)
    if marks:
        paragraph.add_run(f"{marks} ")
    paragraph.add_run(plain(line.text)).bold = line.is_strong
    if line.note:
        paragraph.add_run(f", {plain(line.note)}")


def _write_cell(cell: _Cell, told: Cell) -> None:
    paragraph = _first(cell, SMALL)
    sign = severity_sign(told.severity) if told.text else None
    letters = "" if told.tradition is None else letters_of(told.tradition)
    marks = " ".join(part for part in (sign or "", letters) if part)
    if marks:
        paragraph.add_run(f"{marks} ")
    paragraph.add_run(plain(told.text)).bold = told.is_strong
    if told.note:
        _added(cell, SMALL).add_run(plain(told.note))


def _first(cell: _Cell, style: str) -> WordParagraph:
    paragraph: WordParagraph = cell.paragraphs[0]
    set_style(paragraph, style)
    return paragraph


def _added(cell: _Cell, style: str) -> WordParagraph:
    paragraph: WordParagraph = cell.add_paragraph()
    set_style(paragraph, style)
    return paragraph
