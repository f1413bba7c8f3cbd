"""Faiths and cultures in the side bar: a saved set, a search, and the tree of what to tick."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Signal, Slot

from planner.domain.observance import Observance, Tradition
from planner.domain.overlay import Overlay
from planner.domain.overlay_choice import with_everything
from planner.domain.practice_groups import PracticeGroup
from ui.look.look import Look
from ui.models.overlay_model import OverlayModel, OverlayRole, Row, TraditionRow, only_of
from ui.models.overlay_search import OverlaySearch
from ui.overlay_words import found_words, hidden_words
from ui.panels.overlay_menu import OverlayMenu
from ui.panels.overlay_tree import OverlayTree
from ui.panels.sets_button import SetsButton
from ui.widgets.accessibility import announce
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.search_field import SearchField


class LaidOver(Group):
    """Shows an overlay as ticks, and says what it would be after each choice."""

    overlay_chosen = Signal(object)
    """The Overlay as the user wants it."""

    next_of_observance_asked = Signal(object)
    """The Observance whose next date is wanted."""

    next_of_tradition_asked = Signal(object)
    """The Tradition whose next date is wanted."""

    practices_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._model = OverlayModel(self)
        self._search = OverlaySearch(self._model, self)
        self._opened: frozenset[Tradition] = frozenset()
        self.sets = SetsButton()
        self.field = SearchField(self.tr("Find an observance"), look)
        self.tree = OverlayTree(look, self._search)
        self._found = plain_text("", TextRole.QUIET)
        self._hidden = plain_text("", TextRole.QUIET)
        self._lay_out()
        self._connect()

    def show_observances(
        self,
        traditions: Sequence[Tradition],
        observances: Iterable[Observance],
        groups: Iterable[PracticeGroup],
    ) -> None:
        """List these under their traditions, leaving open what was open."""
        self._remember_opened()
        self._model.show_observances(traditions, observances, groups)
        self._open()
        self._tell_hidden()

    def show_overlay(self, overlay: Overlay) -> None:
        """Tick what the overlay leaves in."""
        self._model.show_overlay(overlay)
        self._tell_hidden()

    def _lay_out(self) -> None:
        heading = self.tr("Faiths and cultures")
        self.setAccessibleName(heading)
        column = column_in(self)
        column.addWidget(plain_text(heading, TextRole.SECTION))
        for part in (self.sets, self.field, self._found, self.tree, self._hidden):
            column.addWidget(part)
        self._found.hide()
        self._hidden.hide()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_searched)
        self.field.left_downwards.connect(self.tree.take_focus)
        self._model.overlay_chosen.connect(self.overlay_chosen)
        self.tree.next_asked.connect(self._on_next_asked)
        self.tree.only_asked.connect(self._on_only_asked)
        self.tree.all_asked.connect(self._on_all_asked)
        self.tree.menu_asked.connect(self._on_menu_asked)

    def _remember_opened(self) -> None:
        if not self._search.is_searching:
            self._opened = frozenset(
                tradition for row, tradition in self._rows() if self._is_open(row)
            )

    def _open(self) -> None:
        for row, tradition in self._rows():
            is_open = self._search.is_searching or tradition in self._opened
            self.tree.setExpanded(self._search.index(row, 0), is_open)

    def _rows(self) -> Iterable[tuple[int, Tradition]]:
        for number in range(self._search.rowCount()):
            row = self._search.index(number, 0).data(OverlayRole.ROW)
            if isinstance(row, TraditionRow):
                yield number, row.tradition

    def _is_open(self, row: int) -> bool:
        return self.tree.isExpanded(self._search.index(row, 0))

    def _tell_hidden(self) -> None:
        words = hidden_words(*self._model.hidden_counts())
        self._hidden.setText(words)
        self._hidden.setVisible(bool(words))

    @Slot(str)
    def _on_searched(self, searched: str) -> None:
        self._remember_opened()
        self._search.search(searched)
        self._open()
        is_searching = self._search.is_searching
        words = found_words(self._search.count()) if is_searching else ""
        self._found.setText(words)
        self._found.setVisible(is_searching)
        if words:
            announce(self.field, words)

    @Slot(object)
    def _on_next_asked(self, row: Row) -> None:
        if isinstance(row, TraditionRow):
            self.next_of_tradition_asked.emit(row.tradition)
        else:
            self.next_of_observance_asked.emit(row.observance)

    @Slot(object)
    def _on_only_asked(self, row: Row) -> None:
        self._choose(only_of(row, self._model.overlay))

    @Slot()
    def _on_all_asked(self) -> None:
        self._choose(with_everything(self._model.overlay))

    @Slot(object, QPoint)
    def _on_menu_asked(self, row: Row, point: QPoint) -> None:
        menu = OverlayMenu(row, self._model.overlay, self._model.groups, self)
        menu.overlay_chosen.connect(self.overlay_chosen)
        menu.next_asked.connect(self._on_next_asked)
        menu.practices_asked.connect(self.practices_asked)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def _choose(self, overlay: Overlay) -> None:
        if overlay != self._model.overlay:
            self.overlay_chosen.emit(overlay)
