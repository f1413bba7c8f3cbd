"""Reads watched files in a thread, one after another, and says what came of each."""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from planner.domain.errors import FileProblemError, PlannerError
from planner.domain.language import translate
from planner.later import imported_later
from planner.services.watch_records import digest_of
from planner.services.watched_files import is_half_written
from planner.services.workspace import Workspace

with imported_later():
    from planner.services.importing import read_bytes
    from planner.services.timetable_files import ToldQuietly


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchedReading:
    """What was read of a file: what it tells, nothing since it is as it was, or a fault.

    A file that ``is_held`` is being used by another program or is not there just now.
    """

    path: Path
    digest: str = ""
    told: ToldQuietly | None = None
    fault: PlannerError | None = None

    @property
    def is_held(self) -> bool:
        """Tell whether the file may be read another time."""
        return isinstance(self.fault, FileProblemError)


class WatchedReader(QObject):
    """Takes files to read; touches no widget and no diary while it reads."""

    was_read = Signal(object)
    """The WatchedReading of one file."""

    _ended = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="watched")
        self._under_way: set[Future[WatchedReading]] = set()
        self._ended.connect(self._on_ended)

    @property
    def is_reading(self) -> bool:
        """Tell whether files are being read now."""
        return bool(self._under_way)

    def read(self, path: Path, digest: str) -> None:
        """Start reading a file whose content was last of that digest; ``was_read`` follows."""
        reading = self._threads.submit(_read, self._workspace, path, digest)
        self._under_way.add(reading)
        reading.add_done_callback(self._ended.emit)

    def close(self) -> None:
        """Read nothing more; call it before the window goes."""
        self._under_way.clear()
        self._threads.shutdown(wait=True, cancel_futures=True)

    @Slot(object)
    def _on_ended(self, reading: Future[WatchedReading]) -> None:
        if reading in self._under_way:
            self._under_way.remove(reading)
            self.was_read.emit(reading.result())


def _read(workspace: Workspace, path: Path, before: str) -> WatchedReading:
    try:
        content = read_bytes(path)
        digest = digest_of(content)
        if digest == before:
            return WatchedReading(path=path, digest=digest)
        if is_half_written(content):
            return WatchedReading(path=path, fault=_half_written(path))
        told = workspace.timetables.read_quietly(path, content)
        return WatchedReading(path=path, digest=digest, told=told)
    except PlannerError as error:
        return WatchedReading(path=path, fault=error)


def _half_written(path: Path) -> FileProblemError:
    return FileProblemError(
        file=path.name,
        fault=translate("files", "it is empty or not written to its end"),
        remedy=translate("files", "save it again in the program it comes from"),
    )
