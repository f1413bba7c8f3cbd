"""The parts of the window, and how the user is led to them: calendar, panels and side bar."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.page import PageId, Shelf
from ui.panels.panel_dock import Panels
from ui.panels.sidebar import Sidebar
from ui.window.calendar_area import CalendarArea
from ui.window.docks import Docks
from ui.window.opening import Opening


class Areas(QObject):
    """Shows the part that is asked for, wherever the user is, and goes round them by a key."""

    def __init__(
        self,
        calendar: CalendarArea,
        panels: Panels,
        sidebar: Sidebar,
        docks: Docks,
        opening: Opening,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._calendar = calendar
        self._panels = panels
        self._sidebar = sidebar
        self._docks = docks
        self._opening = opening

    @Slot(object)
    def show_shelf(self, shelf: Shelf) -> None:
        """Show the page of a shelf that was read last."""
        self._show_panels()
        self._panels.show_shelf(shelf)

    @Slot(object)
    def show_page(self, page: PageId) -> None:
        """Show a page."""
        self._show_panels()
        self._panels.show_page(page)

    @Slot()
    def show_clashes(self) -> None:
        """Go to the list of clashes."""
        self._show_panels()
        self._panels.show_clash_list()
        self._panels.take_focus()

    @Slot()
    def show_to_settle(self) -> None:
        """Go to the list of what is to be settled."""
        self._panels.clashes.show_to_settle()
        self.show_clashes()

    @Slot()
    def go_to_next(self) -> None:
        """Take the focus from calendar to panels, to side bar, and back to the calendar."""
        if self._opening.is_open:
            self._opening.take_focus()
            return
        focused = QApplication.focusWidget()
        if focused is not None and self._calendar.isAncestorOf(focused):
            self._docks.show_panels()
            self._panels.take_focus()
        elif focused is not None and self._panels.isAncestorOf(focused):
            self._docks.show_side_bar()
            self._sidebar.month.setFocus()
        else:
            self._calendar.take_focus()

    def _show_panels(self) -> None:
        self._opening.leave()
        self._docks.show_panels()
