"""The door for timetable files of every kind: .ics, .csv and .xlsx, by ending and by content."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from planner.domain.progress import Step, unheard
from planner.domain.table import TableFile
from planner.domain.table_choices import TableChoices
from planner.domain.table_mapping import LayoutMemory, TableMapping
from planner.domain.table_reading import TableMaking
from planner.domain.timetable import Timetable
from planner.exchange.ics.programmes import by_programme
from planner.exchange.ics.reader import read_timetable
from planner.exchange.tables.file_kinds import (
    is_calendar,
    is_old_or_locked,
    is_zip,
)
from planner.services.importing import read_bytes
from planner.services.table_draft import needs_no_question
from planner.services.table_import import (
    is_table_file,
    proposed,
    reading_of,
    tables_from,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReading:
    """What timetable files are read with: the place’s clock, what was chosen and remembered."""

    making: TableMaking
    choices: TableChoices = field(default_factory=TableChoices)
    remembered: Sequence[LayoutMemory] = ()
    step: Step = unheard
    """Counts the entries of a calendar while they are read."""


@dataclass(frozen=True, slots=True)
class ToldQuietly:
    """What a file tells, one timetable for each programme that it names.

    There is none where it is a table that leaves something to be settled first. ``sheets`` are the
    names of those of a table that were read.
    """

    timetables: tuple[Timetable, ...]
    sheets: tuple[str, ...] = ()
    is_table: bool = False


def timetables_in(path: Path, reading: FileReading) -> tuple[Timetable, ...]:
    """Return the timetables of a file, one for each programme that it names.

    Raises FileProblemError, or TimetableError where it cannot be read or leaves a doubt: the line
    then names the option that settles it.
    """
    content = read_bytes(path)
    if is_table(path, content):
        return _from_tables(tables_from(content, path.name), reading)
    return _from_calendar(path, content, reading)


def told_quietly(path: Path, content: bytes, reading: FileReading) -> ToldQuietly:
    """Return what a file tells without anybody being asked about it.

    Raises TimetableError where it cannot be read.
    """
    if not is_table(path, content):
        return ToldQuietly(_from_calendar(path, content, reading))
    file = tables_from(content, path.name)
    proposal = proposed(file, reading.remembered)
    if not needs_no_question(proposal):
        return ToldQuietly((), is_table=True)
    told = reading_of(file, proposal.mappings, reading.making)
    sheets = tuple(one.table for one in proposal.mappings)
    return ToldQuietly(told.timetables, sheets, is_table=True)


def is_table(path: Path, content: bytes) -> bool:
    """Tell whether a file holds tables; a calendar does not, whatever it is called."""
    if is_calendar(content):
        return False
    return is_table_file(path) or is_zip(content) or is_old_or_locked(content)


def _from_calendar(path: Path, content: bytes, reading: FileReading) -> tuple[Timetable, ...]:
    making = reading.making
    timetable = read_timetable(
        content,
        name=path.name,
        zone=making.zone,
        kind_words=making.kind_words,
        step=reading.step,
    )
    return by_programme(timetable, content)


def _from_tables(file: TableFile, reading: FileReading) -> tuple[Timetable, ...]:
    proposal = proposed(file, reading.remembered)
    # Loaded when a table is read, as what reads it is.
    choosing = import_module("planner.services.table_choosing")
    mappings: tuple[TableMapping, ...] = choosing.chosen_mappings(file, proposal, reading.choices)
    return reading_of(file, mappings, reading.making).timetables
