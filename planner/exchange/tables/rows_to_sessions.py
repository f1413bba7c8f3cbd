"""From a table with one session per row to drafts of sessions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from planner.domain.language import translate
from planner.domain.session import SessionKind
from planner.domain.table import Cell, Table, is_blank, place_in, text_of
from planner.domain.table_mapping import Field, RowsMapping
from planner.exchange.tables.cell_texts import is_off
from planner.exchange.tables.date_words import DateWords, date_or_range, weekday_in
from planner.exchange.tables.dating import (
    WrittenDate,
    days_in_order,
    swap_doubt,
    swapped_ones,
    weekday_fault,
)
from planner.exchange.tables.draft import (
    Draft,
    Drafted,
    Spot,
    Unread,
    UnreadError,
    When,
    line_of,
)
from planner.exchange.tables.headings import plain_heading
from planner.exchange.tables.row_cells import RowCells, filled_rows
from planner.exchange.tables.row_when import quoted, when_of

_HASHES = re.compile(r"#{2,}")
# Our own export may have observances among the sessions, which it marks so.
_OBSERVANCE = "observance"
_SHIFTS = frozenset({"shift", "duty", "rota", "shift name", "custom label"})
_EVENING = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A row that is not blank: its date if any, and the last day where that is a range."""

    cells: RowCells
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
    clock, swapped = ZoneInfo(zone), swapped_ones(dated)
    before: date | None = None
    for row in rows:
        day = next(days) if row.written is not None else None
        if row.written is None and mapping.carries_dates and is_blank(_date_cell(row.cells)):
            day = before
        before = day or before
        drafted = _drafted(row, day, clock)
        if isinstance(drafted, Draft) and row.written in swapped:
            drafted = replace(drafted, doubts=(*drafted.doubts, swap_doubt()))
        yield drafted


def _rows(table: Table, mapping: RowsMapping) -> Iterator[_Row]:
    for cells in filled_rows(table, mapping):
        cell = _date_cell(cells)
        words, last = date_or_range(cell, table.epoch)
        written = None
        if words is not None:
            weekday = weekday_in(cells.cell(Field.WEEKDAY))
            written = WrittenDate(text=line_of(cell), words=words, weekday=weekday)
        yield _Row(cells=cells, written=written, last=last)


def _date_cell(cells: RowCells) -> Cell:
    return cells.cell(Field.DATE if cells.has(Field.DATE) else Field.START)


def _drafted(row: _Row, day: date | None, zone: ZoneInfo) -> Drafted:
    table, number = row.cells.table, row.cells.row
    spot = Spot(
        table=table.name,
        row=number,
        column=None,
        place=place_in(table, number),
        cells=tuple(map(text_of, table.rows[number])),
    )
    try:
        return _session(row, day, zone, spot)
    except UnreadError as fault:
        return Unread(spot=spot, fault=str(fault))


def _session(row: _Row, day: date | None, zone: ZoneInfo, spot: Spot) -> Drafted:
    cells = row.cells
    doubts: list[str] = []
    title = cells.title(doubts)
    if day is None:
        # A line between blocks of rows, such as “Autumn term”, is no session.
        if not title or cells.is_heading():
            return Unread(spot=spot)
        raise _no_date(_date_cell(cells), row.written)
    kind = cells.cell(Field.KIND)
    is_observance = line_of(kind).casefold() == _OBSERVANCE
    is_nothing = is_off(kind) if title else not _has_hours(cells)
    if is_observance or is_nothing or (title and is_off(title) and not _has_hours(cells)):
        return Unread(spot=spot)
    if row.written is not None:
        doubts += filter(None, [weekday_fault(day, row.written.named_weekday)])
    when = when_of(cells, day, row.written.words if row.written else None, row.last, zone)
    if when.all_day and not cells.says_all_day():
        doubts.append(translate("tables", "it has no hours, so it counts as the whole day"))
    return Draft(
        spot=spot,
        title=title or _untitled(doubts),
        start=when.start,
        end=when.end,
        all_day=when.all_day,
        location=cells.line(Field.LOCATION, doubts),
        kind_words=cells.line(Field.KIND, doubts),
        usual_kind=_usual_kind(cells, when),
        tutor=cells.tutor(doubts),
        notes=cells.notes(doubts),
        people=cells.people(),
        programme=cells.line(Field.PROGRAMME, doubts),
        given_id=cells.line(Field.ID, doubts),
        rule=cells.rule(doubts),
        # With a row for each person, several rows tell one session.
        is_shared=cells.has(Field.PEOPLE),
        doubts=(*doubts, *when.doubts),
    )


def _has_hours(cells: RowCells) -> bool:
    return any(not is_blank(cells.cell(field)) for field in (Field.HOURS, Field.START))


def _usual_kind(cells: RowCells, when: When) -> SessionKind | None:
    """Return a shift, or a night, where the titles stand under a heading that says so."""
    if plain_heading(cells.heading_of(Field.TITLE)) not in _SHIFTS:
        return None
    is_night = when.start.hour >= _EVENING and when.end.date() > when.start.date()
    return SessionKind.NIGHT if is_night else SessionKind.SHIFT


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
