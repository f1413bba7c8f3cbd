"""Garbage is collected between events alone, on the thread of the window."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY = 2_000
"""Milliseconds between two looks at what there is to collect."""


class Collector(QObject):
    """Takes the place of Python's own collection, which begins wherever memory is asked for.

    There it may delete widgets in the middle of a paint event, or on a thread that reads a file;
    Qt survives neither.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        # What is loaded by now stays: to go through it took three quarters of each collection.
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(_EVERY)

    @Slot()
    def _on_timeout(self) -> None:
        collect_what_is_due()


def collect_what_is_due() -> None:
    """Collect the oldest generation that Python itself would have collected by now."""
    due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(number for number, is_due in enumerate(due) if is_due))
