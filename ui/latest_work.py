"""Work in a thread of its own, of which the window wants only what was asked for last."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from planner.domain.errors import PlannerError


@dataclass(frozen=True, slots=True)
class _Task:
    """Work in the thread, and what is done with what it comes to."""

    work: Future[object]
    then: Callable[..., None]
    otherwise: Callable[[PlannerError], None]


class LatestWork(QObject):
    """Does one thing after another; what comes of work that was called off is dropped.

    The work touches no widget and no database. What it raises besides a PlannerError is a bug, and
    is raised again in the window.
    """

    _was_done = Signal(object)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._task: _Task | None = None
        self._was_done.connect(self._on_was_done)

    @property
    def is_at_rest(self) -> bool:
        """Tell whether nothing is being waited for."""
        return self._task is None

    def begin(
        self,
        work: Callable[[], object],
        then: Callable[..., None],
        otherwise: Callable[[PlannerError], None],
    ) -> None:
        """Do this, and let go of whatever was asked for before.

        ``then`` is called in the window with what it came to, ``otherwise`` with its PlannerError.
        """
        self.stop()
        future: Future[object] = self._threads.submit(work)
        self._task = _Task(future, then, otherwise)
        future.add_done_callback(self._was_done.emit)

    @Slot()
    def stop(self) -> None:
        """Wait for nothing any longer."""
        task, self._task = self._task, None
        if task is not None:
            task.work.cancel()

    def close(self) -> None:
        """Wait for the thread to end; call it before the window goes."""
        self.stop()
        self._threads.shutdown(wait=True, cancel_futures=True)

    @Slot(object)
    def _on_was_done(self, work: Future[object]) -> None:
        task = self._task
        if task is None or work is not task.work:
            return
        self._task = None
        try:
            result = work.result()
        except PlannerError as error:
            task.otherwise(error)
            return
        task.then(result)
