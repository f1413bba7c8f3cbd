"""A dialog that lists what is kept, with deeds that are asked for on what is chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.dialog_size import open_at
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.wrapped_ticks import WrappedTicks

_BESIDE = 4
"""Deeds in one row."""


class KeptListDialog(QDialog):
    """Shows lines; those who derive from it say what can be done with one of them."""

    def __init__(self, title: str, introduction: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = WrappedTicks()
        self.words = plain_text(introduction)
        self._deeds = QGridLayout()
        self._on_one: list[QPushButton] = []
        self._build(title)
        self.list.currentRowChanged.connect(self.refresh)

    @property
    def row(self) -> int:
        """Which line is chosen, or -1."""
        return self.list.currentRow()

    def add_deed(
        self, words: str, deed: Callable[[], None], *, is_on_one: bool = True
    ) -> QPushButton:
        """Add a button; one ``is_on_one`` needs a line that is chosen."""
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        number = self._deeds.count()
        self._deeds.addWidget(button, number // _BESIDE, number % _BESIDE)
        if is_on_one:
            self._on_one.append(button)
        return button

    def show_lines(self, lines: Sequence[str], icons: Sequence[QIcon] = ()) -> None:
        """List these, keeping the place in the list."""
        row = self.row
        self.list.clear()
        for number, line in enumerate(lines):
            item = QListWidgetItem(line)
            if number < len(icons):
                item.setIcon(icons[number])
            self.list.addItem(item)
        self.list.setVisible(bool(lines))
        self.list.setCurrentRow(min(max(row, 0), len(lines) - 1))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Offer what can be done with the line that is chosen."""
        for button in self._on_one:
            button.setEnabled(self.row >= 0)

    def _build(self, title: str) -> None:
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(title, TextRole.HEADING))
        column.addWidget(self.words)
        self.list.setAccessibleName(title)
        column.addWidget(self.list, 1)
        column.addLayout(self._deeds)
        column.addStretch(0)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        # No button is the default: Enter in the list changes what is chosen there.
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        open_at(self, 34, 26)
