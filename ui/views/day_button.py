"""What the headings, bars and blocks of a day share: focus by arrows and a painted face."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ui.look.look import Look
from ui.views.cell_type import CellType, CellTypeOf

_LEFT_TO_VIEW = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Escape,
    }
)


class DayButton(QPushButton):
    """One thing of a day that can be focused; ``key`` tells it from others after a refresh.

    One that ``was_clicked_into`` has the focus from the mouse, under which it should stay.
    """

    focus_moved = Signal(object)
    """This button took the focus; carries the button."""

    key_pressed = Signal(object, object)
    """A key that moves about in the view, as Qt.Key, and the modifiers held with it."""

    def __init__(self, day: date, key: tuple[object, ...], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = day
        self.key = key
        self._look = look
        self._type = CellTypeOf(self)
        self.was_clicked_into = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def cell(self) -> CellType:
        """Type and spacing, as the font of the button asks."""
        return self._type.now

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.was_clicked_into = event.reason() is Qt.FocusReason.MouseFocusReason
        self.focus_moved.emit(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        with_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key in _LEFT_TO_VIEW and not with_alt:
            self.key_pressed.emit(key, event.modifiers())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)
