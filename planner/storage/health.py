"""What SQLite itself says of a diary: whether its pages, its words and its ties are sound."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from planner.domain.errors import DiaryDamagedError
from planner.storage.connection import connect
from planner.storage.diary_file import DiaryFile
from planner.storage.faults import faults_told
from planner.storage.file_check import revision_of
from planner.storage.opening import MIGRATIONS, known_revisions
from planner.storage.readable import unreadable_tables
from planner.storage.restoring import access_to_existing

_MOST_TOLD = 20
_COUNTED = (
    "programme",
    "session",
    "confirmation",
    "own_observance",
    "reminder",
    "local_note",
    "support_plan",
    "recruitment_round",
    "booking",
    "kept_document",
    "decision",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileHealth:
    """What was found in the file.

    ``damage`` are SQLite's own lines on pages and indexes, ``loose_ends`` tables with rows that
    point at nothing, ``unreadable`` tables with rows that this program does not write, ``counts``
    how many rows the main tables hold.
    """

    revision: str
    is_newest: bool
    is_known: bool
    can_be_written: bool
    damage: tuple[str, ...] = ()
    loose_ends: tuple[str, ...] = ()
    unreadable: tuple[str, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)


def examine(path: Path) -> FileHealth:
    """Read the diary at ``path`` from end to end, changing nothing.

    Raises DiaryError where there is no diary, or too little of one to look into.
    """
    access = access_to_existing(path)
    known = known_revisions(MIGRATIONS)
    with faults_told(path):
        revision = revision_of(path, access)
    with closing(connect(path, access)) as connection:
        health = FileHealth(
            revision=revision,
            is_newest=revision == known[-1],
            is_known=revision in known,
            can_be_written=access.name == "WRITE",
            damage=_damage(connection),
            loose_ends=_loose_ends(connection),
            counts=_counts(connection),
        )
    can_be_asked = health.is_newest and not health.damage
    return replace(health, unreadable=_unreadable(path)) if can_be_asked else health


def _unreadable(path: Path) -> tuple[str, ...]:
    try:
        with closing(DiaryFile.open(path, read_only=True)) as diary, diary.reading() as held:
            return unreadable_tables(held)
    except DiaryDamagedError:
        # So is a trigger of another’s making, for which the diary does not open.
        return ("sqlite_master",)


def _damage(connection: sqlite3.Connection) -> tuple[str, ...]:
    try:
        told = connection.execute(f"PRAGMA integrity_check({_MOST_TOLD})").fetchall()
    except sqlite3.DatabaseError as error:
        return (str(error),)
    return tuple(line for (line,) in told if line != "ok")


def _loose_ends(connection: sqlite3.Connection) -> tuple[str, ...]:
    try:
        found = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST_TOLD)
    except sqlite3.DatabaseError:
        return ()
    return tuple(sorted({str(row[0]) for row in found}))


def _counts(connection: sqlite3.Connection) -> Mapping[str, int]:
    counts = {}
    for table in _COUNTED:
        try:
            (counts[table],) = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()
        except sqlite3.DatabaseError:
            continue
    return counts
