"""Rows of the overlay's tree: how tall they are, where a click ticks, and who paints them."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView
from typing_extensions import override

from ui.look.look import Look
from ui.models.overlay_model import ObservanceRow, OverlayRole, TraditionRow
from ui.panels.overlay_row import RowBrush, RowMetrics, tick_left

Index = QModelIndex | QPersistentModelIndex

_WIDE = 20
"""Lines of text that a tree is as wide as where tiers stand beside the names, not below."""


class OverlayDelegate(QStyledItemDelegate):
    """Paints rows, and says where in a row a click would tick."""

    def __init__(self, look: Look, view: QTreeView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def tick_area(self, index: Index) -> QRectF:
        """Return where a click ticks: the whole height of a row, up to its name."""
        metrics = RowMetrics(self._view.font())
        area = QRectF(self._view.visualRect(index))
        area.setWidth(tick_left(index, metrics) + metrics.tick + metrics.gap)
        return area

    @override
    def editorEvent(
        self,
        _event: QEvent,
        _model: QAbstractItemModel,
        _option: QStyleOptionViewItem,
        _index: Index,
    ) -> bool:
        # The tree ticks by itself: Qt would look for the box where its style has it.
        return False

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = RowMetrics(self._view.font())
        row = index.data(OverlayRole.ROW)
        lines = 1
        if isinstance(row, ObservanceRow) and not self._has_one_line(metrics):
            lines = 2
        return QSize(metrics.tick * 4, metrics.row + (lines - 1) * round(metrics.line * 0.95))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = index.data(OverlayRole.ROW)
        brush = RowBrush(painter, option, self._look.theme, RowMetrics(self._view.font()))
        brush.ground()
        brush.tick(tick_left(index, brush.metrics), index.data(Qt.ItemDataRole.CheckStateRole))
        if isinstance(row, TraditionRow):
            brush.tradition(row, str(index.data()), is_open=self._view.isExpanded(index))
        elif isinstance(row, ObservanceRow):
            brush.observance(row, has_one_line=self._has_one_line(brush.metrics))
        painter.restore()

    def _has_one_line(self, metrics: RowMetrics) -> bool:
        # One rule for all rows: a list of which only some have two lines looks ragged.
        return self._view.viewport().width() >= metrics.line * _WIDE
