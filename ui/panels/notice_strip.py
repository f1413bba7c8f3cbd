"""A quiet strip above the calendar that says what came of a change or an export."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from ui.widgets.accessibility import announce
from ui.widgets.prose import Group, plain_text


class NoticeStrip(Group):
    """One sentence, a button that puts it away, and perhaps one for what can be done about it."""

    dismissed = Signal()

    undo_asked = Signal()

    look_asked = Signal()
    """What waits for the user is to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self.setAccessibleName(self.tr("Notice"))
        self._words = plain_text("")
        self._close = QPushButton(self.tr("Dismiss"))
        self._close.setAccessibleName(self.tr("Dismiss the notice"))
        self.undo = QPushButton(self.tr("Undo"))
        self.look = QPushButton(self.tr("Look at it…"))
        line = self.fontMetrics().height()
        row = QHBoxLayout(self)
        row.setContentsMargins(line, round(line * 0.5), line, round(line * 0.5))
        row.setSpacing(round(line * 0.6))
        row.addWidget(self._words, 1)
        for button in (self.undo, self.look, self._close):
            row.addWidget(button)
        self.undo.clicked.connect(self.undo_asked)
        self.look.clicked.connect(self.look_asked)
        self._close.clicked.connect(self._on_dismissed)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence."""
        return self._words.text()

    def tell(self, words: str) -> None:
        """Show a sentence, and let a screen reader say it."""
        self._tell(words)

    def tell_with_undo(self, words: str) -> None:
        """Show a sentence about the last change, which can be undone from here."""
        self._tell(words, self.undo)

    def tell_with_look(self, words: str) -> None:
        """Show a sentence about what waits for the user."""
        self._tell(words, self.look)

    def _tell(self, words: str, offered: QPushButton | None = None) -> None:
        self._words.setText(words)
        for button in (self.undo, self.look):
            button.setVisible(button is offered)
        self.show()
        announce(self, words)

    @Slot()
    def _on_dismissed(self) -> None:
        self.hide()
        self.dismissed.emit()
