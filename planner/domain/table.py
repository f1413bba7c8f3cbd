"""Tables as a file holds them: cells, the tables or sheets of a file, and places in them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from planner.domain.language import translate

Cell = str | float | datetime | time | timedelta
"""What a cell holds; "" where it is empty.

A day without hours is a datetime at midnight, as a spreadsheet keeps it. A formula is what it came
to when the file was last saved; an error, such as #REF!, is its text.
"""

Row = tuple[Cell, ...]

EMPTY = ""
EPOCH_1900 = date(1899, 12, 30)
"""The day that spreadsheets count as 0; some old ones of Apple’s count from 1 January 1904."""

_LETTERS = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class CellBlock:
    """A rectangle of cells that were merged into one; rows and columns are counted from 0.

    Half-open: the row ``end_row`` and the column ``end_column`` are no part of it.
    """

    row: int
    column: int
    end_row: int
    end_column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One sheet of a workbook, or a whole .csv file, whose ``name`` is then empty.

    Rows keep their place, so that row 4 of the sheet is ``rows[3]``; they end with their last cell
    that is not empty. Merged cells all hold what the first of them holds. ``epoch`` is the day from
    which a date is counted that is no more than a number.
    """

    name: str
    rows: tuple[Row, ...]
    merged: tuple[CellBlock, ...] = ()
    is_hidden: bool = False
    epoch: date = EPOCH_1900

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max(map(len, self.rows), default=0)

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell, empty where the table has none."""
        if not (0 <= row < len(self.rows) and 0 <= column < len(self.rows[row])):
            return EMPTY
        return self.rows[row][column]

    def column(self, column: int, first_row: int = 0) -> Iterator[Cell]:
        """Yield the cells of a column from a row on."""
        for row in range(first_row, len(self.rows)):
            yield self.cell(row, column)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFile:
    """A file that was read: its name and its tables, hidden ones among them.

    ``doubts`` are to be told of the file as a whole, such as that its letters had to be guessed.
    """

    name: str
    tables: tuple[Table, ...]
    doubts: tuple[str, ...] = ()

    def table(self, name: str) -> Table | None:
        """Return the table of that name, None where there is none."""
        return next((table for table in self.tables if table.name == name), None)


def is_blank(cell: Cell) -> bool:
    """Tell whether a cell holds nothing to read."""
    return isinstance(cell, str) and not cell.strip()


def text_of(cell: Cell) -> str:
    """Return a cell as a reader of the sheet knows it, on one line or more."""
    match cell:
        case str():
            return cell.strip()
        case float():
            return f"{cell:.10g}"
        case datetime() if cell.time() == time(0):
            return cell.date().isoformat()
        case datetime():
            return f"{cell:%Y-%m-%d %H:%M}"
        case time():
            return f"{cell:%H:%M}"
        case timedelta():
            minutes = round(cell.total_seconds() / 60)
            return f"{minutes // 60}:{minutes % 60:02}"


def column_letters(column: int) -> str:
    """Return the letters by which a spreadsheet names a column, which is counted from 0."""
    letters = ""
    rest = column + 1
    while rest:
        rest, place = divmod(rest - 1, _LETTERS)
        letters = chr(ord("A") + place) + letters
    return letters


def column_from_letters(letters: str) -> int | None:
    """Return the column, counted from 0, that a spreadsheet names by letters, else None."""
    if not (letters.isascii() and letters.isalpha() and len(letters) <= 3):
        return None
    number = 0
    for letter in letters.upper():
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return number - 1


def place_in(table: Table, row: int, column: int | None = None) -> str:
    """Return how to say where a cell or a row stands: “sheet “Rota”, row 4, column C”."""
    if table.name and column is not None:
        words = translate("tables", "sheet “{sheet}”, row {row}, column {column}")
    elif table.name:
        words = translate("tables", "sheet “{sheet}”, row {row}")
    elif column is not None:
        words = translate("tables", "row {row}, column {column}")
    else:
        words = translate("tables", "row {row}")
    letters = column_letters(column) if column is not None else ""
    return words.format(sheet=table.name, row=row + 1, column=letters)
