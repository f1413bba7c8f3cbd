"""Where the hits of a search lead: to a day of the calendar, or to a page."""

from datetime import date

from PySide6.QtCore import QObject, Slot

from planner.domain.page import PageId, Shelf
from ui.navigator import Navigator
from ui.window.areas import Areas
from ui.window.calendar_area import CalendarArea
from ui.window.finder import Finder
from ui.window.standby import Standby


class FinderTies(QObject):
    """Goes to the day or the page that a hit leads to."""

    def __init__(
        self,
        finder: Finder,
        navigator: Navigator,
        calendar: CalendarArea,
        areas: Areas,
        standby: Standby,
    ) -> None:
        super().__init__(finder)
        self._navigator = navigator
        self._calendar = calendar
        self._areas = areas
        self._standby = standby
        finder.day_chosen.connect(self._on_day_chosen)
        finder.page_chosen.connect(self._on_page_chosen)
        finder.left.connect(calendar.take_focus)

    @Slot(object)
    def _on_day_chosen(self, day: date) -> None:
        self._navigator.go_to(day)
        self._calendar.take_focus()

    @Slot(object)
    def _on_page_chosen(self, page: PageId) -> None:
        if page.shelf is Shelf.HELP:
            self._standby.show_help(page.name)
        else:
            self._areas.show_page(page)
