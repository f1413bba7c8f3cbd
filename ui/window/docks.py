"""The docks of the window: the side bar at the left, the panels at the right."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from ui.commands.command import CommandId
from ui.look.look import Look
from ui.panels.panel_dock import Panels, plain_dock
from ui.panels.sidebar import Sidebar
from ui.window.dock_fit import DockFit, DockSwitch

_SIDEBAR_LINES = 12
"""Width of the side bar when first shown, in heights of a line of text."""


class Docks:
    """Holds both docks, which make way where large text leaves the calendar too little room."""

    def __init__(
        self,
        window: QMainWindow,
        sidebar: Sidebar,
        panels: Panels,
        actions: Mapping[CommandId, QAction],
        look: Look,
    ) -> None:
        self.side = plain_dock("sidebar-dock", window.tr("Side bar"), sidebar, window)
        self.panel = plain_dock("panel-dock", window.tr("This day"), panels, window)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.side)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
        window.resizeDocks(
            [self.side, self.panel],
            [window.fontMetrics().height() * _SIDEBAR_LINES, panels.sizeHint().width()],
            Qt.Orientation.Horizontal,
        )
        self.fit = DockFit(window, (self.side, self.panel))
        DockSwitch(actions[CommandId.SIDEBAR], self.side, self.fit)
        DockSwitch(actions[CommandId.PANEL], self.panel, self.fit)
        look.changed.connect(self.fit.refit)
