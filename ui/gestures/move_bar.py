"""The bar above the calendar while sessions are moved by keys: what is told, and what ends it."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton
from typing_extensions import override

from planner.domain.dates import ONE_DAY
from ui.gestures.proposal import FINE_STEP, STEP
from ui.gestures.telling import Told
from ui.look.look import Look
from ui.look.painting import paint_ring
from ui.widgets.accessibility import announce
from ui.widgets.prose import TextRole, plain_text

_SIDEWAYS = {Qt.Key.Key_Left: -ONE_DAY, Qt.Key.Key_Right: ONE_DAY}
_UP_AND_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_RING = 4


class MoveBar(QFrame):
    """Takes the keys while it is shown; leaving it for elsewhere gives the move up."""

    spoken_role = QAccessible.Role.Grouping

    nudge_asked = Signal(object)
    """The sessions are to go on by a timedelta."""

    stretch_asked = Signal(object)
    """The session is to end later by a timedelta."""

    dropped = Signal()
    cancelled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._has_hours = True
        self._is_all_day = False
        self._words = plain_text("", TextRole.STRONG)
        self._drop = QPushButton(self.tr("Drop here"))
        self._cancel = QPushButton(self.tr("Cancel move"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("card", "session")
        self._lay_out()
        self._drop.clicked.connect(self.dropped)
        self._cancel.clicked.connect(self.cancelled)
        self.hide()

    def begin(self, *, has_hours: bool, is_all_day: bool) -> None:
        """Appear, and take the keys; up and down are hours where there are some, else weeks."""
        self._has_hours, self._is_all_day = has_hours, is_all_day
        self.show()
        self.setFocus()

    def tell(self, told: Told) -> None:
        """Tell where the sessions would stand, and what they would meet."""
        keys = self.tr("Enter drops, Esc cancels.")
        words = f"{told.spoken} {keys}"
        self._words.setText(words)
        self.setAccessibleName(words)
        announce(self, told.spoken)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        by = self._by(key, event.modifiers())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.dropped.emit()
        elif key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif by is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.stretch_asked.emit(by)
        else:
            self.nudge_asked.emit(by)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        focused = QApplication.focusWidget()
        if focused is None or focused is self or self.isAncestorOf(focused):
            return
        if self.isVisible():
            self.cancelled.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            paint_ring(painter, self.rect().toRectF(), self._look.theme)
            painter.end()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        edge = self.fontMetrics().height() // 2
        line.setContentsMargins(edge + _RING, edge, edge + _RING, edge)
        line.addWidget(self._words, 1)
        for button in (self._drop, self._cancel):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _by(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> timedelta | None:
        if key in _SIDEWAYS:
            return _SIDEWAYS[key]
        if key not in _UP_AND_DOWN:
            return None
        stretches = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        step = FINE_STEP if modifiers & Qt.KeyboardModifier.AltModifier else STEP
        if self._is_all_day:
            step = ONE_DAY if stretches else 7 * ONE_DAY
        elif not self._has_hours and not stretches:
            step = 7 * ONE_DAY
        return _UP_AND_DOWN[key] * step
