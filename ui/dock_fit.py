"""Which docks a window has room for: the calendar comes first, then the panel, then choices."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDockWidget, QMainWindow
from typing_extensions import override

_CALENDAR_LINES = 26
"""Least width of the calendar, in heights of a line of text: what seven columns need."""


class DockFit(QObject):
    """Puts docks away where large text or a small window leaves no room, and brings them back.

    Only the size of the window or of its text does this: what the user shows or hides stays so.
    """

    def __init__(self, window: QMainWindow, docks: tuple[QDockWidget, ...]) -> None:
        """Watch ``window``; the first of ``docks`` is put away first."""
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._put_away: set[QDockWidget] = set()
        window.installEventFilter(self)

    def fit(self) -> None:
        """Put away or bring back what the room asks for."""
        shown = [dock for dock in self._docks if not dock.isHidden() or dock in self._put_away]
        for number, dock in enumerate(shown):
            has_room = self._width_with(shown[number:]) <= self._window.width()
            if has_room and dock in self._put_away:
                self._put_away.discard(dock)
                dock.show()
            elif not has_room and not dock.isHidden():
                self._put_away.add(dock)
                dock.hide()

    def chosen(self, dock: QDockWidget) -> None:
        """Remember that the user has shown or hidden a dock by choice."""
        self._put_away.discard(dock)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self.fit()
        return super().eventFilter(watched, event)

    def _width_with(self, docks: list[QDockWidget]) -> int:
        calendar = self._window.fontMetrics().height() * _CALENDAR_LINES
        return calendar + sum(dock.widget().sizeHint().width() for dock in docks)
