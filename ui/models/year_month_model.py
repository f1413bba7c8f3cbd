"""One month of a year as a table: six weeks from Monday, blank outside the month."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from planner.domain.dates import ONE_DAY, DateSpan, monday_on_or_before, months_from
from planner.domain.wording import WEEKDAYS, shortened_weekday, weekday_name
from planner.domain.year_view import YearDay, YearView
from ui.speech import year_day_spoken, year_day_summary
from ui.words import plain_markup

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_WEEKS = 6
"""As many as the longest month touches, so that all months of a year are equally high."""


class YearMonthModel(QAbstractTableModel):
    """The days of one month."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[YearDay | None, ...] = ()
        self._month = self._today = date.min
        self._planned: Mapping[date, int] = {}

    def show(self, year: YearView, month: date) -> None:
        """Show the month that starts on ``month``, which the year holds whole."""
        self.beginResetModel()
        self._month, self._today = month, year.today
        days = DateSpan(self._start, self._start + _WEEKS * 7 * ONE_DAY)
        within = months_from(month, 1)
        self._cells = tuple(year.day(day) if day in within else None for day in days)
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

    def held_at(self, index: Index) -> YearDay | None:
        """Return what the day at ``index`` holds, or None where it is blank."""
        return self._cells[7 * index.row() + index.column()] if index.isValid() else None

    def day_at(self, index: Index) -> date | None:
        """Return the day that stands at ``index``, or None where it is blank."""
        held = self.held_at(index)
        return None if held is None else held.day

    def is_today(self, day: date) -> bool:
        """Tell whether a day is the one that the year was laid out on."""
        return day == self._today

    def planned_on(self, day: date) -> int:
        """Return how many things support plans ask for on a day."""
        return self._planned.get(day, 0)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or not self._cells else _WEEKS

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(WEEKDAYS)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.held_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        held = self.held_at(index)
        if held is None:
            return None
        planned = self.planned_on(held.day)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(held.day.day)
            case Qt.ItemDataRole.AccessibleTextRole:
                return year_day_spoken(held, is_today=self.is_today(held.day), planned=planned)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_markup(year_day_summary(held, planned))
            case _:
                return None

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
