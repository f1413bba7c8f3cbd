"""The bar that finds words in the page that is read."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout
from typing_extensions import override

from ui.widgets.accessibility import announce
from ui.widgets.prose import Group, TextRole, plain_text


class FindBar(Group):
    """A field for words, how many there are, and buttons to go from one to the next."""

    searched = Signal(str)
    """The words were changed."""

    step_asked = Signal(int)
    """1 for the next place, -1 for the one before."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel-page")
        self.setAccessibleName(self.tr("Find in this page"))
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("Find in this page"))
        self._field.setPlaceholderText(self.tr("Find in this page"))
        self._count = plain_text("", TextRole.QUIET)
        before = _button("‹", self.tr("Previous place"))
        after = _button("›", self.tr("Next place"))
        close = _button("×", self.tr("Close"))
        column = QVBoxLayout(self)
        edge = round(self.fontMetrics().height() * 0.4)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.5))
        row = QHBoxLayout()
        row.setSpacing(round(edge * 0.6))
        row.addWidget(self._field, 1)
        for button in (before, after, close):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self._count)
        self._field.textChanged.connect(self.searched)
        self._field.returnPressed.connect(self._on_next)
        after.clicked.connect(self._on_next)
        before.clicked.connect(self._on_previous)
        close.clicked.connect(self.closed)

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._field.text()

    def take_focus(self) -> None:
        """Give the keyboard to the field, with its words selected to be typed over."""
        self._field.setFocus()
        self._field.selectAll()

    def tell(self, number: int, total: int) -> None:
        """Tell at which of how many places the page stands."""
        if not self.words:
            words = ""
        elif total:
            words = self.tr("{number} of {total}").format(number=number, total=total)
        else:
            words = self.tr("Not on this page")
        self._count.setText(words)
        self._count.setVisible(bool(words))
        if words:
            announce(self._field, words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_next(self) -> None:
        self.step_asked.emit(1)

    @Slot()
    def _on_previous(self) -> None:
        self.step_asked.emit(-1)


def _button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setProperty("step", "true")
    button.setAutoDefault(False)
    return button
