"""The years that a file names beside its dates: in its name, its sheets and the titles on top."""

from collections.abc import Iterable

from planner.domain.table import Table
from planner.exchange.tables.date_words import date_words, years_in

_TOP_ROWS = 8


def years_named(table: Table, titles: Iterable[str]) -> tuple[int, ...]:
    """Return the years in some titles and in the texts at the top of a table, as they come."""
    top = (cell for row in table.rows[:_TOP_ROWS] for cell in row if isinstance(cell, str))
    texts = [*titles, *(cell for cell in top if date_words(cell) is None)]
    return tuple(dict.fromkeys(year for text in texts for year in years_in(text)))
