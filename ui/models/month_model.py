"""The month as a table: one row for each week, one column for each day from Monday."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.overlay import Bar, bars
from planner.domain.period_view import DayView, PeriodView
from planner.domain.wording import WEEKDAYS, Clock, shortened_weekday, weekday_name
from ui.planned_words import planned_spoken
from ui.shared_time import NOTHING_SHARED, SharedTime
from ui.speech import day_spoken, day_summary
from ui.words import plain_markup

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_FULL = max(len(name) for name in WEEKDAYS)


class MonthRole(IntEnum):
    """What the delegate asks for beyond what Qt names."""

    DAY = Qt.ItemDataRole.UserRole + 1
    WEEK = Qt.ItemDataRole.UserRole + 2
    IN_MONTH = Qt.ItemDataRole.UserRole + 3
    IS_TODAY = Qt.ItemDataRole.UserRole + 4
    PLANNED = Qt.ItemDataRole.UserRole + 5


@dataclass(frozen=True, slots=True, kw_only=True)
class RowContent:
    """One row of days, without gaps in a month, and the observances that run across them."""

    span: DateSpan
    days: tuple[DayView, ...]
    bars: tuple[Bar, ...]
    view: PeriodView
    shared: SharedTime = NOTHING_SHARED


class MonthModel(QAbstractTableModel):
    """The days of a snapshot, seven to a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._weeks: tuple[RowContent, ...] = ()
        self._month = date.min
        self._today = date.min
        self._clock = Clock.TWELVE_HOUR
        self._name_length = _FULL
        self._shared = NOTHING_SHARED
        self._described: Mapping[date, str] = {}
        self._planned: Mapping[date, int] = {}

    def name_days(self, letters: int) -> None:
        """Head the columns with so many letters of the names of the days."""
        if letters != self._name_length:
            self._name_length = letters
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(WEEKDAYS) - 1)

    def show(
        self, view: PeriodView, month: date, clock: Clock, shared: SharedTime = NOTHING_SHARED
    ) -> None:
        """Show a snapshot that is about the month of ``month``."""
        self._shared = shared
        weeks = tuple(_week(view, start, shared) for start in list(view.window)[::7])
        if len(weeks) == len(self._weeks) and month == self._month:
            self._put(weeks, view.today, clock)
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._month = month
        self._put(weeks, view.today, clock)
        self.endResetModel()

    def show_planned(self, planned: Mapping[date, int]) -> None:
        """Show on how many dates of support plans each day stands; days without are left out."""
        days = {*self._planned, *planned}
        touched = [day for day in days if self._planned.get(day) != planned.get(day)]
        self._planned = planned
        for index in map(self.index_of, touched):
            if index.isValid():
                self.dataChanged.emit(index, index)

    def describe(self, described: Mapping[date, str]) -> None:
        """Let these days, and no others, say more than what is on."""
        touched = {*self._described, *described}
        self._described = described
        for index in map(self.index_of, touched):
            if index.isValid():
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.AccessibleDescriptionRole])

    def index_of(self, day: date) -> QModelIndex:
        """Return where a day stands, or no index where it is out of sight."""
        if not self._weeks or not self._weeks[0].span.start <= day < self._weeks[-1].span.end:
            return QModelIndex()
        return self.index(*divmod((day - self._weeks[0].span.start).days, 7))

    def day_at(self, index: Index) -> date | None:
        """Return the day that stands at ``index``."""
        if not index.isValid():
            return None
        return self._weeks[index.row()].span.start + index.column() * ONE_DAY

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._weeks)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(WEEKDAYS)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        week = self._weeks[index.row()]
        day = week.days[index.column()]
        match role:
            case MonthRole.DAY:
                return day
            case MonthRole.WEEK:
                return week
            case MonthRole.IN_MONTH:
                return (day.day.year, day.day.month) == (self._month.year, self._month.month)
            case MonthRole.IS_TODAY:
                return day.day == self._today
            case MonthRole.PLANNED:
                return self._planned.get(day.day, 0)
            case _:
                return self._text(day, role)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            return self._heading(section, role)
        number = self._weeks[section].span.start.isocalendar().week
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(number)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self.tr("Week {number}").format(number=number)
            case _:
                return None

    def _heading(self, column: int, role: int) -> str | None:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shortened_weekday(column, self._name_length)
            case Qt.ItemDataRole.AccessibleTextRole:
                return weekday_name(column)
            case _:
                return None

    def _text(self, day: DayView, role: int) -> str | None:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                spoken = day_spoken(day, self._clock, is_today=day.day == self._today)
                planned = planned_spoken(self._planned.get(day.day, 0))
                return ", ".join(filter(None, (spoken, planned)))
            case Qt.ItemDataRole.ToolTipRole:
                return plain_markup(day_summary(day, self._clock, self._shared))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._described.get(day.day)
            case _:
                return None

    def _put(self, weeks: tuple[RowContent, ...], today: date, clock: Clock) -> None:
        self._weeks, self._today, self._clock = weeks, today, clock


def _week(view: PeriodView, start: date, shared: SharedTime) -> RowContent:
    span = DateSpan(start, start + 7 * ONE_DAY)
    return RowContent(
        span=span,
        days=tuple(view.day(day) for day in span),
        bars=bars(view.occurrences, span),
        view=view,
        shared=shared,
    )
