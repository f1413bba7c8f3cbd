"""A line to type in, answered as it is typed: in view, for screen readers, and said at a rest."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QLabel, QLineEdit, QWidget
from typing_extensions import override

from ui.widgets.accessibility import announce
from ui.widgets.form import stacked
from ui.widgets.prose import TextRole, column_in, plain_text
from ui.widgets.scrolled import ScrolledColumn

_REST = 600
"""Milliseconds without a key after which somebody has stopped to listen."""

_SCROLLING: Mapping[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}

_LINES_KEPT = 4
"""Lines of text kept free for the answer, so that a dialog does not jump as it changes."""


class LiveLine(QWidget):
    """Holds ``edit`` and the answer to what is in it, which whoever reads the text tells.

    The answer is the description of the field at once. It is said aloud only when the typing
    rests, since a voice at each key would drown the keys. Page Up and Page Down scroll a long one.
    """

    changed = Signal(str)
    """The text as it is now."""

    rested = Signal()
    """Nothing was typed for a moment; what is told now is said aloud with the rest."""

    def __init__(self, label: str, longest: int) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setMaxLength(longest)
        self.answer = plain_text("", TextRole.STRONG)
        self.detail = plain_text("")
        self.rest = QTimer(self)
        self.rest.setSingleShot(True)
        self.rest.setInterval(_REST)
        self._area = ScrolledColumn()
        self._said = ""
        self._waits = False
        self._build(label)
        self.edit.textChanged.connect(self._on_text_changed)
        self.rest.timeout.connect(self._on_rest)

    def tell(self, answer: str, detail: str = "", role: TextRole = TextRole.STRONG) -> None:
        """Show an answer, and what there is to say besides."""
        _show(self.answer, answer, role)
        _show(self.detail, detail, TextRole.BODY)
        self.edit.setAccessibleDescription(self._words())

    def wait(self) -> None:
        """Let the answer be said later, by ``say``: what belongs to it takes a moment."""
        self._waits = True

    def say(self) -> None:
        """Say aloud what is told, unless it was said last."""
        self._waits = False
        words = self._words()
        if words and words != self._said:
            announce(self.edit, words)
            self._said = words

    def refuse(self, words: str) -> None:
        """Let a fault stand out and be said at once, with the words it is about selected."""
        _show(self.answer, self.answer.text(), TextRole.ADJUST)
        announce(self.edit, self._words())
        self._said = self._words()
        self.edit.setFocus()
        start = self.edit.text().find(words) if words else -1
        if start >= 0:
            self.edit.setSelection(start, len(words))

    def _build(self, label: str) -> None:
        column = column_in(self)
        column.addLayout(stacked(label, self.edit))
        self._area.column.setContentsMargins(0, 0, 0, 0)
        self._area.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES_KEPT)
        # The keyboard stays in the line, and scrolls from there.
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for words in (self.answer, self.detail):
            self._area.column.addWidget(words)
        self._area.column.addStretch(1)
        column.addWidget(self._area, 1)

    def _words(self) -> str:
        return "\n".join(part for part in (self.answer.text(), self.detail.text()) if part)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A line edit leaves these two keys to what is around it.
        action = _SCROLLING.get(event.key())
        if action is None:
            super().keyPressEvent(event)
        else:
            self._area.verticalScrollBar().triggerAction(action)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.rest.stop()
        super().hideEvent(event)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._waits = False
        self.changed.emit(text)
        self.rest.start()

    @Slot()
    def _on_rest(self) -> None:
        self.rested.emit()
        if not self._waits:
            self.say()


def _show(label: QLabel, words: str, role: TextRole) -> None:
    label.setText(words)
    label.setVisible(bool(words))
    if label.property("role") != role.value:
        label.setProperty("role", role.value)
        label.style().unpolish(label)
        label.style().polish(label)
