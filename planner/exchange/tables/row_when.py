"""When the session of a row is: from its cells for dates, hours, length and end."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from planner.domain.dates import ONE_DAY
from planner.domain.language import translate
from planner.domain.table import Cell, is_blank, text_of
from planner.domain.table_mapping import Field
from planner.exchange.tables.date_words import DateWords, date_words
from planner.exchange.tables.draft import (
    UnreadError,
    When,
    at_hours,
    ending_on,
    line_of,
    whole_days,
)
from planner.exchange.tables.row_cells import RowCells, says_all_day
from planner.exchange.tables.time_words import (
    DAY_MINUTES,
    ClockTime,
    Hours,
    clock_time,
    hours_in_cell,
    hours_inside,
    length_in,
    span,
)

_LONGEST_QUOTE = 60


def when_of(
    cells: RowCells, day: date, words: DateWords | None, last: DateWords | None, zone: ZoneInfo
) -> When:
    """Return when a row is that is dated ``day``, up to ``last`` where its date is a range.

    Raises UnreadError where its hours, its length or its end cannot be read.
    """
    hours = _hours(cells, words)
    ends = _last_day(cells, day, last)
    if cells.says_all_day() or hours is None:
        return whole_days(day, _inclusive(cells, day, ends))
    when = at_hours(day, hours, _length(cells))
    if words is not None and words.offset is not None:
        return _in_zone(when, words.offset, zone)
    return when if ends is None else ending_on(when, ends)


def quoted(cell: Cell) -> str:
    """Return a cell for speaking of it, no longer than a line can bear."""
    return line_of(cell)[:_LONGEST_QUOTE]


def _hours(cells: RowCells, words: DateWords | None) -> Hours | None:
    """Return the hours of a row, None where it has none and so takes all day."""
    cell = cells.cell(Field.HOURS)
    if not is_blank(cell) and not says_all_day(cell):
        inside = hours_inside(text_of(cell))
        hours = hours_in_cell(cell) or (inside[0] if inside else None)
        if hours is None:
            raise _no_hours(cell)
        return hours
    opens = _clock(cells, Field.START) or _clock_of(words)
    closes = _clock(cells, Field.END)
    if opens is not None:
        return span(opens, closes)
    if closes is not None and not cells.says_all_day():
        raise UnreadError(translate("tables", "it has an end and no start"))
    return None


def _clock(cells: RowCells, field: Field) -> ClockTime | None:
    cell = cells.cell(field)
    if is_blank(cell) or says_all_day(cell):
        return None
    words = _dated(cell, cells.table.epoch)
    found = clock_time(cell) if words is None else _clock_of(words)
    if found is None and words is None:
        raise _no_hours(cell)
    return found


def _dated(cell: Cell, epoch: date) -> DateWords | None:
    """Return the date in a cell for an hour; numbers and figures such as 0930 are none there."""
    if isinstance(cell, float) or (isinstance(cell, str) and cell.strip().isdecimal()):
        return None
    return date_words(cell, epoch)


def _clock_of(words: DateWords | None) -> ClockTime | None:
    if words is None or words.at is None:
        return None
    return ClockTime(words.at.hour * 60 + words.at.minute)


def _length(cells: RowCells) -> timedelta | None:
    cell = cells.cell(Field.LENGTH)
    if is_blank(cell):
        return None
    length = length_in(cell, cells.heading_of(Field.LENGTH))
    if length is None:
        words = translate("tables", "its length “{text}” cannot be read; write it as 1h30")
        raise UnreadError(words.format(text=quoted(cell)))
    return length


def _last_day(cells: RowCells, day: date, last: DateWords | None) -> date | None:
    order = cells.mapping.dating.order
    stated = cells.cell(Field.END_DATE)
    if not is_blank(stated):
        words = date_words(stated, cells.table.epoch)
        found = None if words is None else words.day(order, day.year)
        if found is None:
            text = translate("tables", "its end, “{text}”, is no date that can be read")
            raise UnreadError(text.format(text=quoted(stated)))
        return found
    words = _dated(cells.cell(Field.END), cells.table.epoch) or last
    return None if words is None else words.day(order, day.year)


def _inclusive(cells: RowCells, day: date, last: date | None) -> date:
    """Return the last day of an all-day row; some programs give the day after, at midnight."""
    if last is None:
        return day
    cell = cells.cell(Field.END)
    return last - ONE_DAY if last > day and _is_midnight(cell, cells.table.epoch) else last


def _is_midnight(cell: Cell, epoch: date) -> bool:
    if is_blank(cell):
        return False
    if isinstance(cell, datetime):
        return cell.time() == time(0)
    words = _dated(cell, epoch)
    if words is not None:
        return ":" in text_of(cell) and words.at in {None, time(0)}
    found = clock_time(cell)
    return found is not None and found.minute % DAY_MINUTES == 0


def _in_zone(when: When, offset: timedelta, zone: ZoneInfo) -> When:
    start, end = (
        (moment - offset).replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None)
        for moment in (when.start, when.end)
    )
    return replace(when, start=start, end=end)


def _no_hours(cell: Cell) -> UnreadError:
    words = translate("tables", "“{text}” is no time of day; write it as 9:30, 0930 or 2pm")
    return UnreadError(words.format(text=quoted(cell)))
