"""Putting and removing many rows at once, on either engine."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    MetaData,
    Table,
    delete,
    func,
    insert,
    select,
    true,
    tuple_,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateTable, DropTable

from planner.storage.tables import Row
from planner.storage.transaction import Columns, Told, untold

_Insert = TypeVar("_Insert", sqlite.Insert, postgresql.Insert)

_MOST_AT_ONCE = 300
"""Older SQLite takes fewer than a thousand values in one statement, and a key has up to three."""

_PORTION = 2_000
"""Few enough for a progress bar to move and Cancel to be heard, and worth a statement."""

_MANY = 50


def put_rows(
    connection: Connection, name: str, columns: Sequence[Columns], told: Told = untold
) -> None:
    """Add the rows, or replace those of the same primary key; of two alike the last counts.

    All name the same columns.
    """
    table = _table_of(name)
    keys = list(table.primary_key)
    rows = list({tuple(one[key.name] for key in keys): one for one in columns}.values())
    if not rows:
        return
    if connection.dialect.name == "postgresql":
        _put_on_server(connection, table, rows, told)
    elif len(rows) < _MANY:
        connection.execute(_replacing(sqlite.insert(table), table), rows)
    else:
        _put_in_file(connection, table, rows, told)


def delete_rows(
    connection: Connection, name: str, found: Sequence[Columns], told: Told = untold
) -> None:
    """Delete the rows with these values, each naming the same columns."""
    if not found:
        return
    table = _table_of(name)
    names = tuple(found[0])
    columns = [table.columns[one] for one in names]
    for some, done in _portions(found, _MOST_AT_ONCE):
        values = [tuple(one[name] for name in names) for one in some]
        is_one = len(columns) == 1
        matches = (
            columns[0].in_([value for (value,) in values])
            if is_one
            else tuple_(*columns).in_(values)
        )
        if connection.dialect.name == "postgresql":
            _delete_on_server(connection, table, matches)
        else:
            connection.execute(delete(table).where(matches))
        told(done)


def _delete_on_server(connection: Connection, table: Table, matches: ColumnElement[bool]) -> None:
    # A server passes over the rows that an account may see and not delete, and says nothing of it.
    gone = delete(table).where(matches).returning(*table.primary_key).cte("gone")
    seen = select(func.count()).select_from(table).where(matches).scalar_subquery()
    deleted = select(func.count()).select_from(gone).scalar_subquery()
    connection.execute(select(func.deletion_judged(seen - deleted)))


def _put_on_server(
    connection: Connection, table: Table, rows: Sequence[Columns], told: Told
) -> None:
    # A statement that returns something is sent for a thousand rows at once; a line is slow.
    sent = _replacing(postgresql.insert(table), table).returning(*table.primary_key)
    for some, done in _portions(rows, _PORTION):
        connection.execute(sent, some)
        told(done)


def _put_in_file(connection: Connection, table: Table, rows: Sequence[Columns], told: Told) -> None:
    """Gather rows beside the table, and move them in by one statement for each portion.

    A full-text index that triggers keep is written out after each statement. With a statement for
    each row that takes four times as long as all the rest.
    """
    names = list(rows[0])
    with _table_beside(connection, table, names) as beside:
        # A condition tells SQLite that ON belongs to the conflict and joins nothing.
        moved = sqlite.insert(table).from_select(names, select(beside).where(true()))
        statement = _replacing(moved, table)
        for some, done in _portions(rows, _PORTION):
            connection.execute(insert(beside), some)
            connection.execute(statement)
            connection.execute(delete(beside))
            told(done)


@contextmanager
def _table_beside(connection: Connection, table: Table, names: Sequence[str]) -> Iterator[Table]:
    columns = [Column(name, table.columns[name].type) for name in names]
    beside = Table(f"coming_{table.name}", MetaData(), *columns, prefixes=["TEMPORARY"])
    connection.execute(CreateTable(beside))
    yield beside
    # Where something failed before, the transaction that made it is undone.
    connection.execute(DropTable(beside))


def _replacing(statement: _Insert, table: Table) -> _Insert:
    replaced: dict[str, ColumnElement[object]] = {
        column.name: statement.excluded[column.name]
        for column in table.columns
        if not column.primary_key
    }
    if "version" in table.columns:
        replaced["version"] = table.columns["version"] + 1
    # Not INSERT OR REPLACE: that deletes the old row first, and with it what points at the row.
    return statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=replaced)


def _portions(rows: Sequence[Columns], size: int) -> Iterator[tuple[Sequence[Columns], int]]:
    """Yield the rows in portions, each with how many there are up to its end."""
    for first in range(0, len(rows), size):
        portion = rows[first : first + size]
        yield portion, first + len(portion)


def _table_of(name: str) -> Table:
    return Row.metadata.tables[name]
