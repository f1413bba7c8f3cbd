"""The cells of one row by what they hold, and the texts of a session in them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from planner.calendars.recurrence import validate_rule
from planner.domain.language import translate
from planner.domain.table import EMPTY, Cell, Table, is_blank, text_of
from planner.domain.table_mapping import Field, RowsMapping
from planner.exchange.tables.draft import LONGEST_LINE_OF_TEXT, LONGEST_NOTES, cut, line_of

_DASH = " – "
_STAMPED = re.compile(r"(?P<uid>.+)#(?P<start>[0-9]{8}T[0-9]{6})")
_YES = frozenset({"true", "yes", "y", "1", "x", "all day"})
_NO_REPEAT = frozenset({"no", "none", "never", "false", "does not repeat"})


def filled_rows(table: Table, mapping: RowsMapping) -> Iterator["RowCells"]:
    """Yield each row that is not blank, from the first that may be a session."""
    first = {field: column for column, field in reversed([*enumerate(mapping.columns)])}
    for row in range(mapping.first_row, len(table.rows)):
        if not all(map(is_blank, table.rows[row])):
            yield RowCells(table=table, mapping=mapping, first=first, row=row)


def says_all_day(cell: Cell) -> bool:
    """Tell whether a cell says “all day” in the place of an hour."""
    return isinstance(cell, str) and cell.strip().casefold().replace("-", " ") == "all day"


def stamped_id(text: str) -> tuple[str, datetime] | None:
    """Return the series and the start in it that an id names, None where it names no such start."""
    found = _STAMPED.fullmatch(text)
    if found is None:
        return None
    try:
        return found["uid"], datetime.strptime(found["start"], "%Y%m%dT%H%M%S")  # noqa: DTZ007
    except ValueError:
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class RowCells:
    """One row of a table, read by a mapping; ``first`` are the first columns of its fields."""

    table: Table
    mapping: RowsMapping
    first: Mapping[Field, int]
    row: int

    def cell(self, field: Field) -> Cell:
        """Return the first cell that holds a field, empty where no column does."""
        column = self.first.get(field)
        return EMPTY if column is None else self.table.cell(self.row, column)

    def has(self, field: Field) -> bool:
        """Tell whether any column holds a field."""
        return field in self.first

    def says_all_day(self) -> bool:
        """Tell whether the row itself says that it takes all day."""
        is_ticked = line_of(self.cell(Field.ALL_DAY)).casefold() in _YES
        return is_ticked or any(map(says_all_day, map(self.cell, (Field.START, Field.HOURS))))

    def heading(self, column: int) -> str:
        """Return what stands over a column."""
        header = self.mapping.header
        return "" if header is None else line_of(self.table.cell(header, column))

    def heading_of(self, field: Field) -> str:
        """Return what stands over the first column that holds a field."""
        column = self.first.get(field)
        return "" if column is None else self.heading(column)

    def is_heading(self) -> bool:
        """Tell whether the row is the headings again, or one text across, as between blocks."""
        cells = self.table.rows[self.row]
        header = self.mapping.header
        if header is not None and cells == self.table.rows[header]:
            return True
        return len({text_of(cell) for cell in cells if not is_blank(cell)}) == 1

    def title(self, doubts: list[str]) -> str:
        """Return the title, empty where there is none."""
        columns = self.mapping.columns_of(Field.TITLE)
        cells = [self.table.cell(self.row, column) for column in columns]
        if any(isinstance(cell, datetime) for cell in cells):
            doubts.append(
                translate(
                    "tables",
                    "its title is a date: a spreadsheet may have changed a code such as MAR1",
                )
            )
        parts = dict.fromkeys(line_of(cell) for cell in cells if not is_blank(cell))
        limit = translate("tables", "its title ran past {limit:,} characters and the rest was cut")
        return cut(_DASH.join(parts), LONGEST_LINE_OF_TEXT, doubts, limit)

    def line(self, field: Field, doubts: list[str]) -> str:
        """Return the text of a field on one line."""
        limit = translate("tables", "a text ran past {limit:,} characters and the rest was cut")
        return cut(line_of(self.cell(field)), LONGEST_LINE_OF_TEXT, doubts, limit)

    def notes(self, doubts: list[str]) -> str:
        """Return the notes; those of several columns are told under their headings."""
        columns = self.mapping.columns_of(Field.NOTES)
        parts = [self._note(column, len(columns)) for column in columns]
        limit = translate("tables", "its notes ran past {limit:,} characters and the rest was cut")
        return cut("\n".join(filter(None, parts)), LONGEST_NOTES, doubts, limit)

    def people(self) -> tuple[str, ...]:
        """Return the names of people, none where they are to be left out."""
        if not self.mapping.keep_people:
            return ()
        columns = self.mapping.columns_of(Field.PEOPLE)
        texts = (text_of(self.table.cell(self.row, column)) for column in columns)
        return tuple(
            name.strip() for text in texts for name in re.split(r"[;\n]", text) if name.strip()
        )

    def tutor(self, doubts: list[str]) -> str:
        """Return who teaches, nobody where people are to be left out."""
        return self.line(Field.TUTOR, doubts) if self.mapping.keep_people else ""

    def rule(self, doubts: list[str]) -> str:
        """Return the rule of a repeat, which is read as iCalendar writes it and not otherwise."""
        text = line_of(self.cell(Field.REPEATS))
        if stamped_id(line_of(self.cell(Field.ID))) is not None:
            # Our own export has a row for each date of a series, and says in words how it repeats.
            return ""
        rule = text.removeprefix("RRULE:")
        if not rule or rule.casefold() in _NO_REPEAT:
            return ""
        try:
            validate_rule(rule)
        except ValueError:
            words = translate(
                "tables", "its repeat “{text}” cannot be read, so only the first date is kept"
            )
            doubts.append(words.format(text=text))
            return ""
        return rule

    def _note(self, column: int, count: int) -> str:
        text = text_of(self.table.cell(self.row, column))
        heading = self.heading(column)
        return text if not text or count == 1 or not heading else f"{heading}: {text}"
