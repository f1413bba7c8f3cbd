"""The month and the fortnight: rows of days on one sheet, and the rest in full on the next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from planner.domain.dates import DateSpan, months_from
from planner.domain.period_view import PeriodView
from planner.domain.wording import brief_weekday_name, weekday_name
from planner.exchange.layout.page import Item, Line, Rect, TextMeasure
from planner.exchange.layout.paper import PrintOptions
from planner.exchange.layout.text_flow import fit
from planner.exchange.month.heights import shared_out
from planner.exchange.month.outline import month_outline, weeks_outline
from planner.exchange.month.week_row import Rows, WeekRow, row_part, week_row
from planner.exchange.outline.outline import Outline, outline_text
from planner.exchange.sheet.chips import Chip
from planner.exchange.sheet.draft import (
    GRID_TOP,
    HEADING,
    Draft,
    Part,
    draft_of,
    joined,
)
from planner.exchange.sheet.entries import Entry
from planner.exchange.sheet.header import header
from planner.exchange.sheet.key import Footer, KeyUse, footer, further_chip, key_chips
from planner.exchange.sheet.notes import WRITING_HEIGHT, writing_items
from planner.exchange.sheet.programmes import distinct_patterns, programme_marks
from planner.exchange.sheet.reading import observance_entries, session_entries
from planner.exchange.sheet.rest import rest_bodies
from planner.exchange.sheet.settle import settle_entries
from planner.exchange.sheet.sheets import Sheet, continued, plain_frame

_WEEK_NUMBERS = 6.5
_NAMES_HEIGHT = 6.0
_GAP = 2.2
_LINES = (5, 3, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Month:
    """Weeks about to be laid out; ``sheet`` are the days that the title names."""

    view: PeriodView
    sheet: DateSpan
    outline: Outline
    draft: Draft
    is_blank_outside: bool = False

    @property
    def title(self) -> str:
        """What the sheet shows."""
        return self.outline.title

    @property
    def told(self) -> PeriodView:
        """What is on the days that are told."""
        return self.view.within(self.sheet) if self.is_blank_outside else self.view


def month_sheets(
    view: PeriodView, first: date, options: PrintOptions, measure: TextMeasure
) -> tuple[Sheet, ...]:
    """Lay out the month of ``first``; what its sheet shortens is told in full on the next."""
    month = _Month(
        view=view,
        sheet=months_from(first, 1),
        outline=month_outline(view, first, options.clock),
        draft=draft_of(view, options, measure),
        is_blank_outside=options.blank_outside,
    )
    return _sheets(month)


def weeks_sheets(
    view: PeriodView, options: PrintOptions, measure: TextMeasure
) -> tuple[Sheet, ...]:
    """Lay out the whole weeks of a view."""
    outline = weeks_outline(view, options.clock)
    draft = draft_of(view, options, measure)
    return _sheets(_Month(view=view, sheet=view.window, outline=outline, draft=draft))


def _sheets(month: _Month) -> tuple[Sheet, ...]:
    settle = settle_entries(month.told, month.draft.clock)
    front = _front(month, goes_on=bool(settle))
    if front.part.left_out and not settle:
        front = _front(month, goes_on=True)
    first = Sheet(
        title=month.title,
        items=front.part.items,
        foot=front.foot,
        summary=outline_text(month.outline, month.draft.trust),
        draft=month.draft,
    )
    return (first, *_further((*front.part.left_out, *settle), month))


def _further(entries: Sequence[Entry], month: _Month) -> Iterator[Sheet]:
    if not entries:
        return
    title = continued(month.title)
    frame = plain_frame(title, month.draft)
    for body in rest_bodies(entries, frame.room, month.draft):
        yield frame.sheet(body, title, month.draft)


@dataclass(frozen=True, slots=True)
class _Front:
    """The first sheet without the text of its foot, and what it left out."""

    part: Part
    foot: Footer


def _front(month: _Month, *, goes_on: bool) -> _Front:
    draft, view = month.draft, month.view
    patterns = distinct_patterns(month.told)
    head = header(month.title, programme_marks(view, patterns), draft)
    foot = footer(_key(month, goes_on=goes_on), draft)
    bottom = foot.top - _GAP
    items = list(head.items)
    if draft.options.has_notes:
        bottom -= WRITING_HEIGHT
        room = Rect(draft.margin, bottom + _GAP, draft.inside, WRITING_HEIGHT - _GAP)
        items += writing_items(room, draft)
    left = draft.margin + _WEEK_NUMBERS
    top = head.bottom + _NAMES_HEIGHT
    place = Rect(left, top, draft.width - draft.margin - left, bottom - top)
    weekdays = tuple(day for day in range(7) if day not in draft.options.left_out)
    rows = Rows(
        view=view,
        sheet=month.sheet,
        is_blank_outside=month.is_blank_outside,
        weekdays=weekdays,
        column=place.width / len(weekdays),
        lines=_LINES[0],
        patterns=patterns,
        draft=draft,
    )
    items += _weekday_names(place, rows)
    parts = joined(list(_row_parts(rows, place)))
    return _Front(Part((*items, *parts.items), parts.left_out), foot)


def _row_parts(rows: Rows, place: Rect) -> Iterator[Part]:
    measured = _measured(rows, place.height)
    weeks = [week for week in measured if week.is_drawn]
    heights = shared_out([week.needed for week in weeks], place.height)
    y = place.y
    for week, height in zip(weeks, heights, strict=True):
        yield row_part(week, Rect(place.x, y, place.width, height))
        y += height
    yield Part(left_out=tuple(one for week in measured if not week.is_drawn for one in week.away))


def _measured(rows: Rows, height: float) -> list[WeekRow]:
    """Measure the weeks with as many lines to a name as the sheet has room for."""
    for lines in _LINES:
        weeks = [week_row(week, replace(rows, lines=lines)) for week in _weeks(rows)]
        if sum(week.needed for week in weeks if week.is_drawn) <= height:
            break
    return weeks


def _weeks(rows: Rows) -> Iterator[DateSpan]:
    """Yield the weeks that hold a day of the sheet."""
    monday = rows.view.window.start
    while monday < rows.view.window.end:
        week = DateSpan(monday, monday + timedelta(days=7))
        if week.overlaps(rows.sheet):
            yield week
        monday = week.end


def _weekday_names(place: Rect, rows: Rows) -> Iterator[Item]:
    column, draft = rows.column, rows.draft
    for number, weekday in enumerate(rows.weekdays):
        names = (weekday_name(weekday), brief_weekday_name(weekday))
        tried = [fit(one, column - 1.6, draft.bold(HEADING), most=1) for one in names]
        words = next((one for one in tried if one.whole), tried[-1])
        yield words.at(place.x + number * column + 0.8, place.y - 5.0, column - 1.6)
    yield Line(x1=place.x, y1=place.y, x2=place.right, y2=place.y, stroke=GRID_TOP)


def _key(month: _Month, *, goes_on: bool) -> tuple[Chip, ...]:
    view, clock = month.told, month.draft.clock
    patterns = distinct_patterns(view)
    observances = [entry for day in view.days for entry in observance_entries(day, clock)]
    sessions = (one for day in view.days for one in session_entries(day, view, patterns, clock))
    use = KeyUse(
        severities=frozenset(one.severity for one in sessions if one.severity is not None),
        tiers=frozenset(one.tier for one in observances),
        doubts=frozenset(one.doubt for one in observances),
        traditions=frozenset(one.tradition for one in observances),
    )
    chips = key_chips(use, month.draft)
    return (further_chip(month.draft), *chips) if goes_on else chips
