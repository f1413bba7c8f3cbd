"""Work in a thread under a dialog that tells how far it is, and where it can be called off."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Lock
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.errors import PlannerError
from ui.latest_work import LatestWork
from ui.widgets.waiting import WaitingDialog

_STEPS = 100
"""How many times, at the most, the bar moves: each move is a signal between threads."""


class _CalledOffError(Exception):
    """Nobody wants what the work comes to."""


class Hearing:
    """Hears from the work how far it is, and tells it whether it is still wanted."""

    def __init__(self, tell: Callable[[str, int, int], None]) -> None:
        self._tell = tell
        self._told = -1
        self._lock = Lock()
        self._is_called_off = False
        self._is_settled = False

    def stage(self, words: str) -> None:
        """Say what is done now; for how long is not known."""
        self._go_on_or_stop()
        self._told = -1
        self._tell(words, 0, 0)

    def step(self, done: int, of: int) -> None:
        """Say how much is done, and stop the work where it was called off."""
        self._go_on_or_stop()
        reached = done * _STEPS // max(of, 1)
        if reached != self._told:
            self._told = reached
            self._tell("", reached, _STEPS)

    def settle(self) -> None:
        """Stop the work where it was called off; from now on it can be no more."""
        with self._lock:
            self._go_on_or_stop()
            self._is_settled = True

    def call_off(self) -> bool:
        """Let the work stop at its next step, and tell whether it is in time for that."""
        with self._lock:
            self._is_called_off = not self._is_settled
            return self._is_called_off

    def _go_on_or_stop(self) -> None:
        if self._is_called_off:
            raise _CalledOffError


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What the dialog says while somebody waits; ``at_once``, it keeps the user from all else."""

    title: str
    words: str
    at_once: bool = False


class LongWork(QObject):
    """Does one thing at a time; what is called off comes to nothing.

    The work touches no widget. It is given a ``Hearing``.
    """

    _told = Signal(object, str, int, int)

    def __init__(self, name: str, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._work = LatestWork(name, self)
        self._hearing: Hearing | None = None
        self._dialog: WaitingDialog | None = None
        self._called_off: Callable[[], None] = _nothing
        self._told.connect(self._on_told)

    @property
    def is_at_rest(self) -> bool:
        """Tell whether nothing is being waited for."""
        return self._work.is_at_rest

    def begin(
        self,
        waiting: Waiting,
        work: Callable[[Hearing], object],
        then: Callable[..., None],
        otherwise: Callable[[PlannerError], None],
        called_off: Callable[[], None] | None = None,
    ) -> None:
        """Do this; in the end one of the other three is called, in the window."""
        hearing: Hearing = Hearing(lambda *told: self._told.emit(hearing, *told))
        self._hearing = hearing
        self._called_off = called_off or _nothing
        self._dialog = self._shown(waiting)
        self._work.begin(
            partial(work, hearing), partial(self._end, then), partial(self._end, otherwise)
        )

    def close(self) -> None:
        """Call off what is done and wait for the thread to end; call it before the window goes."""
        if self._hearing is not None:
            self._hearing.call_off()
        self._stop_waiting()
        self._work.close()

    def _shown(self, waiting: Waiting) -> WaitingDialog:
        dialog = WaitingDialog(waiting.title, waiting.words, self.tr("Cancel"), self._window)
        dialog.canceled.connect(self._on_cancelled)
        if waiting.at_once:
            dialog.show()
        return dialog

    def _end(self, then: Callable[[Any], None], outcome: object) -> None:
        self._stop_waiting()
        then(outcome)

    def _stop_waiting(self) -> None:
        self._hearing = None
        if self._dialog is not None:
            self._dialog.end()
            self._dialog = None

    @Slot(object, str, int, int)
    def _on_told(self, hearing: Hearing, words: str, done: int, of: int) -> None:
        if self._dialog is not None and hearing is self._hearing:
            self._dialog.tell(words, done, of)

    @Slot()
    def _on_cancelled(self) -> None:
        # What is settled is about to end, and to be told.
        if self._hearing is not None and self._hearing.call_off():
            self._work.stop()
            self._stop_waiting()
            self._called_off()


def _nothing() -> None:
    """Do nothing."""
