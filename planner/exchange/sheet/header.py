"""The head of a sheet: what it shows, its programmes with their patterns, trust and place."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.dates import DateSpan
from planner.domain.language import translate
from planner.domain.session import Pattern
from planner.domain.wording import span_text
from planner.exchange.layout.page import Align, Box, Item, Line, Rect
from planner.exchange.layout.text_flow import Fitted, Type, fit, wrap
from planner.exchange.sheet.chips import ROW_HEIGHT, Chip, row_items, row_width, rows_of
from planner.exchange.sheet.draft import NAME, RULE, SMALL, THIN, TITLE, Draft
from planner.exchange.sheet.letterhead import logo_items, logo_place, room_beside

_SAMPLE_WIDTH = 2.6
_APART = 6.0
_TITLE_SIZES = (TITLE, 15.0, 13.0, 11.0, 9.0)
# Large print magnifies a title that is large already.
_LARGE_PRINT_TITLE = 12.0
_LEAST_TITLE = 13.0
_LEAST_ALONE = 11.0
_TITLE_HEIGHT = 8.2
_SMALLER_TOP = 2.3
_BETWEEN = 0.8
_ABOVE_RULE = 0.6


@dataclass(frozen=True, slots=True)
class ProgrammeMark:
    """A programme as the head names it; no pattern where the sheet draws no sessions."""

    name: str
    pattern: Pattern | None


@dataclass(frozen=True, slots=True)
class Header:
    """The head of the sheet, and where what follows may begin."""

    items: tuple[Item, ...]
    bottom: float


def week_title(window: DateSpan) -> str:
    """Return “Week 39 · 21 to 27 September 2026”."""
    words = translate("printed", "Week {number} · {days}")
    return words.format(number=window.start.isocalendar().week, days=span_text(window))


def header(title: str, programmes: Sequence[ProgrammeMark], draft: Draft) -> Header:
    """Set the head of a sheet; programmes go beside the title if they fit there.

    The trust stands above the place, or above everything where its name is long.
    """
    chips = [_chip(one, draft) for one in programmes]
    logo = logo_place(draft)
    trust = draft.options.letterhead.trust
    line = _line(title, trust, logo, draft)
    if line is not None:
        found = _in_a_line(line, chips, logo, draft)
    else:
        found = _below_the_trust(title, chips, logo, draft)
    bottom = found.bottom if logo is None else max(found.bottom, logo.bottom + _BETWEEN)
    items = (*found.items, *logo_items(logo, draft), _rule(bottom, draft))
    return Header(items, bottom)


def further_header(title: str, draft: Draft) -> Header:
    """Set the head of a sheet that goes on with another; large print keeps it low, for the rows."""
    if not draft.options.large_print:
        return header(title, (), draft)
    whose = " · ".join(part for part in (draft.trust, draft.place) if part)
    items: list[Item] = []
    top = draft.margin - 0.5
    for words in (
        wrap(title, draft.inside, draft.bold(NAME)),
        wrap(whose, draft.inside, draft.type(SMALL)),
    ):
        items.append(words.at(draft.margin, top, draft.inside))
        top += words.height
    return Header((*items, _rule(top + _BETWEEN, draft)), top + _BETWEEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A title with what stands at the right of it; ``top`` is how far down the sheet they are."""

    heading: Fitted
    beside: tuple[Fitted, ...]
    room: float
    top: float

    @property
    def free(self) -> float:
        """Millimetres from the left margin to what stands at the right."""
        return self.room - max(max(words.line_widths) for words in self.beside) - _APART


def _line(title: str, trust: str, logo: Rect | None, draft: Draft) -> _Line | None:
    """Return everything in a line, or None where a part would be cut or the title too small."""
    room = room_beside(logo, draft)
    most = room / 2 if trust else draft.width / 3
    beside = (
        (
            fit(trust, most, _trust_type(draft), most=1),
            fit(draft.place, most, draft.type(NAME), most=1),
        )
        if trust
        else (fit(draft.place, most, draft.type(NAME + 1), most=1),)
    )
    return _title_beside(title, beside, room, draft.margin - 0.5, draft)


def _title_beside(
    title: str, beside: tuple[Fitted, ...], room: float, top: float, draft: Draft
) -> _Line | None:
    free = room - max(max(words.line_widths) for words in beside) - _APART
    # Where there is another way, a title is not set small for the sake of a name.
    heading = _title(title, free, draft, least=_LEAST_TITLE if len(beside) > 1 else _LEAST_ALONE)
    if not heading.whole or not all(words.whole for words in beside):
        return None
    return _Line(heading=heading, beside=beside, room=room, top=top)


def _in_a_line(line: _Line, chips: Sequence[Chip], logo: Rect | None, draft: Draft) -> Header:
    items: list[Item] = [line.heading.at(draft.margin, line.top, line.room)]
    drop = _SMALLER_TOP + 0.1 if len(line.beside) == 1 else 0.2
    for words in line.beside:
        items.append(words.at(draft.margin, line.top + drop, line.room, align=Align.RIGHT))
        drop += words.height
    beside = line.heading.line_widths[0] + _APART
    below = line.top + _TITLE_HEIGHT + 0.5
    if row_width(chips) <= line.free - beside:
        items += row_items(chips, draft.margin + beside, line.top + _SMALLER_TOP + 0.5)
        return Header(tuple(items), below)
    found = _with_rows(items, chips, _clear_of(logo, below - _ABOVE_RULE), draft)
    return Header(found.items, found.bottom + _ABOVE_RULE)


def _below_the_trust(title: str, chips: Sequence[Chip], logo: Rect | None, draft: Draft) -> Header:
    """Set the trust in a line of its own, so that nothing is cut."""
    room = room_beside(logo, draft)
    top = draft.margin - 0.5
    items: list[Item] = []
    trust = draft.options.letterhead.trust
    if trust:
        words = wrap(trust, room, _trust_type(draft))
        items.append(words.at(draft.margin, top, room))
        top += words.height
    place = fit(draft.place, draft.width / 3, draft.type(NAME + 1), most=1)
    line = _title_beside(title, (place,), room, top, draft) if trust else None
    if line is not None:
        found = _in_a_line(line, chips, logo, draft)
        return Header((*items, *found.items), found.bottom)
    for words in (
        wrap(title, room, draft.bold(_LARGE_PRINT_TITLE)),
        wrap(draft.place, room, draft.type(NAME + 1)),
    ):
        items.append(words.at(draft.margin, top, room))
        top += words.height + _BETWEEN
    return _with_rows(items, chips, _clear_of(logo, top), draft)


def _with_rows(items: list[Item], chips: Sequence[Chip], top: float, draft: Draft) -> Header:
    """Return the head with its programmes in rows of their own."""
    for row in rows_of(chips, draft.inside):
        items += row_items(row, draft.margin, top)
        top += ROW_HEIGHT
    return Header(tuple(items), top)


def _clear_of(logo: Rect | None, top: float) -> float:
    return top if logo is None else max(top, logo.bottom + _BETWEEN)


def _trust_type(draft: Draft) -> Type:
    # Large print makes even the smallest type large, and names are long.
    return draft.bold(SMALL if draft.options.large_print else NAME)


def _rule(y: float, draft: Draft) -> Line:
    return Line(x1=draft.margin, y1=y, x2=draft.width - draft.margin, y2=y, stroke=RULE)


def _title(title: str, room: float, draft: Draft, *, least: float) -> Fitted:
    largest = _LARGE_PRINT_TITLE if draft.options.large_print else TITLE
    sizes = [size for size in _TITLE_SIZES if min(least, largest) <= size <= largest]
    sizes = sizes or [largest]
    tried = [fit(title, max(room, 1.0), draft.bold(size), most=1) for size in sizes]
    return next((words for words in tried if words.whole), tried[-1])


def _chip(programme: ProgrammeMark, draft: Draft) -> Chip:
    pattern = programme.pattern

    def sample(rect: Rect) -> list[Item]:
        if pattern is None:
            return []
        return [Box(rect=rect, fill=pattern), Box(rect=rect, outline=THIN)]

    sample_width = 0.0 if pattern is None else _SAMPLE_WIDTH
    widest = draft.inside - sample_width - _APART
    words = fit(programme.name, widest, draft.type(NAME), most=1)
    return Chip(sample=sample, sample_width=sample_width, words=words)
