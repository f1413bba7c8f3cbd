"""Below or beside the grid: what is to be settled, worst first, and ruled lines for notes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.domain.language import translate
from planner.domain.wording import weekday_name
from planner.exchange.layout.page import Item, Line, Rect, Sign
from planner.exchange.layout.text_flow import Fitted, fit, wrap
from planner.exchange.sheet.draft import (
    BODY,
    HEADING,
    SMALL,
    WRITING_LINE,
    Draft,
    Part,
)
from planner.exchange.sheet.entries import (
    Entry,
    HoursEntry,
    ObservanceEntry,
    SessionEntry,
    SettleEntry,
)
from planner.exchange.sheet.marks import more_text

_NUMBER = 5.0
_SIGN = 2.6
_BETWEEN = 1.4
_GAP = 0.9
_RULE_STEP = 7.2
_HEADING = 5.4
_BEFORE_LINES = 5.0
WRITING_HEIGHT = _HEADING + 3 * _RULE_STEP
"""What ruled lines take at the foot of a sheet that is otherwise full."""

_LEAST_WRITING = _HEADING + 3 * _RULE_STEP


@dataclass(frozen=True, slots=True)
class _Told:
    entry: SettleEntry
    words: Fitted

    @property
    def is_whole(self) -> bool:
        """Tell whether the words leave nothing of the advice out."""
        return self.entry.advice in self.words.text


def settle_height(entries: Sequence[SettleEntry], width: float, draft: Draft) -> float:
    """Return the millimetres that the whole list needs, its heading included."""
    return _HEADING + _height_of(_in_full(entries, width, draft))


def settle_part(entries: Sequence[SettleEntry], nothing: str, room: Rect, draft: Draft) -> Part:
    """Set the list into ``room``, from the worst, and say how many more there are.

    Where there is no room for all, they are told in fewer words, and in full on a further page;
    where there are none, ``nothing`` says so.
    """
    height = room.height - _HEADING
    told = _in_words_that_fit(entries, room.width, height, draft)
    shown = _fitting(told, height, draft)
    left_out = [one.entry for one in told if one not in shown or not one.is_whole]
    items: list[Item] = [
        _heading(translate("printed", "To settle"), draft).at(room.x, room.y, room.width)
    ]
    y = room.y + _HEADING
    for number, one in enumerate(shown, start=1):
        items += _numbered(number, one, Rect(room.x, y, room.width, one.words.height), draft)
        y += one.words.height + _GAP
    if len(shown) < len(told):
        words = more_text(len(told) - len(shown), draft)
        items.append(words.at(room.x + _NUMBER, y, room.width))
    if not entries:
        items.append(wrap(nothing, room.width, draft.type(BODY)).at(room.x, y, room.width))
    return Part(tuple(items), tuple(left_out))


def notes_height(entries: Sequence[Entry], width: float, draft: Draft) -> float:
    """Return the millimetres that these entries need among the notes, with a line to write on."""
    return _HEADING + sum(words.height for words in _retold(entries, width, draft)) + _RULE_STEP


def notes_part(entries: Sequence[Entry], room: Rect, draft: Draft) -> Part:
    """Tell in full what the days shorten, and rule lines to write on.

    The entries count as left out where there is no room for all of them.
    """
    items: list[Item] = [
        _heading(translate("printed", "Notes"), draft).at(room.x, room.y, room.width)
    ]
    y = room.y + _HEADING
    if notes_height(entries, room.width, draft) > room.height + 0.01:
        return Part((*items, *_ruled(room, y)), tuple(entries))
    for words in _retold(entries, room.width, draft):
        items.append(words.at(room.x, y, room.width))
        y += words.height
    return Part((*items, *_ruled(room, y)))


def writing_room(room: Rect, used: float) -> Rect | None:
    """Return what is left of a room below what is used of it, or None where that is too little."""
    top = room.y + used + _BEFORE_LINES
    height = room.bottom - top
    return Rect(room.x, top, room.width, height) if height >= _LEAST_WRITING else None


def writing_items(room: Rect, draft: Draft) -> list[Item]:
    """Rule lines to write on, below a heading."""
    heading = _heading(translate("printed", "Notes"), draft)
    return [heading.at(room.x, room.y, room.width), *_ruled(room, room.y + _HEADING)]


def _ruled(room: Rect, top: float) -> Iterator[Line]:
    lines = int((room.bottom - top) / _RULE_STEP + 0.2)
    for n in range(1, lines + 1):
        y = top + n * _RULE_STEP - 1.2
        yield Line(x1=room.x, y1=y, x2=room.right, y2=y, stroke=WRITING_LINE)


def _retold(entries: Sequence[Entry], width: float, draft: Draft) -> list[Fitted]:
    if not entries:
        return []
    told = [wrap(_in_a_line(entry), width, draft.type(BODY)) for entry in entries]
    heading = translate("printed", "Shortened or left out in the days:")
    return [wrap(heading, width, draft.bold(SMALL)), *told]


def _in_a_line(entry: Entry) -> str:
    day = weekday_name(entry.day.weekday())
    match entry:
        case SessionEntry():
            place = f", {entry.place}" if entry.place else ""
            return f"{day} {entry.hours}: {entry.name}{place}"
        case ObservanceEntry():
            note = f", {entry.note}" if entry.note else ""
            return f"{day}: {entry.name}{note}"
        case HoursEntry() | SettleEntry():
            return f"{day}: {entry.name}"


def _heading(text: str, draft: Draft) -> Fitted:
    return fit(text, 60, draft.bold(HEADING), most=1)


def _in_words_that_fit(
    entries: Sequence[SettleEntry], width: float, height: float, draft: Draft
) -> list[_Told]:
    """Return the list in the fullest words for which there is room.

    Failing all advice for all entries, the worst are told the most of it that matters.
    """
    told = _in_full(entries, width, draft)
    if _has_room(told, height):
        return told
    briefly = _told([f"{entry.name} {entry.brief}" for entry in entries], entries, width, draft)
    barely = _told([entry.name for entry in entries], entries, width, draft)
    for advised in range(len(entries), -1, -1):
        told = [*briefly[:advised], *barely[advised:]]
        if _has_room(told, height):
            break
    return told


def _in_full(entries: Sequence[SettleEntry], width: float, draft: Draft) -> list[_Told]:
    return _told([f"{entry.name} {entry.advice}" for entry in entries], entries, width, draft)


def _told(
    texts: Sequence[str], entries: Sequence[SettleEntry], width: float, draft: Draft
) -> list[_Told]:
    room = width - _NUMBER - _SIGN - _BETWEEN
    return [
        _Told(entry, wrap(text, room, draft.type(BODY)))
        for entry, text in zip(entries, texts, strict=True)
    ]


def _has_room(told: Sequence[_Told], height: float) -> bool:
    return _height_of(told) - _GAP <= height + 0.01


def _height_of(told: Sequence[_Told]) -> float:
    return sum(one.words.height + _GAP for one in told)


def _fitting(told: Sequence[_Told], height: float, draft: Draft) -> Sequence[_Told]:
    if _has_room(told, height):
        return told
    left = height - more_text(1, draft).height
    shown: list[_Told] = []
    for one in told:
        left -= one.words.height + _GAP
        if left < 0:
            break
        shown.append(one)
    return shown


def _numbered(number: int, told: _Told, rect: Rect, draft: Draft) -> list[Item]:
    count = fit(f"{number}.", _NUMBER, draft.type(BODY), most=1)
    x = rect.x + _NUMBER
    after = x + _SIGN + _BETWEEN
    return [
        count.at(rect.x, rect.y, _NUMBER),
        Sign(rect=Rect(x, rect.y + 0.5, _SIGN, _SIGN), severity=told.entry.severity),
        told.words.at(after, rect.y, rect.right - after),
    ]
