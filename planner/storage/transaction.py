"""What repositories ask of a transaction on the diary: rows found by SQL, and rows to write."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

Columns = dict[str, object]
"""Values of a row by column name, to be written."""

NO_VALUES: Mapping[str, object] = {}

Told = Callable[[int], None]
"""Called with how many rows are written so far; it may raise, which ends the writing."""


class Row(Protocol):
    """A row that was found: its values by column name, as the database holds them."""

    def __getitem__(self, name: str, /) -> object: ...


def untold(_done: int) -> None:
    """Hear nothing of how far the writing is."""


class Transaction(ABC):
    """Opens with its first statement. Every fault of the database is a DiaryError."""

    @property
    @abstractmethod
    def is_on_server(self) -> bool:
        """Tell whether it is PostgreSQL that answers, and not SQLite."""

    @abstractmethod
    def rows(self, statement: str, values: Mapping[str, object] = NO_VALUES) -> Sequence[Row]:
        """Return every row that a statement finds; ``values`` stand for its ``:names``."""

    @abstractmethod
    def put(self, table: str, rows: Sequence[Columns], told: Told = untold) -> None:
        """Add the rows, or replace those of the same primary key."""

    @abstractmethod
    def delete(self, table: str, found: Sequence[Columns], told: Told = untold) -> None:
        """Delete the rows with these values, each naming the same columns."""

    @abstractmethod
    def commit(self) -> None:
        """Keep what was written so far."""

    @abstractmethod
    def close(self) -> None:
        """Undo what was not committed."""


def named(values: Iterable[object]) -> dict[str, object]:
    """Return values by names of their own, for the list of an IN."""
    return {f"value_{number}": value for number, value in enumerate(values)}


def marks(names: Iterable[str]) -> str:
    """Return names as they stand in the list of an IN."""
    return ", ".join(f":{name}" for name in names)
