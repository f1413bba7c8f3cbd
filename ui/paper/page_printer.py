"""Printing a page that is read: laid out anew for each choice in the preview."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.page import Page as ReadingPage
from planner.services.printing import Orientation, Page, Paper, PrintOptions, reading_pages
from ui.clockwork import Now
from ui.dialogs.print_preview import Printable, PrintPreview
from ui.paper.page_painter import QtTextMeasure


class PagePrinter(QObject):
    """Shows the preview of a page over the window."""

    def __init__(self, now: Now, window: QWidget) -> None:
        super().__init__(window)
        self._now = now
        self._window = window

    @Slot(object)
    def preview(self, page: ReadingPage) -> None:
        """Open the preview of a page."""
        self.dialog(page).exec()

    def dialog(self, page: ReadingPage) -> PrintPreview:
        """Return the preview of a page, not yet shown."""
        measure = QtTextMeasure()

        def pages_for(options: PrintOptions) -> tuple[Page, ...]:
            return reading_pages(page, options, measure)

        paper = Paper(orientation=Orientation.PORTRAIT)
        options = PrintOptions(printed=self._now().date(), paper=paper)
        dialog = PrintPreview(Printable(pages_for=pages_for), options, self._window)
        dialog.setWindowTitle(self.tr("Print page"))
        return dialog
