"""The head of a sheet: what it shows, its programmes with their patterns, and the place."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.dates import DateSpan
from planner.domain.language import translate
from planner.domain.session import Pattern
from planner.domain.wording import span_text
from planner.exchange.layout.page import Align, Box, Item, Line, Rect
from planner.exchange.layout.text_flow import Fitted, fit, wrap
from planner.exchange.sheet.chips import ROW_HEIGHT, Chip, row_items, row_width, rows_of
from planner.exchange.sheet.draft import MARGIN, NAME, RULE, THIN, TITLE, Draft

_SAMPLE_WIDTH = 2.6
_APART = 6.0
_TITLE_SIZES = (TITLE, 15.0, 13.0, 11.0, 9.0)
# Large print magnifies a title that is large already.
_LARGE_PRINT_TITLE = 12.0
_TITLE_HEIGHT = 8.2
_SMALLER_TOP = 2.3
_BETWEEN = 0.8


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
    """Set the head of a sheet; programmes go beside the title if they fit there."""
    chips = [_chip(one, draft) for one in programmes]
    place = fit(draft.place, draft.width / 3, draft.type(NAME + 1), most=1)
    room = draft.inside - place.line_widths[0] - _APART
    heading = _title(title, room, draft)
    if heading.whole and place.whole:
        return _in_a_line(heading, place, chips, draft)
    return _one_below_another(title, chips, draft)


def _in_a_line(heading: Fitted, place: Fitted, chips: Sequence[Chip], draft: Draft) -> Header:
    width = draft.width
    room = draft.inside - place.line_widths[0] - _APART
    items: list[Item] = [
        heading.at(MARGIN, MARGIN - 0.5, draft.inside),
        place.at(MARGIN, MARGIN + _SMALLER_TOP - 0.4, draft.inside, align=Align.RIGHT),
    ]
    beside = heading.line_widths[0] + _APART
    rows = _set_rows(chips, MARGIN + beside, room - beside, width)
    bottom = MARGIN + _TITLE_HEIGHT + (len(rows) - 1) * ROW_HEIGHT
    for row, x, y in rows:
        items += row_items(row, x, y)
    return Header((*items, _rule(bottom, draft)), bottom)


def _one_below_another(title: str, chips: Sequence[Chip], draft: Draft) -> Header:
    """Set title, place and programmes in lines of their own, so that nothing is cut."""
    items: list[Item] = []
    y = MARGIN - 0.5
    for words in (
        wrap(title, draft.inside, draft.bold(_LARGE_PRINT_TITLE)),
        wrap(draft.place, draft.inside, draft.type(NAME + 1)),
    ):
        items.append(words.at(MARGIN, y, draft.inside))
        y += words.height + _BETWEEN
    for row in rows_of(chips, draft.inside):
        items += row_items(row, MARGIN, y)
        y += ROW_HEIGHT
    return Header((*items, _rule(y, draft)), y)


def _rule(y: float, draft: Draft) -> Line:
    return Line(x1=MARGIN, y1=y, x2=draft.width - MARGIN, y2=y, stroke=RULE)


def _set_rows(
    chips: Sequence[Chip], beside: float, room: float, width: float
) -> list[tuple[Sequence[Chip], float, float]]:
    """Return rows of chips with their places: one beside the title, or all of them below it."""
    if row_width(chips) <= room:
        return [(chips, beside, MARGIN + _SMALLER_TOP)]
    below = rows_of(chips, width - 2 * MARGIN)
    top = MARGIN + _TITLE_HEIGHT - 0.6
    nothing: list[tuple[Sequence[Chip], float, float]] = [((), beside, top)]
    return nothing + [(row, MARGIN, top + n * ROW_HEIGHT) for n, row in enumerate(below)]


def _title(title: str, room: float, draft: Draft) -> Fitted:
    largest = _LARGE_PRINT_TITLE if draft.options.large_print else TITLE
    sizes = [size for size in _TITLE_SIZES if size <= largest]
    tried = [fit(title, room, draft.bold(size), most=1) for size in sizes]
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
