"""The middle of the window: the invitation of an empty diary, and the calendar's views."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.dates import months_from
from planner.domain.settings import Settings
from ui.clockwork import Now
from ui.gestures.move_bar import MoveBar
from ui.gestures.session_gestures import SessionGestures
from ui.look.look import Look
from ui.navigator import Navigator, Shown
from ui.views.days_view import DaysView
from ui.views.month_view import MonthView
from ui.views.welcome import Welcome
from ui.views.year_page import YearPage


class CalendarArea(QWidget):
    """Keeps every view in step with the navigator."""

    def __init__(
        self,
        navigator: Navigator,
        gestures: SessionGestures,
        move_bar: MoveBar,
        look: Look,
        now: Now,
    ) -> None:
        super().__init__()
        self._navigator = navigator
        self.welcome = Welcome()
        self.month = MonthView(look)
        self.days = DaysView(look, now)
        self.year = YearPage(look)
        self._views = QStackedWidget()
        self._views.addWidget(self.month)
        self._views.addWidget(self.days)
        self._views.addWidget(self.year)
        # The invitation takes what its words need, the views what is left.
        self._views.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.welcome)
        column.addWidget(move_bar)
        column.addWidget(self._views, 1)
        self.month.use_gestures(gestures)
        self.days.use_gestures(gestures)
        self._connect()

    def show_period(self, settings: Settings) -> None:
        """Show the navigator's snapshot as the settings ask."""
        navigator = self._navigator
        match navigator.shown:
            case Shown.DAY | Shown.WEEK:
                chosen, shared = navigator.day, navigator.shared
                self.days.show_days(navigator.view, navigator.columns, chosen, settings, shared)
                self._views.setCurrentWidget(self.days)
            case Shown.MONTH:
                clock, shared = settings.clock, navigator.shared
                self.month.show_month(navigator.view, navigator.month, clock, shared)
                self._views.setCurrentWidget(self.month)
            case Shown.YEAR:
                self.year.show_year(navigator.year, settings)
                self._views.setCurrentWidget(self.year)
        self.show_day(navigator.day)

    def show_day(self, day: date) -> None:
        """Put the ring on a day."""
        match self._navigator.shown:
            case Shown.DAY | Shown.WEEK:
                self.days.show_day(day)
            case Shown.MONTH:
                self.month.show_day(day)
            case Shown.YEAR:
                self.year.show_day(day)

    def take_focus(self) -> None:
        """Give the keyboard to the selected day."""
        match self._navigator.shown:
            case Shown.DAY | Shown.WEEK:
                self.days.take_focus(self._navigator.day)
            case Shown.MONTH:
                self.month.setFocus()
            case Shown.YEAR:
                self.year.take_focus()

    def _connect(self) -> None:
        for view in (self.month, self.days, self.year):
            view.day_chosen.connect(self._on_day_chosen)
            view.step_asked.connect(self._on_step_asked)
        for view in (self.month, self.year):
            view.day_opened.connect(self._on_day_opened)
        self.year.month_opened.connect(self._on_month_opened)

    @Slot(object)
    def _on_day_chosen(self, day: date) -> None:
        self._navigator.select(day)

    @Slot(int)
    def _on_step_asked(self, count: int) -> None:
        self._navigator.step(count)

    @Slot(object)
    def _on_month_opened(self, first: date) -> None:
        is_within = months_from(first, 1)
        if self._navigator.day not in is_within:
            self._navigator.select(first)
        self._navigator.show_as(Shown.MONTH)
        self.take_focus()

    @Slot(object)
    def _on_day_opened(self, day: date) -> None:
        self._navigator.select(day)
        self._navigator.show_as(Shown.DAY)
        self.take_focus()
