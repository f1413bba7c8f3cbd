"""Some days side by side: headings, the band of observances, and the hours with sessions."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.dates import ONE_DAY
from planner.domain.period_view import DayView, PeriodView
from planner.domain.settings import Settings
from ui.clockwork import Now
from ui.look.look import Look
from ui.speech import day_spoken
from ui.views.all_day_band import AllDayBand
from ui.views.day_button import DayButton
from ui.views.days_focus import DaysFocus
from ui.views.heading_row import HeadingRow
from ui.views.time_grid import TimeGrid

_MINUTE = 60_000
_BAND_SHARE = 0.4
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
        self._focus = DaysFocus()
        self._headings = HeadingRow(look, self)
        self._band = AllDayBand(look)
        self._grid = TimeGrid(look, now)
        self._band_area = _scroll_area(self._band)
        self._hours_area = _scroll_area(self._grid)
        self._hours_area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._lay_out()
        self._minutes = QTimer(self)
        self._minutes.timeout.connect(self._grid.update)
        self._minutes.start(_MINUTE)
        self._is_arranging = False
        self._has_been_shown = False
        look.changed.connect(self._on_look_changed)

    def show_days(
        self, view: PeriodView, days: Sequence[date], chosen: date, settings: Settings
    ) -> None:
        """Show ``days`` of a snapshot, in order; ``chosen`` is the selected one."""
        held = self._focused_button()
        self._view, self._settings = view, settings
        self._days = tuple(view.day(one) for one in days)
        self.setAccessibleName(self.tr("Day") if len(days) == 1 else self.tr("Week"))
        self._headings.show_days([(one.day, self._spoken(one)) for one in self._days])
        self._band.show_days(view, self._days, settings.clock)
        self._grid.show_days(view, self._days, settings)
        self._fit_band()
        self._arrange_focus(chosen, held)
        self.show_day(chosen)

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

    def _past_the_end(self, day: date, *, ahead: bool) -> date:
        """Return the next day before or after those shown that is no hidden weekend."""
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
        if self._grid.isAncestorOf(button):
            self._hours_area.ensureWidgetVisible(button, 0, 24)
        elif self._band.isAncestorOf(button):
            self._band_area.ensureWidgetVisible(button, 0, 4)
        if not self._is_arranging:
            self.day_chosen.emit(self._days[self._focus.column].day)

    @Slot(object)
    def _on_key_pressed(self, key: Qt.Key) -> None:
        day = self._days[self._focus.column].day
        if key in _STEPS:
            self.step_asked.emit(_STEPS[key])
        elif key == Qt.Key.Key_Home:
            self._headings.heading_of(self._days[0].day).setFocus()
        elif key == Qt.Key.Key_End:
            self._headings.heading_of(self._days[-1].day).setFocus()
        elif (neighbour := self._focus.neighbour(key)) is None:
            self.day_chosen.emit(self._past_the_end(day, ahead=key == Qt.Key.Key_Right))
        elif neighbour.hasFocus():
            # A bar over several days: the same button, in the column beside.
            self._on_focus_moved(neighbour)
        else:
            neighbour.setFocus()

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, DayButton):
            button.setFocus()

    @Slot(object)
    def _on_look_changed(self, _theme: object) -> None:
        if self._view is not None and self._days:
            chosen = self._headings.chosen or self._days[0].day
            days = [one.day for one in self._days]
            self.show_days(self._view, days, chosen, self._settings)


def _scroll_area(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # The buttons inside take the focus and scroll into sight by themselves.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
