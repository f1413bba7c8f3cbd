"""A rota grid seen the same way whether its dates go down or across: lines of dates, and heads."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

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
