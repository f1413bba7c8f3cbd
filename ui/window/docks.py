"""The two docks of the window: the side bar and the panels, their switches, sides and widths."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from ui.commands.command import CommandId
from ui.commands.staff import Actions
from ui.commands.view_desk import ViewDesk
from ui.look.look import Look
from ui.panels.panel_dock import Panels, plain_dock
from ui.panels.sidebar import Sidebar
from ui.window.dock_fit import DockFit, DockSwitch
from ui.window.dock_sides import DockSides

_SIDEBAR_LINES = 12
"""Width of the side bar when first shown, in heights of a line of text."""


class Docks(QObject):
    """Puts side bar and panels beside the calendar, and lets commands move and hide them."""

    def __init__(
        self, window: QMainWindow, sidebar: Sidebar, panels: Panels, actions: Actions, look: Look
    ) -> None:
        super().__init__(window)
        self._side = plain_dock("sidebar-dock", self.tr("Side bar"), sidebar, window)
        self._panels = plain_dock("panel-dock", self.tr("This day"), panels, window)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self._side)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._panels)
        line = window.fontMetrics().height()
        window.resizeDocks(
            [self._side, self._panels],
            [line * _SIDEBAR_LINES, panels.sizeHint().width()],
            Qt.Orientation.Horizontal,
        )
        self.fit = DockFit(window, (self._side, self._panels))
        self._sides = DockSides(window, self._side, self._panels)
        DockSwitch(actions[CommandId.SIDEBAR], self._side, self.fit)
        DockSwitch(actions[CommandId.PANEL], self._panels, self.fit)
        look.changed.connect(self.fit.refit)

    def obey(self, desk: ViewDesk) -> None:
        """Do what the commands of the View menu ask of the docks."""
        desk.swap_asked.connect(self._sides.swap)
        desk.wider_asked.connect(self._sides.widen_panels)

    def show_side_bar(self) -> None:
        """Show the side bar, wherever there is room for it."""
        self.fit.show(self._side)

    def show_panels(self) -> None:
        """Show the panels, wherever there is room for them."""
        self.fit.show(self._panels)
