"""The best mapping of a table with one session per row, by its headings and what its cells hold."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from planner.domain.language import translate
from planner.domain.table import Cell, Table, is_blank
from planner.domain.table_mapping import (
    Dating,
    Doubt,
    DoubtKind,
    Field,
    RowsMapping,
    Sureness,
)
from planner.exchange.tables.date_words import date_or_range, weekday_in
from planner.exchange.tables.dating import dating_of
from planner.exchange.tables.draft import line_of
from planner.exchange.tables.headings import LOOKED_AT, fields_of, heading_score
from planner.exchange.tables.known_layouts import KnownLayout, known_layout
from planner.exchange.tables.rows_to_sessions import dates_of_rows
from planner.exchange.tables.time_words import hours_in_cell, length_in
from planner.exchange.tables.years_named import years_named

_SAMPLE = 200
_MOST = 0.6
_FEW_HEADINGS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsGuess:
    """A mapping by rows, how far to trust it, what to ask, and the known layout that it is."""

    mapping: RowsMapping
    sureness: Sureness
    doubts: tuple[Doubt, ...]
    layout: KnownLayout | None = None


def header_row(table: Table) -> int | None:
    """Return the row of the headings, None where nothing looks like one."""
    rows = table.rows[:LOOKED_AT]
    scores = [heading_score(row) for row in rows]
    best = max(scores, default=0)
    return scores.index(best) if best >= _FEW_HEADINGS else _row_above_dates(table)


def _row_above_dates(table: Table) -> int | None:
    """Return the row of texts over the first dates: headings, in whatever words they are."""
    above: int | None = None
    for number, row in enumerate(table.rows[:LOOKED_AT]):
        if any(map(_is_date, row)):
            return above
        texts = [cell for cell in row if isinstance(cell, str) and not is_blank(cell)]
        if any(not is_blank(cell) for cell in row):
            above = number if len(set(texts)) >= _FEW_HEADINGS else None
    return None


def guess_rows(table: Table, header: int | None, titles: Iterable[str]) -> RowsGuess:
    """Return the best mapping with headings in that row; ``titles`` may name years."""
    headings: Sequence[Cell] = () if header is None else table.rows[header]
    known = known_layout(headings)
    stated = known[1] if known else fields_of(headings)
    width = table.width
    columns = [*stated, *[Field.IGNORED] * (width - len(stated))]
    mapping = RowsMapping(table=table.name, header=header, columns=tuple(columns))
    if known is None:
        mapping = _by_content(table, mapping, headings)
    written = dates_of_rows(table, mapping)
    found = dating_of(written, years_named(table, titles))
    dating, dating_doubts = found.dating, found.doubts
    layout = known[0] if known else None
    if layout is not None and layout.order is not None:
        dating = Dating(order=layout.order, year=dating.year)
        dating_doubts = tuple(
            doubt for doubt in dating_doubts if doubt.kind is not DoubtKind.DATE_ORDER
        )
    mapping = replace(mapping, dating=dating, carries_dates=_has_gaps(table, mapping))
    doubts = (*column_doubts(table, mapping), *dating_doubts)
    return RowsGuess(
        mapping=mapping,
        sureness=_sureness(table, mapping, len(written), is_known=known is not None),
        doubts=doubts,
        layout=layout,
    )


def column_doubts(table: Table, mapping: RowsMapping) -> tuple[Doubt, ...]:
    """Return what is missing among the columns: a date or a title."""
    missing = []
    if not _has_dates(table, mapping):
        missing.append(
            Doubt(
                kind=DoubtKind.COLUMNS,
                text=translate("tables", "no column is known to hold the dates"),
                option="--column date=A",
            )
        )
    if mapping.column_of(Field.TITLE) is None:
        missing.append(
            Doubt(
                kind=DoubtKind.COLUMNS,
                text=translate("tables", "no column is known to hold the titles of sessions"),
                option="--column title=B",
            )
        )
    return tuple(missing)


def _has_dates(table: Table, mapping: RowsMapping) -> bool:
    """Tell whether a column holds dates: that of dates, or that of starts with their dates."""
    if mapping.column_of(Field.DATE) is not None:
        return True
    start = mapping.column_of(Field.START)
    return start is not None and any(map(_is_date, _sample(table, mapping.first_row, start)))


def _by_content(table: Table, mapping: RowsMapping, headings: Sequence[Cell]) -> RowsMapping:
    """Return the mapping with what the cells themselves show where headings say nothing."""
    columns = list(mapping.columns)
    samples = [_sample(table, mapping.first_row, column) for column in range(len(columns))]
    _mend_hours(columns, samples)
    for field, test in _TESTS:
        if field in columns or (
            field is Field.DATE and Field.START in columns and _dated(columns, samples)
        ):
            continue
        free = (n for n, held in enumerate(columns) if held is Field.IGNORED)
        best = max(free, key=lambda n: _share(samples[n], test), default=None)
        if best is not None and _share(samples[best], test) >= _MOST:
            columns[best] = field
    if Field.TITLE not in columns:
        best = _wordiest(columns, samples, headings)
        if best is not None:
            columns[best] = Field.TITLE
    return replace(mapping, columns=tuple(columns))


def _mend_hours(columns: list[Field], samples: Sequence[Sequence[Cell]]) -> None:
    """Set right what a heading says and its cells deny: “Time” over dates, “Session” over AM."""
    for number, field in enumerate(columns):
        sample = samples[number]
        if field is Field.HOURS and _share(sample, _is_hours) < _MOST:
            columns[number] = Field.LENGTH if _share(sample, _is_length) >= _MOST else Field.IGNORED
        elif field is Field.WEEKDAY and _share(sample, _is_weekday) < _MOST:
            is_date = _share(sample, _is_date) >= _MOST and Field.DATE not in columns
            columns[number] = Field.DATE if is_date else Field.IGNORED
        elif field is Field.DATE and sample and not any(map(_is_date, sample)):
            columns[number] = Field.IGNORED
        elif field is Field.TITLE and _share(sample, _is_hours) >= _MOST:
            columns[number] = Field.HOURS if Field.HOURS not in columns else Field.IGNORED


def _dated(columns: Sequence[Field], samples: Sequence[Sequence[Cell]]) -> bool:
    return _share(samples[columns.index(Field.START)], _is_date) >= _MOST


def _sample(table: Table, first_row: int, column: int) -> list[Cell]:
    cells = (cell for cell in table.column(column, first_row) if not is_blank(cell))
    return [cell for cell, _ in zip(cells, range(_SAMPLE), strict=False)]


def _share(cells: Sequence[Cell], test: Callable[[Cell], bool]) -> float:
    return sum(map(test, cells)) / len(cells) if cells else 0.0


def _is_date(cell: Cell) -> bool:
    return date_or_range(cell)[0] is not None


def _is_weekday(cell: Cell) -> bool:
    return weekday_in(cell) is not None


def _is_hours(cell: Cell) -> bool:
    return not _is_date(cell) and hours_in_cell(cell) is not None


def _is_range(cell: Cell) -> bool:
    hours = hours_in_cell(cell) if isinstance(cell, str) else None
    return hours is not None and hours.end is not None


def _is_time(cell: Cell) -> bool:
    # A bare number is rather a count than an hour.
    is_number = isinstance(cell, float) or (isinstance(cell, str) and cell.isdecimal())
    return not is_number and _is_hours(cell) and not _is_range(cell)


def _is_length(cell: Cell) -> bool:
    return length_in(cell) is not None


_TESTS: tuple[tuple[Field, Callable[[Cell], bool]], ...] = (
    (Field.DATE, _is_date),
    (Field.WEEKDAY, _is_weekday),
    (Field.HOURS, _is_range),
    (Field.START, _is_time),
    (Field.END, _is_time),
)


def _wordiest(
    columns: Sequence[Field], samples: Sequence[Sequence[Cell]], headings: Sequence[Cell]
) -> int | None:
    """Return the column without a name whose texts differ most; names are not guessed at."""
    free = [
        number
        for number, field in enumerate(columns)
        if field is Field.IGNORED and (number >= len(headings) or is_blank(headings[number]))
    ]
    words = {n: {line_of(cell) for cell in samples[n] if isinstance(cell, str)} for n in free}
    best = max(free, key=lambda n: (len(words[n]), sum(map(len, words[n]))), default=None)
    return best if best is not None and words[best] else None


def _has_gaps(table: Table, mapping: RowsMapping) -> bool:
    """Tell whether dates stand in the first row of a day alone."""
    column, title = mapping.column_of(Field.DATE), mapping.column_of(Field.TITLE)
    if column is None or title is None:
        return False
    rows = range(mapping.first_row, len(table.rows))
    titled = [row for row in rows if not is_blank(table.cell(row, title))]
    blank = [row for row in titled if is_blank(table.cell(row, column))]
    is_led = bool(titled) and not is_blank(table.cell(titled[0], column))
    return is_led and len(blank) >= 2 and len(blank) < 0.9 * len(titled)


def _sureness(table: Table, mapping: RowsMapping, dated: int, *, is_known: bool) -> Sureness:
    rows = sum(1 for row in table.rows[mapping.first_row :] if any(not is_blank(c) for c in row))
    if not dated or column_doubts(table, mapping):
        return Sureness.WEAK
    share = dated / rows
    if mapping.header is not None and (is_known or share >= _MOST):
        return Sureness.SURE
    return Sureness.LIKELY
