"""What is told of a file of tables, as text that stands beside each file of this folder."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from planner.content.session_kinds import load_kind_words
from planner.domain.errors import PlannerError
from planner.domain.session import Session
from planner.domain.table import TableFile, column_letters
from planner.domain.table_mapping import (
    DateOrder,
    Dating,
    Field,
    GridMapping,
    RowsMapping,
    TableMapping,
)
from planner.domain.table_reading import TableMaking
from planner.files import bundled_folder
from planner.services.table_import import proposed, reading_of, tables_from

MAKING = TableMaking(
    "Europe/London", load_kind_words(bundled_folder("data") / "session_kinds.toml")
)


def told_of(path: Path) -> str:
    """Return how a file is proposed to be read, its doubts, sessions and problems, or its fault."""
    try:
        file = tables_from(path.read_bytes(), path.name)
        return "\n".join(_lines(file)) + "\n"
    except PlannerError as error:
        return f"refused: {error}\n"


def _lines(file: TableFile) -> Iterator[str]:
    proposal = proposed(file)
    for one in proposal.tables:
        if one.mapping is not None:
            layout = f" ({one.layout})" if one.layout else ""
            yield f"{one.sureness.value}: {_mapping(one.mapping)}{layout}"
    for doubt in proposal.all_doubts:
        yield f"ask: {doubt.text} [{doubt.option}]"
        for example in doubt.examples:
            days = (example.day_first, example.month_first)
            yield f"  {example.text}: {' or '.join(f'{day:%a %d %b %Y}' for day in days)}"
    if proposal.mappings:
        try:
            yield from _reading(file, tuple(map(_decided, proposal.mappings)))
        except PlannerError as error:
            yield f"refused: {error}"


def _decided(mapping: TableMapping) -> TableMapping:
    """Return a mapping as somebody settles it who is asked: day first, and 2026."""
    order, year = mapping.dating.order, mapping.dating.year
    return replace(mapping, dating=Dating(order=order or DateOrder.DAY_FIRST, year=year or 2026))


def _mapping(mapping: TableMapping) -> str:
    dating = f"{mapping.dating.order or 'any order'}, {mapping.dating.year or 'years'}"
    match mapping:
        case RowsMapping():
            held = [
                f"{column_letters(n)}={field.value}"
                for n, field in enumerate(mapping.columns)
                if field is not Field.IGNORED
            ]
            carried = ", dates carried" if mapping.carries_dates else ""
            return f"rows from {mapping.first_row + 1}; {' '.join(held)}; {dating}{carried}"
        case GridMapping():
            held = [f"{n}={each.value}" for n, each in enumerate(mapping.meanings)]
            key = [f"{c.code}={c.title} {c.start}-{c.end} {c.is_session}" for c in mapping.key]
            where = f"dates {mapping.direction} {mapping.dates}, heads {mapping.heads}"
            return f"grid of {mapping.cells}; {where}; {' '.join(held)}; {dating}; {key}"


def _reading(file: TableFile, mappings: tuple[TableMapping, ...]) -> Iterator[str]:
    reading = reading_of(file, mappings, MAKING)
    for timetable in reading.timetables:
        yield f"programme {timetable.programme.id}: {timetable.programme.name}"
        for session in timetable.sessions:
            yield from _session(session)
        for problem in timetable.problems:
            yield f"problem at {problem.place}: {problem.fault}"


def _session(session: Session) -> Iterator[str]:
    days = ", whole days" if session.all_day else ""
    id_ = "computed" if session.id.endswith("@computed") else session.id
    yield f"session {id_}: {session.title}"
    yield f"  {session.start:%a %d %b %Y %H:%M} to {session.end:%a %d %b %H:%M}{days}"
    yield f"  {session.kind.value} ({session.kind_basis.value})"
    for name, text in (("place", session.location), ("tutor", session.tutor)):
        if text:
            yield f"  {name}: {text}"
    if session.notes:
        yield f"  notes: {session.notes!r}"
