"""Where the user is: the days laid out, the selected one, and the snapshot that holds them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from planner.domain.clash import Clash
from planner.domain.clash_groups import ClashGroup, group_clashes
from planner.domain.dates import (
    ONE_DAY,
    DateSpan,
    month_grid_of,
    months_from,
    months_on,
    week_of,
    year_around,
)
from planner.domain.errors import PlannerError
from planner.domain.period_view import DayView, PeriodView
from planner.domain.round_stages import StageDay
from planner.domain.support_plan import PlanItem
from planner.domain.wording import day_text, months_text, span_text
from planner.domain.year_view import YearView
from planner.services.workspace import Workspace
from ui.clockwork import Now
from ui.prefetcher import Prefetcher
from ui.shared_time import SharedTime, shared_time


class Shown(StrEnum):
    """How much of the calendar is laid out."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    AGENDA = "agenda"


_AGENDA_MONTHS = 3
"""How many months an agenda runs over at first."""


class Navigator(QObject):
    """The one snapshot that every view shows, and the steps that lead to another.

    The snapshot is the whole weeks of a month, so that day, week, month and panels share it, or of
    the months of an agenda; the year has an overview of its own beside it. ``period_changed``
    carries a PeriodView and tells that it, or the way it is laid out, is another;
    ``day_selected`` carries a date, ``shown_changed`` a Shown.
    """

    period_changed = Signal(object)
    day_selected = Signal(object)
    shown_changed = Signal(object)

    def __init__(self, workspace: Workspace, now: Now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._now = now
        self.prefetcher = Prefetcher(self)
        self._shown = Shown.MONTH
        self._agenda_months = _AGENDA_MONTHS
        self._day = self._within_almanac(now().date())
        self._month = self._day.replace(day=1)
        self._shared: SharedTime | None = None
        self._planned: tuple[DateSpan, Mapping[date, tuple[PlanItem, ...]]] | None = None
        self._stages: tuple[DateSpan, Mapping[date, tuple[StageDay, ...]]] | None = None
        self._view = self._load()

    @property
    def view(self) -> PeriodView:
        """The snapshot."""
        return self._view

    @property
    def planned(self) -> Mapping[date, tuple[PlanItem, ...]]:
        """What support plans ask for on the days laid out; it is no part of any snapshot.

        Days on which they ask for nothing are left out.
        """
        window = self._marked_window
        if self._planned is None or self._planned[0] != window:
            found = self._workspace.plans.due_in(window, self.today)
            days = dict.fromkeys(one.remind for one in found if one.remind is not None)
            by_day = {day: tuple(one for one in found if one.remind == day) for day in days}
            self._planned = (window, by_day)
        return self._planned[1]

    @property
    def stages(self) -> Mapping[date, tuple[StageDay, ...]]:
        """What recruitment rounds begin and end on the days laid out, as ``planned`` is."""
        window = self._marked_window
        if self._stages is None or self._stages[0] != window:
            found = self._workspace.rounds.due_in(window)
            days = dict.fromkeys(one.day for one in found)
            by_day = {day: tuple(one for one in found if one.day == day) for day in days}
            self._stages = (window, by_day)
        return self._stages[1]

    @property
    def day(self) -> date:
        """The selected day, always within the snapshot."""
        return self._day

    @property
    def today(self) -> date:
        """The day that the clock tells."""
        return self._now().date()

    @property
    def month(self) -> date:
        """The first of the month that the month view, and the small month, is about."""
        if self._shown is not Shown.AGENDA:
            return self._month
        return min(max(self._day, self.span.start), self.span.last).replace(day=1)

    @property
    def agenda_months(self) -> int:
        """Over how many months an agenda runs."""
        return self._agenda_months

    @property
    def shown(self) -> Shown:
        """How much is laid out."""
        return self._shown

    @property
    def span(self) -> DateSpan:
        """The days that the title names; a month is without its borders."""
        match self._shown:
            case Shown.DAY | Shown.WEEK:
                days = self.columns
                return DateSpan(days[0], days[-1] + ONE_DAY)
            case Shown.MONTH:
                return months_from(self._month, 1)
            case Shown.YEAR:
                return self._year_of(self._month)
            case Shown.AGENDA:
                return months_from(self._month, self._agenda_months)

    @property
    def year(self) -> YearView:
        """The days of the year that is laid out, at a glance."""
        return self._workspace.year(self._year_of(self._month), self._now().date())

    @property
    def columns(self) -> tuple[date, ...]:
        """The days that the time view gives a column: one, or those of the week."""
        if self._shown is Shown.DAY:
            return (self._day,)
        week, settings = tuple(week_of(self._day)), self._workspace.settings
        worked = tuple(filter(settings.is_worked, week))
        return worked if settings.hides_weekend and worked else week

    @property
    def title(self) -> str:
        """“Monday 21 September 2026”, “21 to 27 September 2026” or “August 2026 to July 2027”."""
        match self._shown:
            case Shown.DAY:
                return day_text(self._day)
            case Shown.WEEK:
                return span_text(self.span)
            case Shown.MONTH | Shown.YEAR | Shown.AGENDA:
                return months_text(self.span)

    @property
    def day_view(self) -> DayView:
        """All that is on the selected day."""
        return self._view.day(self._day)

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """The clashes of the days that the title names, worst first.

        Of a year, those of the selected month: nobody looks for those of a whole year at once.
        """
        span = months_from(self._month, 1) if self._shown is Shown.YEAR else self.span
        return tuple(one for one in self._view.clashes if one.instance.days.overlaps(span))

    @property
    def clash_groups(self) -> tuple[ClashGroup, ...]:
        """The same clashes, a session against one observance in one group, worst first."""
        held = {id(one): one for day in self._view.days for one in day.instances}
        return group_clashes(self.clashes, held.values())

    @property
    def shared(self) -> SharedTime:
        """What shares time in the snapshot; worked out once it is asked for."""
        if self._shared is None:
            self._shared = shared_time(self._workspace.planner.conflicts_in(self._view))
        return self._shared

    def select(self, day: date) -> None:
        """Select a day, staying in the month shown where it is in sight."""
        # A day of a year is in sight in its own month alone.
        if day in self._view.window and self._shown is not Shown.YEAR:
            self._move_to(day)
        else:
            self.go_to(day)

    def go_to(self, day: date) -> None:
        """Select a day and show its month, week or the day itself."""
        day = self._within_almanac(day)
        is_listed = self._shown is Shown.AGENDA and day in self.span
        if not is_listed and day.replace(day=1) != self._month:
            self._move_month_to(day.replace(day=1), day)
        self._move_to(day)

    def go_to_today(self) -> None:
        """Select today."""
        self.go_to(self._now().date())

    def step(self, count: int) -> None:
        """Go on by ``count`` of what is laid out, or back where negative."""
        match self._shown:
            case Shown.DAY:
                self.go_to(self._day + count * ONE_DAY)
            case Shown.WEEK:
                self.go_to(self._day + 7 * count * ONE_DAY)
            case Shown.MONTH:
                self.step_months(count)
            case Shown.YEAR:
                self.step_months(12 * count)
            case Shown.AGENDA:
                first = months_on(self._month, count * self._agenda_months)
                self._move_month_to(first, self._within_almanac(first))

    def step_months(self, count: int) -> None:
        """Go ``count`` months on, or back where negative, to the same day of the month."""
        first = months_on(self.month, count)
        last = months_from(first, 1).last
        day = self._day if self._day in months_from(self.month, 1) else self.month
        self.go_to(first.replace(day=min(day.day, last.day)))

    def list_months(self, count: int) -> None:
        """Let an agenda run over so many months."""
        with self._back_on_fault():
            self._agenda_months = count
            self.reload()

    def show_as(self, shown: Shown) -> None:
        """Lay out more or less of the calendar around the selected day."""
        if shown is self._shown:
            return
        with self._back_on_fault():
            self._shown, self._month = shown, self._day.replace(day=1)
            if self._window() != self._view.window:
                self._view = self._load()
            else:
                self.prefetcher.want(self._prepare_neighbours())
        self.shown_changed.emit(shown)
        self.period_changed.emit(self._view)

    def reload(self) -> None:
        """Take a new snapshot, since the diary or the settings are other than they were."""
        self._view = self._load()
        self.period_changed.emit(self._view)
        self.day_selected.emit(self._day)

    def close(self) -> None:
        """Work nothing out any more."""
        self.prefetcher.stop()

    def _move_month_to(self, month: date, day: date) -> None:
        with self._back_on_fault():
            self._month, self._day = month, day
            self.reload()

    @contextmanager
    def _back_on_fault(self) -> Iterator[None]:
        """Stay where the user was where the diary cannot be read further on."""
        before = (self._shown, self._month, self._day, self._agenda_months)
        try:
            yield
        except PlannerError:
            self._shown, self._month, self._day, self._agenda_months = before
            raise

    def _move_to(self, day: date) -> None:
        if day != self._day:
            self._day = day
            self.day_selected.emit(day)

    @property
    def _marked_window(self) -> DateSpan:
        # The snapshot of a year holds the weeks of one month alone.
        return self.span if self._shown is Shown.YEAR else self._view.window

    def _window(self) -> DateSpan:
        if self._shown is not Shown.AGENDA:
            return month_grid_of(self._month)
        first, last = self.span.start, self.span.last
        return DateSpan(month_grid_of(first).start, month_grid_of(last).end)

    def _load(self) -> PeriodView:
        self._shared = None
        self._planned = None
        self._stages = None
        self.prefetcher.want(self._prepare_neighbours())
        return self._workspace.period(self._window(), self._now().date())

    def _prepare_neighbours(self) -> Iterator[None]:
        """Prepare what a step leads to; the months of an agenda would be long to prepare."""
        shown, month, today = self._shown, self._month, self._now().date()
        if shown is Shown.AGENDA:
            return
        months = 12 if shown is Shown.YEAR else 1
        for first in (months_on(month, months), months_on(month, -months)):
            yield from self._workspace.prepare(month_grid_of(first), today)
            if shown is Shown.YEAR:
                yield from self._workspace.prepare_year(self._year_of(first), today)

    def _year_of(self, month: date) -> DateSpan:
        return year_around(month, self._workspace.settings.year_starts)

    def _within_almanac(self, day: date) -> date:
        span = self._workspace.almanac_span
        return min(max(day, span.start), span.last)
