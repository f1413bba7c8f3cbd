"""Words for what a column, the head of a grid or a cell can hold."""

from collections.abc import Mapping

from planner.domain.language import translate
from planner.domain.table import Table, column_letters, text_of
from planner.domain.table_mapping import (
    CellMeaning,
    Direction,
    Field,
    GridMapping,
    HeadMeaning,
    TableMapping,
)

_EXAMPLES = 3
_LOOKED_AT = 60
"""Rows in which examples of a column are looked for."""


def field_words() -> Mapping[Field, str]:
    """Return what each field is called, in the order in which they are offered."""
    return {
        Field.IGNORED: translate("import wizard", "Not used"),
        Field.DATE: translate("import wizard", "Date"),
        Field.START: translate("import wizard", "Start time"),
        Field.END: translate("import wizard", "End time"),
        Field.HOURS: translate("import wizard", "Start and end together"),
        Field.LENGTH: translate("import wizard", "How long it lasts"),
        Field.END_DATE: translate("import wizard", "Last date"),
        Field.ALL_DAY: translate("import wizard", "Whether it is all day"),
        Field.WEEKDAY: translate("import wizard", "Day of the week"),
        Field.TITLE: translate("import wizard", "Title"),
        Field.LOCATION: translate("import wizard", "Place"),
        Field.KIND: translate("import wizard", "Kind of session"),
        Field.PROGRAMME: translate("import wizard", "Programme"),
        Field.TUTOR: translate("import wizard", "Tutor (a name)"),
        Field.PEOPLE: translate("import wizard", "Names of people"),
        Field.NOTES: translate("import wizard", "Notes"),
        Field.REPEATS: translate("import wizard", "How it repeats"),
        Field.ID: translate("import wizard", "Id that stays the same"),
    }


def head_words() -> Mapping[HeadMeaning, str]:
    """Return what each meaning of a head is called."""
    return {
        HeadMeaning.IGNORED: translate("import wizard", "Not used"),
        HeadMeaning.PLACE: translate("import wizard", "A room or place"),
        HeadMeaning.PERSON: translate("import wizard", "A person"),
        HeadMeaning.TEAM: translate("import wizard", "A team or group"),
        HeadMeaning.HOURS: translate("import wizard", "Hours, such as 9am to 1pm"),
        HeadMeaning.WEEKDAY: translate("import wizard", "A day of the week"),
    }


def direction_words() -> Mapping[Direction, str]:
    """Return which way dates can go."""
    return {
        Direction.DOWN: translate("import wizard", "In a column, one below another"),
        Direction.ACROSS: translate("import wizard", "In a row, one beside another"),
    }


def cell_words() -> Mapping[CellMeaning, str]:
    """Return what the cells of a grid can hold."""
    return {
        CellMeaning.TITLES: translate("import wizard", "What happens, in words"),
        CellMeaning.CODES: translate("import wizard", "Codes, such as LD or N"),
    }


def meanings_above(mapping: TableMapping | None) -> tuple[str, ...]:
    """Return what each column is taken for, to stand above it; empty where it is not used."""
    match mapping:
        case None:
            return ()
        case GridMapping():
            return _grid_meanings(mapping)
        case _:
            words = field_words()
            return tuple("" if one is Field.IGNORED else words[one] for one in mapping.columns)


def heading_row_of(mapping: TableMapping | None) -> int | None:
    """Return the row that holds headings, None where there is none."""
    match mapping:
        case None:
            return None
        case GridMapping():
            return mapping.heads if mapping.direction is Direction.DOWN else mapping.dates
        case _:
            return mapping.header


def column_name(column: int, heading: str) -> str:
    """Return “Column B, “Start date””."""
    if not heading:
        return translate("import wizard", "Column {letters}").format(letters=column_letters(column))
    words = translate("import wizard", "Column {letters}, “{heading}”")
    return words.format(letters=column_letters(column), heading=heading)


def row_name(row: int, heading: str) -> str:
    """Return “Row 4, “Room 2””."""
    if not heading:
        return translate("import wizard", "Row {row}").format(row=row + 1)
    return translate("import wizard", "Row {row}, “{heading}”").format(row=row + 1, heading=heading)


def examples_in(table: Table, column: int, first_row: int) -> tuple[str, ...]:
    """Return the first few different texts of a column, each on one line."""
    last = min(len(table.rows), first_row + _LOOKED_AT)
    texts = (text_of(table.cell(row, column)) for row in range(first_row, last))
    distinct = dict.fromkeys(" ".join(text.split()) for text in texts)
    return tuple(text for text in distinct if text)[:_EXAMPLES]


def _grid_meanings(mapping: GridMapping) -> tuple[str, ...]:
    if mapping.direction is Direction.DOWN:
        words = head_words()
        told = ["" if one is HeadMeaning.IGNORED else words[one] for one in mapping.meanings]
        told += [""] * (mapping.dates + 1 - len(told))
        told[mapping.dates] = translate("import wizard", "Dates")
        return tuple(told)
    told = [""] * (mapping.heads + 1)
    told[mapping.heads] = translate("import wizard", "Rooms, people or hours")
    return tuple(told)
