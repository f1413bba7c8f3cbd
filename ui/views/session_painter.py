"""Painting one session in a month cell: its bar, time and title, and the sign of a clash."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from planner.domain.clash import Severity
from planner.domain.session import Programme
from ui.look.painting import (
    BRACKET,
    paint_bracket,
    paint_programme_bar,
    paint_ring,
    paint_severity,
)
from ui.look.text_fit import flowed_lines
from ui.look.theme import Theme
from ui.views.cell_type import CellType

MOST_LINES = 3
"""A title longer than this is cut even where the day has room."""

_BAR = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPicture:
    """What to paint of one session; one that ``shares_time`` meets another of its programme."""

    title: str
    time: str
    programme: Programme
    severity: Severity | None
    box: QRect
    lines: int
    shares_time: bool = False
    is_selected: bool = False


def paint_session(painter: QPainter, picture: SessionPicture, theme: Theme, cell: CellType) -> None:
    """Paint the block of a session; its title flows on after its time."""
    box = picture.box
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.fillRect(box, QColor(theme.block))
    bar = QRectF(box.left(), box.top(), _BAR, box.height())
    paint_programme_bar(painter, bar, picture.programme, theme)
    _paint_sign(painter, picture, theme, cell)
    _paint_words(painter, picture, theme, cell)
    if picture.shares_time:
        paint_bracket(painter, QRectF(box), theme)
    if picture.is_selected:
        paint_ring(painter, QRectF(box), theme)
    painter.restore()


def session_lines_wanted(picture: SessionPicture, cell: CellType) -> int:
    """Return how many lines time and title would take in the block."""
    return len(_lines(picture, MOST_LINES, cell))


def _lines(picture: SessionPicture, most: int, cell: CellType) -> list[str]:
    room = picture.box.width() - _BAR - 2 * cell.pad - _bracket(picture)
    beside = room - (_sign_size(cell) + cell.pad if _has_sign(picture) else 0)
    # A time such as “until 8:30am” stays in one piece.
    text = f"{picture.time.replace(' ', chr(0xA0))} {picture.title}"
    return flowed_lines(text, cell.plain_metrics, (beside, room), most)


def _paint_words(painter: QPainter, picture: SessionPicture, theme: Theme, cell: CellType) -> None:
    box = picture.box
    left = box.left() + _BAR + cell.pad
    lines = _lines(picture, picture.lines, cell)
    top = box.top() + (box.height() - len(lines) * cell.spacing) // 2
    painter.setFont(cell.plain)
    for number, line in enumerate(lines):
        time, rest = _parted(line, picture.time) if number == 0 else ("", line)
        y = top + number * cell.spacing
        after = left + cell.plain_metrics.horizontalAdvance(time)
        _write(painter, QRect(left, y, box.right() - left, cell.spacing), time, theme.secondary)
        _write(painter, QRect(after, y, box.right() - after, cell.spacing), rest, theme.text)


def _parted(line: str, time: str) -> tuple[str, str]:
    return line[: len(time)], line[len(time) :]


def _paint_sign(painter: QPainter, picture: SessionPicture, theme: Theme, cell: CellType) -> None:
    if picture.severity is None or not _has_sign(picture):
        return
    size = _sign_size(cell)
    left = picture.box.right() - size - cell.pad - _bracket(picture)
    top = picture.box.top() + (cell.line - size) / 2
    paint_severity(painter, QRectF(left, top, size, size), picture.severity, theme)


def _has_sign(picture: SessionPicture) -> bool:
    return picture.severity not in {None, Severity.NOTE}


def _bracket(picture: SessionPicture) -> int:
    return BRACKET + 2 if picture.shares_time else 0


def _sign_size(cell: CellType) -> int:
    return round(cell.spacing * 0.6)


def _write(painter: QPainter, box: QRect, text: str, colour: str) -> None:
    painter.setPen(QColor(colour))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, text)
