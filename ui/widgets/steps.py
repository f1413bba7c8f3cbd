"""Work taken in steps between the events, so that no key waits for it."""

from collections.abc import Generator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from planner.domain.errors import PlannerError

Steps = Generator[None, None, object]
"""Short steps of some work, which returns what it found."""


class StepTaker(QObject):
    """Takes the steps of one work at a time; work that is begun anew takes the place of the last.

    A PlannerError ends the work without a word, for whoever saves is told what is wrong.
    """

    finished = Signal(object)
    """What the work found."""

    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Steps | None = None
        self._work = QTimer(self, interval=0)
        self._work.timeout.connect(self._on_idle)

    @property
    def is_at_rest(self) -> bool:
        """Tell whether there is nothing to do."""
        return not self._work.isActive()

    def begin(self, steps: Steps) -> None:
        """Begin some work."""
        self._steps = steps
        self._work.start()

    @Slot()
    def stop(self) -> None:
        """Leave off."""
        self._work.stop()
        self._steps = None

    @Slot()
    def _on_idle(self) -> None:
        if self._steps is None:
            return
        try:
            next(self._steps)
        except StopIteration as end:
            self.stop()
            self.finished.emit(end.value)
        except PlannerError:
            self.stop()
            self.failed.emit()
