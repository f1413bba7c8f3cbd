"""The time grid: hours down the side, each day's sessions over its hatched hours and sunset."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import time

from planner.domain.wording import time_text
from planner.exchange.grid.blocks import day_blocks
from planner.exchange.grid.hours import HourScale
from planner.exchange.grid.labels import LabelRoom, day_labels, sunset_lines
from planner.exchange.layout.page import Align, Box, Ink, Item, Line, Rect, Shade
from planner.exchange.layout.text_flow import fit
from planner.exchange.sheet.draft import (
    BAND_LINE,
    GUTTER,
    HOUR_LINE,
    SMALL,
    Draft,
    Part,
)
from planner.exchange.sheet.entries import Entry, HoursEntry, SessionEntry

_SATURDAY = 5
# Beside the blocks the hatching and the sunset line stay in sight.
_LEFT = 0.9
_RIGHT_SHARE = 0.07
_LEAST_LABEL_STEP = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class GridDay:
    """One day in the grid: where its column is, and what is on.

    ``told_above`` are hours and sunsets whose label stands in the band.
    """

    column: Rect
    sessions: tuple[SessionEntry, ...]
    hours: tuple[HoursEntry, ...]
    sunset: HoursEntry
    told_above: frozenset[HoursEntry]

    @property
    def is_weekend(self) -> bool:
        """Tell whether the day is shaded."""
        return self.sunset.day.weekday() >= _SATURDAY

    @property
    def labelled(self) -> tuple[HoursEntry, ...]:
        """The entries that need a label: not those that merely repeat a card of the band."""
        news = (one for one in self.hours if not (one.is_told and one.start == 0.0))
        return tuple(one for one in (self.sunset, *news) if one not in self.told_above)


@dataclass(frozen=True, slots=True)
class Grid:
    """The grid, and the labels that found no place in it."""

    part: Part
    homeless: tuple[HoursEntry, ...]


def grid_part(days: Sequence[GridDay], scale: HourScale, draft: Draft) -> Grid:
    """Draw the days side by side, the hours at the left of the first."""
    items: list[Item] = [item for day in days for item in _behind(day, scale)]
    items += _hour_lines(days, scale, draft)
    left_out: list[Entry] = []
    homeless: list[HoursEntry] = []
    for day in days:
        blocks = day_blocks(day.sessions, _room(day.column), scale, draft)
        plate = Shade.PALE if day.is_weekend else Shade.WHITE
        room = LabelRoom(column=day.column, blocks=blocks, scale=scale, plate=plate)
        labels = day_labels(day.labelled, room, draft)
        items += (*blocks.items, *sunset_lines(day.sunset, room), *labels.items)
        left_out += blocks.left_out
        homeless += labels.homeless
    return Grid(Part(tuple(items), tuple(left_out)), tuple(homeless))


def _room(column: Rect) -> Rect:
    right = max(0.8, column.width * _RIGHT_SHARE)
    return Rect(column.x + _LEFT, column.y, column.width - _LEFT - right, column.height)


def _behind(day: GridDay, scale: HourScale) -> Iterator[Item]:
    if day.is_weekend:
        yield Box(rect=day.column, fill=Shade.PALE)
    for hours in day.hours:
        if scale.shows(hours.start, hours.end):
            yield from _hatched(hours, day.column, scale)


def _hatched(hours: HoursEntry, column: Rect, scale: HourScale) -> Iterator[Item]:
    top, bottom = scale.y_of(hours.start), scale.y_of(hours.end)
    rect = Rect(column.x, top, column.width, bottom - top)
    yield Box(rect=rect, fill=Shade.HATCH_HORIZONTAL)
    for y in (top, bottom):
        if scale.top < y < scale.bottom:
            yield Line(x1=rect.x, y1=y, x2=rect.right, y2=y, stroke=BAND_LINE)


def _hour_lines(days: Sequence[GridDay], scale: HourScale, draft: Draft) -> Iterator[Item]:
    left, right = days[0].column.x, days[-1].column.right
    every = 1 if scale.per_hour >= _LEAST_LABEL_STEP else 2
    for hour in range(scale.hours.first, scale.hours.last + 1):
        y = scale.y_of(hour)
        yield Line(x1=left, y1=y, x2=right, y2=y, stroke=HOUR_LINE)
        if (hour - scale.hours.first) % every == 0:
            yield _hour_label(hour, left, y, draft)


def _hour_label(hour: int, left: float, y: float, draft: Draft) -> Item:
    text = time_text(time(hour % 24), draft.clock)
    words = fit(text, GUTTER, draft.type(SMALL), most=1)
    place = y - words.height / 2
    return words.at(left - GUTTER, place, GUTTER - 1.2, align=Align.RIGHT, ink=Ink.GREY)
