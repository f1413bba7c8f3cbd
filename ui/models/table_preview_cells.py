"""The cells of a table as the file has them, with what each column is taken for above them."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from planner.domain.table import Table, column_letters, text_of

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()

MOST_COLUMNS = 200
"""Columns that are shown; a sheet may have thousands of empty ones."""


class CellRole(IntEnum):
    """What a view asks for besides the words."""

    IS_HEADING = Qt.ItemDataRole.UserRole + 1


class TablePreviewModel(QAbstractTableModel):
    """Shows every row, headed by the letters of its columns and what they are taken for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = Table(name="", rows=())
        self._width = 0
        self._heading: int | None = None
        self._taken_for: tuple[str, ...] = ()

    def show_table(self, table: Table) -> None:
        """Show another table, of which nothing is known yet."""
        self.beginResetModel()
        self._table = table
        self._width = min(table.width, MOST_COLUMNS)
        self._heading, self._taken_for = None, ()
        self.endResetModel()

    def show_meaning(self, heading: int | None, taken_for: Sequence[str]) -> None:
        """Mark the row of the headings, and say what the columns are taken for."""
        old, self._heading = self._heading, heading
        self._taken_for = tuple(taken_for)
        for row in {old, heading} - {None}:
            self._tell_changed(row)
        if self._width:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._width - 1)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._table.rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._width

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(index)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._words(index) or self.tr("empty")
            case CellRole.IS_HEADING:
                return index.row() == self._heading
            case _:
                return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            letters = column_letters(section)
            meaning = self._taken_for[section] if section < len(self._taken_for) else ""
            return f"{letters}: {meaning}" if meaning else letters
        if section == self._heading:
            return self.tr("{row}, headings").format(row=section + 1)
        return str(section + 1)

    def _words(self, index: Index) -> str:
        return " ".join(text_of(self._table.cell(index.row(), index.column())).split())

    def _tell_changed(self, row: int | None) -> None:
        if row is None or not 0 <= row < len(self._table.rows) or not self._width:
            return
        self.dataChanged.emit(
            self.index(row, 0), self.index(row, self._width - 1), [CellRole.IS_HEADING]
        )
        self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)
