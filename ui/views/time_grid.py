"""The hours of some days: lines, bands, sunset, the time now, and the sessions as blocks."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QLineF, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.bands import joined
from planner.domain.period_view import DayView, PeriodView
from planner.domain.settings import Settings
from planner.domain.wording import time_range_text, time_text
from planner.later import imported_later
from ui.clockwork import Now
from ui.gestures.proposal import Proposal
from ui.look.look import Look
from ui.shared_time import NOTHING_SHARED, SharedTime
from ui.views.band_strip import BandStrip, SunsetLabel
from ui.views.cell_type import CellType, CellTypeOf
from ui.views.day_columns import column_edges, gutter_width
from ui.views.session_block import BlockContent, SessionBlock
from ui.views.time_scale import TimeScale

with imported_later():
    from planner.domain.columns import ColumnSlot, columns

_LINES_IN_HOUR = 2.6
_BLOCKS_SHARE = 0.7
"""How much of a day that is alone its sessions take; the names of bands stand beside them."""


class TimeGrid(QWidget):
    """Days side by side from midnight to midnight."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, look: Look, now: Now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._now = now
        self._type = CellTypeOf(self)
        self._settings = Settings()
        self._days: tuple[DayView, ...] = ()
        self._shared = NOTHING_SHARED
        self._spot: Proposal | None = None
        self._blocks: list[tuple[SessionBlock, ColumnSlot]] = []
        self._strips: list[tuple[BandStrip, date]] = []
        self._sunsets: list[tuple[SunsetLabel, DayView]] = []
        self.setAccessibleName(self.tr("Hours"))

    @property
    def scale(self) -> TimeScale:
        """How high an hour is, by the text size."""
        return TimeScale(round(self._cell().spacing * _LINES_IN_HOUR))

    def show_days(
        self,
        view: PeriodView,
        days: Sequence[DayView],
        settings: Settings,
        shared: SharedTime = NOTHING_SHARED,
    ) -> None:
        """Show these days of a snapshot."""
        self._clear()
        self._days, self._settings, self._shared = tuple(days), settings, shared
        for day in days:
            self._add_bands(day)
            self._add_sunset(day)
        for day in days:
            self._add_blocks(view, day)
        for child, _place in self._children():
            child.show()
        self._place()
        self.update()

    def blocks_on(self, day: date) -> list[SessionBlock]:
        """Return the blocks of a day, in the order of time."""
        return [block for block, _slot in self._blocks if block.day == day]

    @property
    def blocks(self) -> tuple[SessionBlock, ...]:
        """The blocks of all days."""
        return tuple(block for block, _slot in self._blocks)

    def moment_at(self, point: QPoint) -> datetime:
        """Return the moment nearest to a point, by the clock on the wall."""
        number = bisect_right(self._edges(), point.x()) - 1
        day = self._days[min(max(0, number), len(self._days) - 1)].day
        return self.scale.moment_at(point.y(), day)

    def boxes_of(self, start: datetime, end: datetime) -> list[QRect]:
        """Return where a session would stand: a box in each day that it touches."""
        edges, scale = self._edges(), self.scale
        found = []
        for number, day in enumerate(self._days):
            top, bottom = scale.top(start, day.day), scale.top(end, day.day)
            if bottom > top:
                width = edges[number + 1] - edges[number] - 3
                found.append(QRect(edges[number] + 2, top + 1, width, max(6, bottom - top - 1)))
        return found

    def show_spot(self, spot: Proposal | None) -> None:
        """Mark a time that was pointed to."""
        if spot != self._spot:
            self._spot = spot
            self.update()

    @property
    def top_of_work(self) -> int:
        """How far down the working hours start."""
        return self.scale.top_of_time(self._settings.working_hours.start)

    @override
    def sizeHint(self) -> QSize:
        return QSize(700, self.scale.height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(gutter_width(self.font()) + len(self._days) * 30, self.scale.height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edges = self._edges()
        self._paint_days(painter, edges)
        self._paint_hours(painter, edges[0], event.rect())
        for number, day in enumerate(self._days):
            self._paint_sunset(painter, day, edges[number], edges[number + 1])
            self._paint_now(painter, day.day, edges[number], edges[number + 1])
            self._paint_spot(painter, day.day, edges[number], edges[number + 1])
        painter.end()

    def _paint_days(self, painter: QPainter, edges: Sequence[int]) -> None:
        theme = self._look.theme
        painter.fillRect(QRect(0, 0, edges[0], self.height()), QColor(theme.page))
        for number, day in enumerate(self._days):
            box = QRect(edges[number], 0, edges[number + 1] - edges[number], self.height())
            painter.fillRect(box, QColor(theme.muted))
            if self._settings.is_worked(day.day):
                painter.fillRect(self._working_box(box), QColor(theme.surface))
            painter.setPen(QColor(theme.line))
            painter.drawLine(box.topLeft(), box.bottomLeft())

    def _working_box(self, day: QRect) -> QRect:
        hours, scale = self._settings.working_hours, self.scale
        top, end = scale.top_of_time(hours.start), scale.top_of_time(hours.end)
        return QRect(day.left(), top, day.width(), end - top)

    def _paint_hours(self, painter: QPainter, left: int, dirty: QRect) -> None:
        theme, cell, scale = self._look.theme, self._cell(), self.scale
        painter.setFont(cell.plain)
        for hour in range(24):
            top = hour * scale.hour
            if not dirty.top() - scale.hour <= top <= dirty.bottom() + scale.hour:
                continue
            painter.setPen(QColor(theme.line))
            painter.drawLine(left, top, self.width(), top)
            painter.setPen(QColor(theme.secondary))
            words = time_text(time(hour), self._settings.clock)
            box = QRect(0, top - cell.spacing // 2, left - cell.pad, cell.spacing)
            if hour:
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, right, words)

    def _paint_sunset(self, painter: QPainter, day: DayView, left: int, right: int) -> None:
        top = self.scale.top(day.sunset, day.day)
        painter.setPen(QPen(QColor(self._look.theme.control), 1, Qt.PenStyle.DotLine))
        painter.drawLine(left, top, right, top)

    def _paint_now(self, painter: QPainter, day: date, left: int, right: int) -> None:
        now = self._now()
        if day != now.date():
            return
        top = self.scale.top(now, day)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.theme.accent), 2))
        painter.setBrush(QColor(self._look.theme.accent))
        painter.drawLine(QLineF(left, top, right, top))
        painter.drawEllipse(left - 3, top - 3, 6, 6)

    def _paint_spot(self, painter: QPainter, day: date, left: int, right: int) -> None:
        spot, theme, cell = self._spot, self._look.theme, self._cell()
        if spot is None or spot.start.date() != day:
            return
        top, bottom = self.scale.top(spot.start, day), self.scale.top(spot.end, day)
        words = time_range_text(spot.start, spot.end, self._settings.clock)
        width = cell.bold_metrics.horizontalAdvance(words) + 2 * cell.pad
        label = QRect(left + 1, top, width, cell.line)
        painter.fillRect(label, QColor(theme.focus))
        painter.setFont(cell.bold)
        painter.setPen(QColor(theme.on_focus))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)
        painter.setPen(QPen(QColor(theme.text), 2))
        painter.drawLine(left, top, right, top)
        painter.setPen(QPen(QColor(theme.text), 1, Qt.PenStyle.DashLine))
        painter.drawRect(left + 1, top, right - left - 3, bottom - top)

    def _add_bands(self, day: DayView) -> None:
        for band in joined(day.bands):
            self._strips.append((BandStrip(band, self._settings.clock, self._look, self), day.day))

    def _add_sunset(self, day: DayView) -> None:
        words = self.tr("sunset {time}").format(time=time_text(day.sunset, self._settings.clock))
        self._sunsets.append((SunsetLabel(words, self._ground(day), self), day))

    def _ground(self, day: DayView) -> QColor:
        """Return what lies behind the sunset."""
        hours = self._settings.working_hours
        is_at_work = hours.start <= day.sunset.time() < hours.end
        is_light = is_at_work and self._settings.is_worked(day.day)
        return QColor(self._look.theme.surface if is_light else self._look.theme.muted)

    def _add_blocks(self, view: PeriodView, day: DayView) -> None:
        timed = [one for one in day.instances if not one.session.all_day]
        for slot in columns(timed, least=self.scale.length_of(self._cell().line)):
            content = BlockContent(
                instance=slot.instance,
                day=day,
                programme=view.programme_of(slot.instance),
                clock=self._settings.clock,
                is_roomy=len(self._days) == 1,
                shares=self._shared.of(slot.instance),
            )
            self._blocks.append((SessionBlock(content, self._look, self), slot))

    def _place(self) -> None:
        if not self._days:
            return
        edges = self._edges()
        left_of = {day.day: edges[number] for number, day in enumerate(self._days)}
        right_of = {day.day: edges[number + 1] for number, day in enumerate(self._days)}
        for block, slot in self._blocks:
            block.setGeometry(self._block_box(block, slot, left_of[block.day], right_of[block.day]))
        for strip, day in self._strips:
            strip.setGeometry(self._strip_box(strip, day, left_of[day], right_of[day]))
        for label, view in self._sunsets:
            self._place_sunset(label, view, left_of[view.day], right_of[view.day])
        for strip, day in self._strips:
            corner = strip.geometry().topLeft()
            taken = [one.translated(-corner) for one in self._taken_on(day)]
            strip.name_beside(taken, left=round(strip.width() * self._names_from))

    def _place_sunset(self, label: SunsetLabel, view: DayView, left: int, right: int) -> None:
        size = label.sizeHint()
        line = self.scale.top(view.sunset, view.day)
        taken = [block.geometry() for block in self.blocks_on(view.day)] + self._edges_on(view.day)
        words = QRect(max(left, right - size.width()), line, size.width(), size.height())
        above = words.translated(0, -size.height())
        free = [box for box in (above, words) if not any(box.intersects(one) for one in taken)]
        # Half hidden behind a session it would read as litter; the panel tells the time too.
        label.setVisible(bool(free))
        label.setGeometry(free[0] if free else above)

    def _edges_on(self, day: date) -> list[QRect]:
        boxes = [strip.geometry() for strip, held in self._strips if held == day]
        tops = [QRect(box.left(), box.top(), box.width(), 1) for box in boxes]
        return tops + [QRect(box.left(), box.bottom(), box.width(), 1) for box in boxes]

    def _taken_on(self, day: date) -> list[QRect]:
        boxes = [block.geometry() for block in self.blocks_on(day)]
        sunsets = [label for label, view in self._sunsets if view.day == day]
        return boxes + [label.geometry() for label in sunsets if label.isVisibleTo(self)]

    def _strip_box(self, strip: BandStrip, day: date, left: int, right: int) -> QRect:
        top = self.scale.top(strip.band.hours.start, day)
        end = self.scale.top(strip.band.hours.end, day)
        return QRect(left + 1, top, right - left - 1, end - top)

    def _block_box(self, block: SessionBlock, slot: ColumnSlot, left: int, right: int) -> QRect:
        top = self.scale.top(slot.instance.start, block.day)
        end = self.scale.top(slot.instance.end, block.day)
        # Beside a block that stands alone a margin stays free, so that bands can be seen.
        margin = self._cell().pad * 3 if slot.columns == 1 else 2
        if self._names_from:
            margin = round((right - left) * (1 - self._names_from))
        each = (right - left - margin) / slot.columns
        first = left + 2 + round(slot.column * each)
        width = round(slot.width * each) - 2
        return QRect(first, top + 1, width, max(24, self._cell().line, end - top - 1))

    @property
    def _names_from(self) -> float:
        """Which share of a day the sessions take before the names of bands; 0 for all of it."""
        return _BLOCKS_SHARE if len(self._days) == 1 else 0

    def _edges(self) -> tuple[int, ...]:
        return column_edges(self.width(), self.font(), len(self._days))

    def _clear(self) -> None:
        for widget, _place in self._children():
            widget.hide()
            widget.deleteLater()
        self._blocks, self._strips, self._sunsets = [], [], []

    def _children(self) -> list[tuple[QWidget, object]]:
        return [*self._strips, *self._sunsets, *self._blocks]

    def _cell(self) -> CellType:
        return self._type.now
