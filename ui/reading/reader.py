"""Where pages are read: one page with its history, zoom, finding, copying and printing."""

from datetime import date

from PySide6.QtCore import QMimeData, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.page import Page, PageId, Shelf
from planner.domain.page_text import page_html, page_text
from planner.services.pages import PageSource
from ui.look.look import Look
from ui.reading.find_bar import FindBar
from ui.reading.finding import Finding
from ui.reading.history import History
from ui.reading.page_scroll import ReadingArea
from ui.reading.page_words import in_window_language
from ui.reading.reader_bar import ReaderBar
from ui.widgets.accessibility import announce

ZOOMS = (90, 100, 110, 125, 150, 175, 200)
"""Per cent of the text size of the window."""

_ZOOM_KEY = "reading/zoom"
_PLACE_KEY = "reading/page"


class Reader(QWidget):
    """Reads the pages of one shelf; a page is made when it is first seen.

    Ctrl+[ and Ctrl+] go back and forward, F3 finds, F4 lists the sections, Ctrl with the mouse
    wheel zooms.
    """

    day_chosen = Signal(object)
    """A date that a link leads to."""

    page_chosen = Signal(object)
    """The PageId of a page on another shelf."""

    print_asked = Signal(object)
    """The Page to be printed."""

    remind_asked = Signal(object)
    """The PageId of an observance of whose next date the user wants to be reminded."""
    note_asked = Signal(object)
    """The PageId on which a local note is to be written."""

    def __init__(
        self, source: PageSource, shelf: Shelf, look: Look, preferences: QSettings
    ) -> None:
        super().__init__()
        self.setObjectName(f"reader-{shelf.value}")
        self._source = source
        self._shelf = shelf
        self._preferences = preferences
        self._place_key = f"{_PLACE_KEY}/{shelf.value}"
        # Which guide somebody read last may tell of their health, so it is not kept.
        self._keeps_place = shelf is not Shelf.SUPPORT
        kept = str(preferences.value(self._place_key, "")) if self._keeps_place else ""
        self._history = History(PageId(shelf, kept))
        self._finding = Finding()
        self._page: Page | None = None
        self._is_stale = True
        self._bar = ReaderBar(look)
        self._find = FindBar()
        self._find.hide()
        self._area = ReadingArea(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._find)
        column.addWidget(self._area, 1)
        self._connect()
        look.changed.connect(self._on_look_changed)

    @property
    def page(self) -> Page | None:
        """The page that is read, None before the first was seen."""
        return self._page

    @property
    def zoom(self) -> int:
        """Per cent of the text size of the window."""
        stored = str(self._preferences.value(_ZOOM_KEY, ZOOMS[1]))
        return next((one for one in ZOOMS if str(one) == stored), ZOOMS[1])

    def open(self, page: PageId) -> None:
        """Read a page of this shelf."""
        if page != self._history.page:
            self._history.leave_at(self._area.offset)
            self._history.open(page)
            self._show_history()

    def refresh(self) -> None:
        """Make the page anew, now or when it is next seen; what it tells may be otherwise."""
        self._history.leave_at(self._area.offset)
        self._is_stale = True
        if self.isVisible():
            self._show()

    def take_focus(self) -> None:
        """Give the keyboard to the page."""
        self._area.take_focus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Pages share one zoom, and another reader may have changed it.
        if self._is_stale or self._bar.zoom != self.zoom:
            self._show()

    def _connect(self) -> None:
        bar, find, area = self._bar, self._find, self._area
        bar.contents_asked.connect(self._on_contents)
        bar.step_asked.connect(self._on_step)
        bar.zoom_asked.connect(self._on_zoom)
        bar.find_asked.connect(self._on_find)
        bar.copy_asked.connect(self._on_copy)
        bar.print_asked.connect(self._on_print)
        bar.remind_asked.connect(self._on_remind)
        bar.section_asked.connect(self._on_section)
        bar.note_asked.connect(self._on_note)
        find.searched.connect(self._on_searched)
        find.step_asked.connect(self._on_find_step)
        find.closed.connect(self._on_find_closed)
        area.target_chosen.connect(self._on_target_chosen)
        area.zoom_asked.connect(self._on_zoom)
        area.step_asked.connect(self._on_step)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, deed in (
            ("Ctrl+[", self._on_back),
            ("Ctrl+]", self._on_forward),
            ("F3", self._on_find),
            ("F4", self._bar.open_sections),
            ("Shift+F3", self._on_find_before),
        ):
            QShortcut(QKeySequence(keys), self, deed, context=within)

    def _show_history(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._show()
            self._area.take_focus()

    def _show(self) -> None:
        """Show the page of the history, or the contents where that page is no more."""
        self._is_stale = False
        self._finding.forget()
        wanted = self._history.page
        found = self._source.page(wanted) or self._source.page(PageId(self._shelf))
        if found is None:
            return
        self._page = in_window_language(found)
        self._area.show_page(self._page, self.zoom, self._history.offset)
        if self._keeps_place:
            self._preferences.setValue(self._place_key, wanted.name)
        self._bar.show_state(self._history, self.zoom)
        takes_note = found.id == wanted and self._source.takes_note(wanted)
        self._bar.show_page(self._page, takes_note=takes_note)
        if self._find.isVisible():
            self._on_searched(self._find.words)

    def _outside(self) -> Page | None:
        """Return the page as it may leave the program; where it may not, say so."""
        if self._page is None:
            return None
        found = self._source.outside(self._page.id)
        if found is None:
            self._tell(
                self.tr("Private: tick “may be found, printed and exported” in the plan first.")
            )
            return None
        return in_window_language(found)

    def _tell(self, words: str) -> None:
        self._bar.say(words)
        announce(self._bar, words)

    def _step_find(self, count: int) -> None:
        self._finding.step(count)
        self._tell_finding()

    def _tell_finding(self) -> None:
        passage = self._finding.passage
        if passage is not None:
            self._area.bring_into_sight(passage)
        self._find.tell(self._finding.number, self._finding.total)

    @Slot(object)
    def _on_target_chosen(self, target: PageId | date) -> None:
        if isinstance(target, date):
            self.day_chosen.emit(target)
        elif target.shelf is self._shelf:
            self.open(target)
        else:
            self.page_chosen.emit(target)

    @Slot()
    def _on_contents(self) -> None:
        self.open(PageId(self._shelf))

    @Slot(int)
    def _on_step(self, count: int) -> None:
        before = self._history.page
        self._history.leave_at(self._area.offset)
        self._history.step(count)
        if self._history.page != before:
            self._show_history()

    @Slot()
    def _on_back(self) -> None:
        self._on_step(-1)

    @Slot()
    def _on_forward(self) -> None:
        self._on_step(1)

    @Slot(int)
    def _on_zoom(self, count: int) -> None:
        place = ZOOMS.index(self.zoom) + count
        if 0 <= place < len(ZOOMS):
            self._preferences.setValue(_ZOOM_KEY, ZOOMS[place])
            self.refresh()

    @Slot()
    def _on_find(self) -> None:
        if self._find.isVisible() and self._find.words:
            self._step_find(1)
            return
        self._find.show()
        self._find.take_focus()

    @Slot()
    def _on_find_before(self) -> None:
        self._step_find(-1)

    @Slot(str)
    def _on_searched(self, words: str) -> None:
        self._finding.look_for(words, self._area.passages)
        self._tell_finding()

    @Slot(int)
    def _on_find_step(self, count: int) -> None:
        self._step_find(count)

    @Slot()
    def _on_find_closed(self) -> None:
        self._finding.forget()
        self._find.hide()
        self._area.setFocus()

    @Slot()
    def _on_copy(self) -> None:
        page = self._outside()
        if page is None:
            return
        copied = QMimeData()
        copied.setText(page_text(page))
        copied.setHtml(page_html(page))
        QGuiApplication.clipboard().setMimeData(copied)
        self._tell(self.tr("Copied"))

    @Slot(int)
    def _on_section(self, number: int) -> None:
        self._area.go_to_section(number)

    @Slot()
    def _on_note(self) -> None:
        self.note_asked.emit(self._history.page)

    @Slot()
    def _on_print(self) -> None:
        page = self._outside()
        if page is not None:
            self.print_asked.emit(page)

    @Slot()
    def _on_remind(self) -> None:
        self.remind_asked.emit(self._history.page)

    @Slot(object)
    def _on_look_changed(self, _theme: object) -> None:
        self.refresh()
