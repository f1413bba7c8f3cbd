"""The window of the help: its pages, read beside the calendar."""

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from planner.domain.page import PageId, Shelf
from planner.services.pages import PageSource
from ui.look.look import Look
from ui.reading.reader import Reader
from ui.widgets.dialog_size import open_at


class HelpWindow(QDialog):
    """Stays open while the calendar is used; Escape closes it."""

    print_asked = Signal(object)
    """A Page to be printed."""

    def __init__(
        self, pages: PageSource, look: Look, preferences: QSettings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        # A dialog of its own size, that can be enlarged like any window.
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.reader = Reader(pages, Shelf.HELP, look, preferences)
        self.reader.print_asked.connect(self.print_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.reader)
        open_at(self, 40, 40)

    def show_page(self, name: str | None = None) -> None:
        """Show a page, or with no name the one that was read last."""
        if name is not None:
            self.reader.open(PageId(Shelf.HELP, name))
        self.show()
        self.raise_()
        self.activateWindow()
        self.reader.take_focus()
