"""The month: a table of days driven by arrows, Page Up and Down, Enter and the mouse."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from planner.domain.dates import ONE_DAY
from planner.domain.period_view import PeriodView
from planner.domain.wording import WEEKDAYS, Clock
from ui.look.look import BODY_PIXELS, Look
from ui.models.month_model import MonthModel
from ui.views.day_delegate import DayDelegate

_ARROWS = {
    Qt.Key.Key_Left: -ONE_DAY,
    Qt.Key.Key_Right: ONE_DAY,
    Qt.Key.Key_Up: -7 * ONE_DAY,
    Qt.Key.Key_Down: 7 * ONE_DAY,
}
_STEPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_FEWEST_LINES = 2
_SCROLLED_LINES = 5
_NAME_LENGTHS = (9, 3, 1)


class MonthView(QTableView):
    """Shows a month; the navigator decides what follows from what the user chose."""

    day_chosen = Signal(object)
    """A date was moved to."""

    day_opened = Signal(object)
    """A date is to be looked at closely."""

    step_asked = Signal(int)
    """The month before (-1) or after (1) is wanted."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.days = MonthModel(self)
        self._delegate = DayDelegate(look, self, self)
        self.setModel(self.days)
        self.setItemDelegate(self._delegate)
        self._settle_table()
        self.setAccessibleName(self.tr("Month"))
        look.changed.connect(self._on_look_changed)
        self.activated.connect(self._on_activated)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_month(self, view: PeriodView, month: date, clock: Clock) -> None:
        """Show a snapshot that is about the month of ``month``."""
        self._delegate.tell_time_by(clock)
        self.days.show(view, month, clock)
        self._set_least_sizes()

    def show_day(self, day: date) -> None:
        """Put the ring on a day, where it is in sight."""
        index = self.days.index_of(day)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        day = self.days.day_at(self.currentIndex())
        if day is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            self.day_chosen.emit(day + _ARROWS[key])
        elif key in _STEPS:
            self.step_asked.emit(_STEPS[key])
        elif key == Qt.Key.Key_Home:
            self.day_chosen.emit(day - day.weekday() * ONE_DAY)
        elif key == Qt.Key.Key_End:
            self.day_chosen.emit(day + (6 - day.weekday()) * ONE_DAY)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.day_opened.emit(day)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        more = self._delegate.more_box(index) if index.isValid() else None
        day = self.days.day_at(index)
        if more is not None and day is not None and more.contains(at):
            self.day_opened.emit(day)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._delegate.forget()
        self._set_least_sizes()
        super().resizeEvent(event)
        self._name_days()

    def _settle_table(self) -> None:
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(left)
        self.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        )
        self._set_least_sizes()

    def _name_days(self) -> None:
        metrics = QFontMetrics(self.horizontalHeader().font())
        room = self.columnWidth(0) - metrics.height()
        fits = (n for n in _NAME_LENGTHS if _widest_name(metrics, n) <= room)
        self.days.name_days(next(fits, _NAME_LENGTHS[-1]))

    def _set_least_sizes(self) -> None:
        rows = max(1, self.days.rowCount())
        # Large text needs its second lines, for its columns are narrow.
        fewest = _FEWEST_LINES if self.font().pixelSize() <= BODY_PIXELS else _FEWEST_LINES + 1
        is_short = self.viewport().height() // rows < self._delegate.row_height(fewest)
        # Where the month must be scrolled in any case, its days get room to be read.
        lines = _SCROLLED_LINES if is_short else fewest
        self.verticalHeader().setMinimumSectionSize(self._delegate.row_height(lines))
        self.horizontalHeader().setMinimumSectionSize(self.fontMetrics().height() * 3)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        day = self.days.day_at(index)
        if day is not None:
            self.day_opened.emit(day)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(
        self, current: QModelIndex | QPersistentModelIndex, _previous: QModelIndex
    ) -> None:
        day = self.days.day_at(current)
        if day is not None:
            self.day_chosen.emit(day)

    @Slot(object)
    def _on_look_changed(self, _theme: object) -> None:
        self._delegate.forget()
        self._set_least_sizes()
        self._name_days()
        self.viewport().update()


def _widest_name(metrics: QFontMetrics, letters: int) -> int:
    return max(metrics.horizontalAdvance(name[:letters]) for name in WEEKDAYS)
