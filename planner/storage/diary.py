"""The diary: one SQLite file with the user's sessions, dates, programmes and settings."""

from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine

from planner.storage.connection import Access, connect, working_engine
from planner.storage.copies import copy_aside, copy_to
from planner.storage.faults import READ_ONLY, diary_error, faults_told
from planner.storage.opening import MIGRATIONS, prepare
from planner.storage.plan_lock import KeyRing
from planner.storage.unit_of_work import Reading, UnitOfWork


class Diary:
    """An open diary. What is wrong with its file or disk is told as DiaryError."""

    def __init__(self, path: Path, engine: Engine, access: Access, copies: Path) -> None:
        self.path = path
        self._engine = engine
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
    ) -> "Diary":
        """Open the diary at ``path``, making it and its folder where they are not there yet.

        One of an older version is copied into ``copies`` (a folder of that name beside it where
        none is given) and brought up to date. One that can only be read opens for reading.
        Raises DiaryError or DiaryTooNewError, with the file as it was.
        """
        copies = copies or path.parent / "copies"
        access = prepare(path, copies=copies, migrations=migrations)
        if read_only and access is Access.WRITE:
            access = Access.READ
        return cls(path, working_engine(path, access), access, copies)

    @property
    def is_read_only(self) -> bool:
        """Tell whether the file, or its folder, cannot be written."""
        return self._access is not Access.WRITE

    @property
    def stamp(self) -> tuple[tuple[int, int] | None, ...]:
        """What is another once anybody, another program included, has written to the file."""
        log = self.path.with_name(f"{self.path.name}-wal")
        return (_stamp_of(self.path), _stamp_of(log))

    def work(self) -> UnitOfWork:
        """Return a unit of work for one ``with`` block, for changing the diary."""
        refusal = diary_error(self.path, READ_ONLY) if self.is_read_only else None
        return UnitOfWork(self._engine, self.path, self.plan_keys, refusal=refusal)

    def reading(self) -> Reading:
        """Return a look at the diary for one ``with`` block, which waits for no writer."""
        return Reading(self._engine, self.path, self.plan_keys)

    def copy_to(self, target: Path) -> None:
        """Copy the diary as it stands to ``target``, replacing what is there.

        Raises DiaryError with ``target`` as it was.
        """
        copy_to(self.path, self._access, target)

    def copy_aside(self) -> Path:
        """Copy the diary into its folder of copies, over no other copy, and return where.

        Raises DiaryError.
        """
        return copy_aside(self.path, self._access, self._copies)

    def wipe_traces(self) -> None:
        """Write the file anew without what was deleted, which SQLite leaves in free pages.

        Raises DiaryError.
        """
        with faults_told(self.path), closing(connect(self.path, Access.WRITE)) as connection:
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file; a diary that was written settles into this one file."""
        self._engine.dispose()


def _stamp_of(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size)
