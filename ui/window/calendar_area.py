"""The middle of the window: what is new, and the calendar's views."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.dates import DateSpan, months_from
from planner.domain.settings import Settings
from planner.later import imported_later
from ui.clockwork import Now
from ui.gestures.move_bar import MoveBar
from ui.gestures.session_gestures import SessionGestures
from ui.look.look import Look
from ui.navigator import Navigator, Shown
from ui.panels.news_strip import NewsStrip
from ui.panels.notice_strip import NoticeStrip
from ui.views.month_view import MonthView
from ui.widgets.cross_fade import CrossFade

with imported_later():
    from ui.views.agenda_page import AgendaPage
    from ui.views.days_view import DaysView
    from ui.views.year_page import YearPage

_View = TypeVar("_View", "MonthView", "DaysView", "YearPage", "AgendaPage")

_LEAST_LINES_WIDE = 19
"""Width that a view has beside the panels, in heights of a line of text; each can do with less."""


class _Views(QStackedWidget):
    """The views, of which one is shown; the window need not grow when another one is."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    @override
    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(self.fontMetrics().height() * _LEAST_LINES_WIDE, 0))


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
        self.news = NewsStrip(look)
        self.news.hide()
        self.notice = NoticeStrip()
        self._gestures, self._look, self._now = gestures, look, now
        self._views = _Views()
        self._fade = CrossFade(self._views, self)
        self._where: tuple[Shown, DateSpan] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.notice)
        column.addWidget(self.news)
        column.addWidget(move_bar)
        column.addWidget(self._views, 1)
        self._connect()

    # The views are made when they are first shown, so that no start waits for them.

    @cached_property
    def month(self) -> MonthView:
        """The whole weeks of a month."""
        view = MonthView(self._look)
        view.use_gestures(self._gestures)
        view.day_opened.connect(self._on_day_opened)
        return self._added(view)

    @cached_property
    def days(self) -> DaysView:
        """A day or a week by its hours."""
        view = DaysView(self._look, self._now)
        view.use_gestures(self._gestures)
        return self._added(view)

    @cached_property
    def year(self) -> YearPage:
        """A year at a glance."""
        view = YearPage(self._look)
        view.day_opened.connect(self._on_day_opened)
        view.month_opened.connect(self._on_month_opened)
        return self._added(view)

    @cached_property
    def agenda(self) -> AgendaPage:
        """What is on, line by line."""
        view = AgendaPage(self._look)
        view.day_opened.connect(self._on_day_opened)
        view.months_chosen.connect(self._navigator.list_months)
        return self._added(view)

    def _added(self, view: _View) -> _View:
        view.day_chosen.connect(self._on_day_chosen)
        view.step_asked.connect(self._on_step_asked)
        self._views.addWidget(view)
        return view

    def show_period(self, settings: Settings) -> None:
        """Show the navigator's snapshot as the settings ask."""
        navigator, before = self._navigator, self._views.currentWidget()
        is_here = self._has_focus()
        self._fade_where_new()
        match navigator.shown:
            case Shown.DAY | Shown.WEEK:
                chosen, shared = navigator.day, navigator.shared
                self.days.show_days(navigator.view, navigator.columns, chosen, settings, shared)
                self.days.show_planned(self._planned())
                self._views.setCurrentWidget(self.days)
            case Shown.MONTH:
                clock, shared = settings.clock, navigator.shared
                self.month.show_month(navigator.view, navigator.month, clock, shared)
                self.month.show_planned(self._planned())
                self._views.setCurrentWidget(self.month)
            case Shown.YEAR:
                self.year.show_year(navigator.year, settings)
                self.year.show_planned(self._planned())
                self._views.setCurrentWidget(self.year)
            case Shown.AGENDA:
                view, months = navigator.view, navigator.agenda_months
                self.agenda.show_agenda(view, navigator.span, months, settings, self._planned())
                self._views.setCurrentWidget(self.agenda)
        self.show_day(navigator.day)
        if is_here and self._views.currentWidget() is not before:
            self.take_focus()
        self._fade.start()

    def _planned(self) -> Mapping[date, int]:
        planned, stages = self._navigator.planned, self._navigator.stages
        days = planned.keys() | stages.keys()
        return {day: len(planned.get(day, ())) + len(stages.get(day, ())) for day in sorted(days)}

    def _has_focus(self) -> bool:
        focused: object = self.window().focusWidget()
        return isinstance(focused, QWidget) and self._views.isAncestorOf(focused)

    def _fade_where_new(self) -> None:
        """Let another view or span fade in; what is only shown afresh stays still."""
        where = (self._navigator.shown, self._navigator.span)
        if self._where is not None and where != self._where:
            self._fade.hold()
        self._where = where

    def show_day(self, day: date) -> None:
        """Put the ring on a day."""
        match self._navigator.shown:
            case Shown.DAY | Shown.WEEK:
                self.days.show_day(day)
            case Shown.MONTH:
                self.month.show_day(day)
            case Shown.YEAR:
                self.year.show_day(day)
            case Shown.AGENDA:
                self.agenda.show_day(day)

    def take_focus(self) -> None:
        """Give the keyboard to the selected day."""
        match self._navigator.shown:
            case Shown.DAY | Shown.WEEK:
                self.days.take_focus(self._navigator.day)
            case Shown.MONTH:
                self.month.setFocus()
            case Shown.YEAR:
                self.year.take_focus()
            case Shown.AGENDA:
                self.agenda.take_focus()

    def _connect(self) -> None:
        self.news.day_chosen.connect(self._navigator.go_to)
        self.news.dismissed.connect(self.take_focus)
        self.notice.dismissed.connect(self.take_focus)

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
