"""What rows hold, by type, where somebody may have altered the file: SQLite itself holds any.

A file gives days and times as texts and truths as numbers, a server as what they are.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from typing import TypeVar

from planner.storage.transaction import Row

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


def values_from(rows: Iterable[Row], convert: Callable[[Row], Value]) -> tuple[Value, ...]:
    """Return the values of rows.

    Raises UnreadableRowError.
    """
    with unreadable_told():
        return tuple(map(convert, rows))


def text_of(row: Row, name: str) -> str:
    """Return the text that a column holds. Raises TypeError, as do those below."""
    return _checked(row[name], str, name)


def number_of(row: Row, name: str) -> int:
    """Return the whole number that a column holds."""
    return _checked(row[name], int, name)


def truth_of(row: Row, name: str) -> bool:
    """Return whether what a column says is so."""
    return bool(_checked(row[name], int, name))


def bytes_of(row: Row, name: str) -> bytes:
    """Return the bytes that a column holds."""
    return _checked(row[name], bytes, name)


def day_of(row: Row, name: str) -> date:
    """Return the day that a column holds. Raises ValueError too."""
    held = row[name]
    return _checked(date.fromisoformat(held) if isinstance(held, str) else held, date, name)


def moment_of(row: Row, name: str) -> datetime:
    """Return the wall-clock time that a column holds. Raises ValueError too."""
    held = row[name]
    moment = _checked(
        datetime.fromisoformat(held) if isinstance(held, str) else held, datetime, name
    )
    if moment.tzinfo is not None:
        raise TypeError(f"{name}: a time with a zone")
    return moment


def time_of(row: Row, name: str) -> time:
    """Return the time of day that a column holds. Raises ValueError too."""
    held = row[name]
    return _checked(time.fromisoformat(held) if isinstance(held, str) else held, time, name)


def optional(of: Callable[[Row, str], Value], row: Row, name: str) -> Value | None:
    """Return what one of the above does, or None where a column holds nothing."""
    return None if row[name] is None else of(row, name)


def _checked(held: object, kind: type[Value], name: str) -> Value:
    if not isinstance(held, kind):
        raise TypeError(f"{name}: {type(held).__name__}")
    return held
