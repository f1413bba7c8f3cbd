"""What can still be read of a damaged diary, put into a new one beside it."""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.storage.connection import Access, connect
from planner.storage.diary_file import DiaryFile
from planner.storage.faults import faults_told
from planner.storage.sifting import sift
from planner.storage.tables import Row, SessionNumberRow

# Triggers write it, with the words by which sessions are found.
_MADE_BY_TRIGGERS = frozenset({SessionNumberRow.__tablename__})


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRecovered:
    """How much of one table came across; ``is_whole`` where nothing stopped the reading.

    ``left_out`` are rows that were read and fit no more, or hold what this program cannot read.
    """

    table: str
    rows: int
    left_out: int
    is_whole: bool


def recover(path: Path, target: Path) -> tuple[TableRecovered, ...]:
    """Make a diary at ``target`` from whatever rows of the one at ``path`` can be read.

    Each table is read from its beginning and, where that stops, from its end. A row that fits no
    more, such as a session whose programme is lost, is left out and counted, and so is one that
    holds what this program never writes; a programme of which that is so loses its mark alone. The
    damaged file is read as a copy and stays as it is. Raises DiaryError where the new one cannot
    be written.
    """
    with faults_told(target), TemporaryDirectory(dir=target.parent, prefix=".recovery-") as name:
        damaged = _copy_of(path, Path(name))
        made = Path(name) / target.name
        DiaryFile.open(made).close()
        with (
            closing(connect(damaged, Access.WRITE)) as source,
            closing(connect(made, Access.WRITE)) as new,
        ):
            new.execute("PRAGMA foreign_keys = ON")
            new.execute("BEGIN IMMEDIATE")
            told = tuple(
                _table(source, new, table.name)
                for table in Row.metadata.sorted_tables
                if table.name not in _MADE_BY_TRIGGERS
            )
            new.execute("COMMIT")
            new.execute("PRAGMA journal_mode = DELETE")
        sifted = sift(made, Path(name) / "scratch.sqlite")
        with closing(connect(made, Access.WRITE)) as new:
            new.execute("PRAGMA journal_mode = DELETE")
        made.replace(target)
    return tuple(_without(one, sifted.get(one.table, 0)) for one in told)


def _without(table: TableRecovered, unreadable: int) -> TableRecovered:
    return replace(table, rows=table.rows - unreadable, left_out=table.left_out + unreadable)


def _copy_of(path: Path, folder: Path) -> Path:
    copy = folder / "damaged.sqlite"
    for ending in ("", "-wal", "-journal"):
        file = path.with_name(path.name + ending)
        if file.exists():
            shutil.copyfile(file, copy.with_name(copy.name + ending))
    return copy


def _table(source: sqlite3.Connection, new: sqlite3.Connection, table: str) -> TableRecovered:
    columns = [name for name in _columns(source, table) if name in set(_columns(new, table))]
    rows = left_out = 0
    reading = _Reading(source, table, columns)
    for row in reading.rows() if columns else ():
        if _put(new, table, columns, row):
            rows += 1
        else:
            left_out += 1
    return TableRecovered(
        table=table, rows=rows, left_out=left_out, is_whole=bool(columns) and reading.is_whole
    )


def _columns(connection: sqlite3.Connection, table: str) -> tuple[str, ...]:
    try:
        return tuple(row[1] for row in connection.execute(f'PRAGMA table_info("{table}")'))
    except sqlite3.Error:
        return ()


def _put(
    new: sqlite3.Connection, table: str, columns: Sequence[str], row: Sequence[object]
) -> bool:
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" for _ in columns)
    try:
        new.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(row))
    except sqlite3.Error:
        return False
    return True


class _Reading:
    """Reads a table's rows by their rowid, up and then down, past a damaged page."""

    def __init__(self, source: sqlite3.Connection, table: str, columns: Sequence[str]) -> None:
        self._source = source
        self._table = table
        self._names = ", ".join(f'"{name}"' for name in columns)
        self.is_whole = True

    def rows(self) -> Iterator[Sequence[object]]:
        """Yield each row that can be read, once."""
        last: int | None = None
        try:
            for number, *row in self._select("ASC"):
                last = number
                yield row
        except sqlite3.Error:
            self.is_whole = False
            with suppress(sqlite3.Error):
                for number, *row in self._select("DESC"):
                    if last is not None and number <= last:
                        break
                    yield row

    def _select(self, order: str) -> Iterator[tuple[int, ...]]:
        # By rowid, so that no index is read, which may be what is damaged.
        return iter(
            self._source.execute(
                f'SELECT rowid, {self._names} FROM "{self._table}" NOT INDEXED '
                f"ORDER BY rowid {order}"
            )
        )
