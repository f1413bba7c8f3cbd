"""Painting one row of the overlay's tree: lengths by the height of its text, and each part."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from planner.domain.observance import Tier
from planner.domain.overlay_choice import Standing
from ui.look.painting import mark_width, paint_mark, paint_tradition_hatch
from ui.look.text_fit import first_fitting, fitted_lines
from ui.look.theme import Theme
from ui.models.overlay_model import ObservanceRow, TraditionRow
from ui.overlay_words import observance_details

Index = QModelIndex | QPersistentModelIndex

_LEAST_TARGET = 24
_OUTLINES = {Tier.PLAN: 2.0, Tier.AWARE: 1.0, Tier.INFO: 0.0}

_FRAME = 3
"""Room for the ring around the row that has the keyboard."""


@dataclass(frozen=True, slots=True)
class RowMetrics:
    """Lengths within a row, all by the height of its text."""

    font: QFont

    @property
    def line(self) -> int:
        """The height of a line."""
        return QFontMetrics(self.font).height()

    @property
    def small(self) -> QFont:
        """The font of what is told beside a name."""
        font = QFont(self.font)
        font.setPixelSize(max(12, round(self.font.pixelSize() * 0.86)))
        return font

    @property
    def tick(self) -> int:
        """The side of a tick box."""
        return max(16, round(self.font.pixelSize() * 1.2))

    @property
    def gap(self) -> int:
        """What stands between two things of a row."""
        return round(self.font.pixelSize() * 0.5)

    @property
    def indent(self) -> int:
        """How far an observance stands in from its tradition."""
        return self.tick + self.gap

    @property
    def row(self) -> int:
        """The height of a row with one line."""
        return max(_LEAST_TARGET, round(self.line * 1.4))


def tick_left(index: Index, metrics: RowMetrics) -> int:
    """Return how far in from its left edge the tick box of a row stands."""
    return metrics.indent if index.parent().isValid() else _FRAME


class RowBrush:
    """Paints the parts of one row."""

    def __init__(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        theme: Theme,
        metrics: RowMetrics,
    ) -> None:
        self._painter = painter
        self._theme = theme
        self.metrics = metrics
        self._box = QRectF(option.rect)
        self._is_focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self._is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        # Ticks and marks stand in the first line where a row has two.
        self._first = QRectF(self._box)
        self._first.setHeight(metrics.row)

    def ground(self) -> None:
        """Paint what shows where the keyboard and the mouse are."""
        theme = self._theme
        box = self._box.adjusted(1, 1, -1, -1)
        if self._is_focused:
            self._painter.setPen(QPen(QColor(theme.on_focus), 2))
            self._painter.setBrush(QColor(theme.focus))
            self._painter.drawRoundedRect(box, 4, 4)
        elif self._is_hovered:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(theme.accent_tint))
            self._painter.drawRoundedRect(box, 4, 4)

    def tick(self, left: int, state: object) -> None:
        """Paint the tick box: a tick, a bar where it is partly so, or nothing in it."""
        theme, painter, side = self._theme, self._painter, self.metrics.tick
        top = self._first.top() + (self._first.height() - side) / 2
        box = QRectF(self._box.left() + left, top, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
        is_checked = state == Qt.CheckState.Checked
        is_filled = is_checked or state == Qt.CheckState.PartiallyChecked
        painter.setPen(QPen(QColor(theme.accent if is_filled else theme.control), 1))
        painter.setBrush(QColor(theme.accent if is_checked else theme.surface))
        painter.drawRoundedRect(box, 3, 3)
        if is_checked:
            pen = QPen(QColor(theme.on_accent), max(2.0, side / 8))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_tick_path(box))
        elif is_filled:
            bar = QRectF(0, 0, side * 0.55, max(3.0, side / 6))
            bar.moveCenter(box.center())
            painter.fillRect(bar, QColor(theme.accent))

    def tradition(self, row: TraditionRow, name: str, *, is_open: bool) -> None:
        """Paint mark, name, practices and the arrow that tells whether it is open."""
        metrics, box = self.metrics, self._first
        height = round(metrics.line * 0.95)
        left = box.left() + _FRAME + metrics.tick + metrics.gap
        mark = QRectF(left, box.center().y() - height / 2, mark_width(height), height)
        paint_mark(self._painter, mark, row.tradition, self._theme)
        right = box.right() - metrics.gap / 2
        if row.observances:
            right -= metrics.line * 0.6
            self._arrow(right, is_open=is_open)
            right -= metrics.gap
        room = QRectF(box)
        room.setLeft(mark.right() + metrics.gap)
        room.setRight(right)
        self._name_and_practices(room, name, row.practices)

    def _name_and_practices(self, room: QRectF, name: str, practices: tuple[str, ...]) -> None:
        metrics = self.metrics
        wide = QFontMetrics(metrics.font).horizontalAdvance(name) + 1
        free = room.width() - wide - metrics.gap
        told = QFontMetrics(metrics.small)
        if practices and free >= told.horizontalAdvance("…") * 4:
            words = first_fitting(practices, told, int(free))
            self._words(room, words, metrics.small, Qt.AlignmentFlag.AlignRight, is_quiet=True)
            room = room.adjusted(0, 0, -told.horizontalAdvance(words) - metrics.gap, 0)
        (line,) = fitted_lines(name, QFontMetrics(metrics.font), int(room.width()), 1)
        self._words(room, line, metrics.font, Qt.AlignmentFlag.AlignLeft, is_quiet=False)

    def observance(self, row: ObservanceRow, *, has_one_line: bool) -> None:
        """Paint the name in the form of its tier, and the tier in words."""
        metrics = self.metrics
        room = QRectF(self._first)
        room.setLeft(room.left() + metrics.indent + metrics.tick + metrics.gap)
        room.setRight(room.right() - metrics.gap / 2)
        details = observance_details(row.observance, row.standing)
        small = QFontMetrics(metrics.small)
        name_room = QRectF(room)
        if has_one_line:
            self._words(room, details, metrics.small, Qt.AlignmentFlag.AlignRight, is_quiet=True)
            name_room.setRight(room.right() - small.horizontalAdvance(details))
        self._named(row, name_room)
        if not has_one_line:
            below = room.translated(metrics.gap, 0)
            below.setTop(self._first.bottom() - metrics.line * 0.1)
            below.setHeight(metrics.line)
            below.setRight(room.right())
            (line,) = fitted_lines(details, small, int(below.width()), 1)
            self._words(below, line, metrics.small, Qt.AlignmentFlag.AlignLeft, is_quiet=True)

    def _named(self, row: ObservanceRow, room: QRectF) -> None:
        metrics, painter = self.metrics, self._painter
        font = _name_font(row, metrics)
        used = QFontMetrics(font)
        (line,) = fitted_lines(row.observance.name, used, int(room.width() - 2 * metrics.gap), 1)
        chip = QRectF(room)
        chip.setWidth(used.horizontalAdvance(line) + 2 * metrics.gap)
        chip.setHeight(metrics.line + 2)
        chip.moveCenter(QPointF(chip.center().x(), self._first.center().y()))
        outline = _OUTLINES[row.observance.tier]
        if outline:
            self._chip(row, chip, outline)
        words = QRectF(chip.adjusted(metrics.gap, 0, metrics.gap, 0))
        is_quiet = row.standing is not Standing.SHOWN
        self._words(words, line, font, Qt.AlignmentFlag.AlignLeft, is_quiet=is_quiet)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _chip(self, row: ObservanceRow, chip: QRectF, outline: float) -> None:
        painter, theme = self._painter, self._theme
        tradition = row.observance.tradition
        edge = chip.adjusted(outline / 2, outline / 2, -outline / 2, -outline / 2)
        if not self._is_focused:
            painter.fillRect(edge, QColor(theme.surface))
            if row.observance.tier is Tier.PLAN and row.standing is Standing.SHOWN:
                paint_tradition_hatch(painter, edge, tradition, theme)
        colour = QColor(theme.on_focus) if self._is_focused else theme.mark(tradition)
        painter.setPen(QPen(colour, outline))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(edge, 3, 3)

    def _words(
        self, room: QRectF, words: str, font: QFont, side: Qt.AlignmentFlag, *, is_quiet: bool
    ) -> None:
        theme = self._theme
        colour = theme.secondary if is_quiet else theme.text
        self._painter.setFont(font)
        self._painter.setPen(QColor(theme.on_focus if self._is_focused else colour))
        self._painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, words)

    def _arrow(self, left: float, *, is_open: bool) -> None:
        side = self.metrics.line * 0.45
        box = QRectF(left, self._first.center().y() - side / 2, side, side)
        path = QPainterPath()
        if is_open:
            path.moveTo(box.left(), box.top() + side * 0.25)
            path.lineTo(box.center().x(), box.top() + side * 0.75)
            path.lineTo(box.right(), box.top() + side * 0.25)
        else:
            path.moveTo(box.left() + side * 0.25, box.top())
            path.lineTo(box.left() + side * 0.75, box.center().y())
            path.lineTo(box.left() + side * 0.25, box.bottom())
        theme = self._theme
        pen = QPen(QColor(theme.on_focus if self._is_focused else theme.secondary), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(path)


def _name_font(row: ObservanceRow, metrics: RowMetrics) -> QFont:
    font = QFont(metrics.font)
    if row.observance.tier is Tier.PLAN:
        font.setWeight(QFont.Weight.Bold)
    return font


def _tick_path(box: QRectF) -> QPainterPath:
    path = QPainterPath(QPointF(box.left() + box.width() * 0.22, box.top() + box.height() * 0.52))
    path.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72)
    path.lineTo(box.left() + box.width() * 0.79, box.top() + box.height() * 0.28)
    return path
