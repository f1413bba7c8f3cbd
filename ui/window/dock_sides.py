"""At which side of the calendar each dock stands, and how wide: all by command, without a drag."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow

_STEP_LINES = 3
"""How much wider or narrower at once, in heights of a line of text."""

_OTHER = {
    Qt.DockWidgetArea.LeftDockWidgetArea: Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea: Qt.DockWidgetArea.LeftDockWidgetArea,
}


class DockSides(QObject):
    """Moves two docks between the sides; the window remembers where they stand.

    They do not float: a floating dock has buttons that no key reaches and that are too small.
    """

    def __init__(self, window: QMainWindow, side_bar: QDockWidget, panels: QDockWidget) -> None:
        super().__init__(window)
        self._window = window
        self._side_bar = side_bar
        self._panels = panels

    @Slot()
    def swap(self) -> None:
        """Let each dock stand at the side where the other stood."""
        docks = (self._side_bar, self._panels)
        widths = [dock.width() for dock in docks]
        hidden = [dock.isHidden() for dock in docks]
        for dock in docks:
            self._window.addDockWidget(_OTHER[self._window.dockWidgetArea(dock)], dock)
        for dock, was_hidden in zip(docks, hidden, strict=True):
            dock.setVisible(not was_hidden)
        self._window.resizeDocks(list(docks), widths, Qt.Orientation.Horizontal)

    @Slot(int)
    def widen_panels(self, count: int) -> None:
        """Make the panels so many steps wider, or narrower where negative."""
        step = self._window.fontMetrics().height() * _STEP_LINES
        width = self._panels.width() + count * step
        self._window.resizeDocks([self._panels], [width], Qt.Orientation.Horizontal)
