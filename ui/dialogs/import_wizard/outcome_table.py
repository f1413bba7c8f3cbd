"""The rows of a file and what becomes of them, with the row that is looked at told in full."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QTableView

from planner.domain.wording import Clock
from planner.services.table_outcomes import RowOutcome
from ui.dialogs.import_wizard.cells_view import dress_rows
from ui.models.table_preview_outcome import OutcomeColumn, OutcomeModel, RowsShown
from ui.widgets.prose import Group, column_in, plain_text

_WIDTHS = (6, 8, 9, 13, 15, 6, 9)
"""Widths of the columns in heights of a line of text."""

_FEWEST_ROWS = 5


class OutcomeTable(Group):
    """Lists rows; ``model`` takes the clashes that are found of them."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.model = OutcomeModel(clock, self)
        self.view = QTableView()
        self.detail = plain_text("")
        self._build()
        self.view.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def show_rows(self, rows: Sequence[RowOutcome]) -> None:
        """List these rows."""
        self.model.show_rows(rows)
        self._go_to_first()

    def show_only(self, shown: RowsShown) -> None:
        """List all rows, or only some of them."""
        self.model.show_only(shown)
        self._go_to_first()

    @Slot()
    def tell_again(self) -> None:
        """Tell the row that is looked at with what was found of it since."""
        self._on_row_changed(self.view.currentIndex())

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Rows"))
        line = self.fontMetrics().height()
        column = column_in(self)
        column.setSpacing(round(line * 0.4))
        column.addWidget(self.view, 1)
        column.addWidget(self.detail)
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Rows and what becomes of them"))
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        dress_rows(view, max(_WIDTHS), _FEWEST_ROWS)
        for place, width in enumerate(_WIDTHS):
            view.setColumnWidth(place, round(line * width))
        view.horizontalHeader().setStretchLastSection(True)

    def _go_to_first(self) -> None:
        self.detail.setText("")
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, OutcomeColumn.OUTCOME))

    @Slot(QModelIndex)
    def _on_row_changed(self, index: QModelIndex) -> None:
        line = self.model.row_at(index.row())
        self.detail.setText("" if line is None else self.model.detail_of(line))
