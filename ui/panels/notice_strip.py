"""A quiet strip above the calendar that says what came of a change or an export."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from ui.widgets.accessibility import announce
from ui.widgets.prose import Group, plain_text


class NoticeStrip(Group):
    """One sentence, and a button that puts it away."""

    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self.setAccessibleName(self.tr("Notice"))
        self._words = plain_text("")
        self._close = QPushButton(self.tr("Dismiss"))
        self._close.setAccessibleName(self.tr("Dismiss the notice"))
        line = self.fontMetrics().height()
        row = QHBoxLayout(self)
        row.setContentsMargins(line, round(line * 0.5), line, round(line * 0.5))
        row.setSpacing(round(line * 0.6))
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        self._close.clicked.connect(self._on_dismissed)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence."""
        return self._words.text()

    def tell(self, words: str) -> None:
        """Show a sentence, and let a screen reader say it."""
        self._words.setText(words)
        self.show()
        announce(self, words)

    @Slot()
    def _on_dismissed(self) -> None:
        self.hide()
        self.dismissed.emit()
