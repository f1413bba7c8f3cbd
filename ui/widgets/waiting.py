"""The dialog that stands over a window while something takes long in another thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from ui.widgets.prose import plain_text

_PATIENCE = 300
"""Milliseconds before it shows; most work is done sooner."""


class WaitingDialog(QProgressDialog):
    """Shows itself after a moment, until ``end``; without words to cancel it cannot be called off.

    Where ``steps`` is 0 it is not known how far the work is.
    """

    def __init__(
        self, title: str, words: str, cancel: str, window: QWidget | None, *, steps: int = 0
    ) -> None:
        super().__init__("", cancel, 0, steps, window)
        # The words may name a file, which Qt’s own label would take for mark-up.
        self.setLabel(plain_text(words))
        self._bar = QProgressBar()
        self.setBar(self._bar)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumDuration(_PATIENCE)
        self.setAutoClose(False)
        self.setAutoReset(False)
        if not cancel:
            self.setCancelButton(None)
        self.setValue(0)

    def tell(self, words: str, done: int, of: int) -> None:
        """Show how far the work is, and what it is at where that has words; ``of`` may be 0.

        Unlike ``setValue`` it lets no events in between, among them the next of these.
        """
        if words:
            self.setLabelText(words)
        self._bar.setRange(0, of)
        self._bar.setValue(done)

    def end(self) -> None:
        """Go away; deletion waits for this event loop, and what comes next may open another."""
        self.reset()
        self.hide()
        self.deleteLater()
