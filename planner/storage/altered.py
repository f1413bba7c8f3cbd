"""Whether a file that somebody hands over is a diary as this program makes them, and no more."""

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.exc import SQLAlchemyError

from planner.domain.errors import DiaryDamagedError
from planner.domain.language import QT_TRANSLATE_NOOP
from planner.storage.connection import Access, connect
from planner.storage.copies import copy_to
from planner.storage.diary import Diary
from planner.storage.diary_file import DiaryFile
from planner.storage.faults import Told, diary_error, faults_told
from planner.storage.file_check import best_access
from planner.storage.readable import unreadable_tables

_ALTERED = Told(
    QT_TRANSLATE_NOOP("diary", "it is not as this program makes diaries"),
    QT_TRANSLATE_NOOP("diary", "restore another copy; this one was altered or damaged"),
)

_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"


def refuse_altered(copy: Path) -> None:
    """Raise DiaryError where a sound file holds what no diary does.

    That is a trigger or a table of another’s making, which would run in the diary later, and a
    value that no session, date or setting can have. What is looked into is a copy of the file,
    brought up to date.
    """
    with faults_told(copy), TemporaryDirectory() as name:
        tried, fresh = Path(name) / "tried.sqlite", Path(name) / "fresh.sqlite"
        copy_to(copy, best_access(copy), tried)
        try:
            with closing(DiaryFile.open(tried)) as diary:
                _read_all(diary)
        except (ValueError, RuntimeError, SQLAlchemyError, DiaryDamagedError) as error:
            raise diary_error(copy, _ALTERED) from error
        DiaryFile.open(fresh).close()
        if _schema_of(tried) != _schema_of(fresh):
            raise diary_error(copy, _ALTERED)


def _read_all(diary: Diary) -> None:
    with diary.reading() as held:
        unreadable = unreadable_tables(held)
        if unreadable:
            raise ValueError(unreadable)
        for document in held.documents.all():
            if held.contents.size(document.id) != document.size:
                raise ValueError(document.id)


def _schema_of(path: Path) -> list[tuple[str, ...]]:
    with closing(connect(path, Access.READ)) as connection:
        try:
            found = connection.execute(_SCHEMA).fetchall()
        except sqlite3.DatabaseError:
            return []
    # Versions of the library that writes the statements space them each in its way.
    return [tuple(" ".join(str(part).split()) for part in row) for row in found]
