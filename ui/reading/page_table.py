"""A table on a page: a real one to screen readers, as tall as its words, with keys to walk it."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
)
from typing_extensions import override

from planner.domain.page import Table

_NARROWEST = 6
"""Width of a column in heights of a line of text, below which the table scrolls sideways."""

_FEWEST, _MOST = 8, 60
"""Letters that the longest cell of a column counts for when the width is shared out."""


class PageTable(QTableWidget):
    """Shows a table whole. Arrows go from cell to cell, Tab goes on to what follows it."""

    cell_reached = Signal(QRect)
    """The place of the cell that the keyboard is at."""

    def __init__(self, table: Table, line: int) -> None:
        super().__init__(len(table.rows), len(table.head))
        self._table = table
        self._line = line
        self.setHorizontalHeaderLabels(table.head)
        for row, texts in enumerate(table.rows):
            for column, text in enumerate(texts):
                self.setItem(row, column, _item(text))
        self._prepare()

    def cell_box(self, row: int, column: int) -> QRect:
        """Return where a cell stands in the table."""
        box = self.visualRect(self.model().index(row, column))
        return box.translated(0, self.horizontalHeader().height())

    def words_at(self, row: int, column: int) -> str:
        """Return the words of a cell."""
        return self._table.rows[row][column]

    def mark(self, row: int, column: int, *, is_marked: bool) -> None:
        """Show a cell as the one where something was found, or none."""
        if is_marked:
            self.setCurrentCell(row, column)
        else:
            self.clearSelection()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        widths = self._widths(width - 2 * self.frameWidth())
        rows = sum(self._row_height(texts, widths) for texts in self._table.rows)
        bar = self.horizontalScrollBar().sizeHint().height()
        scrolls = sum(widths) > width - 2 * self.frameWidth()
        head = self._head_height(widths)
        return rows + head + 2 * self.frameWidth() + (bar if scrolls else 0)

    @override
    def sizeHint(self) -> QSize:
        width = self._line * _NARROWEST * self.columnCount()
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._line * _NARROWEST, self._line * 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths = self._widths(self.width() - 2 * self.frameWidth())
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.horizontalHeader().setFixedHeight(self._head_height(widths))
        for row, texts in enumerate(self._table.rows):
            self.setRowHeight(row, self._row_height(texts, widths))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentCell(0, 0)
        self._on_cell_changed(self.currentRow(), self.currentColumn(), -1, -1)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # The page scrolls; a table that is shown whole has nothing to scroll but sideways.
        if event.angleDelta().x():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _prepare(self) -> None:
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.Box)
        self.setCornerButtonEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        )
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.currentCellChanged.connect(self._on_cell_changed)

    def _widths(self, room: int) -> list[int]:
        """Return the widths of the columns: wide where much is written, and none too narrow."""
        columns = zip(self._table.head, *self._table.rows, strict=True)
        shares = [min(_MOST, max(_FEWEST, *map(len, column))) for column in columns]
        least = self._line * _NARROWEST
        widths = [max(least, room * share // sum(shares)) for share in shares]
        over = sum(widths) - room
        for column in sorted(range(len(widths)), key=lambda one: -widths[one]):
            given = min(max(0, over), widths[column] - least)
            widths[column] -= given
            over -= given
        return widths

    def _row_height(self, texts: tuple[str, ...], widths: list[int]) -> int:
        return self._height_of(texts, widths, self.fontMetrics())

    def _head_height(self, widths: list[int]) -> int:
        return self._height_of(self._table.head, widths, self.horizontalHeader().fontMetrics())

    def _height_of(self, texts: tuple[str, ...], widths: list[int], metrics: QFontMetrics) -> int:
        edge = round(self._line * 0.8)
        return edge + max(
            _text_height(text, width - edge, metrics)
            for text, width in zip(texts, widths, strict=True)
        )

    @Slot(int, int, int, int)
    def _on_cell_changed(self, row: int, column: int, _row: int, _column: int) -> None:
        if row >= 0 and self.hasFocus():
            self.cell_reached.emit(self.cell_box(row, column))


def _text_height(text: str, width: int, metrics: QFontMetrics) -> int:
    wraps = Qt.TextFlag.TextWordWrap
    return metrics.boundingRect(QRect(0, 0, max(1, width), 100_000), wraps, text).height()


def _item(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return item
