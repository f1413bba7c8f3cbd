"""Putting and removing many rows at once."""

from collections.abc import Sequence
from typing import cast

from sqlalchemy import Table, and_, bindparam, delete
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session as Orm

from planner.storage.rows import Columns
from planner.storage.tables import Row


def put_rows(orm: Orm, row: type[Row], columns: Sequence[Columns]) -> None:
    """Add the rows, or replace those of the same primary key."""
    if not columns:
        return
    table = _table_of(row)
    statement = insert(table)
    keys = list(table.primary_key)
    replaced = {
        column.name: statement.excluded[column.name]
        for column in table.columns
        if not column.primary_key
    }
    # Not INSERT OR REPLACE: that deletes the old row first, and with it what points at the row.
    upsert = statement.on_conflict_do_update(index_elements=keys, set_=replaced)
    orm.connection().execute(upsert, columns)


def delete_rows(orm: Orm, row: type[Row], found: Sequence[Columns]) -> None:
    """Delete the rows with these values, each naming the same columns."""
    if not found:
        return
    table = _table_of(row)
    matches = [table.columns[name] == bindparam(f"the_{name}") for name in found[0]]
    statement = delete(table).where(and_(*matches))
    values = [{f"the_{name}": value for name, value in one.items()} for one in found]
    orm.connection().execute(statement, values)


def _table_of(row: type[Row]) -> Table:
    return cast("Table", row.__table__)
