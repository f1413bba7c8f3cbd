"""Some days side by side: headings, the band of observances, and the hours with sessions."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.dates import ONE_DAY
from planner.domain.period_view import DayView, PeriodView
from planner.domain.settings import Settings
from ui.clockwork import Now
from ui.gestures.pointer import Pointer
from ui.gestures.session_gestures import SessionGestures
from ui.gestures.surface import Hit
from ui.gestures.time_cursor import TimeCursor
from ui.look.look import Look
from ui.shared_time import NOTHING_SHARED, SharedTime
from ui.speech import day_spoken
from ui.views.all_day_band import AllDayBand
from ui.views.day_button import DayButton
from ui.views.days_focus import DaysFocus
from ui.views.days_surface import DaysSurface, half_hour_of, hit_on
from ui.views.heading_row import HeadingRow
from ui.views.session_block import SessionBlock
from ui.views.time_grid import TimeGrid

_MINUTE = 60_000
_BAND_SHARE = 0.4
_ALONG = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}
_UP_AND_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIDEWAYS = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}
_STEPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DaysView(QWidget):
    """Shows a day or the days of a week; the navigator decides what follows from a choice."""

    day_chosen = Signal(object)
    """A date was moved to."""

    step_asked = Signal(int)
    """The days before (-1) or after (1) are wanted."""

    def __init__(self, look: Look, now: Now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._days: tuple[DayView, ...] = ()
        self._view: PeriodView | None = None
        self._settings = Settings()
        self._shared = NOTHING_SHARED
        self._focus = DaysFocus()
        self._gestures: SessionGestures | None = None
        self._pointer: Pointer | None = None
        self._cursor: TimeCursor | None = None
        self._headings = HeadingRow(look, self)
        self._band = AllDayBand(look)
        self._grid = TimeGrid(look, now)
        self._band_area = _scroll_area(self._band)
        self._hours_area = _scroll_area(self._grid)
        self._surface = DaysSurface(self._band_area, self._hours_area, look, self)
        self._hours_area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._lay_out()
        self._minutes = QTimer(self)
        self._minutes.timeout.connect(self._grid.update)
        self._minutes.start(_MINUTE)
        self._is_arranging = False
        self._has_been_shown = False
        look.changed.connect(self._on_look_changed)

    def use_gestures(self, gestures: SessionGestures) -> None:
        """Let sessions be worked with in these days from now on."""
        self._gestures = gestures
        self._pointer = Pointer(self._surface, gestures, self)
        self._cursor = TimeCursor(gestures)
        self._surface.use_gestures(gestures)

    def show_days(
        self,
        view: PeriodView,
        days: Sequence[date],
        chosen: date,
        settings: Settings,
        shared: SharedTime = NOTHING_SHARED,
    ) -> None:
        """Show ``days`` of a snapshot, in order; ``chosen`` is the selected one."""
        held = self._focused_button()
        self._view, self._settings, self._shared = view, settings, shared
        self._days = tuple(view.day(one) for one in days)
        self.setAccessibleName(self.tr("Day") if len(days) == 1 else self.tr("Week"))
        self._headings.show_days([(one.day, self._spoken(one)) for one in self._days])
        self._band.show_days(view, self._days, settings.clock)
        self._grid.show_days(view, self._days, settings, shared)
        self._fit_band()
        self._arrange_focus(chosen, held)
        self._surface.refresh()
        self.show_day(chosen)

    def show_planned(self, planned: Mapping[date, int]) -> None:
        """Show on which days support plans ask for something, and for how much."""
        self._headings.show_planned(planned)

    def show_day(self, day: date) -> None:
        """Mark the selected day, where it is in sight."""
        if self._view is not None:
            self._headings.mark(today=self._view.today, chosen=day)

    def scroll_to_working_hours(self) -> None:
        """Put the start of the working day at the top."""
        self._hours_area.verticalScrollBar().setValue(self._grid.top_of_work - 8)

    def take_focus(self, day: date) -> None:
        """Put the keyboard on a day's heading."""
        self._headings.heading_of(day).setFocus()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._pointer is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        point = event.globalPosition().toPoint()
        hit = self._surface.hit_at(point)
        self._pointer.press(point, event.modifiers())
        if hit is not None:
            self._focus_on(hit)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pointer is not None:
            self._pointer.move(event.globalPosition().toPoint(), event.modifiers())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pointer is not None and event.button() is Qt.MouseButton.LeftButton:
            self._pointer.release(event.globalPosition().toPoint(), event.modifiers())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._pointer is None or self._gestures is None:
            return
        hit = self._pointer.double_click(event.globalPosition().toPoint())
        if hit is not None and hit.instance is None:
            if hit.has_hours:
                self._gestures.ask_at(half_hour_of(hit.at))
            else:
                self._gestures.ask_for_days(hit.at, hit.at + ONE_DAY)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        point = event.globalPos()
        hit = self._surface.hit_at(point)
        focused = QApplication.focusWidget()
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        if isinstance(focused, DayButton) and (by_key or hit is None):
            hit = hit_on(focused)
            point = focused.mapToGlobal(focused.rect().center()) if by_key else point
        elif hit is not None and hit.has_hours:
            hit = replace(hit, at=half_hour_of(hit.at))
        if self._gestures is not None and hit is not None:
            self._gestures.ask_menu(hit, point)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._has_been_shown:
            self._has_been_shown = True
            QTimer.singleShot(0, self, self.scroll_to_working_hours)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_band()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._headings)
        column.addWidget(self._band_area)
        column.addWidget(self._hours_area, 1)

    def _fit_band(self) -> None:
        """Give the band its height, up to a share of the view; beyond it scrolls."""
        bar = self._hours_area.verticalScrollBar().sizeHint().width()
        wanted = self._band.sizeHint().height()
        most = max(60, round(self.height() * _BAND_SHARE))
        is_cut = wanted > most
        self._band_area.setFixedHeight(min(wanted, most))
        on, off = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._band_area.setVerticalScrollBarPolicy(on if is_cut else off)
        self._band_area.setViewportMargins(0, 0, 0 if is_cut else bar, 0)
        self._headings.setContentsMargins(0, 0, bar, 0)

    def _arrange_focus(self, day: date, held: tuple[object, ...] | None) -> None:
        columns = [self._buttons_on(one.day) for one in self._days]
        # A bar over several days stands in several columns.
        buttons = list(dict.fromkeys(button for column in columns for button in column))
        for button in buttons:
            button.focus_moved.connect(self._on_focus_moved)
            button.key_pressed.connect(self._on_key_pressed)
            button.clicked.connect(self._on_clicked)
        same = next((button for button in buttons if button.key == held), None)
        current = same or self._headings.heading_of(day)
        self._focus.arrange(columns, current)
        if held is not None:
            # The selected day may be a weekend that is hidden; it stays selected.
            self._is_arranging = True
            current.setFocus()
            self._is_arranging = False

    def _buttons_on(self, day: date) -> list[DayButton]:
        return [
            self._headings.heading_of(day),
            *self._band.buttons_on(day),
            *self._grid.blocks_on(day),
        ]

    def _focused_button(self) -> tuple[object, ...] | None:
        focused = QApplication.focusWidget()
        if isinstance(focused, DayButton) and self.isAncestorOf(focused):
            return focused.key
        return None

    def _focus_on(self, hit: Hit) -> None:
        block = None if hit.instance is None else self._surface.block_of(hit.instance, hit.day)
        button = block or self._headings.heading_of(hit.day)
        button.setFocus(Qt.FocusReason.MouseFocusReason)

    def _leave(self) -> None:
        """Put back what is in the hand, or else select nothing."""
        is_put_back = self._pointer is not None and self._pointer.cancel()
        if not is_put_back and self._gestures is not None:
            self._gestures.choice.clear()
            self._gestures.point_to(None)

    def _extend(self, key: Qt.Key) -> bool:
        """Extend the selection by one session, and tell whether there was one to extend."""
        gestures = self._gestures
        if gestures is None or gestures.selection.current is None or key not in _ALONG:
            return False
        gestures.choice.extend_by(_ALONG[key])
        block = self._surface.block_of(gestures.selection.current)
        if block is not None:
            block.setFocus()
        return True

    def _point(self, key: Qt.Key, day: date, *, stretches: bool) -> None:
        """Move the time that is pointed to, or let it end later."""
        cursor, gestures = self._cursor, self._gestures
        if cursor is None or gestures is None:
            return
        if key in _UP_AND_DOWN:
            step = cursor.stretch if stretches else cursor.move
            step(day, _UP_AND_DOWN[key])
        elif key in _SIDEWAYS:
            spot, beside = gestures.spot, self._beside(day, ahead=_SIDEWAYS[key])
            self.day_chosen.emit(beside)
            self.take_focus(beside)
            cursor.go_to(beside, spot)

    def _reach(self, button: DayButton) -> None:
        """Select the session that the keyboard came to, or nothing."""
        if self._gestures is None:
            return
        if isinstance(button, SessionBlock):
            self._gestures.choice.pick(button.content.instance, button.day)
        else:
            self._gestures.choice.clear()

    def _beside(self, day: date, *, ahead: bool) -> date:
        """Return the day before or after that is no hidden weekend."""
        shown = {one.day.weekday() for one in self._days}
        beside = day + (ONE_DAY if ahead else -ONE_DAY)
        while len(shown) > 1 and beside.weekday() not in shown:
            beside += ONE_DAY if ahead else -ONE_DAY
        return beside

    def _spoken(self, day: DayView) -> str:
        is_today = self._view is not None and day.day == self._view.today
        return day_spoken(day, self._settings.clock, is_today=is_today)

    @Slot(object)
    def _on_focus_moved(self, button: DayButton) -> None:
        self._focus.stop_at(button)
        if button.was_clicked_into:
            # What is pressed stays under the mouse.
            pass
        elif self._grid.isAncestorOf(button):
            self._hours_area.ensureWidgetVisible(button, 0, 24)
        elif self._band.isAncestorOf(button):
            self._band_area.ensureWidgetVisible(button, 0, 4)
        if not self._is_arranging:
            self.day_chosen.emit(self._days[self._focus.column].day)

    @Slot(object, object)
    def _on_key_pressed(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        day = self._days[self._focus.column].day
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self._point(key, day, stretches=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        elif modifiers & Qt.KeyboardModifier.ShiftModifier and self._extend(key):
            return
        elif key in _STEPS:
            self.step_asked.emit(_STEPS[key])
        elif key == Qt.Key.Key_Home:
            self._headings.heading_of(self._days[0].day).setFocus()
        elif key == Qt.Key.Key_End:
            self._headings.heading_of(self._days[-1].day).setFocus()
        elif (neighbour := self._focus.neighbour(key)) is None:
            self.day_chosen.emit(self._beside(day, ahead=key == Qt.Key.Key_Right))
        elif neighbour.hasFocus():
            # A bar over several days: the same button, in the column beside.
            self._on_focus_moved(neighbour)
        else:
            neighbour.setFocus()
            self._reach(neighbour)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, DayButton):
            button.setFocus()
        if isinstance(button, SessionBlock) and self._gestures is not None:
            self._gestures.choice.pick(button.content.instance, button.day)
            self._gestures.open(button.content.instance)

    @Slot(object)
    def _on_look_changed(self, _theme: object) -> None:
        if self._view is not None and self._days:
            chosen = self._headings.chosen or self._days[0].day
            days = [one.day for one in self._days]
            self.show_days(self._view, days, chosen, self._settings, self._shared)


def _scroll_area(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # The buttons inside take the focus and scroll into sight by themselves.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
