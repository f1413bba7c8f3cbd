"""The diary: the sessions, dates, programmes and settings of a user, wherever they are kept."""

from abc import ABC, abstractmethod
from contextlib import closing
from pathlib import Path

from planner.domain.errors import DiaryError
from planner.domain.lost_race import Signature
from planner.later import imported_later
from planner.storage.connection import Access, Begin, connect
from planner.storage.engines import Engines
from planner.storage.faults import faults_told
from planner.storage.plan_lock import KeyRing
from planner.storage.transaction import Transaction
from planner.storage.unit_of_work import Reading, UnitOfWork

with imported_later():
    # SQLAlchemy writes; to read a file does not need it.
    from planner.storage.engine import begins
    from planner.storage.engine_transaction import EngineTransaction


class Diary(ABC):
    """An open diary. What is wrong with where it is kept is told as DiaryError.

    ``path`` is the file in which the diary, or the user's own part of a shared one, is kept;
    ``plan_keys`` hold the key to support plans while it was given.
    """

    path: Path
    plan_keys: KeyRing

    @property
    @abstractmethod
    def name(self) -> str:
        """What the diary is called where it is told of: its file, or its server."""

    @property
    @abstractmethod
    def is_read_only(self) -> bool:
        """Tell whether what a team may share can only be read."""

    @property
    @abstractmethod
    def stamp(self) -> object:
        """What is another once anybody, another program included, has written to the diary."""

    @property
    @abstractmethod
    def engines(self) -> Engines:
        """The databases that the diary is read from and written to now."""

    def work(self, *, is_private: bool = False) -> UnitOfWork:
        """Return a unit of work for one ``with`` block, for changing the diary.

        ``is_private`` tells that it changes only what stays with the user of a shared diary.
        """
        return UnitOfWork(
            *self._transactions(Begin.WRITE),
            self.path,
            self.plan_keys,
            refusal=self.refusal(is_private=is_private),
        )

    def reading(self) -> Reading:
        """Return a look at the diary for one ``with`` block, which waits for no writer."""
        return Reading(*self._transactions(Begin.READ), self.path, self.plan_keys)

    def signature(self, kind: str, thing: object) -> Signature | None:  # noqa: ARG002 - a file signs nothing
        """Return who wrote something last, of the kind so named in a Change, and when, if known."""
        return None

    @abstractmethod
    def copy_to(self, target: Path) -> None:
        """Copy the diary as it stands to the file ``target``, replacing what is there.

        Raises DiaryError with ``target`` as it was.
        """

    @abstractmethod
    def copy_aside(self) -> Path:
        """Copy the diary's file into its folder of copies, over no other copy, and return where.

        Raises DiaryError.
        """

    def wipe_traces(self) -> None:
        """Write the file anew without what was deleted, which SQLite leaves in free pages.

        Raises DiaryError.
        """
        with faults_told(self.path), closing(connect(self.path, Access.WRITE)) as connection:
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @abstractmethod
    def close(self) -> None:
        """Close whatever is open; a file that was written settles into this one file."""

    @abstractmethod
    def refusal(self, *, is_private: bool) -> DiaryError | None:
        """Return what to raise where somebody commits, or None where they may."""

    def _transactions(self, begin: Begin) -> tuple[Transaction, Transaction]:
        """Return what the shared and the private part are read or changed in."""
        engines = self.engines
        shared = EngineTransaction(begins(engines.shared, begin))
        is_one = engines.is_one
        return shared, shared if is_one else EngineTransaction(begins(engines.private, begin))
