"""One month of a year as a table: six weeks from Monday, blank outside the month."""

from collections.abc import Mapping
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from planner.domain.dates import ONE_DAY, monday_on_or_before
from planner.domain.wording import WEEKDAYS, shortened_weekday, weekday_name
from planner.domain.year_view import YearDay, YearView
from ui.speech import year_day_spoken, year_day_summary
from ui.words import plain_markup

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_WEEKS = 6
"""As many as the longest month touches, so that all months of a year are equally high."""


class YearMonthRole(IntEnum):
    """What the delegate asks for beyond what Qt names."""

    DAY = Qt.ItemDataRole.UserRole + 1
    IS_TODAY = Qt.ItemDataRole.UserRole + 2
    PLANNED = Qt.ItemDataRole.UserRole + 3


class YearMonthModel(QAbstractTableModel):
    """The days of one month."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._year: YearView | None = None
        self._month = date.min
        self._planned: Mapping[date, int] = {}

    def show(self, year: YearView, month: date) -> None:
        """Show the month that starts on ``month``, which the year holds whole."""
        self.beginResetModel()
        self._year, self._month = year, month
        self.endResetModel()

    def show_planned(self, planned: Mapping[date, int]) -> None:
        """Mark the days on which support plans ask for something, with how many things."""
        days = {*self._planned, *planned}
        touched = [day for day in days if self._planned.get(day) != planned.get(day)]
        self._planned = planned
        for index in filter(QModelIndex.isValid, map(self.index_of, touched)):
            self.dataChanged.emit(index, index)

    def index_of(self, day: date) -> QModelIndex:
        """Return where a day stands, or no index where it is in another month."""
        if (day.year, day.month) != (self._month.year, self._month.month):
            return QModelIndex()
        return self.index(*divmod((day - self._start).days, 7))

    def day_at(self, index: Index) -> date | None:
        """Return the day that stands at ``index``, or None where it is blank."""
        if not index.isValid():
            return None
        day = self._start + (7 * index.row() + index.column()) * ONE_DAY
        return day if (day.year, day.month) == (self._month.year, self._month.month) else None

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self._year is None else _WEEKS

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(WEEKDAYS)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.day_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        day = self.day_at(index)
        if day is None or self._year is None:
            return None
        held = self._year.day(day)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(day.day)
            case YearMonthRole.DAY:
                return held
            case YearMonthRole.IS_TODAY:
                return day == self._year.today
            case YearMonthRole.PLANNED:
                return self._planned.get(day, 0)
            case _:
                return self._words(held, role)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shortened_weekday(section, 1)
            case Qt.ItemDataRole.AccessibleTextRole:
                return weekday_name(section)
            case _:
                return None

    @property
    def _start(self) -> date:
        return monday_on_or_before(self._month)

    def _words(self, held: YearDay, role: int) -> str | None:
        planned = self._planned.get(held.day, 0)
        match role:
            case Qt.ItemDataRole.AccessibleTextRole:
                is_today = self._year is not None and held.day == self._year.today
                return year_day_spoken(held, is_today=is_today, planned=planned)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_markup(year_day_summary(held, planned))
            case _:
                return None
