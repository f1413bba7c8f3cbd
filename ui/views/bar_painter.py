"""Painting one observance: its outline and hatching by tier, its mark, its name, its eve."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence
from ui.look.painting import mark_width, paint_mark, paint_tradition_hatch
from ui.look.sureness import paint_sureness
from ui.look.theme import Theme
from ui.views.bar_name import BarLine, bar_name, name_type, sign_gap, sign_size
from ui.views.cell_type import CellType

_RADIUS = 4
_BEYOND = 12
"""How far an open end is painted past its edge, so that the clip cuts off its outline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarPicture:
    """What to paint of one bar.

    ``box`` is the whole bar, ``name_left`` where its first full day begins. ``eve`` says when it
    begins; empty where no eve is in sight. An end that is open runs on.
    """

    occurrence: Occurrence
    box: QRect
    name_left: int
    eve: tuple[BarLine, ...]
    eve_mark: bool
    lines: int
    open_left: bool
    open_right: bool


class BarPainter:
    """Paints observances with one theme and type."""

    def __init__(self, painter: QPainter, theme: Theme, cell: CellType) -> None:
        self._painter = painter
        self._theme = theme
        self._cell = cell

    def paint(self, picture: BarPicture) -> None:
        """Paint the bar where its picture says."""
        self._painter.save()
        self._painter.setClipRect(picture.box, Qt.ClipOperation.IntersectClip)
        self._paint_ground(picture)
        if picture.eve:
            self._paint_eve(picture)
        if picture.name_left < picture.box.right():
            self._paint_name(picture)
        self._painter.restore()

    def _paint_ground(self, picture: BarPicture) -> None:
        observance = picture.occurrence.observance
        colour = self._theme.mark(observance.tradition)
        outline = QRectF(picture.box).adjusted(
            -_BEYOND if picture.open_left else 1, 1, _BEYOND if picture.open_right else -1, -1
        )
        match observance.tier:
            case Tier.PLAN:
                self._fill(picture)
                pen = QPen(colour, 2)
            case Tier.AWARE:
                self._painter.fillRect(picture.box, QColor(self._theme.surface))
                pen = QPen(colour, 1)
            case Tier.INFO:
                return
        if picture.occurrence.is_unsure:
            pen.setStyle(Qt.PenStyle.DashLine)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(outline, _RADIUS, _RADIUS)

    def _fill(self, picture: BarPicture) -> None:
        box = QRectF(picture.box)
        self._painter.fillRect(box, QColor(self._theme.surface))
        hatched = QRectF(box)
        if picture.eve:
            # The eve itself stays plain: the day has begun only from the next midnight on.
            hatched.setLeft(min(picture.name_left, box.right()))
        tradition = picture.occurrence.observance.tradition
        paint_tradition_hatch(self._painter, hatched, tradition, self._theme)

    def _paint_eve(self, picture: BarPicture) -> None:
        left = picture.box.left() + self._cell.pad + 1
        if picture.eve_mark:
            left = self._paint_mark(picture, left)
        self._write(picture.eve, left, picture.box, self._cell.plain)

    def _paint_name(self, picture: BarPicture) -> None:
        left = self._paint_mark(picture, picture.name_left + self._cell.pad)
        width = picture.box.right() - left - self._cell.pad
        font, metrics = name_type(picture.occurrence, self._cell)
        lines = bar_name(picture.occurrence, metrics, width, picture.lines)
        self._write(lines, left, picture.box, font)

    def _paint_mark(self, picture: BarPicture, left: int) -> int:
        height = self._cell.mark
        top = picture.box.top() + (picture.box.height() - height) / 2
        box = QRectF(left, top, mark_width(height), height)
        paint_mark(self._painter, box, picture.occurrence.observance.tradition, self._theme)
        return round(box.right()) + self._cell.pad

    def _write(self, lines: Sequence[BarLine], left: int, box: QRect, font: QFont) -> None:
        spacing = self._cell.spacing
        top = box.center().y() + 1 - spacing * len(lines) // 2
        for number, line in enumerate(lines):
            self._write_line(line, QPoint(left, top + number * spacing), font)

    def _write_line(self, line: BarLine, at: QPoint, font: QFont) -> None:
        metrics, spacing = QFontMetrics(font), self._cell.spacing
        width = metrics.horizontalAdvance(line.text)
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._theme.text))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        flags |= Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        self._painter.drawText(QRect(at, QSize(width, spacing)), flags, line.text)
        if line.sign is not None:
            size = sign_size(metrics)
            beside = QPointF(at.x() + width + sign_gap(metrics), at.y() + (spacing - size) / 2)
            box = QRectF(beside, QSizeF(size, size))
            paint_sureness(self._painter, box, line.sign, self._theme)
