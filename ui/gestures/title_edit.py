"""A line over a session in which its title is edited where it stands."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from planner.domain.session import SessionInstance

_LONGEST = 200
_LEAST_WIDTH = 12
"""In heights of a line, so that a narrow column does not hide what is typed."""


class TitleEdit(QLineEdit):
    """Enter saves, Esc and leaving it for elsewhere do not."""

    renamed = Signal(object, str)
    """The SessionInstance and its new title."""

    ended = Signal()
    """The keyboard is to go back to where it was."""

    def __init__(self, instance: SessionInstance, box: QRect, parent: QWidget) -> None:
        super().__init__(parent)
        self._instance = instance
        self._is_over = False
        self.setMaxLength(_LONGEST)
        self.setText(instance.session.title)
        self.setAccessibleName(self.tr("Title of {title}").format(title=instance.session.title))
        self._stand_over(box, parent)
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            title = self.text()
            self._end()
            self.renamed.emit(self._instance, title)
        elif event.key() == Qt.Key.Key_Escape:
            self._end()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # The menu of the line itself is no leaving.
        if event.reason() is not Qt.FocusReason.PopupFocusReason and not self._is_over:
            self._is_over = True
            self.hide()
            self.deleteLater()

    def _end(self) -> None:
        if not self._is_over:
            self._is_over = True
            self.ended.emit()
            self.hide()
            self.deleteLater()

    def _stand_over(self, box: QRect, parent: QWidget) -> None:
        width = max(box.width(), self.fontMetrics().height() * _LEAST_WIDTH)
        height = max(24, self.sizeHint().height())
        left = max(0, min(box.left(), parent.width() - width))
        top = max(0, min(box.top(), parent.height() - height))
        self.setGeometry(left, top, width, height)
