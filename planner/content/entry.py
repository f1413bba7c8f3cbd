"""One table of a source file, read key by key; each fault names file, entry and key."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import TypeVar

from planner.domain.errors import ContentError

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
K = TypeVar("K", bound=str)


class Entry:
    """A table whose values are taken out by key and checked on the way.

    A key without a default must be there. Every reader raises ContentError. ``label`` says where
    in the file the table stands; "" is the file itself.
    """

    def __init__(self, table: Mapping[str, object], *, file: str, label: str = "") -> None:
        self._left = dict(table)
        self._asked: list[str] = []
        self._file = file
        self._label = label

    def read(self, reader: Callable[["Entry"], T]) -> T:
        """Return what ``reader`` makes of the table; a key that it did not ask for is a fault."""
        made = reader(self)
        for key in self._left:
            raise self.fault(f"unknown key “{key}”{_known(self._asked)}")
        return made

    def fault(self, fault: str) -> ContentError:
        """Return the error that tells ``fault`` of this entry."""
        return ContentError(file=self._file, entry=self._label or "top of the file", fault=fault)

    def has(self, key: str) -> bool:
        """Tell whether the key is there and not yet taken."""
        self._asked.append(key)
        return key in self._left

    def text(self, key: str, default: str | None = None) -> str:
        """Take a text; it may be empty only where there is a default."""
        value = self._take(key, str, "a text", default)
        if value != value.strip():
            raise self.fault(f"“{key}” has spaces at its ends")
        if not value and default is None:
            raise self.fault(f"“{key}” is empty")
        return value

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Take a list of different texts."""
        values: Iterable[object] = self._take(key, (list, tuple), "a list of texts", default)
        found: list[str] = []
        for value in values:
            if not isinstance(value, str) or not value or value != value.strip():
                raise self.fault(f"“{key}” must be a list of texts, and holds {_shown(value)}")
            if value in found:
                raise self.fault(f"“{key}” names “{value}” twice")
            found.append(value)
        return tuple(found)

    def whole(
        self, key: str, default: int | None = None, *, least: int, most: int | None = None
    ) -> int:
        """Take a whole number from ``least`` to ``most``."""
        value = self._take(key, int, "a whole number", default)
        self._refuse_outside(key, value, least, most)
        return value

    def wholes(self, key: str, *, least: int, most: int) -> tuple[int, ...]:
        """Take a list of different whole numbers from ``least`` to ``most``, in order."""
        values: Iterable[object] = self._take(key, (list, tuple), "a list of whole numbers", None)
        found = [value for value in values if type(value) is int]
        if found != list(values) or found != sorted(set(found)) or not found:
            raise self.fault(f"“{key}” must be a list of different whole numbers in order")
        for value in found:
            self._refuse_outside(key, value, least, most)
        return tuple(found)

    def number(self, key: str, *, least: float, most: float) -> float:
        """Take a number from ``least`` to ``most``."""
        value = float(self._take(key, (int, float), "a number", None))
        self._refuse_outside(key, value, least, most)
        return value

    def day(self, key: str) -> date:
        """Take a date, plain or as a text such as "2027-02-06"."""
        value = self._take(key, (date, str), "a date", None)
        if isinstance(value, datetime):
            raise self.fault(f"“{key}” must be a date, not {_shown(value)}")
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError as error:
            raise self.fault(f"“{key}” must be a date, not {_shown(value)}") from error

    def flag(self, key: str, *, default: bool) -> bool:
        """Take true or false."""
        self._asked.append(key)
        value = self._left.pop(key, default)
        if not isinstance(value, bool):
            raise self.fault(f"“{key}” must be true or false, not {_shown(value)}")
        return value

    def clock_time(self, key: str) -> time:
        """Take a time of day, plain or as a text such as "12:30"."""
        value = self._take(key, (time, str), "a time such as 12:30", None)
        if isinstance(value, time):
            return value
        try:
            return time.fromisoformat(str(value))
        except ValueError as error:
            raise self.fault(f"“{key}” must be a time such as 12:30, not “{value}”") from error

    def choice(self, key: str, choices: Mapping[K, T], default: T | None = None) -> T:
        """Take one of the names in ``choices`` and return what it stands for."""
        if default is not None and not self.has(key):
            return default
        return self._chosen(key, self.text(key), choices)

    def choices(
        self, key: str, choices: Mapping[str, T], default: tuple[str, ...] | None = None
    ) -> tuple[T, ...]:
        """Take a list of names in ``choices`` and return what they stand for."""
        return tuple(self._chosen(key, name, choices) for name in self.texts(key, default))

    def enum(self, key: str, kind: type[E], default: E | None = None) -> E:
        """Take one value of an enumeration."""
        members: Mapping[str, E] = _members(kind)
        return self.choice(key, members, default)

    def enums(
        self, key: str, kind: type[E], default: tuple[str, ...] | None = None
    ) -> tuple[E, ...]:
        """Take a list of different values of an enumeration."""
        members: Mapping[str, E] = _members(kind)
        return self.choices(key, members, default)

    def table(self, key: str) -> "Entry":
        """Take a table inside this one."""
        return self._inside(self._take(key, dict, "a table", None), key)

    def tables(
        self, key: str, default: tuple[object, ...] | None = None, *, named_by: str = ""
    ) -> tuple["Entry", ...]:
        """Take a list of tables, each labelled by its key ``named_by`` or by number."""
        values: Iterable[object] = self._take(key, (list, tuple), "a list of tables", default)
        return tuple(
            self._inside(value, f"{key} {n}", named_by) for n, value in enumerate(values, 1)
        )

    def _inside(self, table: object, name: str, named_by: str = "") -> "Entry":
        if not isinstance(table, dict):
            raise self.fault(f"“{name}” must be a table, not {_shown(table)}")
        name = str(table.get(named_by) or name)
        return Entry(table, file=self._file, label=", ".join(filter(None, (self._label, name))))

    def _take(
        self, key: str, kinds: type[T] | tuple[type[T], ...], said: str, default: T | None
    ) -> T:
        self._asked.append(key)
        value = self._left.pop(key, default)
        if value is None:
            raise self.fault(f"“{key}” is missing")
        # True is an int to Python, but never a number to the one who wrote it.
        if isinstance(value, bool) or not isinstance(value, kinds):
            raise self.fault(f"“{key}” must be {said}, not {_shown(value)}")
        return value

    def _chosen(self, key: str, name: str, choices: Mapping[K, T]) -> T:
        named = {str(known): value for known, value in choices.items()}
        if name not in named:
            raise self.fault(f"unknown {key} “{name}”{_known(named)}")
        return named[name]

    def _refuse_outside(self, key: str, value: float, least: float, most: float | None) -> None:
        if value < least:
            raise self.fault(f"“{key}” must be {least} or more, not {value}")
        if most is not None and value > most:
            raise self.fault(f"“{key}” must be {most} or less, not {value}")


@cache
def _members(kind: type[E]) -> Mapping[str, E]:
    # Opening the almanac asks for the same few enumerations a thousand times.
    return MappingProxyType({member.value: member for member in kind})


def _known(names: Iterable[str]) -> str:
    return f" (known: {', '.join(dict.fromkeys(names))})"


def _shown(value: object) -> str:
    match value:
        case str():
            return f"“{value}”"
        case dict():
            return "a table"
        case list():
            return "a list"
        case bool():
            return str(value).lower()
        case _:
            return str(value)
