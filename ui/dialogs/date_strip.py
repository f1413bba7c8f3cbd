"""The days of a search at a glance: small months, each day filled by what it would touch."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from planner.domain.clash import Severity
from planner.domain.date_search import RankedDate
from planner.domain.date_search_text import reason_for, when_found
from planner.domain.dates import DateSpan, months_on
from planner.domain.wording import month_text
from ui.look.look import Look
from ui.words import plain_markup

_BADGES = 3
_COLUMNS = 7


class DateStrip(QWidget):
    """Shows the months of a search; a click chooses a day. The list beside it says the same.

    Avoid is hatched, adjust has a heavy edge, taken has lines across; nothing hangs on colour.
    """

    # It is read as one text; each day stands in the list beside it.
    spoken_role = QAccessible.Role.StaticText

    day_chosen = Signal(object)
    """The RankedDate of the day that was clicked."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._window: DateSpan | None = None
        self._found: dict[date, RankedDate] = {}
        self._ranks: dict[date, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_dates(self, window: DateSpan, found: Sequence[RankedDate]) -> None:
        """Show what was found in a window, best first."""
        self._window = window
        self._found = {one.day: one for one in found}
        self._ranks = {one.day: rank for rank, one in enumerate(found[:_BADGES], 1)}
        words = self.tr("{count} days looked at; the list tells each, best first")
        self.setAccessibleName(words.format(count=len(found)))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        rows = -(-len(self._months()) // self._beside(self.width() or 600))
        return QSize(self._month_width(), round(rows * self._month_height()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._month_width(), self.sizeHint().height())

    @override
    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.setMinimumHeight(self.sizeHint().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, first in enumerate(self._months()):
            self._paint_month(painter, first, self._corner(number))
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._found_at(event.position())
        if found is not None:
            self.day_chosen.emit(found)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = self._found_at(QPointF(event.pos()))
            if found is not None:
                words = f"{when_found(found)}\n{reason_for(found)}"
                QToolTip.showText(event.globalPos(), plain_markup(words), self)
                return True
        return super().event(event)

    def _months(self) -> list[date]:
        if self._window is None:
            return []
        first = self._window.start.replace(day=1)
        months = [first]
        while months_on(months[-1], 1) < self._window.end:
            months.append(months_on(months[-1], 1))
        return months

    def _cell(self) -> float:
        return self.fontMetrics().height() * 1.55

    def _month_width(self) -> int:
        return round(self._cell() * (_COLUMNS + 0.6))

    def _month_height(self) -> float:
        return self._cell() * 7.4

    def _beside(self, width: int) -> int:
        return max(1, width // self._month_width())

    def _corner(self, number: int) -> QPointF:
        beside = self._beside(self.width())
        row, column = divmod(number, beside)
        return QPointF(column * self._month_width(), row * self._month_height())

    def _box_of(self, day: date, first: date, corner: QPointF) -> QRectF:
        cell = self._cell()
        place = first.weekday() + day.day - 1
        row, column = divmod(place, _COLUMNS)
        return QRectF(
            corner.x() + column * cell + 1, corner.y() + (row + 1.1) * cell + 1, cell - 3, cell - 3
        )

    def _days(self, first: date) -> list[date]:
        end = months_on(first, 1)
        return list(DateSpan(first, end))

    def _found_at(self, point: QPointF) -> RankedDate | None:
        for number, first in enumerate(self._months()):
            corner = self._corner(number)
            for day in self._days(first):
                if day in self._found and self._box_of(day, first, corner).contains(point):
                    return self._found[day]
        return None

    def _paint_month(self, painter: QPainter, first: date, corner: QPointF) -> None:
        painter.setPen(QColor(self._look.theme.text))
        title = QRectF(corner.x(), corner.y(), self._month_width(), self._cell())
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, month_text(first))
        for day in self._days(first):
            self._paint_day(painter, day, self._box_of(day, first, corner))

    def _paint_day(self, painter: QPainter, day: date, box: QRectF) -> None:
        theme, found = self._look.theme, self._found.get(day)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.surface if found else theme.page))
        painter.drawRect(box)
        rank = self._ranks.get(day)
        if found is not None:
            self._paint_touches(painter, found, box)
        if rank is not None:
            painter.setPen(QPen(QColor(theme.accent), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        font = QFont(self.font())
        font.setBold(rank is not None)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if found else theme.secondary))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day))
        painter.setFont(self.font())

    def _paint_touches(self, painter: QPainter, found: RankedDate, box: QRectF) -> None:
        theme = self._look.theme
        painter.save()
        painter.setClipRect(box)
        if found.severity is Severity.AVOID:
            painter.setPen(QPen(QColor(theme.avoid), 1))
            step = 5
            for offset in range(-int(box.height()), int(box.width()), step):
                start = QPointF(box.left() + offset, box.bottom())
                painter.drawLine(start, QPointF(start.x() + box.height(), box.top()))
        if found.is_full:
            painter.setPen(QPen(QColor(theme.secondary), 1))
            for offset in range(3, int(box.height()), 5):
                y = box.top() + offset
                painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.restore()
        if found.severity in {Severity.AVOID, Severity.ADJUST}:
            colour = theme.avoid if found.severity is Severity.AVOID else theme.adjust
            painter.setPen(QPen(QColor(colour), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
            # The number stands on a plain ground, so that hatching does not cross it.
        ground = QRectF(0, 0, box.width() * 0.6, box.height() * 0.6)
        ground.moveCenter(box.center())
        if found.severity is Severity.AVOID or found.is_full:
            painter.fillRect(ground, QColor(theme.surface))
