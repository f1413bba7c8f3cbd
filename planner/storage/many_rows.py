"""Putting and removing many rows at once."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import cast

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    Table,
    and_,
    bindparam,
    delete,
    insert,
    select,
    true,
    tuple_,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session as Orm
from sqlalchemy.schema import CreateTable, DropTable

from planner.storage.rows import Columns
from planner.storage.tables import Row

Told = Callable[[int], None]
"""Called with how many rows are written so far; it may raise, which ends the writing."""

# Few enough for a progress bar to move and Cancel to be heard, enough to be worth a statement.
_PORTION = 2_000
_MANY = 50


def untold(_done: int) -> None:
    """Hear nothing of how far the writing is."""


def put_rows(orm: Orm, row: type[Row], columns: Sequence[Columns], told: Told = untold) -> None:
    """Add the rows, or replace those of the same primary key; all name the same columns."""
    if not columns:
        return
    table, connection = _table_of(row), orm.connection()
    if len(columns) < _MANY:
        connection.execute(_replacing(sqlite.insert(table), table), columns)
        return
    with _coming(connection, table, list(columns[0])) as coming:
        # A condition tells SQLite that ON belongs to the conflict and joins nothing.
        moved = sqlite.insert(table).from_select(list(columns[0]), select(coming).where(true()))
        statement = _replacing(moved, table)
        for done in _gathered(connection, coming, columns):
            connection.execute(statement)
            told(done)


def delete_rows(orm: Orm, row: type[Row], found: Sequence[Columns], told: Told = untold) -> None:
    """Delete the rows with these values, each naming the same columns."""
    if not found:
        return
    table, connection = _table_of(row), orm.connection()
    names = list(found[0])
    if len(found) < _MANY:
        alike = [table.columns[name] == bindparam(f"the_{name}") for name in names]
        values = [{f"the_{name}": value for name, value in one.items()} for one in found]
        connection.execute(delete(table).where(and_(*alike)), values)
        return
    with _coming(connection, table, names) as named:
        these = tuple_(*(table.columns[name] for name in names)).in_(select(named))
        statement = delete(table).where(these)
        for done in _gathered(connection, named, found):
            connection.execute(statement)
            told(done)


@contextmanager
def _coming(connection: Connection, table: Table, names: Sequence[str]) -> Iterator[Table]:
    """Lend a table beside the one named, from which one statement moves many rows.

    A full-text index that triggers keep is written out after each statement. With a statement for
    each row that takes four times as long as all the rest.
    """
    columns = [Column(name, table.columns[name].type) for name in names]
    coming = Table(f"coming_{table.name}", MetaData(), *columns, prefixes=["TEMPORARY"])
    connection.execute(CreateTable(coming))
    yield coming
    # Where something failed before, the transaction that made it is undone.
    connection.execute(DropTable(coming))


def _gathered(connection: Connection, coming: Table, rows: Sequence[Columns]) -> Iterator[int]:
    """Yield how many rows have been gathered, each portion gone once the next comes."""
    for first in range(0, len(rows), _PORTION):
        portion = rows[first : first + _PORTION]
        connection.execute(insert(coming), portion)
        yield first + len(portion)
        connection.execute(delete(coming))


def _replacing(statement: sqlite.Insert, table: Table) -> sqlite.Insert:
    replaced = {
        column.name: statement.excluded[column.name]
        for column in table.columns
        if not column.primary_key
    }
    # Not INSERT OR REPLACE: that deletes the old row first, and with it what points at the row.
    return statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=replaced)


def _table_of(row: type[Row]) -> Table:
    return cast("Table", row.__table__)
