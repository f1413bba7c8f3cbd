"""The agenda: what is kept and planned over some months as a list, narrowed and sorted at will."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.dates import DateSpan
from planner.domain.period_view import PeriodView
from planner.domain.settings import Settings
from planner.domain.wording import Clock, months_text
from ui.agenda_rows import AgendaRow, agenda_rows
from ui.look.look import Look
from ui.models.agenda_model import AgendaColumn, AgendaFilter, AgendaModel, AgendaProxy
from ui.views.agenda_delegate import AgendaDelegate
from ui.views.agenda_filter_row import AgendaFilterRow
from ui.views.cell_type import cell_type_from
from ui.widgets.prose import TextRole, plain_text

Index = QModelIndex | QPersistentModelIndex

_WIDEST = {AgendaColumn.WHEN: "to Wed 30 Sep 2026", AgendaColumn.KIND: "event with food"}
"""What columns of one width must hold; the others share what is left."""


class AgendaTable(QTableView):
    """The entries as rows."""

    entry_chosen = Signal(object)
    """An AgendaRow was moved to."""

    entry_opened = Signal(object)
    """An AgendaRow whose day is to be looked at."""

    step_asked = Signal(int)
    """What comes before the first row (-1) or after the last (1) is wanted."""

    sorted_by = Signal(int)
    """The rows come in the order of another column."""

    def __init__(self, model: AgendaModel, look: Look) -> None:
        super().__init__()
        self.proxy = AgendaProxy(model, self)
        self._delegate = AgendaDelegate(look, self)
        self._is_following = False
        self.setModel(self.proxy)
        self.setItemDelegate(self._delegate)
        self._settle_table()
        self.setAccessibleName(self.tr("Agenda"))
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.activated.connect(self._on_activated)
        self.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        self.sort_by(AgendaColumn.WHEN)

    @property
    def current_entry(self) -> AgendaRow | None:
        """The entry that the keyboard is on."""
        index = self.currentIndex()
        return self.proxy.entry(index.row()) if index.isValid() else None

    def sort_by(self, column: int) -> None:
        """Order the rows by a column, the least first."""
        self.sortByColumn(column, Qt.SortOrder.AscendingOrder)

    def follow(self, day: date) -> None:
        """Go to the first entry on or after a day without choosing it."""
        entry = self.current_entry
        if entry is not None and entry.day == day:
            return
        rows = range(self.proxy.rowCount())
        days = {row: self.proxy.entry(row).day for row in rows}
        later = [row for row in rows if days[row] >= day]
        row = min(later, key=lambda row: (days[row], row), default=self.proxy.rowCount() - 1)
        self._is_following = True
        index = self.proxy.index(row, max(0, self.currentIndex().column()))
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
        self._is_following = False

    def fit(self) -> None:
        """Give rows and columns their sizes, since the text size is another."""
        cell = cell_type_from(self.font())
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
        metrics, edges = QFontMetrics(cell.plain), 4 * cell.pad
        header = self.horizontalHeader()
        header.setMinimumSectionSize(metrics.height() * 4)
        for column, words in _WIDEST.items():
            header.resizeSection(column, metrics.horizontalAdvance(words) + edges)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What was gone to while the table was out of sight had no place to be scrolled to.
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        row, last = self.currentIndex().row(), self.proxy.rowCount() - 1
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_activated(self.currentIndex())
        elif key == Qt.Key.Key_PageDown and row == last:
            self.step_asked.emit(1)
        elif key == Qt.Key.Key_PageUp and row <= 0:
            self.step_asked.emit(-1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            end = 0 if key == Qt.Key.Key_Home else last
            self.setCurrentIndex(self.proxy.index(end, self.currentIndex().column()))
        else:
            super().keyPressEvent(event)

    def _settle_table(self) -> None:
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column in AgendaColumn:
            is_fixed = column in _WIDEST
            mode = QHeaderView.ResizeMode.Fixed if is_fixed else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
        self.fit()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: Index, _previous: Index) -> None:
        if current.isValid() and not self._is_following:
            self.entry_chosen.emit(self.proxy.entry(current.row()))

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.entry_opened.emit(self.proxy.entry(index.row()))

    @Slot(int, Qt.SortOrder)
    def _on_sorted(self, column: int, _order: Qt.SortOrder) -> None:
        self._delegate.parts_days = column == AgendaColumn.WHEN
        self.viewport().update()
        self.sorted_by.emit(column)


class AgendaPage(QWidget):
    """Shows the agenda; the navigator decides what follows from what the user chose."""

    day_chosen = Signal(object)
    """A date was moved to."""

    day_opened = Signal(object)
    """A date is to be looked at closely."""

    step_asked = Signal(int)
    """The months before (-1) or after (1) are wanted."""

    months_chosen = Signal(int)
    """How many months to show."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[PeriodView, DateSpan, Clock, Mapping[date, int]] | None = None
        self._day = date.min
        self._model = AgendaModel(self)
        self._filters = AgendaFilterRow(self._model.titles)
        self._table = AgendaTable(self._model, look)
        self._none = plain_text("", TextRole.HEADING)
        self._again = QPushButton(self.tr("Show everything again"))
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setAccessibleName(self.tr("Agenda"))
        look.changed.connect(self._on_look_changed)

    @property
    def table(self) -> AgendaTable:
        """The entries as they are shown."""
        return self._table

    def show_agenda(
        self,
        view: PeriodView,
        span: DateSpan,
        months: int,
        settings: Settings,
        planned: Mapping[date, int],
    ) -> None:
        """Show what is on in ``span``, so many months, out of a snapshot that holds it.

        ``planned`` counts what support plans ask for by day.
        """
        shown = (view, span, settings.clock, planned)
        if self._shown is not None and self._shown[0] is view and self._shown[1:] == shown[1:]:
            return
        self._shown = shown
        self._model.show(agenda_rows(view, span, planned), settings.clock)
        self._filters.show_months(months)
        self._tell()

    def show_day(self, day: date) -> None:
        """Go to a day, where something is on."""
        self._day = day
        if self._table.proxy.rowCount():
            self._table.follow(day)

    def take_focus(self) -> None:
        """Give the keyboard to the entries, or to the words where there are none."""
        if self._table.proxy.rowCount():
            self._table.setFocus()
        else:
            self._filters.take_focus()

    def _lay_out(self) -> None:
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.addStretch(1)
        self._none.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._none)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._pages.addWidget(self._table)
        self._pages.addWidget(empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._filters)
        whole.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._filters.filter_chosen.connect(self._on_filter_chosen)
        self._filters.months_chosen.connect(self.months_chosen)
        self._filters.order_chosen.connect(self._table.sort_by)
        self._table.sorted_by.connect(self._filters.show_order)
        self._table.entry_chosen.connect(self._on_entry_chosen)
        self._table.entry_opened.connect(self._on_entry_opened)
        self._table.step_asked.connect(self.step_asked)
        self._again.clicked.connect(self._on_again)

    def _tell(self) -> None:
        """Tell how much is shown, and why nothing is where nothing is."""
        shown, total = self._table.proxy.rowCount(), self._model.rowCount()
        self._filters.show_count(shown, total)
        self._pages.setCurrentIndex(0 if shown else 1)
        self._again.setVisible(total > 0)
        span = "" if self._shown is None else months_text(self._shown[1])
        words = (
            self.tr("Nothing in {span} matches what you asked for.")
            if total
            else self.tr("Nothing is planned or kept in {span}.")
        )
        self._none.setText(words.format(span=span))
        self._none.setAccessibleName(self._none.text())

    @Slot(object)
    def _on_filter_chosen(self, wanted: AgendaFilter) -> None:
        self._table.proxy.narrow(wanted)
        self._tell()
        self.show_day(self._day)

    @Slot(object)
    def _on_entry_chosen(self, entry: AgendaRow) -> None:
        self.day_chosen.emit(entry.day)

    @Slot(object)
    def _on_entry_opened(self, entry: AgendaRow) -> None:
        self.day_opened.emit(entry.day)

    @Slot()
    def _on_again(self) -> None:
        self._filters.clear()
        self.take_focus()

    @Slot(object)
    def _on_look_changed(self, _theme: object) -> None:
        self._table.fit()
