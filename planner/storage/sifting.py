"""Taking out of a diary the rows that become no value, so that the others can be used."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from planner.storage.connection import Access, connect
from planner.storage.diary_file import DiaryFile
from planner.storage.readable import READERS, is_readable, unreadable_tables

_PLAIN_MARK = "UPDATE programme SET name = ?, colour = '#5b5b5b', pattern = 'solid' WHERE rowid = ?"

# A session is tried without its exceptions, which come before it, each for itself.
_ORDER = (
    "session_exception",
    *(one for one in READERS if one != "session_exception"),
)


def sift(path: Path, scratch: Path) -> Mapping[str, int]:
    """Remove what cannot be read from the diary at ``path``; return how many rows of each table.

    Sessions hang on their programme, so that one stays and is told by a plain name and mark.
    ``scratch`` is where a diary may be made to try rows in.
    """
    with closing(DiaryFile.open(path)) as diary, diary.reading() as held:
        unreadable = unreadable_tables(held)
    if not unreadable:
        return {}
    DiaryFile.open(scratch).close()
    bad = {
        table: tuple(_unreadable_rows(path, scratch, table))
        for table in _ORDER
        if table in unreadable or table == "session_exception"
    }
    with closing(connect(path, Access.WRITE)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN IMMEDIATE")
        for table, rows in bad.items():
            _take_out(connection, table, rows)
        connection.execute("COMMIT")
    bad.pop("programme", None)
    return {table: len(rows) for table, rows in bad.items()}


def _take_out(connection: sqlite3.Connection, table: str, rows: tuple[int, ...]) -> None:
    if table == "programme":
        connection.executemany(_PLAIN_MARK, [(f"Programme {row}", row) for row in rows])
    else:
        connection.executemany(f'DELETE FROM "{table}" WHERE rowid = ?', [(row,) for row in rows])


def _unreadable_rows(path: Path, scratch: Path, table: str) -> Iterator[int]:
    """Yield the rowids of the rows that cannot be read, each tried alone in the scratch."""
    with (
        closing(connect(path, Access.READ)) as source,
        closing(connect(scratch, Access.WRITE)) as alone,
        closing(DiaryFile.open(scratch)) as diary,
    ):
        for number, *values in source.execute(f'SELECT rowid, * FROM "{table}"'):
            marks = ", ".join("?" for _ in values)
            alone.execute(f'DELETE FROM "{table}"')
            alone.execute(f'INSERT INTO "{table}" VALUES ({marks})', values)
            with diary.reading() as held:
                if not is_readable(table, held):
                    yield number
        alone.execute(f'DELETE FROM "{table}"')
