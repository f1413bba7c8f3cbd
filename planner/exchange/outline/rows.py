"""Rows of an outline measured for a width: headings, rows of tables, points and paragraphs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from planner.domain.clash import Severity
from planner.domain.marks import letters_of
from planner.exchange.layout.page import Ink, Item, Line, Rect, Sign, Stroke
from planner.exchange.layout.text_flow import Fitted, Type, wrap
from planner.exchange.outline.outline import (
    Block,
    Cell,
    Column,
    Outline,
    Paragraph,
    Points,
    Section,
    Table,
    told_together,
)
from planner.exchange.sheet.draft import BODY, HEADING, HOUR_LINE, NAME, SMALL, THIN, Draft
from planner.exchange.sheet.marks import CODE_HEIGHT, CODE_WIDTH, SIGN, code_items

_BETWEEN_COLUMNS = 3.0
_AFTER_MARK = 1.2
_INDENT = 4.2
_PAD = 0.8
_BEFORE_HEADING = 4.0
_BEFORE_ENTRY = 1.6
_BEFORE_PARAGRAPH = 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class SetCell:
    """A cell measured for its place in a row, ``x`` from the left edge of the text."""

    cell: Cell
    x: float
    width: float
    hang: float
    text: Fitted
    note: Fitted

    @property
    def height(self) -> float:
        """Millimetres from the top of its text to the foot of its note."""
        return self.text.height + self.note.height


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowRow:
    """Cells side by side, the room before them and a rule below.

    One that ``leads`` never stands at the foot of a sheet without the row that follows. ``head``
    is set again above it where it opens a sheet.
    """

    cells: tuple[SetCell, ...]
    before: float = 0.0
    pad: float = 0.0
    rule: Stroke | None = None
    leads: bool = False
    head: "FlowRow | None" = None

    @property
    def height(self) -> float:
        """Millimetres, without the room before."""
        return max((cell.height for cell in self.cells), default=0.0) + 2 * self.pad

    def parts(self, most: float) -> Iterator["FlowRow"]:
        """Yield the row, or what it holds line by line where it is higher than a sheet."""
        if self.height <= most:
            yield self
            return
        for cell in self.cells:
            for words in (cell.text, cell.note):
                yield from _line_rows(cell, words)


def rows_of(outline: Outline, width: float, draft: Draft) -> Iterator[FlowRow]:
    """Yield everything in the outline as rows of this width."""
    for section in outline.sections:
        yield from _section_rows(section, width, draft)


def row_items(row: FlowRow, x: float, y: float, width: float, draft: Draft) -> Iterator[Item]:
    """Draw a row whose top left corner is here."""
    for cell in row.cells:
        yield from _cell_items(cell, x, y + row.pad, draft)
    if row.rule is not None:
        below = y + row.height
        yield Line(x1=x, y1=below, x2=x + width, y2=below, stroke=row.rule)


def heading_row(text: str, width: float, draft: Draft) -> FlowRow:
    """Return a heading with a rule below it."""
    cell = _set_cell(Cell(text=text), 0.0, width, draft, draft.bold(HEADING))
    return FlowRow(cells=(cell,), before=_BEFORE_HEADING, pad=0.3, rule=THIN, leads=True)


def _section_rows(section: Section, width: float, draft: Draft) -> Iterator[FlowRow]:
    if section.heading:
        yield heading_row(section.heading, width, draft)
    for block in section.blocks:
        yield from _block_rows(block, width, draft)


def _block_rows(block: Block, width: float, draft: Draft) -> Iterator[FlowRow]:
    match block:
        case Table():
            yield from _table_rows(block, width, draft)
        case Points():
            for point in block.points:
                cell = _set_cell(point, 0.0, width, draft)
                yield FlowRow(cells=(cell,), before=_BEFORE_ENTRY)
        case Paragraph():
            cell = _set_cell(Cell(text=block.text), 0.0, width, draft)
            yield FlowRow(cells=(cell,), before=_BEFORE_PARAGRAPH)
        case _:
            assert_never(block)


def _table_rows(table: Table, width: float, draft: Draft) -> Iterator[FlowRow]:
    least = sum(column.least + _BETWEEN_COLUMNS for column in table.columns) - _BETWEEN_COLUMNS
    if least > width:
        for row in table.rows:
            yield from _stacked(row, width, draft)
        return
    places = _places(table.columns, width)
    head = _head(table.columns, places, draft)
    yield head
    for row in table.rows:
        cells = (
            _set_cell(cell, x, room, draft) for cell, (x, room) in zip(row, places, strict=True)
        )
        yield FlowRow(cells=tuple(cells), pad=_PAD, rule=HOUR_LINE, head=head)


def _head(
    columns: tuple[Column, ...], places: tuple[tuple[float, float], ...], draft: Draft
) -> FlowRow:
    cells = (
        _set_cell(Cell(text=column.name), x, room, draft, draft.bold(SMALL))
        for column, (x, room) in zip(columns, places, strict=True)
    )
    return FlowRow(
        cells=tuple(cells), before=_BEFORE_PARAGRAPH, pad=_PAD / 2, rule=THIN, leads=True
    )


def _places(columns: tuple[Column, ...], width: float) -> tuple[tuple[float, float], ...]:
    """Return where each column begins and how wide it is."""
    free = width - _BETWEEN_COLUMNS * (len(columns) - 1) - sum(one.least for one in columns)
    shares = sum(column.share for column in columns)
    places: list[tuple[float, float]] = []
    x = 0.0
    for column in columns:
        room = column.least + free * column.share / shares
        places.append((x, room))
        x += room + _BETWEEN_COLUMNS
    return tuple(places)


def _stacked(row: tuple[Cell, ...], width: float, draft: Draft) -> Iterator[FlowRow]:
    """Yield the cells of a row one below another, the first one leading."""
    first, *others = row
    told = list(_joined(others))
    cell = _set_cell(first, 0.0, width, draft, draft.bold(NAME))
    yield FlowRow(cells=(cell,), before=2 * _BEFORE_ENTRY, leads=bool(told))
    for number, other in enumerate(told, 1):
        cell = _set_cell(other, _INDENT, width - _INDENT, draft)
        yield FlowRow(cells=(cell,), leads=number < len(told))


def _joined(cells: Sequence[Cell]) -> Iterator[Cell]:
    """Yield cells that have a mark or a sign, then all others as one."""
    marked = [cell for cell in cells if cell.words and (cell.is_strong or _hang(cell))]
    yield from marked
    plain = told_together((cell.words for cell in cells if cell not in marked), " · ")
    if plain:
        yield Cell(text=plain)


def _set_cell(
    cell: Cell, x: float, width: float, draft: Draft, face: Type | None = None
) -> SetCell:
    hang = _hang(cell)
    room = width - hang
    chosen = face or (draft.bold(NAME) if cell.is_strong else draft.type(BODY))
    return SetCell(
        cell=cell,
        x=x,
        width=width,
        hang=hang,
        text=wrap(cell.text, room, chosen),
        note=wrap(cell.note, room, draft.type(SMALL)),
    )


def _hang(cell: Cell) -> float:
    if cell.tradition is not None:
        return CODE_WIDTH + _AFTER_MARK
    return SIGN + _AFTER_MARK if _has_sign(cell) else 0.0


def _has_sign(cell: Cell) -> bool:
    return cell.severity in {Severity.AVOID, Severity.ADJUST}


def _cell_items(cell: SetCell, x: float, y: float, draft: Draft) -> Iterator[Item]:
    left = x + cell.x
    middle = y + cell.text.face.line_height / 2
    if cell.hang and cell.cell.tradition is not None:
        place = Rect(left, middle - CODE_HEIGHT / 2, CODE_WIDTH, CODE_HEIGHT)
        yield from code_items(letters_of(cell.cell.tradition), place, draft)
    elif cell.hang and cell.cell.severity is not None:
        yield Sign(rect=Rect(left, middle - SIGN / 2, SIGN, SIGN), severity=cell.cell.severity)
    width = cell.width - cell.hang
    if cell.text.lines:
        yield cell.text.at(left + cell.hang, y, width)
    if cell.note.lines:
        yield cell.note.at(left + cell.hang, y + cell.text.height, width, ink=Ink.GREY)


def _line_rows(cell: SetCell, words: Fitted) -> Iterator[FlowRow]:
    """Yield the lines of a text as rows of their own, without the mark."""
    nothing = replace(words, text="", lines=())
    for line in words.lines:
        part = replace(words, text=line, lines=(line,))
        yield FlowRow(cells=(replace(cell, text=part, note=nothing, hang=0.0),))
