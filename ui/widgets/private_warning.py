"""A line below a text that warns where it seems to tell of somebody's faith or health."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy

from ui.widgets.accessibility import announce
from ui.widgets.prose import TextRole

_REST = 600
"""Milliseconds without a key after which somebody has stopped to think."""


class PrivateWarning(QLabel):
    """Shows itself while the text seems private; each phrase is said aloud once."""

    def __init__(self, field: QPlainTextEdit, seems_private: Callable[[str], str]) -> None:
        super().__init__()
        self._field = field
        self._seems_private = seems_private
        self._said: set[str] = set()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", TextRole.ADJUST.value)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()
        field.textChanged.connect(self._rest.start)
        self._rest.timeout.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Look at the text now."""
        phrase = self._seems_private(self._field.toPlainText())
        self.setVisible(bool(phrase))
        if not phrase:
            return
        self.setText(
            self.tr(
                "“{phrase}” seems to tell of somebody’s faith or health. Others may read this. "
                "Write what is needed instead, such as “room step-free” or “break at 11am”."
            ).format(phrase=phrase)
        )
        if phrase not in self._said:
            self._said.add(phrase)
            announce(self._field, self.text())
