"""Hours of prayer or rest behind a day's sessions, and the sunset, as labels that can be read."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from planner.domain.period_view import Band
from planner.domain.wording import Clock, time_range_text
from ui.look.contrast import blended
from ui.look.look import Look
from ui.look.painting import paint_hatch
from ui.words import plain_markup

_SHARE = 0.16
_WORK_BEGINS = 8


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
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setWordWrap(True)
        self.setProperty("role", "quiet")
        self._left = 0
        self._name_at(0)

    def name_beside(self, taken: Sequence[QRect], left: int = 0) -> None:
        """Put the name where none of the ``taken`` boxes (in the strip's own pixels) hides it.

        ``left`` is where sessions leave room beside them, 0 where they take the whole width.
        """
        self._left = left
        self._name_at(0)
        self.setText(self.band.label)
        height = self.heightForWidth(self.width()) - self.contentsMargins().top()
        width = self.width() - left
        tops = [self._first_top(), *sorted(box.bottom() + 1 for box in taken)]
        free = (
            top
            for top in tops
            if 0 <= top <= self.height() - height
            and not any(box.intersects(QRect(left, top, width, height)) for box in taken)
        )
        top = next(free, None)
        # A name half hidden would read as litter; it is still spoken and in the tooltip.
        self.setText("" if top is None else self.band.label)
        self._name_at(top or 0)

    def _first_top(self) -> int:
        """Return 0, or where the working day begins in what comes over from the day before."""
        hours = self.band.hours
        if hours.start.hour or hours.end.hour <= _WORK_BEGINS:
            return 0
        return round(self.height() * _WORK_BEGINS / (hours.end.hour + hours.end.minute / 60))

    def _name_at(self, top: int) -> None:
        self.setContentsMargins(self._left + 4, top + 2, 4, 0)

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

    def __init__(self, words: str, ground: QColor, parent: QWidget) -> None:
        super().__init__(words, parent)
        # A ground of its own keeps the lines of the hours from striking it through.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, ground)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "quiet")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.setContentsMargins(2, 0, 4, 1)
