"""Working out the neighbours of what is shown while nobody asks for anything."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Slot

from planner.domain.errors import PlannerError

_PAUSE = 80
"""Milliseconds after which nobody seems to be on the way somewhere else."""


class Prefetcher(QObject):
    """Prepares snapshots in short steps between the events, so that a step on finds them made."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._work = QTimer(self, interval=0)
        self._pause.timeout.connect(self._work.start)
        self._work.timeout.connect(self._on_idle)

    @property
    def is_at_rest(self) -> bool:
        """Tell whether nothing is left to be prepared."""
        return not self._pause.isActive() and not self._work.isActive()

    def want(self, steps: Iterator[None]) -> None:
        """Take these steps from the next pause on, and none that were wanted before."""
        self.stop()
        self._steps = steps
        self._pause.start()

    def stop(self) -> None:
        """Leave off; what is made stays made."""
        self._pause.stop()
        self._work.stop()

    @Slot()
    def _on_idle(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._work.stop()
        except PlannerError:
            # Whoever goes there is told; nobody asked to go there yet.
            self._work.stop()
