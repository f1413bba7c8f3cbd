"""The middle of the window: the month or the week."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.wording import Clock
from ui.clockwork import Now
from ui.look.look import Look
from ui.navigator import Navigator, Shown
from ui.panels.news_strip import NewsStrip
from ui.views.month_view import MonthView
from ui.views.week_view import WeekView


class CalendarArea(QWidget):
    """Keeps both views in step with the navigator."""

    def __init__(self, navigator: Navigator, look: Look, now: Now) -> None:
        super().__init__()
        self._navigator = navigator
        self._clock = Clock.TWELVE_HOUR
        self.news = NewsStrip(look)
        self.news.hide()
        self.month = MonthView(look)
        self.week = WeekView(look, now)
        self._views = QStackedWidget()
        self._views.addWidget(self.month)
        self._views.addWidget(self.week)
        self._views.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.news)
        column.addWidget(self._views, 1)
        self._connect()

    def show_period(self, clock: Clock) -> None:
        """Show the navigator's snapshot by this clock."""
        self._clock = clock
        navigator = self._navigator
        if navigator.shown is Shown.MONTH:
            self.month.show_month(navigator.view, navigator.month, clock)
            self._views.setCurrentWidget(self.month)
        else:
            self.week.show_week(navigator.view, navigator.day, clock)
            self._views.setCurrentWidget(self.week)
        self.show_day(navigator.day)

    def show_day(self, day: date) -> None:
        """Put the ring on a day."""
        if self._navigator.shown is Shown.MONTH:
            self.month.show_day(day)
        else:
            self.week.show_day(day)

    def take_focus(self) -> None:
        """Give the keyboard to the selected day."""
        if self._navigator.shown is Shown.MONTH:
            self.month.setFocus()
        else:
            self.week.take_focus(self._navigator.day)

    def _connect(self) -> None:
        for view in (self.month, self.week):
            view.day_chosen.connect(self._on_day_chosen)
            view.step_asked.connect(self._on_step_asked)
        self.month.day_opened.connect(self._on_day_opened)
        self.news.day_chosen.connect(self._navigator.go_to)
        self.news.dismissed.connect(self.take_focus)

    @Slot(object)
    def _on_day_chosen(self, day: date) -> None:
        self._navigator.select(day)

    @Slot(int)
    def _on_step_asked(self, count: int) -> None:
        self._navigator.step(count)

    @Slot(object)
    def _on_day_opened(self, day: date) -> None:
        self._navigator.select(day)
        self._navigator.show_as(Shown.WEEK)
        self.take_focus()
