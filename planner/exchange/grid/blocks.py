"""The sessions of one day as blocks in the grid; those that overlap stand side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from planner.domain.columns import ColumnSlot, columns
from planner.domain.session import SessionInstance
from planner.exchange.grid.block_words import BlockWords, block_words
from planner.exchange.grid.hours import HourScale
from planner.exchange.layout.page import Box, Dash, Item, Rect, Shade, Sign, Stroke
from planner.exchange.layout.text_flow import fit
from planner.exchange.sheet.draft import BAR, CORNER, SMALL, Draft, session_outline
from planner.exchange.sheet.entries import Entry, SessionEntry
from planner.exchange.sheet.marks import more_words

_MORE_OUTLINE = Stroke(weight=0.25, dash=Dash.DASHED)
_GAP = 0.7
_LEAST_HEIGHT = 4.2
_GOOD_HEIGHT = 8.8
_LEAST_WIDTH = 11.0
_MORE_WIDTH = 8.5
_MORE_HEIGHT = 7.4
_NARROW = 16.0
_NARROW_BAR = 1.5


@dataclass(frozen=True, slots=True)
class Blocks:
    """The blocks of a day: what is painted, what was left out, and the room that is taken.

    ``frames`` are the outlines of the blocks, ``words`` the places of their lines of text.
    """

    items: tuple[Item, ...]
    left_out: tuple[Entry, ...]
    frames: tuple[Rect, ...]
    words: tuple[Rect, ...]


@dataclass(frozen=True, slots=True)
class _Block:
    entry: SessionEntry
    rect: Rect
    words: BlockWords


def day_blocks(
    entries: Sequence[SessionEntry], room: Rect, scale: HourScale, draft: Draft
) -> Blocks:
    """Set the sessions of a day into ``room``, as many side by side as can be read.

    The rest is counted where it belongs (“+3 more”), those that clash being shown first.
    """
    least = timedelta(hours=_LEAST_HEIGHT / scale.per_hour)
    by_instance = {entry.instance: entry for entry in entries}
    slots = columns(by_instance, least=least)
    if _most_columns(slots) * _LEAST_WIDTH <= room.width:
        return _blocks_of(by_instance, slots, room, scale, draft)
    narrower = Rect(room.x, room.y, room.width - _MORE_WIDTH, room.height)
    shown = _most_telling(entries, max(1, int(narrower.width / _LEAST_WIDTH)), least)
    blocks = _blocks_of(
        by_instance, columns([e.instance for e in shown], least=least), narrower, scale, draft
    )
    hidden = [entry for entry in entries if entry not in shown]
    return _with_counts(blocks, hidden, Rect(narrower.right, room.y, _MORE_WIDTH, 0), scale, draft)


def _most_columns(slots: Sequence[ColumnSlot]) -> int:
    return max((slot.columns for slot in slots), default=1)


def _most_telling(
    entries: Sequence[SessionEntry], most: int, least: timedelta
) -> Sequence[SessionEntry]:
    """Choose entries, worst clash first, such that no more than ``most`` overlap."""
    shown: list[SessionEntry] = []
    for entry in sorted(entries, key=_telling_first):
        tried = [*(one.instance for one in shown), entry.instance]
        if _most_columns(columns(tried, least=least)) <= most:
            shown.append(entry)
    return shown


def _telling_first(entry: SessionEntry) -> tuple[int, float]:
    return (-entry.severity.rank if entry.severity else 0, entry.start)


def _blocks_of(
    by_instance: dict[SessionInstance, SessionEntry],
    slots: Sequence[ColumnSlot],
    room: Rect,
    scale: HourScale,
    draft: Draft,
) -> Blocks:
    blocks = [
        _block(by_instance[slot.instance], rect, draft)
        for slot, rect in _placed(by_instance, slots, room, scale)
    ]
    return Blocks(
        items=tuple(item for block in blocks for item in _block_items(block)),
        left_out=tuple(block.entry for block in blocks if not block.words.is_whole),
        frames=tuple(block.rect for block in blocks),
        words=tuple(rect for block in blocks for rect in block.words.rects),
    )


def _placed(
    by_instance: dict[SessionInstance, SessionEntry],
    slots: Sequence[ColumnSlot],
    room: Rect,
    scale: HourScale,
) -> Iterator[tuple[ColumnSlot, Rect]]:
    rects = [_time_rect(by_instance[slot.instance], slot, room, scale) for slot in slots]
    for slot, rect in zip(slots, rects, strict=True):
        below = [other.y for other in rects if _is_below(other, rect)]
        free = min([*below, scale.bottom]) - _GAP / 2 - rect.y
        height = max(rect.height, min(_GOOD_HEIGHT, free))
        yield slot, Rect(rect.x, rect.y, rect.width, height)


def _is_below(other: Rect, rect: Rect) -> bool:
    return other.y >= rect.bottom - 0.01 and other.x < rect.right and rect.x < other.right


def _time_rect(entry: SessionEntry, slot: ColumnSlot, room: Rect, scale: HourScale) -> Rect:
    column = room.width / slot.columns
    top, bottom = scale.y_of(entry.start), scale.y_of(entry.end)
    height = max(bottom - top, _LEAST_HEIGHT)
    y = min(top, scale.bottom - height)
    # A hair of white keeps a block apart from the one that follows at once.
    return Rect(room.x + slot.column * column, y, slot.width * column - _GAP, height - 0.25)


def _block(entry: SessionEntry, rect: Rect, draft: Draft) -> _Block:
    bar = _bar_width(rect)
    inside = Rect(rect.x + bar, rect.y, rect.width - bar, rect.height)
    return _Block(entry, rect, block_words(entry, inside, draft))


def _bar_width(rect: Rect) -> float:
    return _NARROW_BAR if rect.width < _NARROW else BAR


def _block_items(block: _Block) -> list[Item]:
    rect = block.rect
    bar = Rect(rect.x, rect.y, _bar_width(rect), rect.height)
    items: list[Item] = [
        Box(rect=rect, fill=Shade.WHITE, radius=CORNER),
        Box(rect=bar, fill=block.entry.pattern, radius=CORNER / 2),
        Box(rect=rect, outline=session_outline(block.entry.severity), radius=CORNER),
        *block.words.texts,
    ]
    if block.entry.severity and block.words.sign:
        items.append(Sign(rect=block.words.sign, severity=block.entry.severity))
    return items


def _with_counts(
    blocks: Blocks, hidden: Sequence[SessionEntry], strip: Rect, scale: HourScale, draft: Draft
) -> Blocks:
    items, rects = list(blocks.items), []
    for group in _together(hidden, scale):
        top, bottom = _reach(group, scale)
        rect = Rect(strip.x, top, strip.width - _GAP, bottom - top)
        rects.append(rect)
        items += _count_items(len(group), rect, draft)
    return Blocks(
        items=tuple(items),
        left_out=(*blocks.left_out, *hidden),
        frames=(*blocks.frames, *rects),
        words=(*blocks.words, *rects),
    )


def _together(hidden: Sequence[SessionEntry], scale: HourScale) -> list[list[SessionEntry]]:
    """Group entries whose counts would cover one another."""
    groups: list[list[SessionEntry]] = []
    for entry in sorted(hidden, key=lambda entry: entry.start):
        if groups and _reach([entry], scale)[0] < _reach(groups[-1], scale)[1]:
            groups[-1].append(entry)
        else:
            groups.append([entry])
    return groups


def _reach(group: Sequence[SessionEntry], scale: HourScale) -> tuple[float, float]:
    top = scale.y_of(min(entry.start for entry in group))
    bottom = scale.y_of(max(entry.end for entry in group))
    top = min(top, scale.bottom - _MORE_HEIGHT)
    return top, max(bottom, top + _MORE_HEIGHT)


def _count_items(count: int, rect: Rect, draft: Draft) -> list[Item]:
    words = fit(more_words(count), rect.width - 1, draft.bold(SMALL), most=2)
    return [
        Box(rect=rect, fill=Shade.WHITE, outline=_MORE_OUTLINE, radius=CORNER),
        words.at(rect.x + 0.7, rect.y + 0.4, rect.width - 1),
    ]
