"""Timetables and rotas in .csv and .xlsx: how a file is best read, and the sessions in it.

First ``read_tables``, then ``proposed``; whatever the user settles goes into the mappings, which
``doubts_of`` looks at again; ``reading_of`` gives the sessions, each beside its row. What was
settled is remembered by ``with_memory`` for the next file with the same headings. Nothing here
keeps anything, so that all of it may run off the GUI thread.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import Path, PurePath

from planner.domain.language import translate
from planner.domain.session_kind import KindWords
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
from planner.domain.table_reading import Proposal, TableReading
from planner.exchange.tables.csv_reader import read_csv
from planner.exchange.tables.file_kinds import TABLE_ENDINGS, FileKind, kind_of_table
from planner.exchange.tables.grid_guess import guess_grid
from planner.exchange.tables.grid_view import grid_view
from planner.exchange.tables.legend import codes_in_grid, shift_code
from planner.exchange.tables.limits import refusal
from planner.exchange.tables.mapping_guess import fingerprint_of, mapping_doubts
from planner.exchange.tables.proposing import proposal_of
from planner.exchange.tables.reading import reading_from
from planner.exchange.tables.rows_guess import guess_rows
from planner.exchange.tables.sessions import Making
from planner.services.importing import read_bytes

_MOST_REMEMBERED = 50


@dataclass(frozen=True, slots=True)
class TableMaking:
    """What all sessions of a file are made with: the clock of the place, and the words of kinds."""

    zone: str
    kind_words: KindWords


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
            # Loaded when a workbook is read: the library takes a quarter of a second to import.
            reader = import_module("planner.exchange.tables.xlsx_reader")
            file: TableFile = reader.read_xlsx(content, name)
            return file
        case FileKind.TEXT:
            return read_csv(content, name)


def proposed(file: TableFile, remembered: Sequence[LayoutMemory] = ()) -> Proposal:
    """Return how the file is best read; a mapping that was remembered comes before any guess.

    Raises TimetableError where no table holds anything.
    """
    return proposal_of(file, remembered)


def rows_mapping(table: Table, header: int | None, file: str = "") -> RowsMapping:
    """Return the best mapping of a table by rows whose headings stand in that row, or nowhere."""
    return guess_rows(table, header, (PurePath(file).stem,)).mapping


def grid_mapping(table: Table, direction: Direction | None = None, file: str = "") -> GridMapping:
    """Return the best mapping of a table as a grid, with its dates that way where it is said."""
    return guess_grid(table, (PurePath(file).stem,), direction).mapping


def doubts_of(table: Table, mapping: TableMapping) -> tuple[Doubt, ...]:
    """Return what has still to be settled before a table is read by a mapping; best none."""
    return mapping_doubts(table, mapping)


def codes_in(table: Table, mapping: GridMapping) -> tuple[str, ...]:
    """Return the codes in the cells of a grid, the most frequent first."""
    return codes_in_grid(grid_view(table, mapping))


def code_from_words(code: str, words: str) -> ShiftCode:
    """Return what a code means, from words such as “Long day 08:00-20:30” or “Day off”."""
    return shift_code(code, words)


def reading_of(
    file: TableFile, mappings: Sequence[TableMapping], making: TableMaking
) -> TableReading:
    """Return the sessions of a file, each beside its row, and a timetable for each programme.

    Ids are the same at each import: from the column of ids, else from the file’s name and the
    session’s date, hours and title. Raises TimetableError where no row can be read, or where a
    doubt is left: it names the option of the command line that settles it.
    """
    tables = [_table_of(file, mapping) for mapping in mappings]
    check_settled(
        file,
        (
            (table, doubt)
            for table, mapping in zip(tables, mappings, strict=True)
            for doubt in mapping_doubts(table, mapping)
        ),
    )
    made_with = Making(file=file.name, zone=making.zone, kind_words=making.kind_words)
    return reading_from(file, tuple(zip(tables, mappings, strict=True)), made_with)


def check_settled(file: TableFile, doubts: Iterable[tuple[Table | None, Doubt]]) -> None:
    """Raise TimetableError for the first doubt that is left, naming the option that settles it."""
    for table, doubt in doubts:
        place = ""
        if table is not None and table.name:
            place = translate("tables", "sheet “{sheet}”").format(sheet=table.name)
        remedy = translate("tables", "say which, for instance with {option}")
        raise refusal(file.name, doubt.text, remedy.format(option=doubt.option), place)


def with_memory(
    remembered: Sequence[LayoutMemory],
    file: TableFile,
    mappings: Sequence[TableMapping],
    today: date,
) -> tuple[LayoutMemory, ...]:
    """Return what is remembered once these mappings are, the latest first; the oldest fall off."""
    fresh = {
        memory.fingerprint: memory
        for memory in (
            LayoutMemory(
                fingerprint=fingerprint_of(_table_of(file, mapping), mapping),
                mapping=mapping,
                learned=today,
            )
            for mapping in mappings
        )
    }
    kept = (memory for memory in remembered if memory.fingerprint not in fresh)
    return (*fresh.values(), *kept)[:_MOST_REMEMBERED]


def _table_of(file: TableFile, mapping: TableMapping) -> Table:
    table = file.table(mapping.table)
    if table is None:
        raise refusal(
            file.name,
            translate("tables", "it has no sheet “{sheet}”").format(sheet=mapping.table),
            translate("tables", "choose one of its sheets: {sheets}").format(
                sheets=", ".join(one.name for one in file.tables)
            ),
        )
    return table
