"""The year: twelve small months, as many side by side as there is room for, and what marks mean."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.dates import ONE_DAY
from planner.domain.settings import Settings
from planner.domain.year_view import YearView
from ui.look.look import Look
from ui.views.year_day_painter import YearDayPainter
from ui.views.year_legend import YearLegend
from ui.views.year_month import YearMonth, number_font

_MONTHS = 12
_SIDE_BY_SIDE = (4, 3, 2, 1)
"""How many months may stand in a row, so that all rows are full."""

_ARROWS = {
    Qt.Key.Key_Left: -ONE_DAY,
    Qt.Key.Key_Right: ONE_DAY,
    Qt.Key.Key_Up: -7 * ONE_DAY,
    Qt.Key.Key_Down: 7 * ONE_DAY,
}
_STEPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class YearPage(QWidget):
    """Shows a year; the navigator decides what follows from what the user chose."""

    day_chosen = Signal(object)
    """A date was moved to."""

    day_opened = Signal(object)
    """A date is to be looked at closely."""

    month_opened = Signal(object)
    """The first of a month that is to be looked at."""

    step_asked = Signal(int)
    """The year before (-1) or after (1) is wanted."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[YearView, Settings] | None = None
        self._day = date.min
        self._look = look
        self._page = QWidget()
        self._months: list[YearMonth] = []
        self._legend = YearLegend(self._day_painter())
        self._area = QScrollArea()
        self._grid = QGridLayout()
        self._in_a_row = 0
        self._lay_out()
        self.setAccessibleName(self.tr("Year"))
        look.changed.connect(self._on_look_changed)

    def show_year(self, year: YearView, settings: Settings) -> None:
        """Show the twelve months of a year."""
        shown = (year, settings)
        if self._shown is not None and self._shown[0] is year and self._shown[1] == settings:
            return
        self._shown = shown
        is_first = not self._months
        if is_first:
            self._make_months()
        for month, first in zip(self._months, year.months, strict=True):
            month.show_month(year, first, settings)
        if is_first:
            self._reflow()

    def show_planned(self, planned: Mapping[date, int]) -> None:
        """Mark the days on which support plans ask for something, with how many things."""
        for month in self._months:
            month.table.days.show_planned(planned)

    def show_day(self, day: date) -> None:
        """Put the ring on a day, and the keyboard with it where it was in the year."""
        is_here = self._has_focus
        self._day = day
        for month in self._months:
            is_held = month.table.show_day(day)
            policy = Qt.FocusPolicy.StrongFocus if is_held else Qt.FocusPolicy.ClickFocus
            month.table.setFocusPolicy(policy)
            if is_held and is_here:
                month.table.setFocus()
        self._bring_into_sight()

    def take_focus(self) -> None:
        """Give the keyboard to the selected day."""
        for month in self._months:
            if month.table.days.index_of(self._day).isValid():
                month.table.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reflow()

    def _make_months(self) -> None:
        # Not before a year is looked at: twelve tables are half of the widgets of the calendar.
        # They are the page’s from the start, since what is in no window outlives the window.
        day_painter = self._day_painter()
        for _month in range(_MONTHS):
            month = YearMonth(day_painter, self._page)
            month.month_opened.connect(self.month_opened)
            month.table.day_chosen.connect(self.day_chosen)
            month.table.day_opened.connect(self.day_opened)
            month.table.key_pressed.connect(self._on_key_pressed)
            self._months.append(month)

    def _lay_out(self) -> None:
        page = self._page
        page.setProperty("plain", "true")
        self._grid.setContentsMargins(0, 0, 0, 0)
        page.setLayout(self._grid)
        self._area.setWidget(page)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The months inside take the focus and scroll into sight by themselves.
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area, 1)
        column.addWidget(self._legend)

    def _reflow(self) -> None:
        if not self._months:
            return
        day_painter = self._day_painter()
        for month in self._months:
            month.table.fit(day_painter)
        gap = round(self.fontMetrics().height() * 0.75)
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(round(gap * 0.4))
        width = self._months[0].minimumSizeHint().width() + gap
        room = self.width() - self._area.verticalScrollBar().sizeHint().width() + gap
        in_a_row = next((count for count in _SIDE_BY_SIDE if count * width <= room), 1)
        if in_a_row == self._in_a_row:
            return
        self._in_a_row = in_a_row
        for number, month in enumerate(self._months):
            self._grid.addWidget(month, *divmod(number, in_a_row))
        for number in range(_MONTHS):
            self._grid.setColumnStretch(number, 1 if number < in_a_row else 0)

    def _bring_into_sight(self) -> None:
        for month in self._months:
            if month.table.days.index_of(self._day).isValid():
                self._area.ensureWidgetVisible(month, 0, 0)

    def _day_painter(self) -> YearDayPainter:
        return YearDayPainter(self._look.theme, number_font(self.font()))

    @property
    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    @Slot(object)
    def _on_key_pressed(self, key: Qt.Key) -> None:
        day = self._day
        if key in _ARROWS:
            self.day_chosen.emit(day + _ARROWS[key])
        elif key in _STEPS:
            self.step_asked.emit(_STEPS[key])
        elif key == Qt.Key.Key_Home:
            self.day_chosen.emit(day - day.weekday() * ONE_DAY)
        elif key == Qt.Key.Key_End:
            self.day_chosen.emit(day + (6 - day.weekday()) * ONE_DAY)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.day_opened.emit(day)

    @Slot(object)
    def _on_look_changed(self, _theme: object) -> None:
        self._in_a_row = 0
        self._reflow()
        self._legend.fit(self._day_painter())
