"""The month: a table of days driven by arrows, Page Up and Down, Enter and the mouse."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from planner.domain.dates import ONE_DAY
from planner.domain.period_view import PeriodView
from planner.domain.wording import Clock, day_text, shortened_weekday
from ui.gestures.pointer import Pointer
from ui.gestures.session_gestures import SessionGestures
from ui.look.look import BODY_PIXELS, Look
from ui.models.month_model import MonthModel
from ui.shared_time import NOTHING_SHARED, SharedTime
from ui.views.day_delegate import DayDelegate
from ui.views.month_surface import MonthSurface

_ARROWS = {
    Qt.Key.Key_Left: -ONE_DAY,
    Qt.Key.Key_Right: ONE_DAY,
    Qt.Key.Key_Up: -7 * ONE_DAY,
    Qt.Key.Key_Down: 7 * ONE_DAY,
}
_STEPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_WITHIN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
"""Among the sessions of a day, once the keyboard is at one of them."""

_AMONG = {**_WITHIN, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
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
        self._gestures: SessionGestures | None = None
        self._pointer: Pointer | None = None
        self.days = MonthModel(self)
        self._delegate = DayDelegate(look, self, self)
        self.setModel(self.days)
        self.setItemDelegate(self._delegate)
        self._surface = MonthSurface(self, self.days, self._delegate, look)
        self._settle_table()
        self.setAccessibleName(self.tr("Month"))
        look.changed.connect(self._on_look_changed)
        self.activated.connect(self._on_activated)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def use_gestures(self, gestures: SessionGestures) -> None:
        """Let sessions be worked with in the month from now on."""
        self._gestures = gestures
        self._pointer = Pointer(self._surface, gestures, self)
        self._surface.use_gestures(gestures)

    def show_month(
        self, view: PeriodView, month: date, clock: Clock, shared: SharedTime = NOTHING_SHARED
    ) -> None:
        """Show a snapshot that is about the month of ``month``."""
        self._delegate.tell_time_by(clock)
        self.days.show(view, month, clock, shared)
        self._set_least_sizes()

    def show_planned(self, planned: Mapping[date, int]) -> None:
        """Show on which days support plans ask for something, and for how much."""
        self.days.show_planned(planned)

    def show_day(self, day: date) -> None:
        """Put the ring on a day, where it is in sight."""
        index = self.days.index_of(day)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        day = self.days.day_at(self.currentIndex())
        if day is not None and self._is_for_session(key, event.modifiers(), day):
            return
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
    def mousePressEvent(self, event: QMouseEvent) -> None:
        # With these keys a day is neither added nor taken out; a session may be.
        if not event.modifiers() & _CHOOSING:
            super().mousePressEvent(event)
        if self._pointer is not None and event.button() is Qt.MouseButton.LeftButton:
            self._pointer.press(event.globalPosition().toPoint(), event.modifiers())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # A table would select the days that the mouse is dragged over.
        if self._pointer is not None:
            self._pointer.move(event.globalPosition().toPoint(), event.modifiers())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        pointer, gestures = self._pointer, self._gestures
        hit = pointer.double_click(event.globalPosition().toPoint()) if pointer else None
        if hit is None or gestures is None:
            super().mouseDoubleClickEvent(event)
        elif hit.instance is None:
            if hit.opens_day or hit.occurrence is not None or gestures.is_read_only:
                self.day_opened.emit(hit.day)
            else:
                gestures.ask_on(hit.day)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        hit, point = self._surface.hit_at(event.globalPos()), event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            hit, point = self._surface.hit_by_key()
        if self._gestures is not None and hit is not None:
            self._gestures.ask_menu(hit, point)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        if self._pointer is not None and is_left:
            was_dragging = self._pointer.is_dragging
            self._pointer.release(event.globalPosition().toPoint(), event.modifiers())
            if was_dragging:
                return
        super().mouseReleaseEvent(event)
        if not is_left:
            return
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

    def _is_for_session(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, day: date) -> bool:
        """Do what a key means to the sessions inside a day, and tell whether it was that."""
        gestures = self._gestures
        if gestures is None or modifiers & Qt.KeyboardModifier.AltModifier:
            return False
        if key == Qt.Key.Key_Escape:
            return self._leave_session(day)
        if key == Qt.Key.Key_Space:
            return gestures.choice.go_within(day, 0) or True
        if not gestures.choice.is_within(day):
            if key in _ARROWS:
                gestures.choice.clear()
            return False
        if key in _AMONG and modifiers & Qt.KeyboardModifier.ShiftModifier:
            gestures.choice.extend_by(_AMONG[key])
        elif key in _WITHIN:
            gestures.choice.go_within(day, _WITHIN[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            gestures.open_current()
        else:
            if key in _ARROWS:
                gestures.choice.clear()
            return False
        return True

    def _leave_session(self, day: date) -> bool:
        if self._pointer is not None and self._pointer.cancel():
            return True
        if self._gestures is None or not self._gestures.selection.instances:
            return False
        self._gestures.choice.clear()
        self._gestures.tell(day_text(day))
        return True

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
    return max(metrics.horizontalAdvance(shortened_weekday(day, letters)) for day in range(7))
