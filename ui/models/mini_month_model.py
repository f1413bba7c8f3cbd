"""The small month beside the calendar: day numbers, and which days are planned around."""

from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from planner.domain.dates import ONE_DAY, month_grid_of
from planner.domain.observance import Tier
from planner.domain.period_view import DayView, PeriodView
from planner.domain.wording import WEEKDAYS, day_text, shortened_weekday, weekday_name
from ui.words import plain_markup

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class MiniMonthRole(IntEnum):
    """What the delegate asks for beyond what Qt names."""

    IN_MONTH = Qt.ItemDataRole.UserRole + 1
    IS_PLANNED_AROUND = Qt.ItemDataRole.UserRole + 2
    IS_TODAY = Qt.ItemDataRole.UserRole + 3


class MiniMonthModel(QAbstractTableModel):
    """The days of a snapshot as numbers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: PeriodView | None = None
        self._days: tuple[DayView, ...] = ()
        self._month = date.min
        self._today = date.min

    def show(self, view: PeriodView, month: date) -> bool:
        """Show the weeks of a month out of a snapshot, and tell whether they are others."""
        if view is self._view and month == self._month:
            return False
        self.beginResetModel()
        self._view, self._month, self._today = view, month, view.today
        self._days = tuple(view.day(day) for day in month_grid_of(month))
        self.endResetModel()
        return True

    def index_of(self, day: date) -> QModelIndex:
        """Return where a day stands, or no index where it is out of sight."""
        if not self._days or not self._days[0].day <= day <= self._days[-1].day:
            return QModelIndex()
        return self.index(*divmod((day - self._days[0].day).days, 7))

    def day_at(self, index: Index) -> date | None:
        """Return the day that stands at ``index``."""
        if not index.isValid():
            return None
        return self._days[0].day + (7 * index.row() + index.column()) * ONE_DAY

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._days) // 7

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(WEEKDAYS)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        view = self._days[7 * index.row() + index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(view.day.day)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(view)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_markup(self._spoken(view))
            case MiniMonthRole.IN_MONTH:
                return (view.day.year, view.day.month) == (self._month.year, self._month.month)
            case MiniMonthRole.IS_PLANNED_AROUND:
                return _is_planned_around(view)
            case MiniMonthRole.IS_TODAY:
                return view.day == self._today
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

    def _spoken(self, view: DayView) -> str:
        words = day_text(view.day)
        if view.day == self._today:
            words = self.tr("{day}, today").format(day=words)
        if _is_planned_around(view):
            return self.tr("{day}, to plan around").format(day=words)
        return words


def _is_planned_around(view: DayView) -> bool:
    return any(one.observance.tier is Tier.PLAN for one in view.occurrences)
