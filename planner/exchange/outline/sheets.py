"""An outline set on sheets: tables in columns where there is room, else one cell below another."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.domain.print_selection import left_out_text
from planner.exchange.layout.page import Item, Rect
from planner.exchange.outline.flow import Placed, flowed
from planner.exchange.outline.outline import Outline, Paragraph, Section, outline_text
from planner.exchange.outline.rows import row_items, rows_of
from planner.exchange.sheet.draft import Draft
from planner.exchange.sheet.header import Header, ProgrammeMark, further_header, header
from planner.exchange.sheet.key import KeyUse, footer, key_chips
from planner.exchange.sheet.notes import writing_items, writing_room
from planner.exchange.sheet.sheets import Frame, Sheet, continued, frame_between


def outline_sheets(outline: Outline, draft: Draft) -> tuple[Sheet, ...]:
    """Return the sheets of an outline, as many as it takes; the first tells all of it in words."""
    outline = _with_what_is_not_shown(outline, draft)
    marks = tuple(ProgrammeMark(name, None) for name in outline.programmes)
    first = _frame(header(outline.title, marks, draft), outline, draft)
    title = continued(outline.title)
    further = _frame(further_header(title, draft), outline, draft)
    bodies = flowed(
        rows_of(outline, first.room.width, draft), first.room.height, further.room.height
    )
    sheets = [
        first.sheet(_items(bodies[0], first.room, draft), outline.title, draft),
        *(further.sheet(_items(body, further.room, draft), title, draft) for body in bodies[1:]),
    ]
    if draft.options.has_notes:
        sheets = _with_notes(sheets, bodies[-1], further, draft)
    return (replace(sheets[0], summary=outline_text(outline, draft.trust)), *sheets[1:])


def _with_what_is_not_shown(outline: Outline, draft: Draft) -> Outline:
    """Tell in large print at the end what other sheets tell in their foot."""
    words = left_out_text(draft.options.not_shown)
    if not words or not draft.options.large_print:
        return outline
    return replace(outline, sections=(*outline.sections, Section("", (Paragraph(words),))))


def _frame(head: Header, outline: Outline, draft: Draft) -> Frame:
    use = KeyUse(severities=outline.severities, traditions=outline.traditions)
    # The rows say in words what a mark means; in large print a key would take half of a sheet.
    key = () if draft.options.large_print else key_chips(use, draft)
    return frame_between(head, footer(key, draft), draft)


def _items(body: Sequence[Placed], room: Rect, draft: Draft) -> Iterator[Item]:
    for placed in body:
        yield from row_items(placed.row, room.x, room.y + placed.y, room.width, draft)


def _with_notes(
    sheets: list[Sheet], body: Sequence[Placed], further: Frame, draft: Draft
) -> list[Sheet]:
    """Rule lines below the last rows, or on a sheet of their own where there is no room."""
    last = sheets[-1]
    room = writing_room(further.room, body[-1].bottom if body else 0.0)
    if room is not None:
        return [*sheets[:-1], replace(last, items=(*last.items, *writing_items(room, draft)))]
    return [*sheets, further.sheet(writing_items(further.room, draft), last.title, draft)]
