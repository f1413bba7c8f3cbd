"""The pages after the first: everything that it had no room for, told in full."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from planner.domain.clash import Severity
from planner.domain.language import translate
from planner.domain.wording import short_day_text
from planner.exchange.layout.page import Ink, Item, Line, Rect, Sign
from planner.exchange.layout.text_flow import Fitted, wrap
from planner.exchange.sheet.draft import BODY, HEADING, NAME, THIN, Draft
from planner.exchange.sheet.entries import (
    Entry,
    HoursEntry,
    ObservanceEntry,
    SessionEntry,
    SettleEntry,
    heading_of,
)

_APART = 9.0
_LEAST_COLUMN = 75.0
_SIGN = 2.6
_INDENT = 4.2
_BEFORE_HEADING = 3.5
_BEFORE_ENTRY = 1.6
_AFTER_HEADING = 0.8
# A heading at the foot of a column takes an entry's first lines along.
_KEPT_TOGETHER = 16.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """Some lines of text; ``room`` is what must be free for them to begin."""

    words: Fitted
    before: float
    room: float
    ink: Ink = Ink.BLACK
    sign: Severity | None = None
    is_heading: bool = False


def rest_bodies(entries: Sequence[Entry], room: Rect, draft: Draft) -> tuple[tuple[Item, ...], ...]:
    """Set the entries into columns, as many pages of them as it takes."""
    columns = max(1, int((room.width + _APART) / (_LEAST_COLUMN + _APART)))
    width = (room.width - (columns - 1) * _APART) / columns
    places = [
        Rect(room.x + n * (width + _APART), room.y, width, room.height) for n in range(columns)
    ]
    flow = _Flow(columns=places)
    for row in _rows(entries, width, draft):
        flow.set(row)
    return tuple(tuple(page) for page in flow.pages)


@dataclass(slots=True, kw_only=True)
class _Flow:
    """Fills columns from the left, then further pages."""

    columns: Sequence[Rect]
    pages: list[list[Item]] = field(default_factory=lambda: [[]])
    column: int = 0
    used: float = 0.0

    def set(self, row: _Row) -> None:
        """Set a row where there is room, going on in the next column where it must."""
        if self.used and self.used + row.before + row.room > self._place.height:
            self._next_column()
        if self.used:
            self.used += row.before
        if row.sign:
            place = Rect(self._place.x, self._y + 0.7, _SIGN, _SIGN)
            self.pages[-1].append(Sign(rect=place, severity=row.sign))
        self._set_lines(row)
        if row.is_heading:
            self._rule()

    def _set_lines(self, row: _Row) -> None:
        lines = row.words.lines
        while lines:
            most = int((self._place.height - self.used) / row.words.face.line_height)
            if most < 1:
                self._next_column()
                continue
            self._set_some(row, lines[:most])
            lines = lines[most:]

    def _set_some(self, row: _Row, lines: tuple[str, ...]) -> None:
        indent = 0.0 if row.is_heading else _INDENT
        text = row.words.text if lines == row.words.lines else " ".join(lines)
        part = Fitted(text=text, lines=lines, whole=True, face=row.words.face)
        x, width = self._place.x + indent, self._place.width - indent
        self.pages[-1].append(part.at(x, self._y, width, ink=row.ink))
        self.used += part.height

    def _rule(self) -> None:
        y = self._y + _AFTER_HEADING / 2
        self.pages[-1].append(Line(x1=self._place.x, y1=y, x2=self._place.right, y2=y, stroke=THIN))
        self.used += _AFTER_HEADING

    def _next_column(self) -> None:
        self.column += 1
        self.used = 0.0
        if self.column == len(self.columns):
            self.column = 0
            self.pages.append([])

    @property
    def _place(self) -> Rect:
        return self.columns[self.column]

    @property
    def _y(self) -> float:
        return self._place.y + self.used


def _rows(entries: Sequence[Entry], width: float, draft: Draft) -> Iterator[_Row]:
    settle = [entry for entry in entries if isinstance(entry, SettleEntry)]
    by_day = [entry for entry in entries if not isinstance(entry, SettleEntry)]
    for day in sorted({entry.day for entry in by_day}):
        on = [entry for entry in by_day if entry.day == day]
        yield _heading(short_day_text(day), width, draft)
        for entry in sorted(on, key=_in_day_order):
            yield from _entry_rows(entry, width, draft)
    if settle:
        yield _heading(translate("printed", "To settle"), width, draft)
        for told in settle:
            yield from _entry_rows(told, width, draft)


def _in_day_order(entry: Entry) -> tuple[int, float]:
    match entry:
        case ObservanceEntry():
            return (0, 0.0)
        case HoursEntry():
            return (1, entry.start)
        case SessionEntry():
            return (2, entry.start)
        case SettleEntry():
            return (3, 0.0)


def _heading(text: str, width: float, draft: Draft) -> _Row:
    words = wrap(text, width, draft.bold(HEADING))
    return _Row(words=words, before=_BEFORE_HEADING, room=_KEPT_TOGETHER, is_heading=True)


def _entry_rows(entry: Entry, width: float, draft: Draft) -> Iterator[_Row]:
    room = width - _INDENT
    name = wrap(heading_of(entry), room, draft.bold(NAME))
    details = [wrap(detail, room, draft.type(BODY)) for detail in entry.details]
    together = min(name.height + sum(part.height for part in details), _KEPT_TOGETHER)
    sign = entry.severity if isinstance(entry, SessionEntry | SettleEntry) else None
    yield _Row(words=name, before=_BEFORE_ENTRY, room=together, sign=sign)
    for part in details:
        yield _Row(words=part, before=0.0, room=part.face.line_height)
