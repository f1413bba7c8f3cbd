"""A table on a page: a real one to screen readers, as tall as its words, with keys to walk it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QResizeEvent, QWheelEvent
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

_NARROWEST = 5
"""Width of a column in heights of a line of text, below which rows are set one below another."""

_FEWEST, _MOST = 8, 60
"""Letters that the longest cell of a column counts for when the width is shared out."""

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class _Form:
    """How the table is set: rows as they are, or each row as a heading with lines below it."""

    is_stacked: bool
    rows: Rows
    widths: tuple[int, ...]


class PageTable(QTableWidget):
    """Shows a table whole. Arrows go from cell to cell, Tab goes on to what follows it.

    Where its columns have no room beside one another, each row becomes a heading over lines of
    two cells: the name of a column, and what it says.
    """

    cell_reached = Signal(QRect)
    """The place of the cell that the keyboard is at."""

    def __init__(self, table: Table, line: int) -> None:
        super().__init__(0, 0)
        self._table = table
        self._line = line
        self._is_stacked: bool | None = None
        self._prepare()

    def cell_box(self, row: int, column: int) -> QRect:
        """Return where a cell of the table as it was written stands now."""
        box = self.visualRect(self.model().index(*self._place(row, column)))
        return box.translated(0, self._head_room())

    def words_at(self, row: int, column: int) -> str:
        """Return the words of a cell of the table as it was written."""
        return self._table.rows[row][column]

    def mark(self, row: int, column: int, *, is_marked: bool) -> None:
        """Show a cell as the one where something was found, or none."""
        if is_marked:
            self.setCurrentCell(*self._place(row, column))
        else:
            self.clearSelection()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        form = self._form(width)
        rows = sum(self._row_height(texts, form) for texts in form.rows)
        head = 0 if form.is_stacked else self._head_height(form)
        return rows + head + 2 * self.frameWidth()

    @override
    def sizeHint(self) -> QSize:
        width = self._line * _NARROWEST * 2
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._line * _NARROWEST, self._line * 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        form = self._form(self.width())
        self._fill(form)
        for column, width in enumerate(form.widths):
            self.setColumnWidth(column, width)
        if not form.is_stacked:
            self.horizontalHeader().setFixedHeight(self._head_height(form))
        for row, texts in enumerate(form.rows):
            self.setRowHeight(row, self._row_height(texts, form))

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
        # It is shown whole: the wheel scrolls the page.
        event.ignore()

    def _prepare(self) -> None:
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.Box)
        self.setCornerButtonEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        head = self.horizontalHeader()
        head.setMinimumSectionSize(1)
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

    def _fill(self, form: _Form) -> None:
        if form.is_stacked is self._is_stacked:
            return
        self._is_stacked = form.is_stacked
        self.clear()
        self.clearSpans()
        self.setRowCount(len(form.rows))
        self.setColumnCount(len(form.widths))
        self.horizontalHeader().setVisible(not form.is_stacked)
        if not form.is_stacked:
            self.setHorizontalHeaderLabels(self._table.head)
        for row, texts in enumerate(form.rows):
            for column, text in enumerate(texts):
                self.setItem(row, column, _item(text, is_heading=len(texts) == 1))
            if len(texts) < len(form.widths):
                self._span(row, texts[0])

    def _span(self, row: int, heading: str) -> None:
        self.setSpan(row, 0, 1, self.columnCount())
        # A screen reader still finds the cells that the heading covers.
        for column in range(1, self.columnCount()):
            covered = _item("", is_heading=True)
            covered.setData(Qt.ItemDataRole.AccessibleTextRole, heading)
            self.setItem(row, column, covered)

    def _form(self, width: int) -> _Form:
        room = width - 2 * self.frameWidth()
        head, rows = self._table.head, self._table.rows
        if len(head) <= 2 or self._line * _NARROWEST * len(head) <= room:
            widths = self._shared(room, (head, *rows))
            return _Form(is_stacked=False, rows=rows, widths=widths)
        stacked = tuple(
            line
            for first, *others in rows
            for line in ((first,), *zip(head[1:], others, strict=True))
        )
        pairs = [line for line in stacked if len(line) == 2]
        return _Form(is_stacked=True, rows=stacked, widths=self._shared(room, pairs))

    def _shared(self, room: int, rows: Sequence[tuple[str, ...]]) -> tuple[int, ...]:
        """Return the widths of the columns: wide where much is written, no word of them cut."""
        columns = list(zip(*rows, strict=True))
        words = [max(map(self._longest_word, column)) for column in columns]
        least = [min(one, room // len(columns)) for one in words]
        shares = [min(_MOST, max(_FEWEST, *map(len, column))) for column in columns]
        spare = room - sum(least)
        widths = [
            one + spare * share // sum(shares) for one, share in zip(least, shares, strict=True)
        ]
        widths[-1] += room - sum(widths)
        return tuple(widths)

    def _longest_word(self, text: str) -> int:
        font = QFont(self.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        edge = round(self._line * 0.8)
        return edge + max(map(metrics.horizontalAdvance, text.split()), default=0)

    def _place(self, row: int, column: int) -> tuple[int, int]:
        """Return where a cell of the table as it was written is now."""
        if not self._is_stacked:
            return row, column
        return row * len(self._table.head) + column, 1 if column else 0

    def _head_room(self) -> int:
        return 0 if self._is_stacked else self.horizontalHeader().height()

    def _row_height(self, texts: tuple[str, ...], form: _Form) -> int:
        is_heading = len(texts) < len(form.widths)
        widths = (sum(form.widths),) if is_heading else form.widths
        font = QFont(self.font())
        font.setBold(is_heading)
        return self._height_of(texts, widths, QFontMetrics(font))

    def _head_height(self, form: _Form) -> int:
        metrics = self.horizontalHeader().fontMetrics()
        return self._height_of(self._table.head, form.widths, metrics)

    def _height_of(
        self, texts: tuple[str, ...], widths: tuple[int, ...], metrics: QFontMetrics
    ) -> int:
        edge = round(self._line * 0.8)
        return edge + max(
            _text_height(text, width - edge, metrics)
            for text, width in zip(texts, widths, strict=True)
        )

    @Slot(int, int, int, int)
    def _on_cell_changed(self, row: int, column: int, _row: int, _column: int) -> None:
        if row >= 0 and self.hasFocus():
            box = self.visualRect(self.model().index(row, column))
            self.cell_reached.emit(box.translated(0, self._head_room()))


def _text_height(text: str, width: int, metrics: QFontMetrics) -> int:
    wraps = Qt.TextFlag.TextWordWrap
    return metrics.boundingRect(QRect(0, 0, max(1, width), 100_000), wraps, text).height()


def _item(text: str, *, is_heading: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    if is_heading:
        font = item.font()
        font.setBold(True)
        item.setFont(font)
    return item
