"""The field in which one types what to search for."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

_LETTERS = 16
_FEWEST_LETTERS = 9


class SearchBox(QLineEdit):
    """A line to type in; arrow down, Enter and Escape are told to whoever shows the results."""

    results_asked = Signal()
    """The keyboard is to go to the results."""

    best_asked = Signal()
    """The best result is to be opened."""

    left = Signal()
    """The search is over."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Search"))
        words = self.tr("Search ({keys})").format(keys=keys) if keys else self.tr("Search")
        self.setPlaceholderText(words)
        self.setToolTip(self.tr("Find sessions and observances, by any spelling"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width_of(_LETTERS), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_of(_FEWEST_LETTERS), super().minimumSizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self.results_asked.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.best_asked.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def _width_of(self, letters: int) -> int:
        # The style sheet pads by a little more than one letter at each side.
        return self.fontMetrics().horizontalAdvance("n") * (letters + 3)
