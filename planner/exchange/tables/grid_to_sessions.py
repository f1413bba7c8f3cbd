"""From a rota grid to drafts of sessions."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from planner.domain.language import translate
from planner.domain.session import SessionKind
from planner.domain.table import Table, is_blank, place_in, text_of
from planner.domain.table_mapping import CellMeaning, GridMapping, HeadMeaning
from planner.exchange.tables.cell_texts import (
    CellText,
    coded_text,
    is_off,
    meaning_of,
    texts_in,
)
from planner.exchange.tables.date_words import weekday_in
from planner.exchange.tables.dating import (
    WrittenDate,
    days_in_order,
    swap_doubt,
    swapped_ones,
    weekday_fault,
)
from planner.exchange.tables.draft import (
    LONGEST_LINE_OF_TEXT,
    LONGEST_NOTES,
    Draft,
    Drafted,
    Spot,
    Unread,
    at_hours,
    cut,
    whole_days,
)
from planner.exchange.tables.grid_view import GridView, bands_of
from planner.exchange.tables.time_words import Hours, hours_of_head

_SHARED = frozenset({HeadMeaning.PERSON, HeadMeaning.TEAM, HeadMeaning.WEEKDAY})


def dates_of_grid(table: Table, mapping: GridMapping) -> tuple[WrittenDate, ...]:
    """Return the dates of the lines, as far as they can be read."""
    return tuple(
        written
        for view in bands_of(table, mapping)
        for line in view.lines()
        if (written := view.written(line)) is not None
    )


def drafts_from_grid(table: Table, mapping: GridMapping) -> Iterator[Drafted]:
    """Yield what each cell tells that is not blank, line by line."""
    written = dates_of_grid(table, mapping)
    days = days_in_order(written, mapping.dating)
    swapped = swapped_ones(written)
    for view in bands_of(table, mapping):
        yield from _band(view, days, swapped)


def _band(
    view: GridView, days: Iterator[date | None], swapped: frozenset[WrittenDate]
) -> Iterator[Drafted]:
    dated = [(line, view.written(line)) for line in view.lines()]
    last = max((line for line, one in dated if one is not None), default=-1)
    heads = _hours_of_heads(view)
    for line, one in dated:
        day = next(days) if one is not None else None
        if day is not None and one is not None:
            doubts = [weekday_fault(day, one.named_weekday)]
            doubts += [swap_doubt()] if one in swapped else []
            yield from _line(view, line, day, heads, tuple(filter(None, doubts)))
        elif line < last or one is not None:
            yield from _undated(view, line)


def _hours_of_heads(view: GridView) -> dict[int, Hours]:
    """Return the hours of the heads that are hours; one that only starts ends with the next."""
    found = [
        (head, hours)
        for head in view.heads()
        if view.mapping.meaning_of(head) is HeadMeaning.HOURS
        and (hours := hours_of_head(view.head_cell(head))) is not None
    ]
    ends = [hours.start for _, hours in found[1:]]
    full: dict[int, Hours] = {}
    for number, (head, hours) in enumerate(found):
        later = ends[number] if number < len(ends) else None
        is_open = hours.end is None and later is not None and later > hours.start
        full[head] = replace(hours, end=later) if is_open else hours
    return full


def _undated(view: GridView, line: int) -> Iterator[Drafted]:
    head = next(view.filled(line), None)
    if head is None:
        return
    text = text_of(view.date_cell(line))
    if not text:
        fault = translate("tables", "nothing there has a date, so its cells were left out")
    else:
        fault = translate("tables", "“{text}” is no date that can be read").format(text=text[:60])
    if is_blank(view.date_cell(line)) and all(
        text_of(view.cell(line, each)) == view.head_text(each) for each in view.filled(line)
    ):
        # The heads again, as on each page of a print.
        return
    yield Unread(spot=_spot(view, line, head), fault=fault)


def _line(
    view: GridView, line: int, day: date, heads: dict[int, Hours], doubts: tuple[str, ...]
) -> Iterator[Drafted]:
    for head in view.filled(line):
        blocks = view.block_heads(line, head)
        if blocks and blocks[0] != head:
            continue
        for each in _cell(view, line, head, day, heads):
            yield replace(each, doubts=(*doubts, *each.doubts)) if isinstance(each, Draft) else each


def _cell(
    view: GridView, line: int, head: int, day: date, heads: dict[int, Hours]
) -> Iterator[Drafted]:
    cell, key = view.cell(line, head), view.mapping.key
    spot = _spot(view, line, head)
    code = meaning_of(cell, key)
    if (code is not None and not code.is_session) or (code is None and is_off(cell)):
        yield Unread(spot=spot)
        return
    for text in _texts(view, line, head):
        if text is None:
            words = translate("tables", "the key does not say what “{code}” means")
            yield Unread(spot=spot, fault=words.format(code=text_of(cell)[:60]))
        else:
            yield _draft(view, line, head, day, text, heads)


def _texts(view: GridView, line: int, head: int) -> Sequence[CellText | None]:
    cell, key = view.cell(line, head), view.mapping.key
    match view.mapping.cells:
        case CellMeaning.CODES:
            return (coded_text(cell, key),)
        case CellMeaning.NAMES:
            words = view.head_text(head)
            return (coded_text(words, key) or CellText(title=words, usual_kind=SessionKind.SHIFT),)
        case CellMeaning.TITLES:
            known = meaning_of(cell, key)
            return (coded_text(cell, key),) if known is not None else texts_in(cell)


def _draft(
    view: GridView, line: int, head: int, day: date, text: CellText, heads: dict[int, Hours]
) -> Draft:
    blocks = view.block_heads(line, head)
    meaning = view.mapping.meaning_of(head)
    doubts: list[str] = []
    hours = text.hours or _joined(blocks, heads)
    on = _on_weekday(view, head, day)
    is_names = view.mapping.cells is CellMeaning.NAMES
    if hours is None:
        doubts.append(translate("tables", "it has no hours, so it counts as the whole day"))
    when = whole_days(on, on) if hours is None else at_hours(on, hours)
    names = [name for each in blocks if (name := view.head_text(each))]
    title = text.title or (names[0] if meaning is HeadMeaning.PLACE and names else "")
    if not title:
        doubts.append(translate("tables", "it has no title"))
        title = translate("tables", "Untitled session")
    cut_words = translate("tables", "a text ran past {limit:,} characters and the rest was cut")
    return Draft(
        spot=_spot(view, line, head),
        title=cut(title, LONGEST_LINE_OF_TEXT, doubts, cut_words),
        start=when.start,
        end=when.end,
        all_day=when.all_day,
        location=_location(text, meaning, names)[:LONGEST_LINE_OF_TEXT],
        kind=text.kind,
        usual_kind=text.usual_kind,
        notes=cut(
            _notes(text, meaning, () if is_names else names), LONGEST_NOTES, doubts, cut_words
        ),
        people=_people(view, line, head, names),
        is_shared=meaning in _SHARED or is_names,
        doubts=(*doubts, *when.doubts),
    )


def _joined(blocks: Sequence[int], heads: dict[int, Hours]) -> Hours | None:
    """Return the hours that a cell stands under, from the first of its heads to the last."""
    under = [heads[head] for head in blocks if head in heads]
    if not under:
        return None
    return replace(under[0], end=under[-1].end)


def _on_weekday(view: GridView, head: int, day: date) -> date:
    if view.mapping.meaning_of(head) is not HeadMeaning.WEEKDAY:
        return day
    weekday = weekday_in(view.head_cell(head))
    return day if weekday is None else day + timedelta(days=(weekday - day.weekday()) % 7)


def _location(text: CellText, meaning: HeadMeaning, names: Sequence[str]) -> str:
    if text.location or meaning is not HeadMeaning.PLACE:
        return text.location
    return ", ".join(dict.fromkeys(names))


def _notes(text: CellText, meaning: HeadMeaning, names: Sequence[str]) -> str:
    notes = [text.notes] if text.notes else []
    if meaning is HeadMeaning.TEAM and names:
        team = ", ".join(dict.fromkeys(names))
        notes.append(translate("tables", "Team: {team}").format(team=team))
    return "\n".join(notes)


def _people(view: GridView, line: int, head: int, names: Sequence[str]) -> tuple[str, ...]:
    """Return the names of people that a cell or its head tells, none where they are left out."""
    if not view.mapping.keep_people:
        return ()
    is_person = view.mapping.meaning_of(head) is HeadMeaning.PERSON
    told = list(names) if is_person else []
    if view.mapping.cells is CellMeaning.NAMES:
        told += text_of(view.cell(line, head)).split("\n")
    return tuple(dict.fromkeys(name.strip() for name in told if name.strip()))


def _spot(view: GridView, line: int, head: int) -> Spot:
    row, column = view.spot(line, head)
    # The name of a person who is left out is not shown either.
    is_person = view.mapping.meaning_of(head) is HeadMeaning.PERSON
    is_left_out = is_person and not view.mapping.keep_people
    name = "" if is_left_out else view.head_text(head)
    return Spot(
        table=view.table.name,
        row=row,
        column=column,
        place=place_in(view.table, row, column),
        cells=(text_of(view.date_cell(line)), name, text_of(view.cell(line, head))),
    )
