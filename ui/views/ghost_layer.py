"""The ghost over a view: where sessions in the hand would stand, and what they would meet."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.clash import Severity
from planner.domain.language import counted
from ui.gestures.telling import Told
from ui.look.look import Look
from ui.look.painting import paint_severity
from ui.look.text_fit import wrapped_lines
from ui.views.cell_type import CellType, cell_type_from

_VEIL = 200
"""How much of what lies under the ghost it hides, of 255."""

_WIDEST = 16
"""The widest label, in heights of a line."""

_MOST_MET = 4
"""How many things that would be met are named; the bar and the panel name all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One line of the label; the first of a clash has its sign before it."""

    words: str
    font: QFont
    severity: Severity | None = None
    indent: int = 0


class GhostLayer(QWidget):
    """Lies over a view and lets everything through to it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self._look = look
        self._boxes: tuple[QRect, ...] = ()
        self._told: Told | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def put(self, boxes: Sequence[QRect], told: Told) -> None:
        """Show the boxes, the words at the first of them."""
        self._boxes, self._told = tuple(boxes), told
        self.setGeometry(self._under.rect())
        self.raise_()
        self.show()
        self.update()

    @property
    def words(self) -> str:
        """What is told, as sentences."""
        return "" if self._told is None else self._told.spoken

    def label_box(self) -> QRect:
        """Return where the words stand: over the first box, moved so that all of them show."""
        if self._told is None or not self._boxes:
            return QRect()
        cell, box = cell_type_from(self.font()), self._boxes[0]
        width = max(box.width(), min(cell.spacing * _WIDEST, self._widest(cell)))
        width = min(width, self.width())
        lines = self._lines(cell, width - 2 * cell.pad)
        height = len(lines) * cell.spacing + 2 * cell.pad
        sight = self.visibleRegion().boundingRect()
        left = max(sight.left(), min(box.left(), sight.right() - width))
        top = max(sight.top(), min(box.top(), sight.bottom() - height))
        return QRect(left, top, width, height)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._told is None or not self._boxes:
            return
        painter = QPainter(self)
        theme = self._look.theme
        veil = QColor(theme.accent_tint)
        veil.setAlpha(_VEIL)
        for box in self._boxes:
            painter.fillRect(box, veil)
            painter.setPen(QPen(QColor(theme.accent), 2, Qt.PenStyle.DashLine))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        self._paint_label(painter, self.label_box())
        painter.end()

    def _paint_label(self, painter: QPainter, box: QRect) -> None:
        cell, theme = cell_type_from(self.font()), self._look.theme
        painter.fillRect(box, QColor(theme.surface))
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawRect(box.adjusted(1, 1, -1, -1))
        top = box.top() + cell.pad
        for line in self._lines(cell, box.width() - 2 * cell.pad):
            left = box.left() + cell.pad
            if line.severity is not None:
                size = _sign(cell)
                sign = QRectF(left, top + (cell.spacing - size) / 2, size, size)
                paint_severity(painter, sign, line.severity, theme)
            left += line.indent
            painter.setFont(line.font)
            painter.setPen(QColor(theme.text))
            room = QRect(left, top, box.right() - left, cell.spacing)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line.words)
            top += cell.spacing

    def _lines(self, cell: CellType, room: int) -> list[_Line]:
        told = self._told
        assert told is not None, "lines are asked for while a ghost is shown"
        hours = wrapped_lines(told.hours, cell.bold_metrics, room)
        found = [_Line(words=words, font=cell.bold) for words in hours]
        found += [_Line(words=words, font=cell.plain) for words in _wrapped(told.title, cell, room)]
        severities = [severity for severity, _name in told.clashes]
        for number, words in enumerate(told.meets[:_MOST_MET]):
            severity = severities[number] if number < len(severities) else None
            indent = 0 if severity is None else _indent(cell)
            for part, line in enumerate(_wrapped(words, cell, room - indent)):
                sign = severity if part == 0 else None
                found.append(_Line(words=line, font=cell.plain, severity=sign, indent=indent))
        left_over = len(told.meets) - _MOST_MET
        if left_over > 0:
            more = counted("and %n more", "of lines that are left out", left_over)
            found.append(_Line(words=more, font=cell.plain))
        return found

    def _widest(self, cell: CellType) -> int:
        assert self._told is not None, "asked for while a ghost is shown"
        words = (self._told.title, *self._told.meets)
        widest = max(_advance(cell.plain_metrics, one) for one in words)
        widest = max(widest, _advance(cell.bold_metrics, self._told.hours))
        return widest + _indent(cell) + 3 * cell.pad


def _wrapped(words: str, cell: CellType, room: int) -> list[str]:
    return wrapped_lines(words, cell.plain_metrics, room)


def _advance(metrics: QFontMetrics, words: str) -> int:
    return metrics.horizontalAdvance(words)


def _sign(cell: CellType) -> int:
    return round(cell.spacing * 0.62)


def _indent(cell: CellType) -> int:
    return _sign(cell) + cell.pad
