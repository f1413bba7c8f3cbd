"""Hours of prayer or rest behind a day's sessions, and the sunset, as labels that can be read."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from planner.domain.period_view import Band
from planner.domain.wording import Clock, time_range_text
from ui.contrast import blended
from ui.look import Look
from ui.painting import paint_hatch
from ui.words import plain_markup

_SHARE = 0.16


class BandStrip(QLabel):
    """A lightly hatched stretch of a day with its name at the top."""

    def __init__(self, band: Band, clock: Clock, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.band = band
        self._look = look
        hours = time_range_text(band.hours.start, band.hours.end, clock)
        words = f"{band.label}, {hours}"
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(band.label)
        self.setAccessibleName(words)
        self.setToolTip(plain_markup(words))
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self.setProperty("role", "quiet")
        self.setContentsMargins(3, 1, 4, 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        colour = theme.mark(self.band.observance.tradition)
        light = blended(colour, QColor(theme.surface), _SHARE)
        painter = QPainter(self)
        paint_hatch(painter, QRectF(self.rect()), 0, light, 6)
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
        painter.drawLine(0, 0, self.width(), 0)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
        super().paintEvent(event)


class SunsetLabel(QLabel):
    """“sunset 7:11pm”, standing on the dotted line."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "quiet")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.setContentsMargins(0, 0, 4, 0)
