"""Reads the table in a .csv file, whatever its letters are encoded in and its cells parted by."""

import codecs
import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from planner.domain.language import translate
from planner.domain.table import Row, Table, TableFile
from planner.exchange.tables.limits import (
    LARGEST_TABLE,
    MOST_CELLS,
    refusal,
    too_long,
    too_wide,
)

_MARKED = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_PARTING = (",", ";", "\t", "|")
_LOOKED_AT = 60
_MOST_LINES_IN_CELL = 200
_SEPARATOR = re.compile(r"sep=(?P<parting>.)\r?\n", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# What a spreadsheet puts before a text that would else be taken for a formula.
_SHIELD = "'"
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def read_csv(content: bytes, name: str) -> TableFile:
    """Return the one table of a text file; each of its cells is text.

    Raises TimetableError where it cannot be read or is too large.
    """
    text, doubts = _decoded(content, name)
    told = _SEPARATOR.match(text)
    parting = told["parting"] if told else _parting_of(text)
    body = text[told.end() :] if told else text
    try:
        rows = tuple(_rows(body, parting, name))
    except csv.Error as error:
        raise _unclosed(name) from error
    if not any(rows):
        raise refusal(
            name,
            translate("tables", "it holds no table"),
            translate("tables", "save the timetable again in the program it comes from"),
        )
    return TableFile(name=name, tables=(Table(name="", rows=rows),), doubts=doubts)


def _decoded(content: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    for mark, encoding in _MARKED:
        if content.startswith(mark):
            return _by_mark(content.removeprefix(mark), encoding, name)
    wide = _unmarked_wide(content)
    if wide:
        return _by_mark(content, wide, name)
    if b"\0" in content:
        raise refusal(
            name,
            translate("tables", "it holds binary data, so it is no table of text"),
            translate("tables", "save the timetable as .xlsx or .csv and import that"),
        )
    try:
        return content.decode(), ()
    except UnicodeDecodeError:
        doubt = translate(
            "tables",
            "its text is not UTF-8 and was read as Western European; look at accented letters",
        )
        return content.decode("cp1252", errors="replace"), (doubt,)


def _by_mark(content: bytes, encoding: str, name: str) -> tuple[str, tuple[str, ...]]:
    try:
        return content.decode(encoding), ()
    except UnicodeDecodeError as error:
        raise refusal(
            name,
            translate("tables", "its text cannot be decoded"),
            translate("tables", "save it again as CSV UTF-8 and import that"),
        ) from error


def _unmarked_wide(content: bytes) -> str | None:
    """Return UTF-16 where every second byte of the beginning is none, as in English text."""
    start = content[:400]
    if len(start) < 4:
        return None
    for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        bytes_there = start[offset::2]
        if bytes_there.count(0) > 0.8 * len(bytes_there) and start.count(0) < 0.6 * len(start):
            return encoding
    return None


def _parting_of(text: str) -> str:
    """Return what parts the cells: what gives the most rows the same number of them."""
    return max(_PARTING, key=lambda parting: _evenness(text, parting))


def _evenness(text: str, parting: str) -> tuple[float, int]:
    lines = text.splitlines(keepends=True)[: 4 * _LOOKED_AT]
    try:
        rows = list(islice(csv.reader(lines, delimiter=parting), _LOOKED_AT))
    except csv.Error:
        return 0.0, 0
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0.0, 0
    width, count = max(widths.items(), key=lambda each: (each[1], each[0]))
    return count / len(rows), width


def _rows(text: str, parting: str, name: str) -> Iterator[Row]:
    filled = cells = 0
    waiting: list[Row] = []
    for values in csv.reader(_lines(text), delimiter=parting):
        row = _row(values)
        if not row:
            if len(waiting) < LARGEST_TABLE:
                waiting.append(())
            continue
        filled += 1
        cells += len(row)
        if filled > LARGEST_TABLE:
            raise too_long(name)
        if cells > MOST_CELLS:
            raise too_wide(name)
        if any(cell.count("\n") > _MOST_LINES_IN_CELL for cell in values):
            raise _unclosed(name, filled + len(waiting))
        yield from waiting
        waiting.clear()
        yield row


def _lines(text: str) -> Iterable[str]:
    # Not splitlines(): a cell may hold a form feed or a line separator, which end no row.
    return iter(re.split(r"(?<=\n)|(?<=\r)(?!\n)", text))


def _row(values: list[str]) -> Row:
    cells = [_cell(value) for value in values]
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _cell(value: str) -> str:
    plain = _CONTROL.sub("", value.replace("\xa0", " ").replace("\r\n", "\n").replace("\r", "\n"))
    is_shielded = plain.startswith(_SHIELD) and _FORMULA.match(plain)
    return (plain.removeprefix(_SHIELD) if is_shielded else plain).strip()


def _unclosed(name: str, row: int | None = None) -> Exception:
    place = translate("tables", "row {row}").format(row=row) if row else ""
    return refusal(
        name,
        translate("tables", "a quotation mark is opened there and not closed")
        if row
        else translate("tables", "a cell of it is too long, or a quotation mark is not closed"),
        translate("tables", "open it in Excel and save it as an Excel workbook (.xlsx)"),
        place,
    )
