"""The best mapping of a table as a rota: where its dates stand, what its heads and cells are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from planner.domain.language import translate
from planner.domain.table import Cell, Table, is_blank, text_of
from planner.domain.table_mapping import (
    CellMeaning,
    Direction,
    Doubt,
    DoubtKind,
    GridMapping,
    HeadMeaning,
    Sureness,
)
from planner.domain.typed_words import tidied
from planner.exchange.tables.cell_texts import (
    PLACE_WORDS,
    coded_text,
    is_code_like,
    is_name_like,
    is_off,
    meaning_of,
)
from planner.exchange.tables.date_words import date_words, weekday_in
from planner.exchange.tables.dating import dating_of, left_open
from planner.exchange.tables.grid_to_sessions import dates_of_grid
from planner.exchange.tables.grid_view import GridView, bands_of, grid_view
from planner.exchange.tables.headings import plain_heading
from planner.exchange.tables.legend import codes_in_grid, key_of
from planner.exchange.tables.time_words import hours_of_head
from planner.exchange.tables.years_named import years_named

_FEWEST_DATES = 3
_LOOKED_AT = 60
_MOST = 0.7
_MOST_SHOWN = 12
_IGNORED = frozenset(
    {
        *("day", "date", "week", "notes", "note", "comments", "comment", "week no", "wk", "total"),
        *("week number", "w/c", "bank holiday", "hours", "holidays", "key", "grade", "band", "wte"),
    }
)
_TEAMS = frozenset(
    {
        *(
            "sho",
            "spr",
            "registrar",
            "reg",
            "consultant",
            "f1",
            "f2",
            "fy1",
            "fy2",
            "fy",
            "st",
            "ct",
        ),
        *("imt", "gpst", "acp", "team", "group", "cohort", "on call", "oncall", "first on call"),
        *(
            "second on call",
            "night",
            "nights",
            "day shift",
            "long day",
            "twilight",
            "cover",
            "year",
        ),
        *("trainees", "students", "firm", "senior", "junior", "tier", "rota"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GridGuess:
    """A mapping as a grid, how far to trust it and what to ask."""

    mapping: GridMapping
    sureness: Sureness
    doubts: tuple[Doubt, ...]


def guess_grid(
    table: Table, titles: Iterable[str], direction: Direction | None = None
) -> GridGuess:
    """Return the best mapping of a table as a grid, with its dates that way where it is said."""
    direction, dates, count = _line_of_dates(table, direction)
    heads = _heads_line(table, direction, dates)
    mapping = GridMapping(
        table=table.name, direction=direction, dates=dates, heads=heads, meanings=()
    )
    view = grid_view(table, mapping)
    used = _used_heads(view)
    meanings = tuple(
        head_meaning(view.head_cell(head)) if head in used else HeadMeaning.IGNORED
        for head in view.all_heads()
    )
    mapping = replace(mapping, meanings=meanings)
    mapping = _with_key(table, mapping)
    found = dating_of(dates_of_grid(table, mapping), years_named(table, titles))
    mapping = replace(mapping, dating=found.dating)
    return GridGuess(
        mapping=mapping,
        sureness=_sureness(table, mapping, count),
        doubts=(*code_doubts(table, mapping), *found.doubts),
    )


def count_of_dates(table: Table) -> int:
    """Return how many dates stand in the fullest line of dates, none where there is none."""
    return _line_of_dates(table, None)[2]


def grid_doubts(table: Table, mapping: GridMapping) -> tuple[Doubt, ...]:
    """Return what has still to be settled before a table is read as a grid."""
    dates = dates_of_grid(table, mapping)
    missing: tuple[Doubt, ...] = ()
    if not dates or not grid_view(table, mapping).heads():
        missing = (
            Doubt(
                kind=DoubtKind.COLUMNS,
                text=translate("tables", "no dates, or nothing opposite them, are known"),
                option="--layout rows",
            ),
        )
    return (*missing, *code_doubts(table, mapping), *left_open(dates, mapping.dating))


def code_doubts(table: Table, mapping: GridMapping) -> tuple[Doubt, ...]:
    """Return the codes of a grid that have no meaning yet."""
    if mapping.cells is not CellMeaning.CODES:
        return ()
    unknown = tuple(dict.fromkeys(_unknown_codes(table, mapping)))
    if not unknown:
        return ()
    words = translate("tables", "the key does not say what these codes mean: {codes}")
    shown = ", ".join(unknown[:_MOST_SHOWN]) + ("…" if len(unknown) > _MOST_SHOWN else "")
    return (
        Doubt(
            kind=DoubtKind.CODES,
            text=words.format(codes=shown),
            option=f'--code "{unknown[0]}=Long day 08:00-20:30"',
            codes=unknown,
        ),
    )


def _unknown_codes(table: Table, mapping: GridMapping) -> Iterator[str]:
    for view in bands_of(table, mapping):
        for cell in view.dated_cells():
            is_known = meaning_of(cell, mapping.key) is not None or is_off(cell)
            if not is_known and coded_text(cell, mapping.key) is None:
                yield tidied(text_of(cell))


def head_meaning(cell: Cell) -> HeadMeaning:
    """Return what a head seems to be; one that says nothing else is taken for a person’s name."""
    words = plain_heading(cell)
    if not words or words in _IGNORED:
        return HeadMeaning.IGNORED
    if weekday_in(cell) is not None:
        return HeadMeaning.WEEKDAY
    if date_words(cell) is None and hours_of_head(cell) is not None and not words.isdecimal():
        return HeadMeaning.HOURS
    if PLACE_WORDS.search(words):
        return HeadMeaning.PLACE
    if any(part in _TEAMS for part in (words, *words.replace("/", " ").split())):
        return HeadMeaning.TEAM
    return HeadMeaning.PERSON


def _line_of_dates(table: Table, direction: Direction | None) -> tuple[Direction, int, int]:
    """Return which way most dates stand in one line, in which, and how many there are."""
    found: list[tuple[int, Direction, int]] = []
    columns: dict[int, int] = {}
    for number, row in enumerate(table.rows[: 20 * _LOOKED_AT]):
        dates = {column: text_of(cell) for column, cell in enumerate(row) if _is_day(cell)}
        count = len(set(dates.values()))
        if count >= _FEWEST_DATES:
            # A row of dates is no part of a column of them, though weeks stand below one another.
            found.append((count, Direction.ACROSS, number))
        else:
            for column in dates:
                columns[column] = columns.get(column, 0) + 1
    found += [(count, Direction.DOWN, column) for column, count in columns.items()]
    allowed = [one for one in found if direction in {None, one[1]}]
    count, way, line = max(
        allowed, key=lambda one: (one[0], -one[2]), default=(0, direction or Direction.DOWN, 0)
    )
    if way is Direction.ACROSS:
        # The first of several rows of dates, even where a later one has more.
        line = min(number for _, other, number in allowed if other is way)
    return way, line, count if count >= _FEWEST_DATES else 0


def _is_day(cell: Cell) -> bool:
    # A number may be a count, and in a grid dates are dates or words.
    return not isinstance(cell, float) and date_words(cell) is not None


def _heads_line(table: Table, direction: Direction, dates: int) -> int:
    """Return the line of the heads: the last one before the dates that holds several things."""
    mapping = GridMapping(table=table.name, direction=direction, dates=dates, heads=-1, meanings=())
    view = grid_view(table, mapping)
    first = next((line for line in view.lines() if view.written(line) is not None), 0)
    best, most = max(0, first - 1), 0
    for line in range(first - 1, max(-1, first - 6), -1):
        others = (head for head in view.all_heads() if head != dates)
        texts = {text_of(view.cell(line, head)) for head in others} - {""}
        weekdays = sum(weekday_in(text) is not None for text in texts)
        if len(texts) > most and not (direction is Direction.ACROSS and weekdays > 2):
            best, most = line, len(texts)
    return best


def _used_heads(view: GridView) -> frozenset[int]:
    """Return the heads under which dated lines hold something other than their weekdays."""
    lines = [line for line in view.lines() if view.written(line) is not None]
    used = set()
    # What stands before the dates is a title, a number of the week or a weekday.
    for head in range(view.mapping.dates + 1, len(view.all_heads())):
        cells = [view.cell(line, head) for line in lines]
        told = [cell for cell in cells if not is_blank(cell)]
        calendar = sum(weekday_in(cell) is not None or _is_day(cell) for cell in told)
        if calendar < 0.8 * len(told):
            used.add(head)
    return frozenset(used)


def _with_key(table: Table, mapping: GridMapping) -> GridMapping:
    view = grid_view(table, mapping)
    cells = (cell for band in bands_of(table, mapping) for cell in band.dated_cells())
    told = [tidied(text_of(cell)) for cell in cells if not is_off(cell)]
    key = key_of(table, codes_in_grid(table, mapping))
    if not told:
        return mapping
    coded = sum(is_code_like(cell) or meaning_of(cell, key) is not None for cell in told)
    if coded >= _MOST * len(told):
        return replace(mapping, cells=CellMeaning.CODES, key=key)
    is_duty = all(mapping.meaning_of(head) is HeadMeaning.TEAM for head in view.heads())
    if is_duty and all(map(is_name_like, told)):
        # Names of people: whatever else they may be, they are not to become titles.
        return replace(mapping, cells=CellMeaning.NAMES)
    return mapping


def _sureness(table: Table, mapping: GridMapping, count: int) -> Sureness:
    view = grid_view(table, mapping)
    heads = view.heads()
    if not count or not heads or next(view.dated_cells(), None) is None:
        return Sureness.WEAK
    has_heads = sum(not is_blank(view.head_cell(head)) for head in heads) >= 2
    return Sureness.SURE if has_heads and count >= _FEWEST_DATES + 2 else Sureness.LIKELY
