"""Reads the sheets of an .xlsx workbook: values, never formulas, row by row and within limits."""

import warnings
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from math import isfinite
from zipfile import BadZipFile

from openpyxl import load_workbook

from planner.domain.language import counted, translate
from planner.domain.table import (
    EMPTY,
    Cell,
    CellBlock,
    Row,
    Table,
    TableFile,
    column_from_letters,
    is_blank,
)
from planner.exchange.tables.limits import (
    LARGEST_TABLE,
    LAST_ROW,
    MOST_CELLS,
    refusal,
    too_long,
    too_wide,
)
from planner.exchange.tables.xlsx_package import (
    check_package,
    damaged,
    merged_ranges,
    unsaved_formulas,
)

# Merged cells beyond these are decoration, and filling them would cost the memory of a full sheet.
_LARGEST_BLOCK = 20_000
_MOST_MERGED = 500_000

# Whatever the library raises over a workbook that says something impossible.
_FAULTS = (
    BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    SyntaxError,
    OverflowError,
)


def read_xlsx(content: bytes, name: str) -> TableFile:
    """Return the sheets of a workbook, hidden ones too, with dates and times as such.

    Raises TimetableError where it cannot be read or is too large.
    """
    check_package(content, name)
    with warnings.catch_warnings():
        # The library warns of what it leaves out: styles, lists to choose from, impossible dates.
        warnings.simplefilter("ignore")
        try:
            return _read(content, name)
        except _FAULTS as error:
            raise damaged(name) from error


def _read(content: bytes, name: str) -> TableFile:
    workbook = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
    counting = _Counting(name)
    tables: list[Table] = []
    unsaved = 0
    epoch = workbook.epoch.date()
    for sheet in workbook.worksheets:
        # What a sheet says of its own size is often wrong.
        sheet.reset_dimensions()
        rows = list(counting.rows(sheet.iter_rows(values_only=True), sheet.title))
        # There is no other way to the merged cells of a sheet that is read row by row.
        part = str(vars(sheet)["_worksheet_path"])
        blocks = tuple(_blocks(merged_ranges(content, part)))
        unsaved += unsaved_formulas(content, part)
        tables.append(
            Table(
                name=sheet.title,
                rows=_filled(rows, blocks),
                merged=blocks,
                is_hidden=sheet.sheet_state != "visible",
                epoch=epoch,
            )
        )
    workbook.close()
    if not tables:
        raise refusal(
            name,
            translate("tables", "it has no sheet with cells"),
            translate("tables", "import the workbook that holds the timetable"),
        )
    return TableFile(name=name, tables=tuple(tables), doubts=tuple(_doubts(unsaved)))


class _Counting:
    """Turns the rows of all sheets of a file into ours, as long as they keep within the limits."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._filled = 0
        self._cells = 0

    def rows(self, found: Iterable[tuple[object, ...]], sheet: str) -> Iterator[Row]:
        """Yield each row, the empty ones between others too but none after the last."""
        place = translate("tables", "sheet “{sheet}”").format(sheet=sheet)
        empty = 0
        for number, values in enumerate(found):
            if number >= LAST_ROW:
                raise too_long(self._file, place)
            self._cells += len(values)
            if self._cells > MOST_CELLS:
                raise too_wide(self._file, place)
            row = _row(values)
            if not row:
                empty += 1
                continue
            self._filled += 1
            if self._filled > LARGEST_TABLE:
                raise too_long(self._file, place)
            # A row of no cells costs nothing: the empty tuple is one for all.
            yield from (() for _ in range(empty))
            empty = 0
            yield row


def _row(values: tuple[object, ...]) -> Row:
    cells = [_cell(value) for value in values]
    while cells and is_blank(cells[-1]):
        cells.pop()
    return tuple(cells)


def _cell(value: object) -> Cell:
    match value:
        case None:
            return EMPTY
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            number = float(value)
            return number if isfinite(number) else str(number)
        case datetime():
            # Days are fractions to a spreadsheet, so that half past comes as a second before.
            return _to_second(value.replace(tzinfo=None))
        case date():
            return datetime.combine(value, time(0))
        case time():
            moment = _to_second(datetime.combine(date(2000, 1, 1), value.replace(tzinfo=None)))
            return moment.time()
        case timedelta():
            return timedelta(seconds=round(value.total_seconds()))
        case _:
            return " ".join(str(value).split(" ")).strip()


def _to_second(moment: datetime) -> datetime:
    return (moment + timedelta(microseconds=500_000)).replace(microsecond=0)


def _blocks(ranges: Iterable[str]) -> Iterator[CellBlock]:
    merged = 0
    for words in ranges:
        first, last = (_corner(corner) for corner in words.split(":"))
        if first is None or last is None:
            continue
        block = CellBlock(
            row=first[0], column=first[1], end_row=last[0] + 1, end_column=last[1] + 1
        )
        size = (block.end_row - block.row) * (block.end_column - block.column)
        if 0 < size <= _LARGEST_BLOCK and merged + size <= _MOST_MERGED:
            merged += size
            yield block


def _corner(words: str) -> tuple[int, int] | None:
    letters = words.rstrip("0123456789")
    column = column_from_letters(letters)
    return None if column is None else (int(words[len(letters) :]) - 1, column)


def _filled(rows: list[Row], blocks: Iterable[CellBlock]) -> tuple[Row, ...]:
    """Return the rows with each merged block full of what its first cell holds."""
    for block in blocks:
        if block.row >= len(rows):
            continue
        first = rows[block.row]
        value = first[block.column] if block.column < len(first) else EMPTY
        if is_blank(value):
            continue
        while len(rows) < block.end_row:
            rows.append(())
        for number in range(block.row, block.end_row):
            row = list(rows[number])
            row += [EMPTY] * (block.end_column - len(row))
            row[block.column : block.end_column] = [value] * (block.end_column - block.column)
            rows[number] = tuple(row)
    return tuple(rows)


def _doubts(unsaved: int) -> Iterator[str]:
    if unsaved:
        yield counted(
            "%n formula(s) (was|were) saved without a result and count(s|) as empty: open the "
            "file in Excel, save it and import it again",
            "",
            unsaved,
        )
