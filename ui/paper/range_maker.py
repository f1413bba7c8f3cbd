"""Printing many weeks as one document: gathered between events, laid out on another thread."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.errors import PlannerError
from planner.services.print_requests import (
    PrintRequest,
    PrintSource,
    days_of,
    printouts_for,
)
from planner.services.printing import Printout
from ui.paper.documents import Finish
from ui.widgets.waiting import WaitingDialog


class _CalledOffError(Exception):
    """The user does not want it any more."""


@dataclass(slots=True)
class _Work:
    gathering: Iterator[Printout]
    finish: Finish
    gathered: list[Printout] = field(default_factory=list)
    is_called_off: Event = field(default_factory=Event)
    writing: Future[None] | None = None


class RangeMaker(QObject):
    """Makes one document at a time; Cancel leaves every file as it was."""

    done = Signal()
    failed = Signal(object)
    """A PlannerError."""

    _stepped = Signal()
    _ended = Signal(object)

    def __init__(self, source: PrintSource, window: QWidget) -> None:
        super().__init__(window)
        self._source = source
        self._window = window
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="print")
        self._work: _Work | None = None
        self._progress: WaitingDialog | None = None
        self._stepped.connect(self._on_stepped)
        self._ended.connect(self._on_ended)

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being made."""
        return self._work is not None

    def make(self, request: PrintRequest, finish: Finish) -> None:
        """Start; ``done`` or ``failed`` follows, or nothing once it is called off."""
        if self.is_busy:
            return
        self._work = _Work(printouts_for(request, self._source), finish)
        # Each week is gathered, then laid out; the last step stands for writing it all.
        self._progress = self._progress_dialog(2 * len(days_of(request)) + 1)
        QTimer.singleShot(0, self._gather)

    def close(self) -> None:
        """Call off what is being made and wait for the thread to end."""
        if self._work is not None:
            self._work.is_called_off.set()
        self._stop_waiting()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _progress_dialog(self, steps: int) -> WaitingDialog:
        words = self.tr("Laying out the weeks…")
        dialog = WaitingDialog(
            self.tr("Print"), words, self.tr("Cancel"), self._window, steps=steps
        )
        dialog.canceled.connect(self._on_cancelled)
        return dialog

    @Slot()
    def _gather(self) -> None:
        """Gather one week, then let the window breathe."""
        work = self._work
        if work is None:
            return
        try:
            printout = next(work.gathering, None)
        except PlannerError as error:
            self._stop_waiting()
            self.failed.emit(error)
            return
        if printout is not None:
            work.gathered.append(printout)
            self._on_stepped()
            QTimer.singleShot(0, self._gather)
            return
        work.writing = self._threads.submit(self._finish, work)
        work.writing.add_done_callback(self._ended.emit)

    def _finish(self, work: _Work) -> None:
        """Lay out and write, on a thread of its own."""

        def step() -> None:
            if work.is_called_off.is_set():
                raise _CalledOffError
            self._stepped.emit()

        work.finish(tuple(work.gathered), step)

    def _stop_waiting(self) -> None:
        self._work = None
        if self._progress is not None:
            self._progress.end()
            self._progress = None

    @Slot()
    def _on_stepped(self) -> None:
        if self._progress is not None:
            # Painting pages takes steps as well; the bar waits for them just before its end.
            value = min(self._progress.value() + 1, self._progress.maximum() - 1)
            self._progress.setValue(value)

    @Slot(object)
    def _on_ended(self, writing: Future[None]) -> None:
        if self._work is None or writing is not self._work.writing:
            return
        self._stop_waiting()
        try:
            writing.result()
        except _CalledOffError:
            return
        except PlannerError as error:
            self.failed.emit(error)
        else:
            self.done.emit()

    @Slot()
    def _on_cancelled(self) -> None:
        if self._work is not None:
            self._work.is_called_off.set()
        self._stop_waiting()
