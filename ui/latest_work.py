"""Work in a thread of its own, of which the window wants only what was asked for last."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal, Slot

from planner.domain.errors import PlannerError


class LatestWork(QObject):
    """Does one thing after another; what comes of work that was called off is dropped.

    The work touches no widget and no database. What it raises besides a PlannerError is a bug, and
    is raised again in the window.
    """

    finished = Signal(object)
    """What the work that was asked for last came to."""

    failed = Signal(object)
    """The PlannerError that it ended with."""

    _was_done = Signal(object)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._work: Future[object] | None = None
        self._was_done.connect(self._on_was_done)

    @property
    def is_at_rest(self) -> bool:
        """Tell whether nothing is being waited for."""
        return self._work is None

    def begin(self, work: Callable[[], object]) -> None:
        """Do this, and let go of whatever was asked for before."""
        self.stop()
        self._work = self._threads.submit(work)
        self._work.add_done_callback(self._was_done.emit)

    @Slot()
    def stop(self) -> None:
        """Wait for nothing any longer."""
        work, self._work = self._work, None
        if work is not None:
            work.cancel()

    def close(self) -> None:
        """Wait for the thread to end; call it before the window goes."""
        self.stop()
        self._threads.shutdown(wait=True, cancel_futures=True)

    @Slot(object)
    def _on_was_done(self, work: Future[object]) -> None:
        if work is not self._work:
            return
        self._work = None
        try:
            result = work.result()
        except PlannerError as error:
            self.failed.emit(error)
            return
        self.finished.emit(result)
