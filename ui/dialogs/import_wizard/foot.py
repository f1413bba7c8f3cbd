"""The foot of the wizard: Back, Next and Cancel, and a bar where something takes its time."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui.widgets.accessibility import announce
from ui.widgets.prose import column_in

_PATIENCE = 300
"""Milliseconds after which it is told that something takes its time; most is read sooner."""


class Foot(QWidget):
    """Holds the buttons; while something takes its time only Cancel can be pressed.

    ``pages`` are those that must not be changed meanwhile.
    """

    def __init__(self, pages: QWidget) -> None:
        super().__init__()
        self._pages = pages
        self._could_go_back = False
        self.busy = QProgressBar()
        self.back = QPushButton(self.tr("&Back"))
        self.next = QPushButton(self.tr("&Next"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._on_slow)
        self._build()

    def wait(self, words: str) -> None:
        """Say what is being done, unless it is done at once."""
        self.busy.setAccessibleName(words)
        self._patience.start()

    def go_on(self) -> None:
        """Let the user go on; it is done."""
        self._patience.stop()
        if self.busy.isHidden():
            return
        self.busy.hide()
        self._pages.setEnabled(True)
        self.next.setEnabled(True)
        self.back.setEnabled(self._could_go_back)

    def stop(self) -> None:
        """Say nothing any more."""
        self._patience.stop()

    def show_place(self, *, is_first: bool, is_last: bool, is_ready: bool) -> None:
        """Say what the buttons do at a step; the last can only be left once it is ready."""
        self.back.setEnabled(not is_first)
        self.next.setText(self.tr("&Import") if is_last else self.tr("&Next"))
        self.next.setEnabled(is_ready)

    def _build(self) -> None:
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.hide()
        column = column_in(self)
        column.addWidget(self.busy)
        line = QHBoxLayout()
        column.addLayout(line)
        line.addWidget(self.back)
        line.addStretch(1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.next, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        line.addWidget(buttons)
        for button in (self.back, self.cancel):
            button.setAutoDefault(False)

    @Slot()
    def _on_slow(self) -> None:
        self._could_go_back = self.back.isEnabled()
        self.busy.show()
        announce(self, self.busy.accessibleName())
        for part in (self._pages, self.next, self.back):
            part.setEnabled(False)
        # The keyboard stays where something can be done.
        self.cancel.setFocus()
