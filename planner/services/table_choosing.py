"""From what was proposed for a file of tables, and what was chosen, to mappings to read it by."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath

from planner.domain.errors import TimetableError
from planner.domain.language import translate
from planner.domain.table import Table, TableFile, column_from_letters
from planner.domain.table_choices import TableChoices, TableLayout
from planner.domain.table_mapping import (
    MANY_COLUMNS,
    CellMeaning,
    Dating,
    Field,
    GridMapping,
    RowsMapping,
    TableMapping,
)
from planner.domain.table_reading import Proposal, TableProposal
from planner.exchange.tables.grid_guess import guess_grid
from planner.exchange.tables.headings import plain_heading
from planner.exchange.tables.legend import shift_code
from planner.exchange.tables.limits import refusal
from planner.exchange.tables.reading import unsettled
from planner.exchange.tables.rows_guess import guess_rows, header_row

_ALL = "all"


def chosen_mappings(
    file: TableFile, proposal: Proposal, choices: TableChoices
) -> tuple[TableMapping, ...]:
    """Return the mappings to read a file by; doubts may be left in them.

    Raises TimetableError where a choice does not fit the file, or sheets have to be chosen.
    """
    return tuple(
        _with_choices(file, table, _mapping(file, table, one.mapping, choices), choices)
        for table, one in _chosen(file, proposal, choices)
    )


def _chosen(
    file: TableFile, proposal: Proposal, choices: TableChoices
) -> Iterator[tuple[Table, TableProposal]]:
    names = [one.table for one in _named(file, proposal, choices)]
    for one in proposal.tables:
        table = file.table(one.table)
        if table is not None and one.table in names:
            yield table, one


def _named(file: TableFile, proposal: Proposal, choices: TableChoices) -> Sequence[TableProposal]:
    if _ALL in choices.sheets and _ALL not in {one.table.casefold() for one in proposal.tables}:
        return [one for one in proposal.tables if one.mapping is not None]
    if choices.sheets:
        return [_sheet(file, proposal, name) for name in choices.sheets]
    is_told = bool(choices.columns or choices.layout or choices.header)
    if not proposal.chosen and is_told and len(proposal.tables) == 1:
        return proposal.tables
    for doubt in proposal.doubts:
        raise unsettled(file, doubt)
    return proposal.chosen


def _sheet(file: TableFile, proposal: Proposal, name: str) -> TableProposal:
    plain = name.strip().casefold()
    found = [one for one in proposal.tables if one.table.strip().casefold() == plain]
    if not found:
        sheets = ", ".join(one.table for one in proposal.tables if one.table)
        if sheets:
            remedy = translate("tables", "choose one of its sheets: {sheets}").format(sheets=sheets)
        else:
            remedy = translate("tables", "leave out --sheet: a text file has no sheets")
        fault = translate("tables", "it has no sheet “{sheet}”").format(sheet=name)
        raise refusal(file.name, fault, remedy)
    return found[0]


def _mapping(
    file: TableFile, table: Table, best: TableMapping | None, choices: TableChoices
) -> TableMapping:
    titles = (PurePath(file.name).stem,)
    if choices.layout is TableLayout.GRID and not isinstance(best, GridMapping):
        return guess_grid(table, titles).mapping
    is_by_rows = choices.layout is TableLayout.ROWS or bool(choices.columns)
    if choices.header is not None:
        header = choices.header - 1
        if not 0 <= header < len(table.rows):
            fault = translate("tables", "it has no row {row}").format(row=choices.header)
            raise refusal(file.name, fault, translate("tables", "name the row of its headings"))
        return guess_rows(table, header, titles).mapping
    if best is None or (is_by_rows and not isinstance(best, RowsMapping)):
        return guess_rows(table, header_row(table), titles).mapping
    return best


def _with_choices(
    file: TableFile, table: Table, mapping: TableMapping, choices: TableChoices
) -> TableMapping:
    dating = Dating(
        order=choices.order or mapping.dating.order, year=choices.year or mapping.dating.year
    )
    is_kept = choices.keep_people or mapping.keep_people
    if isinstance(mapping, RowsMapping):
        columns = list(mapping.columns)
        for field, column in choices.columns:
            _place(columns, field, _column(file, table, mapping, column))
        return replace(mapping, columns=tuple(columns), dating=dating, keep_people=is_kept)
    if not choices.codes:
        return replace(mapping, dating=dating, keep_people=is_kept)
    told = tuple(shift_code(code, words) for code, words in choices.codes)
    return replace(
        mapping,
        cells=CellMeaning.CODES,
        key=(*told, *mapping.key),
        dating=dating,
        keep_people=is_kept,
    )


def _place(columns: list[Field], field: Field, column: int) -> None:
    if field not in MANY_COLUMNS or field is Field.TITLE:
        columns[:] = [Field.IGNORED if held is field else held for held in columns]
    columns += [Field.IGNORED] * (column + 1 - len(columns))
    columns[column] = field


def _column(file: TableFile, table: Table, mapping: RowsMapping, words: str) -> int:
    if mapping.header is not None:
        headings = [plain_heading(cell) for cell in table.rows[mapping.header]]
        if plain_heading(words) in headings:
            return headings.index(plain_heading(words))
    column = column_from_letters(words.strip())
    if column is None or column >= table.width:
        raise _no_column(file, words)
    return column


def _no_column(file: TableFile, words: str) -> TimetableError:
    return refusal(
        file.name,
        translate("tables", "it has no column “{column}”").format(column=words),
        translate("tables", "name a column by its letter or its heading, as in --column date=B"),
    )
