"""Painting one observance: its outline and hatching by tier, its mark, its name, its eve."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence
from ui.look.painting import mark_width, paint_mark, paint_tradition_hatch
from ui.look.text_fit import first_fitting, fitted_lines, wrapped_lines
from ui.look.theme import Theme
from ui.views.cell_type import CellType

MOST_LINES = 3
"""A name longer than this is cut even where the day has room."""

_RADIUS = 4
_BEYOND = 12
"""How far an open end is painted past its edge, so that the clip cuts off its outline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarPicture:
    """What to paint of one bar.

    ``box`` is the whole bar, ``name_left`` where its first full day begins. ``eve_lines`` say
    when it begins; empty where no eve is in sight. An end that is open runs on.
    """

    occurrence: Occurrence
    box: QRect
    name_left: int
    label: str
    eve_lines: tuple[str, ...]
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
        if picture.eve_lines:
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
        if picture.eve_lines:
            # The eve itself stays plain: the day has begun only from the next midnight on.
            hatched.setLeft(min(picture.name_left, box.right()))
        tradition = picture.occurrence.observance.tradition
        paint_tradition_hatch(self._painter, hatched, tradition, self._theme)

    def _paint_eve(self, picture: BarPicture) -> None:
        cell = self._cell
        left = picture.box.left() + cell.pad + 1
        if picture.eve_mark:
            left = self._paint_mark(picture, left)
        right = min(picture.name_left, picture.box.right()) - 2
        spacing = cell.spacing
        top = picture.box.center().y() + 1 - spacing * len(picture.eve_lines) // 2
        for number, words in enumerate(picture.eve_lines):
            line = first_fitting((words,), cell.plain_metrics, right - left)
            box = QRect(left, top + number * spacing, right - left, spacing)
            self._write(box, line, cell.plain)

    def _paint_name(self, picture: BarPicture) -> None:
        left = self._paint_mark(picture, picture.name_left + self._cell.pad)
        width = picture.box.right() - left - self._cell.pad
        font, metrics = self._name_type(picture.occurrence)
        lines = fitted_lines(picture.label, metrics, width, picture.lines)
        spacing = self._cell.spacing
        top = picture.box.center().y() + 1 - spacing * len(lines) // 2
        for number, line in enumerate(lines):
            self._write(QRect(left, top + number * spacing, width + 1, spacing), line, font)

    def _paint_mark(self, picture: BarPicture, left: int) -> int:
        height = self._cell.mark
        top = picture.box.top() + (picture.box.height() - height) / 2
        box = QRectF(left, top, mark_width(height), height)
        paint_mark(self._painter, box, picture.occurrence.observance.tradition, self._theme)
        return round(box.right()) + self._cell.pad

    def _write(self, box: QRect, text: str, font: QFont) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._theme.text))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, text)

    def _name_type(self, occurrence: Occurrence) -> tuple[QFont, QFontMetrics]:
        if occurrence.observance.tier is Tier.PLAN:
            return self._cell.bold, self._cell.bold_metrics
        return self._cell.plain, self._cell.plain_metrics


def name_lines_wanted(label: str, occurrence: Occurrence, width: int, cell: CellType) -> int:
    """Return how many lines the name takes in ``width`` beside its mark."""
    is_bold = occurrence.observance.tier is Tier.PLAN
    metrics = cell.bold_metrics if is_bold else cell.plain_metrics
    room = width - round(mark_width(cell.mark)) - 3 * cell.pad
    return min(MOST_LINES, len(wrapped_lines(label, metrics, room)))
