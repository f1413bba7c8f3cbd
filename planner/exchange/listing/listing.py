"""A listing: rows under headings, each cell a text, a day, a time or both."""

from dataclasses import dataclass
from datetime import date, datetime, time

Cell = str | date | datetime | time | None


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, and about how many letters wide its column is; long texts wrap."""

    heading: str
    width: int
    wraps: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One table; each row has a cell for each column."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
