"""Painting one day of the month: its date, the bars that cross it, its sessions and its ring."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from planner.domain.language import counted
from planner.domain.occurrence import Occurrence
from planner.domain.period_view import DayView
from planner.domain.session import SessionInstance
from planner.domain.wording import Clock, brief_date_text, short_date_text, time_text
from ui.gestures.selection import SessionKey, key_of
from ui.look.look import Look
from ui.look.painting import paint_ring, paint_severity
from ui.look.text_fit import first_fitting
from ui.models.month_model import MonthRole, RowContent
from ui.planned_words import planned_forms
from ui.views.bar_geometry import INSET, BarGeometry
from ui.views.bar_painter import BarPainter, BarPicture
from ui.views.cell_type import CellType, CellTypeOf
from ui.views.month_layout import (
    More,
    PlacedBar,
    PlacedSession,
    RowLayout,
    RowSpace,
    Wishes,
    covers,
    lay_row,
)
from ui.views.session_painter import SessionPicture, paint_session, session_lines_wanted

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class _LaidRow:
    """One week laid out, and the pictures of its bars as if the row stood at the very top."""

    layout: RowLayout
    pictures: tuple[tuple[PlacedBar, BarPicture], ...]


class DayDelegate(QStyledItemDelegate):
    """Paints the cells of a month; the layout of each week is kept until ``forget``."""

    def __init__(self, look: Look, view: QTableView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view = view
        self._clock = Clock.TWELVE_HOUR
        self._rows: dict[tuple[object, ...], _LaidRow] = {}
        self._type = CellTypeOf(view)
        self._selected: frozenset[SessionKey] = frozenset()

    def tell_time_by(self, clock: Clock) -> None:
        """Use the 12-hour or the 24-hour clock from now on."""
        self._clock = clock
        self.forget()

    def select(self, keys: frozenset[SessionKey]) -> None:
        """Put a ring around these sessions when they are next painted."""
        self._selected = keys

    def forget(self) -> None:
        """Lay every week out again when it is next painted."""
        self._rows.clear()

    def row_height(self, lines: int) -> int:
        """Return the height that shows the date and so many lines."""
        cell = self._cell()
        return cell.date_height + lines * (cell.line + cell.gap) + cell.pad

    def more_box(self, index: Index) -> QRect | None:
        """Return where “+3 more” stands in the view, or None where all of the day is shown."""
        more = self._row_of(index).layout.more.get(self._day(index).day)
        if more is None:
            return None
        cell = self._cell()
        box = self._box(index.row(), index.column())
        return QRect(box.left(), box.top() + more.top, box.width(), cell.line)

    def date_box(self, index: Index) -> QRect:
        """Return where the date stands in the view."""
        box = self._box(index.row(), index.column())
        return QRect(box.left(), box.top(), box.width(), self._cell().date_height)

    def session_at(self, index: Index, point: QPoint) -> SessionInstance | None:
        """Return the session of a day that stands under a point of the view."""
        placed = self._row_of(index).layout.sessions[self._day(index).day]
        held = (one.instance for one in placed if self._placed_box(index, one).contains(point))
        return next(held, None)

    def session_box(self, index: Index, instance: SessionInstance) -> QRect | None:
        """Return where a session of a day stands in the view, or None where it has no room."""
        placed = self._row_of(index).layout.sessions[self._day(index).day]
        key = key_of(instance)
        found = (one for one in placed if key_of(one.instance) == key)
        return next((self._placed_box(index, one) for one in found), None)

    def occurrence_at(self, index: Index, point: QPoint) -> Occurrence | None:
        """Return the observance whose bar stands under a point of the view."""
        day, cell = self._day(index).day, self._cell()
        geometry = self._geometry(self._week(index), cell)
        top = self._box(index.row(), 0).top()
        for placed in self._row_of(index).layout.bars:
            box = geometry.picture(placed, top).box
            if covers(placed.bar, day) and box.contains(point):
                return placed.bar.occurrence
        return None

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, cell, theme = option.rect, self._cell(), self._look.theme
        row, day = self._row_of(index), self._day(index)
        layout = row.layout
        painter.save()
        painter.setClipRect(box)
        in_month = bool(index.data(MonthRole.IN_MONTH))
        painter.fillRect(box, QColor(theme.surface if in_month else theme.muted))
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(box.topRight(), box.bottomRight())
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if option.state & QStyle.StateFlag.State_Selected:
            has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            # The keyboard is at a session inside rather than at the day.
            is_focused = has_focus and not self._holds_selected(day)
            paint_ring(painter, QRectF(box), theme, bands=(2, 3) if is_focused else (2, 1))
        self._paint_date(painter, box, index, cell)
        self._paint_bars(painter, row, day, box.top())
        week = self._week(index)
        for session in layout.sessions[day.day]:
            picture = self._session_picture(session, day, week, box)
            paint_session(painter, picture, theme, cell)
        if day.day in layout.more:
            self._paint_more(painter, box, layout.more[day.day], cell)
            if self._hides_selected(index):
                paint_ring(painter, QRectF(self.more_box(index) or box), theme)
        painter.restore()

    def _paint_bars(self, painter: QPainter, row: _LaidRow, day: DayView, top: int) -> None:
        bars = BarPainter(painter, self._look.theme, self._cell())
        painter.translate(0, top)
        for placed, picture in row.pictures:
            if covers(placed.bar, day.day):
                bars.paint(picture)
        painter.translate(0, -top)

    def _paint_date(self, painter: QPainter, box: QRect, index: Index, cell: CellType) -> None:
        day = self._day(index).day
        theme = self._look.theme
        text = first_fitting(_date_forms(day), QFontMetrics(cell.date), box.width() - 2 * cell.pad)
        room = QRect(box.left() + cell.pad + 3, box.top() + 2, box.width(), cell.date_height)
        painter.setFont(cell.date)
        painter.setPen(QColor(theme.text if index.data(MonthRole.IN_MONTH) else theme.secondary))
        if index.data(MonthRole.IS_TODAY):
            width = painter.fontMetrics().horizontalAdvance(text) + 2 * cell.pad + 2
            pill = QRectF(box.left() + 3, box.top() + 4, width, cell.date_height - 5)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(theme.accent))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(pill, 4, 4)
            painter.setPen(QColor(theme.on_accent))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        taken = painter.fontMetrics().horizontalAdvance(text) + 3 * cell.pad
        self._paint_planned(painter, room.adjusted(taken, 0, -3 * cell.pad, 0), index, cell)

    def _paint_planned(self, painter: QPainter, room: QRect, index: Index, cell: CellType) -> None:
        painter.setFont(cell.bold)
        painter.setPen(QColor(self._look.theme.link))
        forms = planned_forms(index.data(MonthRole.PLANNED))
        words = first_fitting(forms, cell.bold_metrics, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _paint_more(self, painter: QPainter, box: QRect, more: More, cell: CellType) -> None:
        room = QRect(box.left(), box.top() + more.top, box.width(), cell.line)
        room.adjust(cell.pad + INSET, 0, -cell.pad - INSET, 0)
        painter.setFont(cell.bold)
        painter.setPen(QColor(self._look.theme.link))
        in_full = counted("+%n more", "of what a day has no room for", more.count)
        room_for_words = room.width() - cell.spacing
        words = first_fitting((in_full, f"+{more.count}"), cell.bold_metrics, room_for_words)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        if more.worst is not None:
            size = round(cell.spacing * 0.6)
            left = room.left() + cell.bold_metrics.horizontalAdvance(words) + cell.pad
            sign = QRectF(left, room.center().y() - size / 2, size, size)
            paint_severity(painter, sign, more.worst, self._look.theme)

    def _session_picture(
        self, placed: PlacedSession, day: DayView, week: RowContent, box: QRect
    ) -> SessionPicture:
        return SessionPicture(
            title=placed.instance.session.title,
            programme=week.view.programme_of(placed.instance),
            severity=day.severity_of(placed.instance),
            time=self._time(placed.instance, day),
            box=self._session_rect(placed, box),
            lines=placed.lines,
            shares_time=bool(week.shared.of(placed.instance)),
            is_selected=key_of(placed.instance) in self._selected,
        )

    def _session_rect(self, placed: PlacedSession, box: QRect) -> QRect:
        cell = self._cell()
        height = cell.line + (placed.lines - 1) * cell.spacing
        top = box.top() + placed.top
        return QRect(box.left() + INSET, top, box.width() - 2 * INSET - 1, height)

    def _placed_box(self, index: Index, placed: PlacedSession) -> QRect:
        return self._session_rect(placed, self._box(index.row(), index.column()))

    def _holds_selected(self, day: DayView) -> bool:
        return bool(self._selected) and any(key_of(one) in self._selected for one in day.instances)

    def _hides_selected(self, index: Index) -> bool:
        day = self._day(index)
        return any(
            key_of(one) in self._selected and self.session_box(index, one) is None
            for one in day.instances
        )

    def _row_of(self, index: Index) -> _LaidRow:
        week, view = self._week(index), self._view
        left, height = view.columnViewportPosition(0), view.rowHeight(index.row())
        key = (week.span, left, height, view.width(), view.font().pixelSize())
        if key not in self._rows:
            self._rows[key] = self._laid(week, self._box(index.row(), index.column()))
        return self._rows[key]

    def _laid(self, week: RowContent, box: QRect) -> _LaidRow:
        cell = self._cell()
        space = RowSpace(
            top=cell.date_height + 3,
            bottom=box.height() - cell.pad,
            line=cell.line,
            extra=cell.spacing,
            gap=cell.gap,
        )
        geometry = self._geometry(week, cell)
        layout = lay_row(week, space, self._wishes(geometry, box, cell))
        pictures = tuple((placed, geometry.picture(placed, 0)) for placed in layout.bars)
        return _LaidRow(layout=layout, pictures=pictures)

    def _wishes(self, geometry: BarGeometry, box: QRect, cell: CellType) -> Wishes:
        def session_lines(instance: SessionInstance, day: DayView) -> int:
            placed = PlacedSession(instance=instance, top=0, lines=1)
            picture = self._session_picture(placed, day, geometry.row, box)
            return session_lines_wanted(picture, cell)

        return Wishes(bar=geometry.lines_wanted, session=session_lines)

    def _time(self, instance: SessionInstance, day: DayView) -> str:
        if instance.session.all_day:
            return self.tr("all day")
        if instance.start.date() < day.day:
            return self.tr("until {time}").format(time=time_text(instance.end, self._clock))
        return time_text(instance.start, self._clock)

    def _geometry(self, week: RowContent, cell: CellType) -> BarGeometry:
        columns = [self._box(0, column) for column in range(len(week.days))]
        edges = (*(box.left() for box in columns), columns[-1].right() + 1)
        return BarGeometry(row=week, edges=edges, cell=cell, clock=self._clock)

    def _box(self, row: int, column: int) -> QRect:
        return QRect(
            self._view.columnViewportPosition(column),
            self._view.rowViewportPosition(row),
            self._view.columnWidth(column),
            self._view.rowHeight(row),
        )

    def _cell(self) -> CellType:
        return self._type.now

    def _day(self, index: Index) -> DayView:
        day = index.data(MonthRole.DAY)
        assert isinstance(day, DayView), "the month model gives a DayView"
        return day

    def _week(self, index: Index) -> RowContent:
        week = index.data(MonthRole.WEEK)
        assert isinstance(week, RowContent), "the month model gives a RowContent"
        return week


def _date_forms(day: date) -> tuple[str, ...]:
    if day.day != 1:
        return (str(day.day),)
    whole = short_date_text(day.month, day.day)
    return (whole, brief_date_text(day.month, day.day), str(day.day))
