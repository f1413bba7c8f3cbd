"""Timetables and rotas in .csv and .xlsx: how a file is best read, and the sessions in it.

First ``read_tables``, then ``proposed``; whatever the user settles goes into the mappings, which
``doubts_of`` looks at again; ``reading_of`` gives the sessions, each beside its row. What was
settled is remembered by ``with_memory`` for the next file with the same headings.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planner.domain.session_kind import KindWords
from planner.domain.table import Table, TableFile
from planner.domain.table_mapping import (
    Direction,
    Doubt,
    GridMapping,
    LayoutMemory,
    RowsMapping,
    TableMapping,
)
from planner.domain.table_reading import Proposal, TableReading


@dataclass(frozen=True, slots=True)
class TableMaking:
    """What all sessions of a file are made with: the clock of the place, and the words of kinds."""

    zone: str
    kind_words: KindWords


def read_tables(path: Path) -> TableFile:
    """Read a .csv or .xlsx file; safe off the GUI thread.

    Raises TimetableError or FileProblemError, one line that says what to do.
    """
    raise NotImplementedError


def proposed(file: TableFile, remembered: Sequence[LayoutMemory] = ()) -> Proposal:
    """Return how the file is best read; a mapping that was remembered comes before any guess.

    Raises TimetableError where no table holds anything.
    """
    raise NotImplementedError


def rows_mapping(table: Table, header: int | None) -> RowsMapping:
    """Return the best mapping of a table by rows whose headings stand in that row, or nowhere."""
    raise NotImplementedError


def grid_mapping(table: Table, direction: Direction | None = None) -> GridMapping:
    """Return the best mapping of a table as a grid, with its dates that way where it is said."""
    raise NotImplementedError


def doubts_of(table: Table, mapping: TableMapping) -> tuple[Doubt, ...]:
    """Return what has still to be settled before a table is read by a mapping; best none."""
    raise NotImplementedError


def reading_of(
    file: TableFile, mappings: Sequence[TableMapping], making: TableMaking
) -> TableReading:
    """Return the sessions of a file, each beside its row, and a timetable for each programme.

    Ids are the same at each import: from the column of ids, else from the file’s name and the
    session’s date, hours and title. Raises TimetableError where no row can be read, or where a
    doubt is left: it names the option of the command line that settles it.
    """
    raise NotImplementedError


def with_memory(
    remembered: Sequence[LayoutMemory],
    file: TableFile,
    mappings: Sequence[TableMapping],
    today: date,
) -> tuple[LayoutMemory, ...]:
    """Return what is remembered once these mappings are, the latest first; the oldest fall off."""
    raise NotImplementedError
