"""Painting one session in a month cell: its bar, time, title and the sign of a clash."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from planner.domain.clash import Severity
from planner.domain.session import Programme, SessionInstance
from ui.painting import paint_programme_bar, paint_severity
from ui.text_fit import first_fitting
from ui.theme import Theme
from ui.views.cell_type import CellType

_BAR = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPicture:
    """What to paint of one session."""

    instance: SessionInstance
    programme: Programme
    severity: Severity | None
    time: str
    box: QRect
    lines: int


def paint_session(painter: QPainter, picture: SessionPicture, theme: Theme, cell: CellType) -> None:
    """Paint the block of a session on one line, or with its title below its time."""
    box = picture.box
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.fillRect(box, QColor(theme.block))
    bar = QRectF(box.left(), box.top(), _BAR, box.height())
    paint_programme_bar(painter, bar, picture.programme, theme)
    room = box.adjusted(_BAR + cell.pad, 0, -cell.pad, 0)
    first = QRect(room)
    if picture.lines > 1:
        first.setHeight(cell.line)
    first.setRight(_paint_sign(painter, first, picture.severity, theme, cell))
    painter.setFont(cell.plain)
    painter.setPen(QColor(theme.secondary))
    _write(painter, first, picture.time)
    title = QRect(room)
    if picture.lines > 1:
        title.setTop(first.bottom() - cell.gap)
    else:
        advance = cell.plain_metrics.horizontalAdvance(f"{picture.time} ")
        title = first.adjusted(advance, 0, 0, 0)
    painter.setPen(QColor(theme.text))
    _write(painter, title, _fitting(picture, cell.plain_metrics, title.width()))
    painter.restore()


def session_lines_wanted(title: str, time: str, width: int, cell: CellType) -> int:
    """Return 1 where time and title stand side by side in ``width``, else 2."""
    room = width - _BAR - 3 * cell.pad - _sign_size(cell)
    return 1 if cell.plain_metrics.horizontalAdvance(f"{time} {title}") <= room else 2


def _paint_sign(
    painter: QPainter, room: QRect, severity: Severity | None, theme: Theme, cell: CellType
) -> int:
    if severity is None or severity is Severity.NOTE:
        return room.right()
    size = _sign_size(cell)
    top = room.top() + (room.height() - size) / 2
    paint_severity(painter, QRectF(room.right() - size, top, size, size), severity, theme)
    return room.right() - size - cell.pad


def _sign_size(cell: CellType) -> int:
    return round(cell.spacing * 0.6)


def _fitting(picture: SessionPicture, metrics: QFontMetrics, width: int) -> str:
    return first_fitting((picture.instance.session.title,), metrics, width)


def _write(painter: QPainter, box: QRect, text: str) -> None:
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, text)
