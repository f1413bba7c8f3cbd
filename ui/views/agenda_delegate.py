"""Painting a cell of the agenda: two lines of words, a mark or bar before a name, a sign."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from planner.domain.agenda import KeptEntry, PlannedEntry
from planner.domain.language import counted
from planner.domain.observance import Tier
from ui.agenda_rows import AgendaRow, DueDay
from ui.look.look import Look
from ui.look.painting import (
    mark_width,
    paint_mark,
    paint_open_circle,
    paint_programme_bar,
    paint_severity,
)
from ui.look.text_fit import first_fitting, fitted_lines
from ui.models.agenda_model import AgendaColumn, AgendaRole, worst_of
from ui.views.cell_type import CellType, CellTypeOf

Index = QModelIndex | QPersistentModelIndex

_LINES = 2
_BAR = 5


class AgendaDelegate(QStyledItemDelegate):
    """Paints rows of one height; a heavier line stands between two days."""

    def __init__(self, look: Look, view: QTableView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._type = CellTypeOf(view)
        self.parts_days = True
        """Whether the rows come by day, so that a day can be told once."""

    def row_height(self) -> int:
        """Return the height of every row."""
        cell = self._cell()
        return _LINES * cell.spacing + 2 * cell.pad

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(AgendaRole.ENTRY)
        painter.save()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option.rect, index, is_selected=is_selected)
        cell = self._cell()
        room = QRect(option.rect).adjusted(cell.pad + 2, cell.pad, -cell.pad, -cell.pad)
        if index.column() == AgendaColumn.WHAT:
            ink = self._ink(index, 0, is_selected=is_selected)
            room.setLeft(self._paint_lead(painter, room, entry, ink))
        elif index.column() == AgendaColumn.SETTLE:
            room.setLeft(self._paint_sign(painter, room, entry))
        self._paint_words(painter, room, index, is_selected=is_selected)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, box: QRect, index: Index, *, is_selected: bool
    ) -> None:
        theme = self._look.theme
        ground = theme.surface
        if is_selected:
            ground = theme.focus if self._view.hasFocus() else theme.accent_tint
        painter.fillRect(box, QColor(ground))
        is_last = self.parts_days and not self._is_same_day(index, index.row() + 1)
        painter.setPen(QPen(QColor(theme.control if is_last else theme.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _paint_lead(self, painter: QPainter, room: QRect, entry: AgendaRow, ink: QColor) -> int:
        cell, theme = self._cell(), self._look.theme
        match entry:
            case KeptEntry():
                width = mark_width(cell.mark)
                top = room.center().y() - cell.mark / 2 + 1
                box = QRectF(room.left(), top, width, cell.mark)
                paint_mark(painter, box, entry.occurrence.observance.tradition, theme)
                return round(box.right()) + 2 * cell.pad
            case PlannedEntry():
                bar = QRectF(room.left(), room.top(), _BAR, room.height())
                paint_programme_bar(painter, bar, entry.programme, theme)
                return round(bar.right()) + 2 * cell.pad
            case DueDay():
                size = cell.mark * 0.7
                circle = QRectF(room.left() + 1, room.center().y() - size / 2 + 1, size, size)
                paint_open_circle(painter, circle, ink, QColor(Qt.GlobalColor.transparent))
                return round(circle.right()) + 2 * cell.pad

    def _paint_sign(self, painter: QPainter, room: QRect, entry: AgendaRow) -> int:
        worst = worst_of(entry)
        if worst is None:
            return room.left()
        cell = self._cell()
        size = round(cell.spacing * 0.62)
        top = room.top() + (cell.spacing - size) / 2
        paint_severity(painter, QRectF(room.left(), top, size, size), worst, self._look.theme)
        return room.left() + size + cell.pad

    def _paint_words(
        self, painter: QPainter, room: QRect, index: Index, *, is_selected: bool
    ) -> None:
        cell = self._cell()
        font, metrics = self._type_of(index)
        lines = self._lines(str(index.data()), metrics, room.width(), index.column())
        top = room.top()
        if len(lines) == 1 and index.column() != AgendaColumn.SETTLE:
            top = room.center().y() - cell.spacing // 2 + 1
        painter.setFont(font)
        for number, line in enumerate(lines):
            painter.setPen(self._ink(index, number, is_selected=is_selected))
            box = QRect(room.left(), top + number * cell.spacing, room.width() + 1, cell.spacing)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(box, flags, line)

    def _lines(self, text: str, metrics: QFontMetrics, width: int, column: int) -> tuple[str, ...]:
        parts = text.split("\n")
        if len(parts) == 1:
            return fitted_lines(text, metrics, width, _LINES)
        if len(parts) > _LINES and column == AgendaColumn.SETTLE:
            rest = len(parts) - 1
            parts = [parts[0], counted("and %n more", "of lines that are left out", rest)]
        return tuple(first_fitting((part,), metrics, width) for part in parts[:_LINES])

    def _type_of(self, index: Index) -> tuple[QFont, QFontMetrics]:
        cell, entry = self._cell(), index.data(AgendaRole.ENTRY)
        is_kept = isinstance(entry, KeptEntry)
        is_plan = is_kept and entry.occurrence.observance.tier is Tier.PLAN
        is_name = index.column() == AgendaColumn.WHAT
        if is_name and (is_plan or not is_kept):
            return cell.bold, cell.bold_metrics
        return cell.plain, cell.plain_metrics

    def _ink(self, index: Index, line: int, *, is_selected: bool) -> QColor:
        theme = self._look.theme
        if is_selected:
            return QColor(theme.on_focus if self._view.hasFocus() else theme.text)
        is_told = self.parts_days and self._is_same_day(index, index.row() - 1)
        is_when = index.column() == AgendaColumn.WHEN
        is_quiet = is_when and line == 0 and is_told
        return QColor(theme.secondary if is_quiet else theme.text)

    def _is_same_day(self, index: Index, row: int) -> bool:
        other = index.sibling(row, index.column()).data(AgendaRole.ENTRY)
        entry = index.data(AgendaRole.ENTRY)
        return other is not None and other.day == entry.day

    def _cell(self) -> CellType:
        return self._type.now
