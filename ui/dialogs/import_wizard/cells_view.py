"""The table that shows a sheet as the file has it, its headings bold."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from planner.domain.table import Table
from planner.domain.table_mapping import TableMapping
from ui.dialogs.import_wizard.field_words import heading_row_of, meanings_above
from ui.models.table_preview_cells import CellRole, TablePreviewModel

Index = QModelIndex | QPersistentModelIndex

_COLUMN = 8
"""Width of a column in heights of a line of text."""

_FEWEST_ROWS = 4


class CellsView(QTableView):
    """Shows one sheet; rows are of one height, so that 100,000 of them scroll."""

    def __init__(self) -> None:
        super().__init__()
        self._cells = TablePreviewModel(self)
        self.setModel(self._cells)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(self.tr("The sheet as the file has it"))
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        dress_rows(self, _COLUMN, _FEWEST_ROWS)

    def show_table(self, table: Table) -> None:
        """Show another sheet from its first row on."""
        self._cells.show_table(table)
        self.scrollToTop()

    def show_mapping(self, mapping: TableMapping | None) -> None:
        """Say what the columns are taken for, and bring the headings into sight."""
        row = heading_row_of(mapping)
        self._cells.show_meaning(row, meanings_above(mapping))
        if row is not None and self._cells.columnCount():
            self.scrollTo(self._cells.index(row, 0), QTableView.ScrollHint.PositionAtTop)


class _CellDelegate(QStyledItemDelegate):
    """Sets the row of headings in bold."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.data(CellRole.IS_HEADING):
            option.font.setBold(True)


def dress_rows(view: QTableView, column: int, fewest_rows: int) -> None:
    """Give a table of many rows one height for each, and columns that the user can widen."""
    line = view.fontMetrics().height()
    height = round(line * 1.6)
    rows = view.verticalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(height)
    rows.setDefaultSectionSize(height)
    columns = view.horizontalHeader()
    columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    columns.setDefaultSectionSize(line * column)
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    columns.setHighlightSections(False)
    view.setMinimumHeight(height * (fewest_rows + 1))
