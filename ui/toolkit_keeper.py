"""The toolkit as the user reads it: opens its pages."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.page import PageId, Shelf


class ToolkitKeeper(QObject):
    """Asks for pages of the toolkit to be read."""

    page_asked = Signal(object)
    """The PageId of a page of the toolkit to be read."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)

    @Slot()
    def show_pages(self) -> None:
        """Read the contents of the toolkit."""
        self.page_asked.emit(PageId(Shelf.TOOLKIT))
