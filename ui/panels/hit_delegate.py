"""Paints what a search found: the mark, the name, what is known, with the found words bold."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from planner.domain.search import ObservanceHit, PageHit, SessionHit
from planner.domain.search_text import Marked
from ui.look.look import Look
from ui.look.painting import mark_width, paint_mark, paint_programme_bar
from ui.models.search_model import SearchRole

Index = QModelIndex | QPersistentModelIndex

_SCROLL_BAR_LINES = 1.1


@dataclass(frozen=True, slots=True)
class _Line:
    """One laid-out line of a hit, how far down it starts, and whether it is the name."""

    layout: QTextLayout
    top: float
    is_name: bool


class HitDelegate(QStyledItemDelegate):
    """Paints headings and hits; what the name does not say stands in the secondary colour."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = QFontMetrics(option.font).height()
        if index.data(SearchRole.HIT) is None:
            return QSize(100, round(height * 1.7))
        lines = list(_lines(index, option.font, self._room(height)))
        last = lines[-1]
        below = last.top + last.layout.boundingRect().height()
        return QSize(100, round(below + height * 0.8))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        if index.data(SearchRole.HIT) is None:
            self._paint_heading(painter, option, str(index.data()))
        else:
            self._paint_hit(painter, option, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        theme = self._look.theme
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.fillRect(option.rect, QColor(theme.page))
        painter.setPen(QColor(theme.secondary))
        edge = round(QFontMetrics(font).height() * 0.5)
        box = option.rect.adjusted(edge, 0, -edge, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._look.theme
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = is_current and self._view.hasFocus()
        is_under_mouse = bool(option.state & QStyle.StateFlag.State_MouseOver)
        is_tinted = is_current or is_under_mouse
        ground = theme.focus if has_focus else theme.accent_tint if is_tinted else theme.surface
        painter.fillRect(option.rect, QColor(ground))
        painter.setPen(QColor(theme.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        height = QFontMetrics(option.font).height()
        self._paint_sign(painter, option.rect, index, height)
        origin = QPointF(option.rect.left() + _indent(height), option.rect.top() + height * 0.4)
        for line in _lines(index, option.font, self._room(height)):
            colour = theme.text if line.is_name else theme.secondary
            painter.setPen(QColor(theme.on_focus if has_focus else colour))
            line.layout.draw(painter, QPointF(origin.x(), origin.y() + line.top))

    def _paint_sign(self, painter: QPainter, box: QRect, index: Index, height: int) -> None:
        theme, hit = self._look.theme, index.data(SearchRole.HIT)
        left, top = box.left() + height * 0.5, box.top() + height * 0.4
        if isinstance(hit, ObservanceHit):
            sign = QRectF(left, top, mark_width(height), height)
            paint_mark(painter, sign, hit.observance.tradition, theme)
        elif isinstance(hit, PageHit) and hit.mark is not None:
            paint_mark(painter, QRectF(left, top, mark_width(height), height), hit.mark, theme)
        elif isinstance(hit, SessionHit):
            bar = QRectF(left + height * 0.4, top, height * 0.5, box.height() - height * 0.8)
            paint_programme_bar(painter, bar, hit.programme, theme)

    def _room(self, height: int) -> float:
        # The same with and without a scroll bar, so that rows do not change with it.
        return self._view.width() - _indent(height) - height * _SCROLL_BAR_LINES


def _indent(height: int) -> float:
    return height * 0.5 + mark_width(height) + height * 0.6


def _lines(index: Index, font: QFont, width: float) -> Iterator[_Line]:
    top = 0.0
    for number, line in enumerate(index.data(SearchRole.LINES)):
        layout = _laid_out(line, font, width)
        yield _Line(layout, top, is_name=number == 0)
        top += layout.boundingRect().height()


def _laid_out(line: Marked, font: QFont, width: float) -> QTextLayout:
    layout = QTextLayout(line.text, font)
    layout.setFormats([_bold(start, end) for start, end in line.spans])
    layout.beginLayout()
    top = 0.0
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        row.setPosition(QPointF(0, top))
        top += row.height()
    layout.endLayout()
    return layout


def _bold(start: int, end: int) -> QTextLayout.FormatRange:
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    piece = QTextLayout.FormatRange()
    piece.start, piece.length, piece.format = start, end - start, bold
    return piece
