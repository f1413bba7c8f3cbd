"""Timetables and rotas in .csv and .xlsx: how a file is best read, and the sessions in it.

First ``read_tables``, then ``proposed``; whatever the user settles goes into the mappings, which
``doubts_of`` looks at again; ``reading_of`` gives the sessions, each beside its row. What was
settled is remembered by ``with_memory`` for the next file with the same headings. Nothing here
keeps anything, so that all of it may run off the GUI thread.
"""

from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import Path, PurePath
from types import ModuleType

from planner.domain.table import Table, TableFile
from planner.domain.table_mapping import (
    Direction,
    Doubt,
    GridMapping,
    LayoutMemory,
    RowsMapping,
    ShiftCode,
    TableMapping,
)
from planner.domain.table_reading import Proposal, TableMaking, TableReading
from planner.exchange.tables.file_kinds import TABLE_ENDINGS, FileKind, kind_of_table
from planner.services.importing import read_bytes

_MOST_REMEMBERED = 50


def is_table_file(path: Path) -> bool:
    """Tell whether a file is one of tables by its ending, those that are refused among them."""
    return path.suffix.lower() in TABLE_ENDINGS


def read_tables(path: Path) -> TableFile:
    """Read a .csv or .xlsx file; safe off the GUI thread.

    Raises TimetableError or FileProblemError, one line that says what to do.
    """
    return tables_from(read_bytes(path), path.name)


def tables_from(content: bytes, name: str) -> TableFile:
    """Return the tables in the content of a file.

    Raises TimetableError, one line that says what to do.
    """
    match kind_of_table(content, name):
        case FileKind.XLSX:
            file: TableFile = _module("xlsx_reader").read_xlsx(content, name)
        case FileKind.TEXT:
            file = _module("csv_reader").read_csv(content, name)
    return file


def proposed(file: TableFile, remembered: Sequence[LayoutMemory] = ()) -> Proposal:
    """Return how the file is best read; a mapping that was remembered comes before any guess.

    Raises TimetableError where no table holds anything.
    """
    proposal: Proposal = _module("proposing").proposal_of(file, remembered)
    return proposal


def rows_mapping(table: Table, header: int | None, file: str = "") -> RowsMapping:
    """Return the best mapping of a table by rows whose headings stand in that row, or nowhere."""
    mapping: RowsMapping = _module("rows_guess").guess_rows(table, header, _titles(file)).mapping
    return mapping


def grid_mapping(table: Table, direction: Direction | None = None, file: str = "") -> GridMapping:
    """Return the best mapping of a table as a grid, with its dates that way where it is said."""
    guess = _module("grid_guess").guess_grid
    mapping: GridMapping = guess(table, _titles(file), direction).mapping
    return mapping


def doubts_of(table: Table, mapping: TableMapping) -> tuple[Doubt, ...]:
    """Return what has still to be settled before a table is read by a mapping; best none."""
    doubts: tuple[Doubt, ...] = _module("mapping_guess").mapping_doubts(table, mapping)
    return doubts


def codes_in(table: Table, mapping: GridMapping) -> tuple[str, ...]:
    """Return the codes in the cells of a grid, the most frequent first."""
    codes: tuple[str, ...] = _module("legend").codes_in_grid(table, mapping)
    return codes


def code_from_words(code: str, words: str) -> ShiftCode:
    """Return what a code means, from words such as “Long day 08:00-20:30” or “Day off”."""
    found: ShiftCode = _module("legend").shift_code(code, words)
    return found


def reading_of(
    file: TableFile, mappings: Sequence[TableMapping], making: TableMaking
) -> TableReading:
    """Return the sessions of a file, each beside its row, and a timetable for each programme.

    Ids are the same at each import: from the column of ids, else from the file’s name and the
    session’s date, hours and title. Raises TimetableError where no row can be read, or where a
    doubt is left: it names the option of the command line that settles it.
    """
    reading: TableReading = _module("reading").settled_reading(file, mappings, making)
    return reading


def with_memory(
    remembered: Sequence[LayoutMemory],
    file: TableFile,
    mappings: Sequence[TableMapping],
    today: date,
) -> tuple[LayoutMemory, ...]:
    """Return what is remembered once these mappings are, the latest first; the oldest fall off."""
    prints: list[str] = [_module("reading").fingerprint_in(file, each) for each in mappings]
    fresh = {
        name: LayoutMemory(fingerprint=name, mapping=mapping, learned=today)
        for name, mapping in zip(prints, mappings, strict=True)
    }
    kept = (memory for memory in remembered if memory.fingerprint not in fresh)
    return (*fresh.values(), *kept)[:_MOST_REMEMBERED]


def _titles(file: str) -> tuple[str, ...]:
    return (PurePath(file).stem,)


def _module(name: str) -> ModuleType:
    # Loaded when a table is read: the window would else open a tenth of a second later.
    return import_module(f"planner.exchange.tables.{name}")
