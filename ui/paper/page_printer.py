"""Printing pages that are read: laid out anew for each choice in the preview."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.page import Page as ReadingPage
from planner.later import imported_later
from planner.services.printing import (
    Orientation,
    Page,
    Paper,
    PrintOptions,
    booklet_pages,
    save_as_word,
)
from ui.clockwork import Now

with imported_later():
    from ui.dialogs.print_preview import PrintPreview
    from ui.dialogs.printable import Printable
    from ui.paper.page_painter import QtTextMeasure


class PagePrinter(QObject):
    """Shows the preview of a page, or of a booklet of pages, over the window."""

    def __init__(self, now: Now, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._now = now
        self._window = window

    @Slot(object)
    def preview(self, page: ReadingPage) -> None:
        """Open the preview of a page."""
        self.dialog(page).exec()

    @Slot(object, str)
    def preview_booklet(self, pages: Sequence[ReadingPage], title: str) -> None:
        """Open the preview of several pages."""
        self.booklet_dialog(pages, title).exec()

    def dialog(self, page: ReadingPage) -> PrintPreview:
        """Return the preview of a page, not yet shown."""
        dialog = self.booklet_dialog([page], page.title)
        dialog.setWindowTitle(self.tr("Print page"))
        return dialog

    def booklet_dialog(self, pages: Sequence[ReadingPage], title: str) -> PrintPreview:
        """Return the preview of several pages, not yet shown."""
        paper = Paper(orientation=Orientation.PORTRAIT)
        options = PrintOptions(printed=self._now().date(), paper=paper)
        printable = Printable(pages_for=_layout(pages, title), save_word=_word(pages, title))
        dialog = PrintPreview(printable, options, self._window)
        dialog.setWindowTitle(self.tr("Print booklet"))
        return dialog


def _layout(pages: Sequence[ReadingPage], title: str) -> Callable[[PrintOptions], tuple[Page, ...]]:
    measure = QtTextMeasure()

    def laid_out(options: PrintOptions) -> tuple[Page, ...]:
        return booklet_pages(pages, title, options, measure)

    return laid_out


def _word(pages: Sequence[ReadingPage], title: str) -> Callable[[PrintOptions, Path], None]:
    def saved(options: PrintOptions, path: Path) -> None:
        save_as_word(pages, title, options, path)

    return saved
