"""From a table with one session per row to drafts of sessions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from planner.domain.language import translate
from planner.domain.table import EMPTY, Cell, Table, is_blank, place_in, text_of
from planner.domain.table_mapping import Field, RowsMapping
from planner.exchange.tables.date_words import DateWords, date_words, weekday_in
from planner.exchange.tables.dating import WrittenDate, days_in_order, weekday_fault
from planner.exchange.tables.draft import Draft, Drafted, Spot, Unread, UnreadError, line_of
from planner.exchange.tables.row_cells import RowCells
from planner.exchange.tables.row_when import quoted, when_of

_HASHES = re.compile(r"#{2,}")
# Our own export may have observances among the sessions, which it marks so.
_OBSERVANCE = "observance"
_BETWEEN_DAYS = re.compile(r"\s+(?:-|–|—|to|until)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A row that is not blank: its date if any, and the last day where that is a range."""

    number: int
    written: WrittenDate | None
    last: DateWords | None = None


def dates_of_rows(table: Table, mapping: RowsMapping) -> tuple[WrittenDate, ...]:
    """Return the dates of the rows, as far as they can be read."""
    return tuple(row.written for row in _rows(table, mapping) if row.written is not None)


def drafts_from_rows(table: Table, mapping: RowsMapping, zone: str) -> Iterator[Drafted]:
    """Yield what each row tells that is not blank; times of UTC are told by the clock of a zone."""
    rows = list(_rows(table, mapping))
    dated = [row.written for row in rows if row.written is not None]
    days = days_in_order(dated, mapping.dating)
    before: date | None = None
    for row in rows:
        day = next(days) if row.written is not None else None
        cells = RowCells(table=table, mapping=mapping, row=row.number)
        if row.written is None and mapping.carries_dates and is_blank(_date_cell(cells)):
            day = before
        before = day or before
        yield _drafted(cells, row, day, ZoneInfo(zone))


def _rows(table: Table, mapping: RowsMapping) -> Iterator[_Row]:
    for number in range(mapping.first_row, len(table.rows)):
        if all(map(is_blank, table.rows[number])):
            continue
        cells = RowCells(table=table, mapping=mapping, row=number)
        cell = _date_cell(cells)
        words, last = _date_or_range(cell, table.epoch)
        written = None
        if words is not None:
            weekday = weekday_in(cells.cell(Field.WEEKDAY))
            written = WrittenDate(text=line_of(cell), words=words, weekday=weekday)
        yield _Row(number=number, written=written, last=last)


def _date_cell(cells: RowCells) -> Cell:
    for field in (Field.DATE, Field.START):
        if cells.mapping.column_of(field) is not None:
            return cells.cell(field)
    return EMPTY


def _date_or_range(cell: Cell, epoch: date) -> tuple[DateWords | None, DateWords | None]:
    words = date_words(cell, epoch)
    if words is None and isinstance(cell, str):
        parts = _BETWEEN_DAYS.split(" ".join(cell.split()))
        if len(parts) == 2:
            first, last = (date_words(part, epoch) for part in parts)
            if first is not None and last is not None:
                return replace(first, year=first.year or last.year), last
    return words, None


def _drafted(cells: RowCells, row: _Row, day: date | None, zone: ZoneInfo) -> Drafted:
    spot = Spot(
        table=cells.table.name,
        row=row.number,
        column=None,
        place=place_in(cells.table, row.number),
        cells=tuple(map(text_of, cells.table.rows[row.number])),
    )
    try:
        return _session(cells, row, day, zone, spot)
    except UnreadError as fault:
        return Unread(spot=spot, fault=str(fault))


def _session(cells: RowCells, row: _Row, day: date | None, zone: ZoneInfo, spot: Spot) -> Drafted:
    doubts: list[str] = []
    title = cells.title(doubts)
    if day is None:
        # A line between blocks of rows, such as “Autumn term”, is no session.
        if not title or cells.is_heading():
            return Unread(spot=spot)
        raise _no_date(_date_cell(cells), row.written)
    is_observance = line_of(cells.cell(Field.KIND)).casefold() == _OBSERVANCE
    if is_observance or (not title and not _has_hours(cells)):
        return Unread(spot=spot)
    if row.written is not None:
        doubts += filter(None, [weekday_fault(day, row.written.named_weekday)])
    when = when_of(cells, day, row.written.words if row.written else None, row.last, zone)
    return Draft(
        spot=spot,
        title=title or _untitled(doubts),
        start=when.start,
        end=when.end,
        all_day=when.all_day,
        location=cells.line(Field.LOCATION, doubts),
        kind_words=cells.line(Field.KIND, doubts),
        tutor=cells.tutor(doubts),
        notes=cells.notes(doubts),
        people=cells.people(),
        programme=cells.line(Field.PROGRAMME, doubts),
        given_id=cells.line(Field.ID, doubts),
        rule=cells.rule(doubts),
        doubts=(*doubts, *when.doubts),
    )


def _has_hours(cells: RowCells) -> bool:
    return any(
        cells.mapping.column_of(field) is not None and not is_blank(cells.cell(field))
        for field in (Field.HOURS, Field.START)
    )


def _untitled(doubts: list[str]) -> str:
    doubts.append(translate("tables", "it has no title"))
    return translate("tables", "Untitled session")


def _no_date(cell: Cell, written: WrittenDate | None) -> UnreadError:
    if is_blank(cell):
        return UnreadError(translate("tables", "it has no date"))
    if isinstance(cell, str) and _HASHES.fullmatch(cell.strip()):
        return UnreadError(
            translate(
                "tables",
                "its date was saved as ####: make the column wider in the spreadsheet and save "
                "it again",
            )
        )
    if written is not None and written.words.is_open:
        words = translate("tables", "there is no day {text} in the order of dates that was chosen")
    elif written is not None:
        words = translate("tables", "“{text}” names no year")
    else:
        words = translate("tables", "“{text}” is no date that can be read")
    return UnreadError(words.format(text=quoted(cell)))
