"""The band above the grid: the observances of each day as cards, with its all-day sessions."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.observance import Tier
from planner.exchange.layout.page import Box, Item, Rect, Shade, Sign
from planner.exchange.layout.text_flow import Fitted, fit
from planner.exchange.sheet.draft import (
    BAR,
    CORNER,
    NAME,
    SMALL,
    Draft,
    Part,
    session_outline,
)
from planner.exchange.sheet.entries import Entry, HoursEntry, ObservanceEntry, SessionEntry
from planner.exchange.sheet.marks import (
    CODE_HEIGHT,
    CODE_WIDTH,
    SIGN,
    code_items,
    more_text,
    tier_fill,
    tier_outline,
)

_PAD = 0.7
_GAP = 0.9
_BETWEEN = 1.2
_NAME_LINES = 3
_NOTE_LINES = 3
# Room for words, in millimetres, from which they all stand clear of the mark.
_WIDE = 30.0

BandEntry = ObservanceEntry | SessionEntry | HoursEntry


@dataclass(frozen=True, slots=True)
class Card:
    """One entry measured for a width: its words, and how high it stands.

    ``hang`` is how far the words stand in from the left, in millimetres.
    """

    entry: BandEntry
    name: Fitted
    note: Fitted
    hang: float

    @property
    def height(self) -> float:
        """Millimetres, the padding included."""
        return self.name.height + self.note.height + 2 * _PAD

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing was cut."""
        return self.name.whole and self.note.whole


def cards_of(entries: Sequence[BandEntry], width: float, draft: Draft) -> tuple[Card, ...]:
    """Measure the entries of one day for a column of ``width``."""
    return tuple(_card(entry, width, draft) for entry in entries)


def height_of(cards: Sequence[Card]) -> float:
    """Return the millimetres that the cards need above one another."""
    return sum(card.height + _GAP for card in cards)


def band_part(cards: Sequence[Card], room: Rect, draft: Draft) -> Part:
    """Set as many cards as ``room`` holds, from the top, and say how many more there are."""
    shown = _fitting(cards, room.height, more_height=more_text(1, draft).height)
    items: list[Item] = []
    y = room.y
    for card in shown:
        items += _card_items(card, Rect(room.x, y, room.width, card.height), draft)
        y += card.height + _GAP
    hidden: list[Entry] = [card.entry for card in cards[len(shown) :]]
    if hidden:
        items.append(more_text(len(hidden), draft).at(room.x + _PAD, y, room.width - _PAD))
    cut = [card.entry for card in shown if not card.is_whole]
    return Part(tuple(items), (*cut, *hidden))


def _fitting(cards: Sequence[Card], height: float, *, more_height: float) -> Sequence[Card]:
    if height_of(cards) - _GAP <= height + 0.01:
        return cards
    shown: list[Card] = []
    for card in cards:
        if height_of([*shown, card]) + more_height > height:
            break
        shown.append(card)
    return shown


def _card(entry: BandEntry, width: float, draft: Draft) -> Card:
    match entry:
        case ObservanceEntry():
            return _observance_card(entry, width, draft)
        case SessionEntry():
            return _session_card(entry, width, draft)
        case HoursEntry():
            return _hours_card(entry, width, draft)


def _observance_card(entry: ObservanceEntry, width: float, draft: Draft) -> Card:
    face = draft.bold(NAME) if entry.tier is Tier.PLAN else draft.type(NAME)
    room, beside = width - 2 * _PAD, CODE_WIDTH + _BETWEEN
    # Where there is little room only the first line stands beside the mark.
    hang = beside if room > _WIDE else 0.0
    name = fit(entry.name, room - hang, face, most=_NAME_LINES, indent=beside - hang)
    note = fit(entry.note, room - hang, draft.type(SMALL), most=_NOTE_LINES)
    return Card(entry, name, note, hang)


def _session_card(entry: SessionEntry, width: float, draft: Draft) -> Card:
    room, hang = width - 2 * _PAD - BAR, BAR
    indent = SIGN + _PAD if entry.severity else 0.0
    name = fit(entry.name, room, draft.bold(NAME), most=_NAME_LINES, indent=indent)
    told = f"{entry.hours} · {entry.place}" if entry.place else entry.hours
    return Card(entry, name, fit(told, room, draft.type(SMALL), most=_NOTE_LINES), hang)


def _hours_card(entry: HoursEntry, width: float, draft: Draft) -> Card:
    face = draft.type(SMALL)
    nothing = Fitted(text="", lines=(), whole=True, face=face)
    return Card(entry, nothing, fit(entry.name, width - 2 * _PAD, face, most=_NOTE_LINES), 0.0)


def _card_items(card: Card, rect: Rect, draft: Draft) -> list[Item]:
    match card.entry:
        case ObservanceEntry():
            frame = _observance_frame(card.entry, rect, draft)
        case SessionEntry():
            frame = _session_frame(card.entry, rect)
        case HoursEntry():
            frame = []
    x, y = rect.x + _PAD + card.hang, rect.y + _PAD
    width = rect.right - _PAD - x
    words: list[Item] = [
        line.at(x, top, width)
        for line, top in ((card.name, y), (card.note, y + card.name.height))
        if line.lines
    ]
    return [*frame, *words]


def _observance_frame(entry: ObservanceEntry, rect: Rect, draft: Draft) -> list[Item]:
    code = Rect(rect.x + _PAD + 0.1, rect.y + _PAD + 0.1, CODE_WIDTH, CODE_HEIGHT)
    return [
        Box(
            rect=rect,
            fill=tier_fill(entry.tier),
            outline=tier_outline(entry.tier, entry.doubt),
            radius=CORNER,
        ),
        *code_items(entry.letters, code, draft),
    ]


def _session_frame(entry: SessionEntry, rect: Rect) -> list[Item]:
    bar = Rect(rect.x, rect.y, BAR, rect.height)
    frame: list[Item] = [
        Box(rect=rect, fill=Shade.WHITE, radius=CORNER),
        Box(rect=bar, fill=entry.pattern),
        Box(rect=rect, outline=session_outline(entry.severity), radius=CORNER),
    ]
    if entry.severity:
        place = Rect(bar.right + _PAD, rect.y + _PAD + 0.6, SIGN, SIGN)
        frame.append(Sign(rect=place, severity=entry.severity))
    return frame
