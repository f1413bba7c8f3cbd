"""What the outlines, dots and circles of the year mean, under it, each as it is painted there."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from planner.domain.observance import Tier, Tradition
from ui.views.year_day_painter import MOST_DOTS, DayMark, DayPicture, YearDayPainter
from ui.widgets.prose import Group

_BETWEEN = 18


class LegendEntry(QLabel):
    """A day as the year paints it, and what that means."""

    def __init__(self, mark: DayMark, words: str, day_painter: YearDayPainter) -> None:
        super().__init__(words)
        self.day_painter = day_painter
        self._mark = mark
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "quiet")

    def fit(self) -> None:
        """Leave room for the day at the left."""
        self.setContentsMargins(self._swatch + 5, 0, 0, 0)

    @property
    def _swatch(self) -> int:
        return max(24, round(self.fontMetrics().height() * 1.4))

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(super().sizeHint().height(), self._swatch))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._swatch
        box = QRectF(0, (self.height() - side) / 2, side, side)
        picture = DayPicture(mark=self._mark, text="", box=box, is_worked=True, is_today=False)
        self.day_painter.paint(painter, picture)
        painter.end()
        super().paintEvent(event)


class YearLegend(Group):
    """Entries side by side, on as many lines as they need."""

    def __init__(self, day_painter: YearDayPainter) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What the marks mean"))
        meanings = self._meanings().items()
        self._entries = [LegendEntry(mark, words, day_painter) for mark, words in meanings]
        for entry in self._entries:
            entry.setParent(self)

    def fit(self, day_painter: YearDayPainter) -> None:
        """Take another painter and place the entries anew, since the look is another."""
        for entry in self._entries:
            entry.day_painter = day_painter
        self._place()

    def _place(self) -> None:
        left = top = line = 0
        for entry in self._entries:
            entry.fit()
            size = entry.sizeHint()
            if left and left + size.width() > self.width():
                left, top = 0, top + line
            entry.setGeometry(left, top, min(size.width(), self.width()), size.height())
            left += size.width() + _BETWEEN
            line = size.height()
        self.setFixedHeight(top + line)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _meanings(self) -> Mapping[DayMark, str]:
        plan, aware = Tier.PLAN, Tier.AWARE
        return {
            DayMark(tier=plan): self.tr("plan around"),
            DayMark(season=Tradition.OTHER): self.tr("season to plan around"),
            DayMark(tier=aware): self.tr("be aware"),
            DayMark(tier=plan, is_unsure=True): self.tr("expected, or date differs"),
            DayMark(sessions=1): self.tr("1 session"),
            DayMark(sessions=MOST_DOTS): self.tr("3 or more sessions"),
            DayMark(planned=1): self.tr("to do in your plans"),
        }
