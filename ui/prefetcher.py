"""Working out the neighbours of what is shown while nobody asks for anything."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from PySide6.QtCore import QObject, QTimer, Slot

from planner.domain.dates import DateSpan
from planner.domain.errors import PlannerError
from planner.services.workspace import Workspace

_PAUSE = 80
"""Milliseconds after which nobody seems to be on the way somewhere else."""


class Prefetcher(QObject):
    """Prepares snapshots in short steps between the events, so that a step on finds them made."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wanted: Sequence[DateSpan] = ()
        self._today = date.min
        self._steps: Iterator[None] = iter(())
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._on_paused)
        self._work = QTimer(self, interval=0)
        self._work.timeout.connect(self._on_idle)

    @property
    def is_at_rest(self) -> bool:
        """Tell whether nothing is left to be prepared."""
        return not self._pause.isActive() and not self._work.isActive()

    def want(self, windows: Sequence[DateSpan], today: date) -> None:
        """Prepare these windows, the first of them first, and nothing that was wanted before."""
        self.stop()
        self._wanted, self._today = windows, today
        self._pause.start()

    def stop(self) -> None:
        """Leave off; what is made stays made."""
        self._pause.stop()
        self._work.stop()

    @Slot()
    def _on_paused(self) -> None:
        prepared = (self._workspace.prepare(one, self._today) for one in self._wanted)
        self._steps = chain.from_iterable(prepared)
        self._work.start()

    @Slot()
    def _on_idle(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._work.stop()
        except PlannerError:
            # Whoever goes there is told; nobody asked to go there yet.
            self._work.stop()
