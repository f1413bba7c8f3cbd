"""Copying tables from one database to another, row by row, with what proves it."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import Column, ColumnElement, Connection, Table, delete, insert, select

_MOST_AT_ONCE = 1_000

# How often a row was written is counted anew wherever it stands.
_NOT_COPIED = {"version"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSum:
    """How many rows a table has, and the SHA-256 of all of them in the order of their keys."""

    table: str
    rows: int
    checksum: str


def copy_rows(
    source: Connection, target: Connection, table: Table, *criteria: ColumnElement[bool]
) -> None:
    """Add the rows of ``source`` that meet the criteria to the same table of ``target``."""
    columns = _copied(table)
    found = source.execution_options(yield_per=_MOST_AT_ONCE).execute(
        select(*columns).where(*criteria)
    )
    # A statement that returns something is sent for a thousand rows at once; a line is slow.
    is_server = target.dialect.name == "postgresql"
    adding = insert(table).returning(*table.primary_key) if is_server else insert(table)
    for some in found.mappings().partitions():
        target.execute(adding, [dict(row) for row in some])


def clear(target: Connection, tables: Sequence[Table]) -> None:
    """Remove every row of the tables, those that point at others first."""
    for table in reversed(tables):
        target.execute(delete(table))


def sum_of(connection: Connection, table: Table, *criteria: ColumnElement[bool]) -> TableSum:
    """Return the count and the checksum of a table’s rows, whatever engine keeps it."""
    checksum, rows = hashlib.sha256(), 0
    for row in _rows_in_order(connection, table, criteria):
        rows += 1
        checksum.update(json.dumps(row, ensure_ascii=False).encode())
        checksum.update(b"\n")
    return TableSum(table=table.name, rows=rows, checksum=checksum.hexdigest())


def is_empty(connection: Connection, table: Table, *criteria: ColumnElement[bool]) -> bool:
    """Tell whether a table has no such row."""
    return connection.execute(select(*table.primary_key).where(*criteria).limit(1)).first() is None


def _rows_in_order(
    connection: Connection, table: Table, criteria: Sequence[ColumnElement[bool]]
) -> Iterator[list[object]]:
    found = connection.execution_options(yield_per=_MOST_AT_ONCE).execute(
        select(*_copied(table)).where(*criteria).order_by(*table.primary_key)
    )
    for row in found:
        yield [_plain(value) for value in row]


def _copied(table: Table) -> tuple[Column[object], ...]:
    return tuple(column for column in table.columns if column.name not in _NOT_COPIED)


def _plain(value: object) -> object:
    if isinstance(value, date | time | datetime):
        return value.isoformat()
    if isinstance(value, bytes | memoryview):
        return hashlib.sha256(value).hexdigest()
    return value
