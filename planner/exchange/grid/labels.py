"""Small labels in the grid, each set where it covers nothing: hours of prayer, and sunset."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.exchange.grid.blocks import Blocks
from planner.exchange.grid.hours import HourScale
from planner.exchange.layout.page import Align, Box, Item, Line, Rect, Shade
from planner.exchange.layout.text_flow import Fitted, fit
from planner.exchange.sheet.draft import SMALL, SUNSET_LINE, Draft
from planner.exchange.sheet.entries import HoursEntry

_STEP = 0.5
_EDGE = 0.8
_MARGIN = 0.6
_LINES = 3
_MOMENT = 0.01
# How much further below its line a label may go to clear the words of a block.
_LOWER = (1.2, 2.4, 3.6)


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of a day that found a place, and the entries that found none."""

    items: tuple[Item, ...]
    homeless: tuple[HoursEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRoom:
    """Where labels of one day may go: its column in the grid, between and inside its blocks."""

    column: Rect
    blocks: Blocks
    scale: HourScale
    plate: Shade


def day_labels(entries: Sequence[HoursEntry], room: LabelRoom, draft: Draft) -> Labels:
    """Label hours of prayer or rest, and sunsets, where they cover nothing."""
    taken: list[Rect] = []
    homeless: list[HoursEntry] = []
    items: list[Item] = []
    for entry in entries:
        label = fit(entry.name, room.column.width - 2 * _EDGE, draft.type(SMALL), most=_LINES)
        place = _free_place(entry, label, room, taken) if label.whole else None
        if place is None:
            homeless.append(entry)
            continue
        taken.append(place)
        items += _label_items(label, place, room)
    return Labels(tuple(items), tuple(one for one in homeless if not one.is_told))


def sunset_lines(sunset: HoursEntry, room: LabelRoom) -> Iterator[Line]:
    """Yield the dotted line across the day, broken where it would cross words."""
    if not room.scale.shows(sunset.start - _MOMENT, sunset.end + _MOMENT):
        return
    y = room.scale.y_of(sunset.start)
    x = room.column.x
    crossed = [word for word in room.blocks.words if word.y - 0.2 < y < word.bottom + 0.2]
    for word in sorted(crossed, key=lambda word: word.x):
        if word.x - _MARGIN > x:
            yield Line(x1=x, y1=y, x2=word.x - _MARGIN, y2=y, stroke=SUNSET_LINE)
        x = max(x, word.right + _MARGIN)
    if x < room.column.right:
        yield Line(x1=x, y1=y, x2=room.column.right, y2=y, stroke=SUNSET_LINE)


def _label_items(label: Fitted, place: Rect, room: LabelRoom) -> list[Item]:
    words = label.at(place.x, place.y, place.width, align=Align.RIGHT)
    plate = Rect(place.x - 0.3, place.y, place.width + 0.6, place.height)
    return [Box(rect=plate, fill=room.plate), words]


def _free_place(
    entry: HoursEntry, label: Fitted, room: LabelRoom, taken: Sequence[Rect]
) -> Rect | None:
    size = (max(label.line_widths), label.height)
    places = list(_places(entry, size, room))
    clear = [place for place in places if _is_clear(place, taken)]
    outside = (place for place in clear if _is_clear(place, room.blocks.frames))
    inside = (place for place in clear if _is_inside_one(place, room.blocks))
    # A band lies behind the blocks, so that its label inside a block would seem to be of it.
    return next(outside, None) or (None if entry.end > entry.start else next(inside, None))


def _places(entry: HoursEntry, size: tuple[float, float], room: LabelRoom) -> Iterator[Rect]:
    """Yield where a label might stand, the best first: at the right, then at the left."""
    width, height = size
    tops = list(_tops(entry, height, room.scale))
    inside = (frame.right - _EDGE - width for frame in room.blocks.frames)
    for x in (room.column.right - _EDGE - width, room.column.x + _EDGE, *inside):
        places = (Rect(x, top, width, height) for top in tops)
        yield from (place for place in places if room.column.holds(place))


def _tops(entry: HoursEntry, height: float, scale: HourScale) -> Iterator[float]:
    if entry.end > entry.start:
        if scale.shows(entry.start, entry.end):
            yield from _between(scale.y_of(entry.start), scale.y_of(entry.end), height)
    elif scale.shows(entry.start - _MOMENT, entry.end + _MOMENT):
        at = scale.y_of(entry.start)
        beside = (at + 0.3, at - height - 0.3, *(at + 0.3 + n for n in _LOWER))
        yield from (top for top in beside if scale.top <= top <= scale.bottom - height)
    else:
        yield scale.bottom - height - _EDGE if entry.start >= scale.hours.last else scale.top


def _between(top: float, bottom: float, height: float) -> Iterator[float]:
    steps = int((bottom - top - height - _MARGIN) / _STEP)
    return (top + _MARGIN / 2 + n * _STEP for n in range(steps + 1))


def _is_clear(place: Rect, others: Sequence[Rect]) -> bool:
    return not any(place.overlaps(other) for other in others)


def _is_inside_one(place: Rect, blocks: Blocks) -> bool:
    return _is_clear(place, blocks.words) and any(frame.holds(place) for frame in blocks.frames)
