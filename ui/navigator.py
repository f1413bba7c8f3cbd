"""Where the user is: the day, the week or month shown, and the snapshot that holds them."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from planner.domain.clash import Clash
from planner.domain.dates import ONE_DAY, DateSpan, month_grid_of, week_of
from planner.domain.period_view import DayView, PeriodView
from planner.domain.wording import month_text, span_text
from planner.services.workspace import Workspace
from ui.clockwork import Now


class Shown(StrEnum):
    """How much of the calendar is laid out."""

    WEEK = "week"
    MONTH = "month"


class Navigator(QObject):
    """The one snapshot that every view shows, and the steps that lead to another.

    The snapshot is always the whole weeks of a month, so that week, month and panels share it.
    ``period_changed`` carries a PeriodView, ``day_selected`` a date, ``shown_changed`` a Shown.
    """

    period_changed = Signal(object)
    day_selected = Signal(object)
    shown_changed = Signal(object)

    def __init__(self, workspace: Workspace, now: Now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._now = now
        self._shown = Shown.MONTH
        self._day = self._within_almanac(now().date())
        self._month = self._day.replace(day=1)
        self._view = self._load()

    @property
    def view(self) -> PeriodView:
        """The snapshot."""
        return self._view

    @property
    def day(self) -> date:
        """The selected day, always within the snapshot."""
        return self._day

    @property
    def month(self) -> date:
        """The first of the month that the month view is about."""
        return self._month

    @property
    def shown(self) -> Shown:
        """Whether a week or a month is laid out."""
        return self._shown

    @property
    def span(self) -> DateSpan:
        """The days that the title names: the week, or the month without its borders."""
        if self._shown is Shown.WEEK:
            return week_of(self._day)
        return DateSpan(self._month, _next_month(self._month))

    @property
    def title(self) -> str:
        """“September 2026” or “21 to 27 September 2026”."""
        return month_text(self._month) if self._shown is Shown.MONTH else span_text(self.span)

    @property
    def day_view(self) -> DayView:
        """All that is on the selected day."""
        return self._view.day(self._day)

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """The clashes of the days that the title names, worst first."""
        return tuple(one for one in self._view.clashes if one.instance.days.overlaps(self.span))

    def select(self, day: date) -> None:
        """Select a day, staying in the month shown where it is in sight."""
        if day in self._view.window:
            self._move_to(day)
        else:
            self.go_to(day)

    def go_to(self, day: date) -> None:
        """Select a day and show its month or week."""
        day = self._within_almanac(day)
        month = day.replace(day=1)
        if month != self._month:
            self._month, self._day = month, day
            self.reload()
        self._move_to(day)

    def go_to_today(self) -> None:
        """Select today."""
        self.go_to(self._now().date())

    def step(self, count: int) -> None:
        """Go ``count`` weeks or months on, or back where negative."""
        if self._shown is Shown.WEEK:
            self.go_to(self._day + 7 * count * ONE_DAY)
            return
        first = _months_on(self._month, count)
        last = _next_month(first) - ONE_DAY
        day = self._day if self._day in self.span else self._month
        self.go_to(first.replace(day=min(day.day, last.day)))

    def show_as(self, shown: Shown) -> None:
        """Lay out a week or a month."""
        if shown is self._shown:
            return
        self._shown = shown
        self.shown_changed.emit(shown)
        if shown is Shown.MONTH:
            self.go_to(self._day)

    def reload(self) -> None:
        """Take a new snapshot, since the diary or the settings are other than they were."""
        self._view = self._load()
        self.period_changed.emit(self._view)
        self.day_selected.emit(self._day)

    def _move_to(self, day: date) -> None:
        if day != self._day:
            self._day = day
            self.day_selected.emit(day)

    def _load(self) -> PeriodView:
        return self._workspace.period(month_grid_of(self._month), self._now().date())

    def _within_almanac(self, day: date) -> date:
        span = self._workspace.almanac_span
        return min(max(day, span.start), span.last)


def _next_month(first: date) -> date:
    return _months_on(first, 1)


def _months_on(first: date, count: int) -> date:
    months = first.year * 12 + first.month - 1 + count
    return first.replace(year=months // 12, month=months % 12 + 1)
