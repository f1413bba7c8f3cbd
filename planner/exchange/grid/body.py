"""Between head and foot of a printed day or week: its days, what is to be settled, and notes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.exchange.grid.hours import Hours
from planner.exchange.grid.strip import (
    HEADING_HEIGHT,
    Strip,
    band_height,
    column_width,
    strip_part,
)
from planner.exchange.grid.strip_day import StripDay
from planner.exchange.layout.page import Rect
from planner.exchange.layout.paper import Orientation
from planner.exchange.sheet.draft import Draft, Part, joined
from planner.exchange.sheet.entries import Entry, HoursEntry, SettleEntry
from planner.exchange.sheet.notes import notes_height, notes_part, settle_height, settle_part

_GAP = 2.2
_LEAST_PANEL = 20.5
_MOST_PANEL = 0.27
_LEAST_NOTES_SHARE = 0.26
_MOST_BAND = 0.38
_SETTLE_SHARE = 0.54
_BETWEEN_PANELS = 9.0
_BETWEEN_ROWS = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The room between head and foot, and what is to be set there."""

    room: Rect
    days: tuple[StripDay, ...]
    hours: Hours
    settle: tuple[SettleEntry, ...]
    nothing: str
    in_notes: tuple[Entry, ...]
    draft: Draft

    @property
    def in_a_row(self) -> int:
        """How many days stand side by side in two rows that leave a place for the lists."""
        return len(self.days) // 2 + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What stands between head and foot on each page; the notes are on the last."""

    pages: tuple[Part, ...]
    notes: Part
    homeless: tuple[HoursEntry, ...]


def body_of(ground: Ground, *, on_two: bool) -> Body:
    """Set days, list and notes as the sheet lies or stands, on one sheet or on two."""
    lies = ground.draft.options.paper.orientation is Orientation.LANDSCAPE
    is_one_day = len(ground.days) == 1
    if on_two:
        return _two_pages(ground)
    if lies is is_one_day:
        return _beside_lists(ground) if is_one_day else _two_rows(ground)
    return _one_row(ground)


def _one_row(ground: Ground) -> Body:
    """All days side by side, the list and the notes below them."""
    room, draft = ground.room, ground.draft
    settle_width = room.width * _SETTLE_SHARE
    notes_width = room.width - settle_width - _BETWEEN_PANELS
    needed = max(
        settle_height(ground.settle, settle_width, draft),
        notes_height(ground.in_notes, notes_width, draft),
        _LEAST_PANEL,
    )
    panel = min(needed, room.height * _MOST_PANEL)
    frame = Rect(room.x, room.y, room.width, room.height - panel - _GAP)
    places = len(ground.days)
    most = frame.height * _MOST_BAND
    band = band_height(ground.days, column_width(frame.width, places), most, draft)
    days = strip_part(
        Strip(days=ground.days, frame=frame, places=places, band=band), ground.hours, draft
    )
    below = frame.bottom + _GAP
    settle = Rect(room.x, below, settle_width, panel)
    notes = Rect(room.right - notes_width, below, notes_width, panel)
    return Body(
        pages=(joined([days.part, settle_part(ground.settle, ground.nothing, settle, draft)]),),
        notes=notes_part(ground.in_notes, notes, draft),
        homeless=days.homeless,
    )


def _beside_lists(ground: Ground) -> Body:
    """Set one day at the left of a sheet that lies, with the list and the notes at its right."""
    room = ground.room
    band = band_height(
        ground.days, column_width(room.width, 2), room.height * _MOST_BAND, ground.draft
    )
    return _parted(ground, [Strip(days=ground.days, frame=room, places=2, band=band)])


def _two_rows(ground: Ground) -> Body:
    """Set the first days above, the rest below with list and notes in the last place."""
    body = _parted(ground, _strips(ground))
    return replace(body, pages=(joined(body.pages),))


def _two_pages(ground: Ground) -> Body:
    """Set the first days on one page, the rest on the next with the list and the notes."""
    width = column_width(ground.room.width, ground.in_a_row)
    most = ground.room.height * _MOST_BAND
    strips = [
        Strip(
            days=days,
            frame=ground.room,
            places=ground.in_a_row,
            band=band_height(days, width, most, ground.draft),
        )
        for days in _groups(ground)
    ]
    return _parted(ground, strips)


def _parted(ground: Ground, strips: Sequence[Strip]) -> Body:
    """Draw strips, the last of which leaves room for the list and the notes."""
    rows = [strip_part(strip, ground.hours, ground.draft) for strip in strips]
    last = strips[-1]
    first_free, right = last.place(len(last.days)), last.place(last.places - 1).right
    place = Rect(first_free.x, last.frame.y, right - first_free.x, last.frame.height)
    settle, notes = _shared(
        ground, Rect(place.x + 3, place.y + 1, place.width - 3, place.height - 1)
    )
    parts = [row.part for row in rows]
    parts[-1] = joined(
        [parts[-1], settle_part(ground.settle, ground.nothing, settle, ground.draft)]
    )
    return Body(
        pages=tuple(parts),
        notes=notes_part(ground.in_notes, notes, ground.draft),
        homeless=tuple(one for row in rows for one in row.homeless),
    )


def _groups(ground: Ground) -> tuple[tuple[StripDay, ...], tuple[StripDay, ...]]:
    return ground.days[: ground.in_a_row], ground.days[ground.in_a_row :]


def _strips(ground: Ground) -> list[Strip]:
    room, places = ground.room, ground.in_a_row
    groups = _groups(ground)
    width = column_width(room.width, places)
    free = room.height - _BETWEEN_ROWS - 2 * HEADING_HEIGHT
    bands = [band_height(days, width, free * _MOST_BAND / 2, ground.draft) for days in groups]
    grid = (free - sum(bands)) / 2
    strips: list[Strip] = []
    y = room.y
    for days, band in zip(groups, bands, strict=True):
        frame = Rect(room.x, y, room.width, HEADING_HEIGHT + band + grid)
        strips.append(Strip(days=days, frame=frame, places=places, band=band))
        y = frame.bottom + _BETWEEN_ROWS
    return strips


def _shared(ground: Ground, room: Rect) -> tuple[Rect, Rect]:
    """Share a place between the list above and the notes below."""
    needed = settle_height(ground.settle, room.width, ground.draft)
    notes = max(
        notes_height(ground.in_notes, room.width, ground.draft), room.height * _LEAST_NOTES_SHARE
    )
    height = min(max(needed, room.height / 4), room.height - notes - _GAP)
    settle = Rect(room.x, room.y, room.width, height)
    top = settle.bottom + _GAP
    return settle, Rect(room.x, top, room.width, room.bottom - top)
