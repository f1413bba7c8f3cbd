"""The first page of the week: where head, days, list and notes stand on the sheet."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.observance import Tier
from planner.domain.period_view import DayView
from planner.exchange.layout.page import Rect
from planner.exchange.layout.paper import Orientation
from planner.exchange.week.draft import MARGIN, Draft, Part, joined
from planner.exchange.week.entries import Entry, HoursEntry, SessionEntry, SettleEntry
from planner.exchange.week.header import header, week_title
from planner.exchange.week.hours import Hours, hours_needed
from planner.exchange.week.key import Footer, footer, further_chip, key_chips
from planner.exchange.week.notes import notes_height, notes_part, settle_height, settle_part
from planner.exchange.week.reading import (
    band_entries,
    distinct_patterns,
    observance_entries,
    session_entries,
    settle_entries,
    sunset_entry,
)
from planner.exchange.week.strip import (
    HEADING_HEIGHT,
    Strip,
    WeekDay,
    band_height,
    column_width,
    strip_part,
)

_BELOW_RULE = 1.0
_GAP = 2.2
_LEAST_PANEL = 20.5
_MOST_PANEL = 0.27
_LEAST_NOTES_SHARE = 0.26
_MOST_BAND = 0.38
_SETTLE_SHARE = 0.54
_BETWEEN_PANELS = 9.0
_ROW_DAYS = 4
_BETWEEN_ROWS = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What a first try has shown to be needed.

    ``told_above`` are labels that go to the band of their day. ``in_notes`` are entries to tell
    in full among the notes; they count as left out where there is no room for all of them.
    ``goes_on`` says that there is a further page, which the key then points to.
    """

    told_above: frozenset[HoursEntry] = frozenset()
    in_notes: tuple[Entry, ...] = ()
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Front:
    """The first page without its foot's text; what it left out; labels that found no place."""

    part: Part
    foot: Footer
    homeless: tuple[HoursEntry, ...]

    def with_homeless_left_out(self) -> "Front":
        """Return the page with its homeless labels among what it left out."""
        part = Part(self.part.items, (*self.part.left_out, *self.homeless))
        return Front(part, self.foot, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sheet:
    """The room between head and foot, and what is to be set there."""

    room: Rect
    days: tuple[WeekDay, ...]
    hours: Hours
    settle: tuple[SettleEntry, ...]
    in_notes: tuple[Entry, ...]
    draft: Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class _Body:
    part: Part
    notes: Part
    homeless: tuple[HoursEntry, ...]


def front(draft: Draft, trial: Trial) -> Front:
    """Lay out the first page."""
    days = week_days(draft, trial.told_above)
    patterns = distinct_patterns(draft.view)
    head = header(week_title(draft.view.window), patterns, draft)
    key = key_chips(days, draft)
    if trial.goes_on:
        key = (further_chip(draft), *key)
    foot = footer(key, draft)
    top = head.bottom + _BELOW_RULE
    sheet = _Sheet(
        room=Rect(MARGIN, top, draft.width - 2 * MARGIN, foot.top - top - _GAP),
        days=days,
        hours=hours_needed(
            (entry for day in days for entry in day.sessions), (day.sunset for day in days)
        ),
        settle=settle_entries(draft.view, draft.clock),
        in_notes=trial.in_notes,
        draft=draft,
    )
    body = (
        _one_row(sheet)
        if draft.options.paper.orientation is Orientation.LANDSCAPE
        else _two_rows(sheet)
    )
    left_out = [entry for entry in body.part.left_out if entry not in trial.in_notes]
    part = Part(
        (*head.items, *body.part.items, *body.notes.items), (*left_out, *body.notes.left_out)
    )
    return Front(part, foot, body.homeless)


def week_days(draft: Draft, told_above: frozenset[HoursEntry]) -> tuple[WeekDay, ...]:
    """Read the days of the view; those of ``told_above`` that are theirs stand in their band."""
    patterns = distinct_patterns(draft.view)
    return tuple(
        _week_day(
            day,
            session_entries(day, draft.view, patterns, draft.clock),
            told_above,
            draft,
        )
        for day in draft.view.days
    )


def _week_day(
    day: DayView,
    sessions: Sequence[SessionEntry],
    told_above: frozenset[HoursEntry],
    draft: Draft,
) -> WeekDay:
    observances = observance_entries(day, draft.clock)
    plan = [entry for entry in observances if entry.tier is Tier.PLAN]
    others = [entry for entry in observances if entry.tier is not Tier.PLAN]
    without_hours = [entry for entry in sessions if entry.stands_above]
    hours = band_entries(day, draft.clock)
    sunset = sunset_entry(day, draft.clock)
    above = [one for one in (*hours, sunset) if one in told_above]
    return WeekDay(
        band=(*plan, *without_hours, *others, *above),
        sessions=tuple(entry for entry in sessions if not entry.stands_above),
        hours=hours,
        sunset=sunset,
        told_above=told_above,
    )


def _one_row(sheet: _Sheet) -> _Body:
    """All days side by side, the list and the notes below them."""
    room, draft = sheet.room, sheet.draft
    settle_width = room.width * _SETTLE_SHARE
    notes_width = room.width - settle_width - _BETWEEN_PANELS
    needed = max(
        settle_height(sheet.settle, settle_width, draft),
        notes_height(sheet.in_notes, notes_width, draft),
        _LEAST_PANEL,
    )
    panel = min(needed, room.height * _MOST_PANEL)
    frame = Rect(room.x, room.y, room.width, room.height - panel - _GAP)
    places = len(sheet.days)
    most = frame.height * _MOST_BAND
    band = band_height(sheet.days, column_width(frame.width, places), most, draft)
    days = strip_part(
        Strip(days=sheet.days, frame=frame, places=places, band=band), sheet.hours, draft
    )
    below = frame.bottom + _GAP
    settle = Rect(room.x, below, settle_width, panel)
    notes = Rect(room.right - notes_width, below, notes_width, panel)
    return _Body(
        part=joined([days.part, settle_part(sheet.settle, settle, draft)]),
        notes=notes_part(sheet.in_notes, notes, draft),
        homeless=days.homeless,
    )


def _two_rows(sheet: _Sheet) -> _Body:
    """Four days above, the rest below with the list and the notes in the last place."""
    strips = _strips(sheet)
    rows = [strip_part(strip, sheet.hours, sheet.draft) for strip in strips]
    last = strips[-1].place(_ROW_DAYS - 1)
    settle, notes = _shared(sheet, Rect(last.x + 3, last.y + 1, last.width - 3, last.height - 1))
    return _Body(
        part=joined([*(row.part for row in rows), settle_part(sheet.settle, settle, sheet.draft)]),
        notes=notes_part(sheet.in_notes, notes, sheet.draft),
        homeless=tuple(one for row in rows for one in row.homeless),
    )


def _strips(sheet: _Sheet) -> list[Strip]:
    room = sheet.room
    groups = (sheet.days[:_ROW_DAYS], sheet.days[_ROW_DAYS:])
    width = column_width(room.width, _ROW_DAYS)
    free = room.height - _BETWEEN_ROWS - 2 * HEADING_HEIGHT
    bands = [band_height(days, width, free * _MOST_BAND / 2, sheet.draft) for days in groups]
    grid = (free - sum(bands)) / 2
    strips: list[Strip] = []
    y = room.y
    for days, band in zip(groups, bands, strict=True):
        frame = Rect(room.x, y, room.width, HEADING_HEIGHT + band + grid)
        strips.append(Strip(days=days, frame=frame, places=_ROW_DAYS, band=band))
        y = frame.bottom + _BETWEEN_ROWS
    return strips


def _shared(sheet: _Sheet, room: Rect) -> tuple[Rect, Rect]:
    """Share a place between the list above and the notes below."""
    needed = settle_height(sheet.settle, room.width, sheet.draft)
    notes = max(
        notes_height(sheet.in_notes, room.width, sheet.draft), room.height * _LEAST_NOTES_SHARE
    )
    height = min(max(needed, room.height / 4), room.height - notes - _GAP)
    settle = Rect(room.x, room.y, room.width, height)
    top = settle.bottom + _GAP
    return settle, Rect(room.x, top, room.width, room.bottom - top)
