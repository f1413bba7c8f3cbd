"""How large a file of tables may be, and how one that cannot be read is refused."""

from planner.domain.errors import TimetableError
from planner.domain.language import translate

LARGEST_TABLE = 200_000
"""Rows that hold anything, of all tables of a file; a year of a whole region is a tenth of that."""

MOST_CELLS = 5_000_000
"""Cells of a file, the empty ones between others among them."""

LAST_ROW = 1_048_576
"""The last row that a spreadsheet can have."""


def refusal(file: str, fault: str, remedy: str, place: str = "") -> TimetableError:
    """Return the error that refuses a file, of which ``place`` may name a part."""
    return TimetableError(
        file=file, place=place or translate("tables", "whole file"), fault=fault, remedy=remedy
    )


def too_long(file: str, place: str = "") -> TimetableError:
    """Return the refusal of a file with more rows than can be read."""
    return refusal(
        file,
        translate("tables", "it has more than {limit:,} rows").format(limit=LARGEST_TABLE),
        translate("tables", "save a shorter period as a file of its own and import that"),
        place,
    )


def too_wide(file: str, place: str = "") -> TimetableError:
    """Return the refusal of a file with more cells than can be read."""
    return refusal(
        file,
        translate("tables", "it has more than {limit:,} cells").format(limit=MOST_CELLS),
        translate("tables", "delete the columns that are not needed and save it again"),
        place,
    )
