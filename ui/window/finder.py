"""Searching in the window: what is typed in the field is answered at once in a list under it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

from planner.domain.page import PageId, Shelf
from planner.domain.search import Hit, ObservanceHit, PageHit
from planner.domain.search_text import FEWEST_LETTERS
from planner.domain.wording import Clock
from ui.look.look import Look
from ui.panels.search_results import SearchResults
from ui.widgets.search_box import SearchBox

Search = Callable[[str], tuple[Hit, ...]]

_GAP = 3
_MARGIN = 8


class Finder(QObject):
    """Ties the field to its results, and gives the keyboard back to where it was."""

    day_chosen = Signal(object)
    """The date that a hit leads to."""

    page_chosen = Signal(object)
    """The PageId that a hit leads to."""

    left = Signal()
    """The search is over, and what had the keyboard before is gone."""

    def __init__(self, box: SearchBox, search: Search, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box = box
        self._search = search
        self._clock = Clock.TWELVE_HOUR
        self._before: QWidget | None = None
        self.results = SearchResults(look, window)
        box.textEdited.connect(self._on_text_edited)
        box.results_asked.connect(self._on_results_asked)
        box.best_asked.connect(self.results.choose_current)
        box.left.connect(self._on_left)
        self.results.hit_chosen.connect(self._on_hit_chosen)
        self._connect_list()
        look.changed.connect(self._place)
        look.application.focusChanged.connect(self._on_focus_changed)
        window.installEventFilter(self)

    def use_clock(self, clock: Clock) -> None:
        """Tell times by this clock from now on."""
        self._clock = clock

    @Slot()
    def take_focus(self) -> None:
        """Let the user type what to search for, or see again what was found last."""
        self._box.setFocus()
        self._box.selectAll()
        self._answer()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _connect_list(self) -> None:
        hits = self.results.list
        hits.left_upwards.connect(self._box.setFocus)
        hits.escaped.connect(self._on_left)
        hits.typed.connect(self._on_typed)
        hits.erased.connect(self._on_erased)

    def _write_on(self) -> None:
        self._box.setFocus()
        self._box.setCursorPosition(len(self._box.text()))

    def _answer(self) -> None:
        asked = self._box.text().strip()
        if len(asked) < FEWEST_LETTERS:
            self.results.hide()
            return
        self.results.show_hits(self._search(asked), asked, self._clock)
        self.results.show()
        self.results.raise_()
        self._place()

    @Slot()
    def _place(self) -> None:
        """Put the results under the field, within the window."""
        if not self.results.isVisible():
            return
        window = self._window
        corner = self._box.mapTo(window, QPoint(self._box.width(), self._box.height() + _GAP))
        room = window.width() - 2 * _MARGIN
        width = min(max(self.results.sizeHint().width(), self._box.width()), room)
        height = min(self.results.height_for(width), window.height() - corner.y() - _MARGIN)
        left = min(max(corner.x() - width, _MARGIN), window.width() - width - _MARGIN)
        self.results.setGeometry(left, corner.y(), width, height)

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is self._box or (widget is not None and self.results.isAncestorOf(widget))

    @Slot(str)
    def _on_text_edited(self, _text: str) -> None:
        self._answer()

    @Slot()
    def _on_results_asked(self) -> None:
        if not self.results.isVisible():
            self._answer()
        if self.results.isVisible():
            self.results.take_focus()

    @Slot(str)
    def _on_typed(self, words: str) -> None:
        self._write_on()
        self._box.insert(words)
        self._answer()

    @Slot()
    def _on_erased(self) -> None:
        self._write_on()
        self._box.backspace()
        self._answer()

    @Slot(object)
    def _on_hit_chosen(self, hit: Hit) -> None:
        self.results.hide()
        if isinstance(hit, PageHit):
            self.page_chosen.emit(hit.page)
        elif hit.day is not None:
            self.day_chosen.emit(hit.day)
        elif isinstance(hit, ObservanceHit):
            # Its dates lie outside the almanac, and its page tells what is known.
            self.page_chosen.emit(PageId(Shelf.FAITH, hit.observance.id))

    @Slot()
    def _on_left(self) -> None:
        self._box.clear()
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self.left.emit()
        self.results.hide()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if self._holds(now):
            if before is not None and not self._holds(before):
                self._before = before
        elif now is not None:
            self.results.hide()
