"""The list that opens under the search field: hits under headings, or that there are none."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QStackedLayout, QWidget
from typing_extensions import override

from planner.domain.search import Hit
from planner.domain.wording import Clock
from planner.later import imported_later
from ui.look.look import Look
from ui.models.search_model import SearchModel
from ui.panels.hit_delegate import HitDelegate
from ui.widgets.accessibility import announce
from ui.widgets.prose import plain_text

with imported_later():
    from ui.hit_words import count_words

Index = QModelIndex | QPersistentModelIndex

_LINES_WIDE = 28
_EDGE = 2


class HitList(QListView):
    """A list whose keys lead back to the field: arrow up from the first hit, and typing."""

    left_upwards = Signal()
    escaped = Signal()
    index_chosen = Signal(QModelIndex)
    typed = Signal(str)
    """Letters to be added to what is asked."""

    erased = Signal()
    """The last letter of what is asked is to go."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        words = event.text()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.index_chosen.emit(self.currentIndex())
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case Qt.Key.Key_Backspace:
                self.erased.emit()
            case Qt.Key.Key_Up if self.currentIndex().row() <= 1:
                self.left_upwards.emit()
            case _ if words and words.isprintable():
                self.typed.emit(words)
            case _:
                super().keyPressEvent(event)


class SearchResults(QFrame):
    """Shows what was found; choosing a hit says so."""

    hit_chosen = Signal(object)
    """The Hit that was clicked or entered."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = SearchModel(self)
        self.list = HitList()
        self._nothing = plain_text("")
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._nothing)
        self.setObjectName("search-results")
        self.setAccessibleName(self.tr("Search results"))
        self._prepare_list(look)
        self.hide()

    def show_hits(self, hits: tuple[Hit, ...], asked: str, clock: Clock) -> None:
        """Show these hits, or that nothing was found for what was asked."""
        self._model.show(hits, clock)
        words = count_words(len(hits), asked)
        self._nothing.setText(words)
        self._nothing.setMargin(round(self.fontMetrics().height() * 0.7))
        self._pages.setCurrentWidget(self.list if hits else self._nothing)
        self.list.setCurrentIndex(self._model.first_hit())
        self.list.scrollToTop()
        announce(self, words)

    def take_focus(self) -> None:
        """Give the keyboard to the best hit, if there is one."""
        if self._model.first_hit().isValid():
            self.list.setFocus()

    def choose_current(self) -> None:
        """Choose the hit that is marked."""
        self._on_index_chosen(self.list.currentIndex())

    @override
    def sizeHint(self) -> QSize:
        """Return the size that needs no scrolling."""
        width = self.fontMetrics().height() * _LINES_WIDE
        return QSize(width, self.height_for(width))

    def height_for(self, width: int) -> int:
        """Return the height that needs no scrolling where it is so wide."""
        if self._pages.currentWidget() is self._nothing:
            return self._nothing.heightForWidth(width - 2 * _EDGE) + 2 * _EDGE
        self.list.resize(width - 2 * _EDGE, self.list.height())
        rows = sum(map(self.list.sizeHintForRow, range(self._model.rowCount())))
        return rows + 2 * _EDGE

    def _prepare_list(self, look: Look) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(HitDelegate(look, self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Search results"))
        self.list.clicked.connect(self._on_index_chosen)
        self.list.index_chosen.connect(self._on_index_chosen)

    @Slot(QModelIndex)
    def _on_index_chosen(self, index: Index) -> None:
        hit = self._model.hit_at(index)
        if hit is not None:
            self.hit_chosen.emit(hit)
