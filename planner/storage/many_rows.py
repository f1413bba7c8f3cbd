"""Putting and removing many rows at once, on either engine."""

from collections.abc import Iterator, Sequence
from typing import cast

from sqlalchemy import ColumnElement, Connection, Table, delete, func, select, tuple_
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session as Orm

from planner.storage.rows import Columns
from planner.storage.tables import Row

_MOST_AT_ONCE = 300
"""Older SQLite takes fewer than a thousand values in one statement, and a key has up to three."""


def put_rows(orm: Orm, row: type[Row], columns: Sequence[Columns]) -> None:
    """Add the rows, or replace those of the same primary key; of two alike the last counts."""
    table = _table_of(row)
    keys = list(table.primary_key)
    rows = {tuple(one[key.name] for key in keys): one for one in columns}
    if not rows:
        return
    connection = orm.connection()
    is_server = connection.dialect.name == "postgresql"
    statement = postgresql.insert(table) if is_server else sqlite.insert(table)
    replaced: dict[str, ColumnElement[object]] = {
        column.name: statement.excluded[column.name]
        for column in table.columns
        if not column.primary_key
    }
    if "version" in table.columns:
        replaced["version"] = table.columns["version"] + 1
    # Not INSERT OR REPLACE: that deletes the old row first, and with it what points at the row.
    upsert = statement.on_conflict_do_update(index_elements=keys, set_=replaced)
    # A statement that returns something is sent for a thousand rows at once; a line is slow.
    sent = upsert.returning(*keys) if is_server else upsert
    connection.execute(sent, list(rows.values()))


def delete_rows(orm: Orm, row: type[Row], found: Sequence[Columns]) -> None:
    """Delete the rows with these values, each naming the same columns."""
    if not found:
        return
    table = _table_of(row)
    names = tuple(found[0])
    columns = [table.columns[name] for name in names]
    connection: Connection = orm.connection()
    for some in _portions(found):
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


def _delete_on_server(connection: Connection, table: Table, matches: ColumnElement[bool]) -> None:
    # A server passes over the rows that an account may see and not delete, and says nothing of it.
    gone = delete(table).where(matches).returning(*table.primary_key).cte("gone")
    seen = select(func.count()).select_from(table).where(matches).scalar_subquery()
    deleted = select(func.count()).select_from(gone).scalar_subquery()
    connection.execute(select(func.deletion_judged(seen - deleted)))


def _portions(found: Sequence[Columns]) -> Iterator[Sequence[Columns]]:
    for first in range(0, len(found), _MOST_AT_ONCE):
        yield found[first : first + _MOST_AT_ONCE]


def _table_of(row: type[Row]) -> Table:
    return cast("Table", row.__table__)
