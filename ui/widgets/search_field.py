"""A field to search by: Escape or its cross empties it, the down arrow leads to what was found."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton
from typing_extensions import override

from ui.look.icons import icon_named
from ui.look.look import Look


class SearchField(QLineEdit):
    """Says in itself what it searches."""

    left_downwards = Signal()
    """The down arrow was pressed."""

    def __init__(self, words: str, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self._cross = QToolButton(self)
        self._cross.setProperty("plain", "true")
        self._cross.setAccessibleName(self.tr("Clear the search"))
        self._cross.setToolTip(self.tr("Clear the search"))
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        # By key it is Escape that clears.
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.hide()
        self._cross.clicked.connect(self.clear)
        self.textChanged.connect(self._on_text_changed)
        look.changed.connect(self._tint)
        self._tint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key is Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.height() - 4
        self._cross.setGeometry(self.width() - side - 2, 2, side, side)
        self._cross.setIconSize(QSize(round(side * 0.6), round(side * 0.6)))
        self.setTextMargins(0, 0, side, 0)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tint()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tint()

    @Slot()
    def _tint(self) -> None:
        theme = self._look.theme
        colour = theme.on_focus if self.hasFocus() else theme.text
        self._cross.setIcon(icon_named("x", colour))

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._cross.setVisible(bool(text))
