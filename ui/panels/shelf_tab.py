"""The tab of one shelf of pages, in which they are read."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.page import PageId
from planner.later import imported_later

with imported_later():
    from ui.reading.reader import Reader


class ShelfTab(QWidget):
    """Holds the reader of a shelf, made when it is first looked at, so that no start waits."""

    def __init__(self, make_reader: Callable[[], Reader]) -> None:
        super().__init__()
        self._make_reader = make_reader
        self._reader: Reader | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def reader(self) -> Reader:
        """What reads the pages."""
        if self._reader is None:
            self._reader = self._make_reader()
            self._column.addWidget(self._reader)
        return self._reader

    def open(self, page: PageId) -> None:
        """Read a page of the shelf."""
        self.reader.open(page)

    def refresh(self) -> None:
        """Make the page anew, where one was read: what it tells may be otherwise."""
        if self._reader is not None:
            self._reader.refresh()

    def take_focus(self) -> None:
        """Give the keyboard to the page."""
        self.reader.take_focus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What is added to a tab in sight would be shown only after the event.
        self.reader.show()
