"""One row of days: numbers, bars and sessions, and what there is no room for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.dates import DateSpan
from planner.domain.period_view import PeriodView
from planner.domain.session import Pattern, ProgrammeId
from planner.domain.wording import brief_date_text
from planner.exchange.layout.page import Align, Box, Ink, Item, Line, Rect, Shade
from planner.exchange.layout.text_flow import fit
from planner.exchange.month.bars import LanePlace, Lanes, SetBar, bar_items, lanes_of, shortened
from planner.exchange.month.session_lines import (
    SessionLine,
    line_items,
    session_lines,
    that_fit,
)
from planner.exchange.sheet.draft import DAY_LINE, HEADING, SMALL, Draft, Part
from planner.exchange.sheet.entries import Entry, ObservanceEntry
from planner.exchange.sheet.marks import more_text
from planner.exchange.sheet.reading import occurrence_entry, session_entries

NUMBER_HEIGHT = 5.0

_EDGE = 0.8
_FOOT = 0.6
_SATURDAY = 5
# Bars take no more of a row than this while sessions want the rest.
_MOST_BARS = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """What all rows of a sheet share: the days it is about, and how wide each of them is.

    A bar or session takes at most so many ``lines``. ``weekdays`` have a column, Monday being 0.
    """

    view: PeriodView
    sheet: DateSpan
    is_blank_outside: bool
    weekdays: tuple[int, ...]
    column: float
    lines: int
    patterns: Mapping[ProgrammeId, Pattern]
    draft: Draft

    def shown(self, week: DateSpan) -> DateSpan:
        """Return the days of a week that are told."""
        if not self.is_blank_outside and self.draws(week):
            return week
        return self._own(week)

    def draws(self, week: DateSpan) -> bool:
        """Tell whether a day of the sheet has a column in the week."""
        return any(day.weekday() in self.weekdays for day in self._own(week))

    def _own(self, week: DateSpan) -> DateSpan:
        return DateSpan(max(week.start, self.sheet.start), min(week.end, self.sheet.end))


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekRow:
    """A week measured: its bars in lanes, and the sessions of each day that is told.

    ``away`` is what is on days that have no column, and on no other day of the week.
    """

    rows: Rows
    week: DateSpan
    lanes: Lanes
    sessions: Mapping[date, tuple[SessionLine, ...]]
    away: tuple[Entry, ...]

    @property
    def is_drawn(self) -> bool:
        """Tell whether there is a row for it: of a week with no day to show all is ``away``."""
        return bool(self.sessions)

    @property
    def needed(self) -> float:
        """Millimetres in which all of it can be told."""
        return NUMBER_HEIGHT + _FOOT + max(self._needed_on(day) for day in self.sessions)

    def _needed_on(self, day: date) -> float:
        lines = sum(line.height for line in self.sessions[day])
        return self.lanes.bottom_on(day, self.lanes.count) + lines

    def lanes_in(self, height: float) -> int:
        """Return how many lanes are shown in so much room below the numbers."""
        wanted = max(sum(line.height for line in lines) for lines in self.sessions.values())
        if self.lanes.that_fit(height - wanted) == self.lanes.count:
            return self.lanes.count
        # Below the bars it must be possible to say how many things are not shown.
        most = height - more_text(1, self.rows.draft).height
        return self.lanes.that_fit(min(max(height * _MOST_BARS, height - wanted), most))

    def column_of(self, day: date) -> float:
        """Return how far from the left a day begins."""
        return self.rows.weekdays.index(day.weekday()) * self.rows.column


def week_row(week: DateSpan, rows: Rows) -> WeekRow:
    """Measure a week."""
    shown, view, draft = rows.shown(week), rows.view, rows.draft
    place = LanePlace(weekdays=rows.weekdays, column=rows.column, lines=rows.lines)
    lanes = lanes_of(view.occurrences, shown, place, draft)
    width = rows.column - 2 * _EDGE
    entries = {
        day: session_entries(view.day(day), view, rows.patterns, draft.clock) for day in shown
    }
    columns = place.shown_in(shown)
    observances = (
        occurrence_entry(one.occurrence, view.day(one.first), draft.clock) for one in lanes.away
    )
    hidden = (one for day, held in entries.items() if day not in columns for one in held)
    return WeekRow(
        rows=rows,
        week=week,
        lanes=lanes,
        sessions={day: session_lines(entries[day], width, rows.lines, draft) for day in columns},
        away=(*observances, *hidden),
    )


def row_part(row: WeekRow, place: Rect) -> Part:
    """Draw a week into ``place``, and say what it could not tell in full."""
    draft = row.rows.draft
    height = place.height - NUMBER_HEIGHT - _FOOT
    top = place.y + NUMBER_HEIGHT
    count = row.lanes_in(height)
    shown = [one for one in row.lanes.bars if one.bar.lane < count]
    items = list(_days(row, place))
    for one in shown:
        items += bar_items(one, place.x, top + row.lanes.top(one.bar.lane), draft)
    left_out = _bars_left_out(row, shown)
    for day, lines in row.sessions.items():
        used = row.lanes.bottom_on(day, count)
        hidden = sum(one.covers(day) for one in row.lanes.bars) - sum(
            one.covers(day) for one in shown
        )
        room = Rect(
            place.x + row.column_of(day) + _EDGE,
            top + used,
            row.rows.column - 2 * _EDGE,
            height - used,
        )
        part = _sessions_part(lines, hidden, room, draft)
        items += part.items
        left_out += part.left_out
    return Part(tuple(items), (*left_out, *row.away))


def _bars_left_out(row: WeekRow, shown: list[SetBar]) -> list[Entry]:
    hidden = [one for one in row.lanes.bars if one not in shown]
    cut = shortened(shown, row.rows.sheet)
    return [_entry(one, row) for one in (*cut, *hidden)]


def _entry(one: SetBar, row: WeekRow) -> ObservanceEntry:
    day = row.rows.view.day(one.bar.first)
    return occurrence_entry(one.bar.occurrence, day, row.rows.draft.clock)


def _sessions_part(
    lines: tuple[SessionLine, ...], hidden_bars: int, room: Rect, draft: Draft
) -> Part:
    more = more_text(1, draft).height
    height = room.height - (more if hidden_bars else 0.0)
    kept = that_fit(lines, height, 0.0 if hidden_bars else more)
    items: list[Item] = []
    y = room.y
    for line in kept:
        items += line_items(line, Rect(room.x, y, room.width, line.words.height))
        y += line.height
    hidden = [line.entry for line in lines if line not in kept]
    if hidden or hidden_bars:
        words = more_text(len(hidden) + hidden_bars, draft)
        items.append(words.at(room.x, room.bottom - more, room.width))
    cut = [line.entry for line in kept if not line.words.whole]
    return Part(tuple(items), (*cut, *hidden))


def _days(row: WeekRow, place: Rect) -> Iterator[Item]:
    draft, column = row.rows.draft, row.rows.column
    for n, weekday in enumerate(row.rows.weekdays):
        day = row.week.start + timedelta(days=weekday)
        rect = Rect(place.x + n * column, place.y, column, place.height)
        if day.weekday() >= _SATURDAY and day in row.sessions:
            yield Box(rect=rect, fill=Shade.PALE)
        yield Line(x1=rect.x, y1=rect.y, x2=rect.x, y2=rect.bottom, stroke=DAY_LINE)
        if day in row.sessions:
            is_own = day in row.rows.sheet
            face = draft.bold(HEADING) if is_own else draft.type(HEADING)
            number = fit(_number(day, row), column - 2 * _EDGE, face, most=1)
            ink = Ink.BLACK if is_own else Ink.GREY
            yield number.at(rect.x + _EDGE, rect.y + 0.5, column - 2 * _EDGE, ink=ink)
    right = place.x + len(row.rows.weekdays) * column
    yield Line(x1=right, y1=place.y, x2=right, y2=place.bottom, stroke=DAY_LINE)
    yield Line(x1=place.x, y1=place.bottom, x2=right, y2=place.bottom, stroke=DAY_LINE)
    week = fit(str(row.week.start.isocalendar().week), 5.0, draft.type(SMALL), most=1)
    yield week.at(place.x - 6.0, place.y + 0.9, 5.0, align=Align.RIGHT, ink=Ink.GREY)


def _number(day: date, row: WeekRow) -> str:
    """Return the number of a day, with its month where that is another than the day before’s."""
    is_first = day == next(iter(row.sessions))
    if day.day == 1 or (is_first and day not in row.rows.sheet):
        return brief_date_text(day.month, day.day)
    return str(day.day)
