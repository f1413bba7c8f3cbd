"""Rows to values where somebody may have altered the file: a row that is none is told."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import inspect

from planner.storage.tables import Row

Held = TypeVar("Held")
Value = TypeVar("Value")

_FAULTS = (ValueError, LookupError, TypeError, ArithmeticError, AttributeError, RecursionError)


class UnreadableRowError(Exception):
    """A row holds what no version of this program writes; it leaves storage as a DiaryError."""


@contextmanager
def unreadable_told() -> Iterator[None]:
    """Turn what goes wrong while rows become values into UnreadableRowError."""
    try:
        yield
    except _FAULTS as error:
        raise UnreadableRowError(str(error)) from error


def values_from(rows: Iterable[Held], convert: Callable[[Held], Value]) -> tuple[Value, ...]:
    """Return the values of rows of the ORM.

    Raises UnreadableRowError.
    """
    with unreadable_told():
        return tuple(convert(_typed(row)) for row in rows)


def _typed(row: Held) -> Held:
    """Return the row, of which each value is of its column's type: SQLite itself holds any."""
    if isinstance(row, Row):
        for attribute in inspect(type(row)).column_attrs:
            (column,) = attribute.columns
            value = getattr(row, attribute.key)
            is_none = value is None and bool(column.nullable)
            if not is_none and not isinstance(value, column.type.python_type):
                raise TypeError(f"{column}: {type(value).__name__}")
    return row
