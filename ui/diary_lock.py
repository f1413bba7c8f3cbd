"""Which window may write to a diary: the first one; others may read it."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

_PATIENCE = 0
"""Milliseconds to wait for another window to let go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """The program that has a diary open: its process, and the computer it runs on."""

    process: int
    computer: str

    @property
    def is_here(self) -> bool:
        """Tell whether it runs on this computer, so that it is known to be running still."""
        return self.computer in {"", QSysInfo.machineHostName()}


class DiaryLock:
    """A file beside the diary that names who has it open for writing.

    SQLite keeps two writers from harming the file; this keeps two people from undoing one another.
    A lock that a crash left behind is known by its process, and taken over.
    """

    def __init__(self, diary: Path) -> None:
        self._path = diary.with_name(f".{diary.name}.lock")
        self._file = QLockFile(str(self._path))
        # A lock goes stale with its process alone: a window may stay open for weeks.
        self._file.setStaleLockTime(0)

    def take(self) -> Holder | None:
        """Take the lock, or return who has it.

        Where no lock can be made, as in a folder that can only be read, nobody has it.
        """
        with suppress(OSError):
            # The folder of a new diary is yet to be made.
            self._path.parent.mkdir(parents=True, exist_ok=True)
        if self._file.tryLock(_PATIENCE):
            return None
        if self._file.error() is not QLockFile.LockError.LockFailedError:
            return None
        process, computer, _program = self._file.getLockInfo()
        return Holder(process=process, computer=computer)

    def take_over(self) -> Holder | None:
        """Take the lock of somebody who will not let go, or return who has it all the same."""
        self._path.unlink(missing_ok=True)
        return self.take()

    def release(self) -> None:
        """Let others write."""
        self._file.unlock()
