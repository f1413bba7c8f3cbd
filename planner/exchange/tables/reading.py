"""From the tables of a file and their mappings to its sessions, each beside its row."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from textwrap import shorten

from planner.domain.errors import TimetableError
from planner.domain.language import counted, translate
from planner.domain.session import Programme, Session
from planner.domain.table import Table, TableFile
from planner.domain.table_mapping import Doubt, RowsMapping, TableMapping
from planner.domain.table_reading import ReadEntry, TableMaking, TableReading
from planner.domain.timetable import Problem, Timetable
from planner.exchange.tables.draft import Draft, Drafted, Unread
from planner.exchange.tables.grid_to_sessions import drafts_from_grid
from planner.exchange.tables.limits import refusal
from planner.exchange.tables.mapping_guess import fingerprint_of, mapping_doubts
from planner.exchange.tables.rows_to_sessions import drafts_from_rows
from planner.exchange.tables.sessions import Made, Making, sessions_of

_LONGEST_TITLE = 60


def settled_reading(
    file: TableFile, mappings: Sequence[TableMapping], making: TableMaking
) -> TableReading:
    """Return the sessions of a file whose mappings are settled.

    Raises TimetableError where a doubt is left, naming the option that settles it, or where
    nothing can be read.
    """
    tables = [table_of(file, mapping) for mapping in mappings]
    mapped = tuple(zip(tables, mappings, strict=True))
    for table, mapping in mapped:
        for doubt in mapping_doubts(table, mapping):
            raise unsettled(file, doubt, table)
    made_with = Making(file=file.name, zone=making.zone, kind_words=making.kind_words)
    return reading_from(file, mapped, made_with)


def unsettled(file: TableFile, doubt: Doubt, table: Table | None = None) -> TimetableError:
    """Return the error that refuses a file for a doubt, naming the option that settles it."""
    place = ""
    if table is not None and table.name:
        place = translate("tables", "sheet “{sheet}”").format(sheet=table.name)
    remedy = translate("tables", "say which, for instance with {option}")
    return refusal(file.name, doubt.text, remedy.format(option=doubt.option), place)


def table_of(file: TableFile, mapping: TableMapping) -> Table:
    """Return the table that a mapping is of. Raises TimetableError where the file has none."""
    table = file.table(mapping.table)
    if table is None:
        raise refusal(
            file.name,
            translate("tables", "it has no sheet “{sheet}”").format(sheet=mapping.table),
            translate("tables", "choose one of its sheets: {sheets}").format(
                sheets=", ".join(one.name for one in file.tables)
            ),
        )
    return table


def fingerprint_in(file: TableFile, mapping: TableMapping) -> str:
    """Return the fingerprint of the headings in the table that a mapping is of."""
    return fingerprint_of(table_of(file, mapping), mapping)


def reading_from(
    file: TableFile, mapped: Sequence[tuple[Table, TableMapping]], making: Making
) -> TableReading:
    """Return the sessions of a file. Raises TimetableError where there is none."""
    drafted = [one for table, mapping in mapped for one in _drafted(table, mapping, making)]
    made = sessions_of([one for one in drafted if isinstance(one, Draft)], making)
    entries = tuple(_entries(drafted, made))
    if not made.sessions:
        raise _nothing_in(file, entries)
    return TableReading(entries=entries, timetables=tuple(_timetables(file, entries, made)))


def _drafted(table: Table, mapping: TableMapping, making: Making) -> Iterator[Drafted]:
    if isinstance(mapping, RowsMapping):
        return drafts_from_rows(table, mapping, making.zone)
    return drafts_from_grid(table, mapping)


def _entries(drafted: Sequence[Drafted], made: Made) -> Iterator[ReadEntry]:
    number = -1
    for one in drafted:
        session: Session | None = None
        problems: tuple[str, ...]
        if isinstance(one, Unread):
            problems = (one.fault,) if one.fault else ()
        else:
            number += 1
            session = made.sessions.get(number)
            fault = made.faults.get(number)
            problems = (fault,) if fault else made.doubts.get(number, ())
        spot = one.spot
        yield ReadEntry(
            table=spot.table,
            row=spot.row,
            column=spot.column,
            place=spot.place,
            cells=spot.cells,
            session=session,
            problems=problems,
        )


def _timetables(file: TableFile, entries: Sequence[ReadEntry], made: Made) -> Iterator[Timetable]:
    by_id = {one.session.id: one.session for one in entries if one.session is not None}
    problems = (
        *(Problem(translate("tables", "whole file"), doubt) for doubt in file.doubts),
        *_problems(entries),
    )
    for programme in made.programmes:
        held = [one for one in by_id.values() if one.programme == programme.id]
        yield Timetable(
            name=file.name,
            programme=programme,
            sessions=tuple(sorted(held, key=_by_start)),
            problems=problems if programme is _first(made) else (),
        )


def _first(made: Made) -> Programme:
    return made.programmes[0]


def _by_start(session: Session) -> tuple[datetime, str, str]:
    return session.start, session.title, session.id


def _problems(entries: Sequence[ReadEntry]) -> Iterator[Problem]:
    """Yield what to tell: each row that was left out, and each doubt once with their number."""
    counts = Counter(text for one in entries if one.session is not None for text in one.problems)
    told: set[str] = set()
    for one in entries:
        for text in one.problems:
            if one.session is None:
                words = translate("tables", "{text}, so it was left out")
                yield Problem(_place(one), words.format(text=text))
            elif text not in told:
                told.add(text)
                place, others = _place(one), counts[text] - 1
                if others:
                    place = counted("{place} and %n more", "", others).format(place=place)
                yield Problem(place, text)


def _place(entry: ReadEntry) -> str:
    if entry.session is None:
        return entry.place
    title = shorten(entry.session.title, _LONGEST_TITLE, placeholder="…")
    return translate("tables", "{place}, “{title}”").format(place=entry.place, title=title)


def _nothing_in(file: TableFile, entries: Sequence[ReadEntry]) -> TimetableError:
    failed = [one for one in entries if one.problems]
    if not failed:
        return refusal(
            file.name,
            translate("tables", "it holds no sessions"),
            translate("tables", "choose another sheet, or say what its columns hold"),
        )
    fault = failed[0].problems[0]
    if len(failed) > 1:
        words = translate("tables", "{text}; nor can any other row be read")
        fault = words.format(text=fault)
    return refusal(
        file.name,
        fault,
        translate("tables", "say what its columns hold, or mend it in the spreadsheet"),
        failed[0].place,
    )
