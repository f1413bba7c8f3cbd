"""Which docks a window shows: those the user wants, as far as there is room beside the calendar."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow
from typing_extensions import override

_CALENDAR_LINES = 34
"""Least width of the calendar, in heights of a line of text: what seven columns need."""


class DockFit(QObject):
    """Puts docks away where large text or a small window leaves no room, and brings them back.

    The calendar comes first, then the last of the docks. What the user shows or hides stays so.
    """

    def __init__(self, window: QMainWindow, docks: tuple[QDockWidget, ...]) -> None:
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._put_away: set[QDockWidget] = set()
        self._kept: set[QDockWidget] = set()
        self._is_aside = False
        window.installEventFilter(self)

    def fit(self) -> None:
        """Put away or bring back what the room asks for."""
        wanted = [dock for dock in self._docks if not dock.isHidden() or dock in self._put_away]
        for number, dock in enumerate(wanted):
            has_room = self._has_room_for(wanted[number:])
            if has_room and dock in self._put_away:
                self._put_away.discard(dock)
                dock.show()
            elif not has_room and not dock.isHidden() and dock not in self._kept:
                self._put_away.add(dock)
                dock.hide()

    def stand_aside(self, *, aside: bool) -> None:
        """Put every dock away for a while, or bring back those there is room for."""
        if aside is not self._is_aside:
            self._is_aside = aside
            self.fit()

    def show(self, dock: QDockWidget) -> None:
        """Show a dock that was asked for, even where the calendar gets less room than it wants.

        It stays; where it has no room beside another one, that one makes way.
        """
        self._put_away.discard(dock)
        self._kept.add(dock)
        for other in self._docks:
            if other is not dock and not other.isHidden() and not self._go_together(other, dock):
                self._kept.discard(other)
                self._put_away.add(other)
                other.hide()
        dock.show()

    def hide(self, dock: QDockWidget) -> None:
        """Hide a dock that the user does not want to see."""
        self._put_away.discard(dock)
        self._kept.discard(dock)
        dock.hide()

    def bring_back(self) -> None:
        """Show what was put away for want of room, so that it is not remembered as hidden.

        The window is about to close: it grows with each dock, and is not fitted any more.
        """
        self._window.removeEventFilter(self)
        for dock in self._put_away:
            dock.show()
        self._put_away.clear()

    @Slot()
    def refit(self) -> None:
        """Give the docks their widths for another text size, then see which have room."""
        widths = [dock.widget().sizeHint().width() for dock in self._docks]
        self._window.resizeDocks(list(self._docks), widths, Qt.Orientation.Horizontal)
        self.fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self.fit()
        return super().eventFilter(watched, event)

    def _go_together(self, one: QDockWidget, other: QDockWidget) -> bool:
        parts = (self._window.centralWidget(), one, other)
        widths = [part.minimumSizeHint().width() for part in parts if part is not None]
        return sum(widths) <= self._window.width()

    def _has_room_for(self, docks: list[QDockWidget]) -> bool:
        if self._is_aside:
            return False
        calendar = self._window.fontMetrics().height() * _CALENDAR_LINES
        needed = calendar + sum(dock.widget().sizeHint().width() for dock in docks)
        return needed <= self._window.width()


class DockSwitch(QObject):
    """Ties a ticked command to a dock; the tick follows the dock however it is hidden."""

    def __init__(self, action: QAction, dock: QDockWidget, fit: DockFit) -> None:
        super().__init__(dock)
        self._action = action
        self._dock = dock
        self._fit = fit
        action.setChecked(True)
        action.triggered.connect(self._on_triggered)
        dock.visibilityChanged.connect(action.setChecked)

    @Slot()
    def _on_triggered(self) -> None:
        if self._action.isChecked():
            self._fit.show(self._dock)
        else:
            self._fit.hide(self._dock)
