"""Booklets: asks for the pages to print together, and makes them as they are now."""

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.page import Links, PageId, Shelf
from planner.later import imported_later
from planner.services.pages import Library
from ui.reading.page_words import in_window_language, translated

with imported_later():
    from ui.dialogs.booklet import BookletDialog

_KEY = "reading/booklet"


class BookletMaker(QObject):
    """Remembers which pages were chosen last."""

    made = Signal(object, str)
    """The Pages of a booklet to be previewed, and its title."""

    def __init__(self, library: Library, preferences: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._preferences = preferences
        self._window = window

    @Slot()
    def ask(self) -> None:
        """Let pages be chosen, and ask for their preview."""
        listed = translated(Links(tuple((link,) for link in self._library.listed())))
        assert isinstance(listed, Links), "links stay links in another language"
        titles = [
            (link.target, link.text) for (link,) in listed.lines if isinstance(link.target, PageId)
        ]
        dialog = BookletDialog(titles, self._last_chosen(), self._window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        chosen = dialog.chosen
        self._preferences.setValue(_KEY, ",".join(one.name for one in chosen))
        title = self.tr("Faiths and cultures")
        found = filter(None, map(self._library.page, chosen))
        wanted = [in_window_language(page) for page in found]
        self.made.emit(wanted, title if len(wanted) > 1 else wanted[0].title)

    def _last_chosen(self) -> frozenset[PageId]:
        names = str(self._preferences.value(_KEY, "")).split(",")
        return frozenset(PageId(Shelf.FAITH, name) for name in names if name)
