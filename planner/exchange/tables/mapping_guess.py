"""From a table to the mapping that fits it best: one session per row, or a rota grid."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from planner.domain.table import Table
from planner.domain.table_mapping import (
    Doubt,
    Field,
    RowsMapping,
    Sureness,
    TableMapping,
)
from planner.exchange.tables.date_words import date_words
from planner.exchange.tables.dating import left_open
from planner.exchange.tables.grid_guess import count_of_dates, grid_doubts, guess_grid
from planner.exchange.tables.grid_view import grid_view
from planner.exchange.tables.headings import plain_heading
from planner.exchange.tables.known_layouts import KnownLayout, holds_no_sessions
from planner.exchange.tables.rows_guess import (
    RowsGuess,
    column_doubts,
    guess_rows,
    header_row,
)
from planner.exchange.tables.rows_to_sessions import dates_of_rows

_RANKS = (Sureness.WEAK, Sureness.LIKELY, Sureness.SURE)
_HOURLY = frozenset({Field.HOURS, Field.START})
_TELLING = (Field.TITLE, Field.START, Field.END, Field.HOURS, Field.LOCATION, Field.LENGTH)


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingGuess:
    """A mapping, how far to trust it, what to ask, and the known export that it is, if any."""

    mapping: TableMapping
    sureness: Sureness
    doubts: tuple[Doubt, ...]
    layout: KnownLayout | None = None


def guess_mapping(table: Table, titles: Iterable[str]) -> MappingGuess | None:
    """Return the best mapping of a table, None where nothing in it looks like a timetable.

    ``titles`` are texts that may name the years of its dates, such as the name of the file.
    """
    told = tuple(titles)
    if not any(table.rows) or holds_no_sessions(table.rows[0]):
        return None
    by_rows = guess_rows(table, header_row(table), told)
    has_grid = count_of_dates(table) > 0
    if _is_rows(by_rows) or not has_grid:
        return _from_rows(by_rows) if _is_worth_showing(table, by_rows) else None
    by_grid = guess_grid(table, told)
    if _RANKS.index(by_rows.sureness) > _RANKS.index(by_grid.sureness):
        return _from_rows(by_rows)
    return MappingGuess(mapping=by_grid.mapping, sureness=by_grid.sureness, doubts=by_grid.doubts)


def mapping_doubts(table: Table, mapping: TableMapping) -> tuple[Doubt, ...]:
    """Return what has still to be settled before a table is read by a mapping."""
    if isinstance(mapping, RowsMapping):
        dates = left_open(dates_of_rows(table, mapping), mapping.dating)
        return (*column_doubts(table, mapping), *dates)
    return grid_doubts(table, mapping)


def fingerprint_of(table: Table, mapping: TableMapping) -> str:
    """Return what two tables with the same headings have in common, without the headings."""
    if isinstance(mapping, RowsMapping):
        kind = "rows"
        cells = () if mapping.header is None else table.rows[mapping.header]
        words = [plain_heading(cell) for cell in cells]
        words.append(str(mapping.header if mapping.header is None else "headed"))
    else:
        kind = f"grid {mapping.direction} {mapping.dates}"
        view = grid_view(table, mapping)
        heads = map(view.head_cell, view.all_heads())
        words = ["" if date_words(cell) is not None else plain_heading(cell) for cell in heads]
    while words and not words[-1]:
        words.pop()
    return sha256("\n".join((kind, *words)).encode()).hexdigest()[:32]


def _is_rows(guess: RowsGuess) -> bool:
    """Tell whether headings name what only rows have: titles, and their dates or hours."""
    mapping = guess.mapping
    held = set(mapping.columns)
    is_headed = mapping.header is not None and Field.TITLE in held and Field.DATE in held
    is_complete = held >= {Field.DATE, Field.TITLE} and not held.isdisjoint(_HOURLY)
    is_timed = mapping.header is not None and Field.TITLE in held and Field.START in held
    enough = sum(field in held for field in _TELLING) >= 2 or guess.layout is not None
    return guess.sureness is not Sureness.WEAK and (
        is_complete or ((is_headed or is_timed) and enough)
    )


def _is_worth_showing(table: Table, guess: RowsGuess) -> bool:
    if guess.sureness is not Sureness.WEAK:
        return True
    # Headings of a timetable, whose dates or titles the user may point out.
    return guess.mapping.header is not None and len(table.rows) > guess.mapping.first_row


def _from_rows(guess: RowsGuess) -> MappingGuess:
    return MappingGuess(
        mapping=guess.mapping,
        sureness=guess.sureness,
        doubts=guess.doubts,
        layout=guess.layout,
    )
