"""The strip that stands above everything while the server of a shared diary is out of reach."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.widgets.accessibility import announce
from ui.widgets.prose import Group, plain_text

_FAREWELL = 10_000
"""Milliseconds for which it says that all is well again."""


class LineStrip(QWidget):
    """Says what is shown instead and since when; goes by itself once the server is back."""

    try_asked = Signal()

    password_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        card = Group()
        card.setProperty("card", "plain")
        card.setAccessibleName(self.tr("Server of the diary"))
        self._words = plain_text("")
        self.try_now = QPushButton(self.tr("Try now"))
        self.password = QPushButton(self.tr("Type the password…"))
        line = self.fontMetrics().height()
        edge = QHBoxLayout(self)
        # As the calendar below it stands.
        edge.setContentsMargins(12, 8, 12, 0)
        edge.addWidget(card)
        row = QHBoxLayout(card)
        row.setContentsMargins(line, round(line * 0.5), line, round(line * 0.5))
        row.setSpacing(round(line * 0.6))
        row.addWidget(self._words, 1)
        for button in (self.password, self.try_now):
            row.addWidget(button)
        self.try_now.clicked.connect(self.try_asked)
        self.password.clicked.connect(self.password_asked)
        self._farewell = QTimer(self)
        self._farewell.setSingleShot(True)
        self._farewell.setInterval(_FAREWELL)
        self._farewell.timeout.connect(self._on_farewell)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def tell_away(self, words: str, *, asks_password: bool = False) -> None:
        """Say that the server is out of reach; said aloud where it is news."""
        self._farewell.stop()
        self.try_now.show()
        self.password.setVisible(asks_password)
        self._say(words)

    def tell_back(self, words: str) -> None:
        """Say that the server is back, and go after a while."""
        self.password.hide()
        self.try_now.hide()
        self._say(words)
        self._farewell.start()

    def _say(self, words: str) -> None:
        is_news = words != self._words.text() or self.isHidden()
        self._words.setText(words)
        self.show()
        if is_news:
            announce(self, words)

    @Slot()
    def _on_farewell(self) -> None:
        self.hide()
