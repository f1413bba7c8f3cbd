"""The dialog that stands over a window while something takes long in another thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

_PATIENCE = 300
"""Milliseconds before it shows; most work is done sooner."""


class WaitingDialog(QProgressDialog):
    """Shows itself after a moment, until ``end``; without words to cancel it cannot be called off.

    Where ``steps`` is 0 it is not known how far the work is.
    """

    def __init__(
        self, title: str, words: str, cancel: str, window: QWidget | None, *, steps: int = 0
    ) -> None:
        super().__init__(words, cancel, 0, steps, window)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumDuration(_PATIENCE)
        self.setAutoClose(False)
        self.setAutoReset(False)
        if not cancel:
            self.setCancelButton(None)
        self.setValue(0)

    def end(self) -> None:
        """Go away; deletion waits for this event loop, and what comes next may open another."""
        self.reset()
        self.hide()
        self.deleteLater()
