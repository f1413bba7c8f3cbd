"""The first page of a day or week, or two: where head, days, list and notes stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planner.domain.period_view import DayView, PeriodView
from planner.exchange.grid.hours import Hours, hours_needed
from planner.exchange.grid.strip import (
    HEADING_HEIGHT,
    Strip,
    band_height,
    column_width,
    strip_part,
)
from planner.exchange.grid.strip_day import StripDay, key_use, strip_days
from planner.exchange.layout.page import Item, Rect
from planner.exchange.layout.paper import Orientation
from planner.exchange.sheet.draft import Draft, Part, joined
from planner.exchange.sheet.entries import Entry, HoursEntry, SettleEntry
from planner.exchange.sheet.header import header
from planner.exchange.sheet.key import Footer, footer, further_chip, key_chips
from planner.exchange.sheet.notes import notes_height, notes_part, settle_height, settle_part
from planner.exchange.sheet.reading import (
    distinct_patterns,
    observance_entries,
    programme_marks,
    session_entries,
    settle_entries,
)

_BELOW_RULE = 1.0
_GAP = 2.2
_LEAST_PANEL = 20.5
_MOST_PANEL = 0.27
_LEAST_NOTES_SHARE = 0.26
_MOST_BAND = 0.38
_SETTLE_SHARE = 0.54
_BETWEEN_PANELS = 9.0
_BETWEEN_ROWS = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A day or a week about to be laid out, on one sheet or on two.

    ``nothing`` is what stands where nothing is to be settled.
    """

    view: PeriodView
    draft: Draft
    title: str
    nothing: str
    on_two: bool = False

    @property
    def days(self) -> tuple[DayView, ...]:
        """The days that have a column."""
        return tuple(day for day in self.view.days if self.has_column(day))

    @property
    def other_days(self) -> tuple[DayView, ...]:
        """The days that have none."""
        return tuple(day for day in self.view.days if not self.has_column(day))

    def has_column(self, day: DayView) -> bool:
        """Tell whether a day has a column."""
        return day.day.weekday() not in self.draft.options.left_out


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """The first pages without the text of their foot; what they left out; homeless labels."""

    pages: tuple[tuple[Item, ...], ...]
    left_out: tuple[Entry, ...]
    foot: Footer
    homeless: tuple[HoursEntry, ...]

    def with_homeless_left_out(self) -> "Front":
        """Return the pages with their homeless labels among what they left out."""
        return Front(
            pages=self.pages,
            left_out=(*self.left_out, *self.homeless),
            foot=self.foot,
            homeless=(),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sheet:
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
class _Body:
    """What stands between head and foot on each page; the notes are on the last."""

    pages: tuple[Part, ...]
    notes: Part
    homeless: tuple[HoursEntry, ...]


def front(stretch: Stretch, trial: Trial) -> Front:
    """Lay out the first page, or the first two."""
    days = stretch_days(stretch, trial.told_above)
    marks = programme_marks(stretch.view, distinct_patterns(stretch.view))
    head = header(stretch.title, marks, stretch.draft)
    foot = _foot(days, trial, stretch.draft)
    top = head.bottom + _BELOW_RULE
    room = Rect(stretch.draft.margin, top, stretch.draft.inside, foot.top - top - _GAP)
    body = _body(_sheet(room, days, trial, stretch), stretch)
    left_out = [entry for page in body.pages for entry in page.left_out]
    unseen = [one for one in (*left_out, *_elsewhere(stretch)) if one not in trial.in_notes]
    return Front(
        pages=tuple((*head.items, *page.items) for page in _with_notes(body)),
        left_out=(*unseen, *body.notes.left_out),
        foot=foot,
        homeless=body.homeless,
    )


def stretch_days(stretch: Stretch, told_above: frozenset[HoursEntry]) -> tuple[StripDay, ...]:
    """Read the days that have a column; labels of ``told_above`` stand in the band of theirs."""
    return strip_days(stretch.days, stretch.view, told_above, stretch.draft.clock)


def _foot(days: Sequence[StripDay], trial: Trial, draft: Draft) -> Footer:
    key = key_chips(key_use(days), draft)
    return footer((further_chip(draft), *key) if trial.goes_on else key, draft)


def _sheet(room: Rect, days: tuple[StripDay, ...], trial: Trial, stretch: Stretch) -> _Sheet:
    return _Sheet(
        room=room,
        days=days,
        hours=hours_needed(
            (entry for day in days for entry in day.sessions), (day.sunset for day in days)
        ),
        settle=settle_entries(stretch.view, stretch.draft.clock),
        nothing=stretch.nothing,
        in_notes=trial.in_notes,
        draft=stretch.draft,
    )


def _elsewhere(stretch: Stretch) -> Iterator[Entry]:
    """Yield what is on days that have no column, which would otherwise be lost."""
    patterns = distinct_patterns(stretch.view)
    for day in stretch.other_days:
        yield from observance_entries(day, stretch.draft.clock)
        yield from session_entries(day, stretch.view, patterns, stretch.draft.clock)


def _with_notes(body: _Body) -> Iterator[Part]:
    *earlier, last = body.pages
    yield from earlier
    yield replace(last, items=(*last.items, *body.notes.items))


def _body(sheet: _Sheet, stretch: Stretch) -> _Body:
    lies = stretch.draft.options.paper.orientation is Orientation.LANDSCAPE
    is_one_day = len(sheet.days) == 1
    if stretch.on_two:
        return _two_pages(sheet)
    if lies is is_one_day:
        return _beside_lists(sheet) if is_one_day else _two_rows(sheet)
    return _one_row(sheet)


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
        pages=(joined([days.part, settle_part(sheet.settle, sheet.nothing, settle, draft)]),),
        notes=notes_part(sheet.in_notes, notes, draft),
        homeless=days.homeless,
    )


def _beside_lists(sheet: _Sheet) -> _Body:
    """Set one day at the left of a sheet that lies, with the list and the notes at its right."""
    room = sheet.room
    band = band_height(
        sheet.days, column_width(room.width, 2), room.height * _MOST_BAND, sheet.draft
    )
    return _parted(sheet, [Strip(days=sheet.days, frame=room, places=2, band=band)])


def _two_rows(sheet: _Sheet) -> _Body:
    """Set the first days above, the rest below with list and notes in the last place."""
    body = _parted(sheet, _strips(sheet))
    return replace(body, pages=(joined(body.pages),))


def _two_pages(sheet: _Sheet) -> _Body:
    """Set the first days on one page, the rest on the next with the list and the notes."""
    width = column_width(sheet.room.width, sheet.in_a_row)
    most = sheet.room.height * _MOST_BAND
    strips = [
        Strip(
            days=days,
            frame=sheet.room,
            places=sheet.in_a_row,
            band=band_height(days, width, most, sheet.draft),
        )
        for days in _groups(sheet)
    ]
    return _parted(sheet, strips)


def _parted(sheet: _Sheet, strips: Sequence[Strip]) -> _Body:
    """Draw strips, the last of which leaves room for the list and the notes."""
    rows = [strip_part(strip, sheet.hours, sheet.draft) for strip in strips]
    last = strips[-1]
    first_free, right = last.place(len(last.days)), last.place(last.places - 1).right
    place = Rect(first_free.x, last.frame.y, right - first_free.x, last.frame.height)
    settle, notes = _shared(
        sheet, Rect(place.x + 3, place.y + 1, place.width - 3, place.height - 1)
    )
    parts = [row.part for row in rows]
    parts[-1] = joined([parts[-1], settle_part(sheet.settle, sheet.nothing, settle, sheet.draft)])
    return _Body(
        pages=tuple(parts),
        notes=notes_part(sheet.in_notes, notes, sheet.draft),
        homeless=tuple(one for row in rows for one in row.homeless),
    )


def _groups(sheet: _Sheet) -> tuple[tuple[StripDay, ...], tuple[StripDay, ...]]:
    return sheet.days[: sheet.in_a_row], sheet.days[sheet.in_a_row :]


def _strips(sheet: _Sheet) -> list[Strip]:
    room, places = sheet.room, sheet.in_a_row
    groups = _groups(sheet)
    width = column_width(room.width, places)
    free = room.height - _BETWEEN_ROWS - 2 * HEADING_HEIGHT
    bands = [band_height(days, width, free * _MOST_BAND / 2, sheet.draft) for days in groups]
    grid = (free - sum(bands)) / 2
    strips: list[Strip] = []
    y = room.y
    for days, band in zip(groups, bands, strict=True):
        frame = Rect(room.x, y, room.width, HEADING_HEIGHT + band + grid)
        strips.append(Strip(days=days, frame=frame, places=places, band=band))
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
