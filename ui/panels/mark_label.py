"""The letter square of a tradition as label and icon, and a programme's bar as an icon."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from planner.domain.observance import Tradition
from planner.domain.session import Programme
from ui.look.look import Look
from ui.look.painting import mark_width, paint_mark, paint_programme_bar


class MarkLabel(QLabel):
    """Shows two letters on the colour of a tradition."""

    def __init__(self, tradition: Tradition, look: Look) -> None:
        super().__init__()
        self._tradition = tradition
        self._look = look
        self.setFixedSize(mark_size(self.fontMetrics().height()))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_mark(painter, QRectF(self.rect()), self._tradition, self._look.theme)
        painter.end()


def mark_size(height: int) -> QSize:
    """Return the size of a letter square of this height."""
    return QSize(round(mark_width(height)), height)


def mark_icon(tradition: Tradition, look: Look, height: int, ratio: float) -> QIcon:
    """Return a tradition's mark as an icon for a screen with ``ratio`` device pixels to one."""
    size = mark_size(height)
    pixmap = _clear_pixmap(size, ratio)
    painter = QPainter(pixmap)
    paint_mark(painter, QRectF(0, 0, size.width(), size.height()), tradition, look.theme)
    painter.end()
    return QIcon(pixmap)


def programme_icon(programme: Programme, look: Look, height: int, ratio: float) -> QIcon:
    """Return a programme's patterned bar as an icon."""
    size = mark_size(height)
    pixmap = _clear_pixmap(size, ratio)
    painter = QPainter(pixmap)
    width = size.width() / 2
    box = QRectF((size.width() - width) / 2, 0, width, size.height())
    paint_programme_bar(painter, box, programme, look.theme)
    painter.end()
    return QIcon(pixmap)


def _clear_pixmap(size: QSize, ratio: float) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
