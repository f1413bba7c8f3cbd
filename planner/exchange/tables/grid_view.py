"""A rota grid seen the same way whether its dates go down or across: lines of dates, and heads."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from planner.domain.table import Cell, CellBlock, Table, is_blank
from planner.domain.table_mapping import Direction, GridMapping, HeadMeaning
from planner.exchange.tables.date_words import date_words, weekday_in
from planner.exchange.tables.dating import WrittenDate
from planner.exchange.tables.draft import line_of


@dataclass(frozen=True, slots=True, kw_only=True)
class GridView:
    """A table and how its grid is laid out.

    A *line* is a row of a date, or a column of one where dates go across; a *head* is what stands
    the other way. Both are counted from 0. ``blocks`` are the merged cells by each of their spots.
    """

    table: Table
    mapping: GridMapping
    blocks: Mapping[tuple[int, int], CellBlock]

    @property
    def _is_down(self) -> bool:
        return self.mapping.direction is Direction.DOWN

    def spot(self, line: int, head: int) -> tuple[int, int]:
        """Return the row and the column where a line and a head meet."""
        return (line, head) if self._is_down else (head, line)

    def cell(self, line: int, head: int) -> Cell:
        """Return what stands where a line and a head meet."""
        return self.table.cell(*self.spot(line, head))

    def head_text(self, head: int) -> str:
        """Return what a head says."""
        return line_of(self.head_cell(head))

    def head_cell(self, head: int) -> Cell:
        """Return the cell of a head."""
        return self.cell(self.mapping.heads, head)

    def date_cell(self, line: int) -> Cell:
        """Return the cell that holds the date of a line."""
        return self.cell(line, self.mapping.dates)

    def lines(self) -> range:
        """Return the lines that may hold sessions."""
        count = len(self.table.rows) if self._is_down else self.table.width
        return range(self.mapping.heads + 1, count)

    def heads(self) -> tuple[int, ...]:
        """Return the heads that sessions stand under."""
        return tuple(
            head
            for head, meaning in enumerate(self.mapping.meanings)
            if meaning is not HeadMeaning.IGNORED and head != self.mapping.dates
        )

    def all_heads(self) -> range:
        """Return every head, whatever it means."""
        return range(self.table.width if self._is_down else len(self.table.rows))

    def written(self, line: int) -> WrittenDate | None:
        """Return the date of a line, with a weekday that stands beside it."""
        cell = self.date_cell(line)
        words = date_words(cell, self.table.epoch)
        if words is None:
            return None
        return WrittenDate(text=line_of(cell), words=words, weekday=self._weekday(line))

    def filled(self, line: int) -> Iterator[int]:
        """Yield the heads under which a line holds something."""
        return (head for head in self.heads() if not is_blank(self.cell(line, head)))

    def dated_cells(self) -> Iterator[Cell]:
        """Yield the cells that hold something on lines that have a date."""
        for line in self.lines():
            if self.written(line) is not None:
                yield from (self.cell(line, head) for head in self.filled(line))

    def block_heads(self, line: int, head: int) -> tuple[int, ...]:
        """Return the heads that one merged cell stands under, else the one head."""
        block = self._block(line, head)
        if block is None:
            return (head,)
        first, end = (
            (block.column, block.end_column) if self._is_down else (block.row, block.end_row)
        )
        return tuple(each for each in self.heads() if first <= each < end)

    def _block(self, line: int, head: int) -> CellBlock | None:
        return self.blocks.get(self.spot(line, head))

    def _weekday(self, line: int) -> int | None:
        # Beside the date: before it, or between it and the heads.
        near = (self.mapping.dates - 1, self.mapping.dates + 1)
        found = (weekday_in(self.cell(line, head)) for head in near if head >= 0)
        return next((weekday for weekday in found if weekday is not None), None)


def grid_view(table: Table, mapping: GridMapping) -> GridView:
    """Return a table as a mapping lays its grid out."""
    blocks = {
        (row, column): block
        for block in table.merged
        for row in range(block.row, block.end_row)
        for column in range(block.column, block.end_column)
    }
    return GridView(table=table, mapping=mapping, blocks=blocks)


def bands_of(table: Table, mapping: GridMapping) -> tuple[GridView, ...]:
    """Return the grid as one view for each line of dates in it, in order.

    Weeks often stand one below another, each under dates of its own.
    """
    view = grid_view(table, mapping)
    dates = [mapping.dates, *(head for head in view.all_heads() if _is_dated(view, head))]
    starts = sorted({head for head in dates if head >= mapping.dates})
    ends = [*starts[1:], len(view.all_heads())]
    return tuple(
        replace(view, mapping=_only(mapping, start, end, is_first=start == mapping.dates))
        for start, end in zip(starts, ends, strict=True)
    )


def _is_dated(view: GridView, head: int) -> bool:
    """Tell whether nothing but dates stands under a head, or little else beside several."""
    cells = [view.cell(line, head) for line in view.lines()]
    told = [cell for cell in cells if not is_blank(cell) and not isinstance(cell, float)]
    dated = sum(date_words(cell) is not None for cell in told)
    return dated == len(told) > 0 or (dated > 2 and dated >= 0.8 * len(told))


def _only(mapping: GridMapping, start: int, end: int, *, is_first: bool) -> GridMapping:
    first = 0 if is_first else start
    meanings = tuple(
        meaning if first <= head < end and head != start else HeadMeaning.IGNORED
        for head, meaning in enumerate(mapping.meanings)
    )
    return replace(mapping, dates=start, meanings=meanings)
