"""A diary in a file: one SQLite database with everything that the user plans with."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from planner.domain.errors import DiaryError
from planner.later import imported_later
from planner.storage.connection import Access, Begin, Connections
from planner.storage.copies import copy_aside, copy_to
from planner.storage.diary import Diary
from planner.storage.engines import Engines
from planner.storage.faults import READ_ONLY, diary_error
from planner.storage.file_reading import FileReading
from planner.storage.opening import MIGRATIONS, prepare
from planner.storage.plan_lock import KeyRing
from planner.storage.transaction import Transaction

with imported_later():
    from planner.storage.engine import working_engine

if TYPE_CHECKING:
    from sqlalchemy import Engine


class DiaryFile(Diary):
    """An open diary in a file. What is wrong with the file or its disk is told as DiaryError."""

    def __init__(self, path: Path, access: Access, copies: Path) -> None:
        self.path = path
        self._connections = Connections(path, access)
        self._access = access
        self._copies = copies
        self.plan_keys = KeyRing()

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        copies: Path | None = None,
        migrations: Path = MIGRATIONS,
        read_only: bool = False,
    ) -> "DiaryFile":
        """Open the diary at ``path``, making it and its folder where they are not there yet.

        One of an older version is copied into ``copies`` (a folder of that name beside it where
        none is given) and brought up to date. One that can only be read opens for reading.
        Raises DiaryError or DiaryTooNewError, with the file as it was.
        """
        copies = copies or path.parent / "copies"
        access = prepare(path, copies=copies, migrations=migrations)
        if read_only and access is Access.WRITE:
            access = Access.READ
        return cls(path, access, copies)

    @property
    @override
    def name(self) -> str:
        return str(self.path)

    @property
    @override
    def is_read_only(self) -> bool:
        return self._access is not Access.WRITE

    @property
    @override
    def stamp(self) -> tuple[object, ...]:
        log = self.path.with_name(f"{self.path.name}-wal")
        return (_stamp_of(self.path), _stamp_of(log))

    @property
    @override
    def engines(self) -> Engines:
        return Engines.of_file(self._engine)

    @override
    def copy_to(self, target: Path) -> None:
        copy_to(self.path, self._access, target)

    @override
    def copy_aside(self) -> Path:
        return copy_aside(self.path, self._access, self._copies)

    @override
    def close(self) -> None:
        self._connections.close()
        # Made by whoever wrote; where nobody did, there is none to be closed.
        if "_engine" in self.__dict__:
            self._engine.dispose()

    @override
    def refusal(self, *, is_private: bool) -> DiaryError | None:
        return diary_error(self.path, READ_ONLY) if self.is_read_only else None

    @override
    def _transactions(self, begin: Begin) -> tuple[Transaction, Transaction]:
        if begin is Begin.WRITE:
            return super()._transactions(begin)
        reading = FileReading(self._connections)
        return reading, reading

    @cached_property
    def _engine(self) -> "Engine":
        return working_engine(self.path, self._access)


def _stamp_of(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size)
