"""What a file at the diary's path is, and what may be done with it, before it is used."""

import sqlite3
from contextlib import closing
from pathlib import Path

from planner.domain.errors import DiaryError
from planner.domain.language import QT_TRANSLATE_NOOP, translate
from planner.storage.connection import Access, connect
from planner.storage.faults import DAMAGED, Told, diary_error, primary_code

# Our own mark in the header of the file (https://www.sqlite.org/fileformat.html#application_id),
# "MfPl" in letters.
APPLICATION_ID = 0x4D66506C

PRIVATE = 0o600
"""Permissions of a diary and of every copy: nobody but its owner. Windows keeps them by folder."""

# The header, as https://www.sqlite.org/fileformat.html#the_database_header lays it out.
_MAGIC = b"SQLite format 3\0"
_HEADER_LENGTH = 100
_PAGE_SIZE = slice(16, 18)
_PAGE_COUNT = slice(28, 32)
_APPLICATION_ID = slice(68, 72)

_FOLDER = Told(
    QT_TRANSLATE_NOOP("diary", "this is a folder"),
    QT_TRANSLATE_NOOP("diary", "name a file in it, such as “diary.sqlite”"),
)
_NO_FILE = Told(
    QT_TRANSLATE_NOOP("diary", "this is not a file"),
    QT_TRANSLATE_NOOP("diary", "choose another name for the diary"),
)
_NO_DIARY = Told(
    QT_TRANSLATE_NOOP("diary", "this is not a diary"),
    QT_TRANSLATE_NOOP(
        "diary", "choose a diary or a new name; a timetable is imported into a diary"
    ),
)


def is_new(path: Path) -> bool:
    """Tell whether the diary is yet to be made; an empty file holds nothing to lose.

    Raises DiaryError for a folder or a device.
    """
    if path.is_dir():
        raise diary_error(path, _FOLDER)
    if not path.exists():
        return True
    if not path.is_file():
        raise diary_error(path, _NO_FILE)
    return path.stat().st_size == 0


def refuse_other_files(path: Path) -> None:
    """Raise DiaryError unless the file says in its header that it is a diary, and is all there.

    The bytes are read as they are: opening a stranger's database could already change it.
    """
    with path.open("rb") as stream:
        header = stream.read(_HEADER_LENGTH)
    is_database = header.startswith(_MAGIC)
    if is_database and len(header) < _HEADER_LENGTH:
        raise diary_error(path, DAMAGED)
    if not is_database or not bears_mark(path):
        raise diary_error(path, _NO_DIARY)
    # SQLite itself would notice only on reaching for a page that is gone.
    if path.stat().st_size < _length_from(header) and not log_of(path):
        raise diary_error(path, DAMAGED)


def bears_mark(path: Path) -> bool:
    """Tell whether the header says that the file is a diary, whatever came of the rest."""
    with path.open("rb") as stream:
        header = stream.read(_HEADER_LENGTH)
    return int.from_bytes(header[_APPLICATION_ID]) == APPLICATION_ID


def log_of(path: Path) -> Path | None:
    """Return the file beside the diary that holds changes not yet settled in it, if any."""
    logs = (path.with_name(f"{path.name}{ending}") for ending in ("-wal", "-journal"))
    return next((log for log in logs if log.exists() and log.stat().st_size > 0), None)


def best_access(path: Path) -> Access:
    """Find out by trying what may be done with the file, whose bytes stay as they are.

    Permissions do not tell: shares, access lists and a read-only folder all have their say.
    """
    if _allows(path, Access.WRITE, f"PRAGMA application_id = {APPLICATION_ID}"):
        return Access.WRITE
    if _allows(path, Access.READ, "SELECT 1 FROM sqlite_master"):
        return Access.READ
    log = log_of(path)
    if log is not None:
        raise DiaryError(
            file=str(path),
            fault=translate(
                "diary", "it can only be read here, and its last changes are still in “{name}”"
            ).format(name=log.name),
            remedy=translate(
                "diary", "copy both to a folder that you may write to and open the diary there"
            ),
        )
    return Access.FROZEN


def revision_of(path: Path, access: Access) -> str:
    """Return the revision that the diary is at.

    Raises DiaryError where it names none, sqlite3.Error where it cannot be read.
    """
    with closing(connect(path, access)) as connection:
        tables = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
        found = None
        if connection.execute(tables).fetchone() != (0,):
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if found is None:
        raise diary_error(path, DAMAGED)
    return str(found[0])


def _length_from(header: bytes) -> int:
    page_size = int.from_bytes(header[_PAGE_SIZE])
    # 65,536 does not fit into the two bytes and is written as 1.
    return int.from_bytes(header[_PAGE_COUNT]) * (65_536 if page_size == 1 else page_size)


def _allows(path: Path, access: Access, statement: str) -> bool:
    try:
        with closing(connect(path, access)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(statement).fetchall()
            connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        if primary_code(error) in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}:
            return False
        raise
    return True
