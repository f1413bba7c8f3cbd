"""The heading of one column: weekday and date, today and the selected day told apart."""

from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.wording import brief_weekday_and_day_text, weekday_and_day_text
from ui.look.look import Look
from ui.look.painting import paint_ring
from ui.look.text_fit import first_fitting
from ui.planned_words import planned_forms
from ui.views.day_button import DayButton


class DayHeading(DayButton):
    """Stands over one day; pressing it selects the day."""

    def __init__(self, day: date, look: Look, parent: QWidget) -> None:
        super().__init__(day, ("heading", day), look, parent)
        self._is_today = False
        self._is_chosen = False
        self._form = 0
        self._planned = 0

    def form_for(self, width: int) -> int:
        """Return the longest form of the day that fits: 0 in full, 1 shortened, 2 its number."""
        metrics, room = QFontMetrics(self.cell.date), width - 3 * self.cell.pad
        fits = (metrics.horizontalAdvance(words) <= room for words in self._words())
        return next((number for number, fit in enumerate(fits) if fit), 2)

    def take_form(self, form: int) -> None:
        """Name the day in this form, so that all days in sight are named alike."""
        self._form = form
        self.update()

    def mark(self, *, is_today: bool, is_chosen: bool) -> None:
        """Show whether this is today, and whether it is the selected day."""
        self._is_today, self._is_chosen = is_today, is_chosen
        self.update()

    def show_planned(self, count: int) -> None:
        """Show on how many dates of support plans the day stands."""
        self._planned = count
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(40, max(24, round(self.cell.date_height * 1.35)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, cell = self._look.theme, self.cell
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.page))
        painter.setFont(cell.date)
        metrics = painter.fontMetrics()
        room = self.rect().adjusted(2 * cell.pad, 0, -cell.pad, 0)
        words = self._words()[self._form]
        if self._is_today:
            self._paint_pill(painter, metrics.horizontalAdvance(words))
            painter.setPen(QColor(theme.on_accent))
        else:
            painter.setPen(QColor(theme.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        taken = metrics.horizontalAdvance(words) + 2 * cell.pad
        self._paint_planned(painter, room.adjusted(taken, 0, -cell.pad, 0))
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), theme)
        elif self._is_chosen:
            painter.setPen(QPen(QColor(theme.accent), 3))
            foot = QRect(self.rect()).adjusted(0, 0, 0, -1)
            painter.drawLine(foot.bottomLeft(), foot.bottomRight())
        painter.end()

    def _paint_planned(self, painter: QPainter, room: QRect) -> None:
        painter.setFont(self.cell.bold)
        painter.setPen(QColor(self._look.theme.link))
        words = first_fitting(planned_forms(self._planned), self.cell.bold_metrics, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _paint_pill(self, painter: QPainter, width: int) -> None:
        cell = self.cell
        height = cell.date_height
        top = (self.height() - height) / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.accent))
        box = QRectF(cell.pad, top, width + 2 * cell.pad, height)
        painter.drawRoundedRect(box, 4, 4)

    def _words(self) -> tuple[str, ...]:
        day = self.day
        return (weekday_and_day_text(day), brief_weekday_and_day_text(day), str(day.day))
