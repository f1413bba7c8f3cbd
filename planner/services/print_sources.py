"""Where the snapshots of a print come from: an open diary, or timetable files."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from typing_extensions import override

from planner.domain.clash_report import ClashReport
from planner.domain.dates import DateSpan
from planner.domain.period_view import PeriodView
from planner.domain.settings import Settings
from planner.domain.timetable import Timetable
from planner.domain.year_view import YearView
from planner.services.date_source import DateSource
from planner.services.print_requests import PrintSource
from planner.services.printed_reminders import with_reminders
from planner.services.reference import Reference
from planner.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class DiarySource(PrintSource):
    """The diary of a workspace, seen by these settings; of plans, what they share is printed."""

    workspace: Workspace
    settings: Settings
    today: date

    @property
    @override
    def span(self) -> DateSpan:
        return self.workspace.almanac_span

    @override
    def period(self, window: DateSpan) -> PeriodView:
        view = self.workspace.period(window, self.today, self.settings)
        return with_reminders(view, self.workspace.plans.shared_in(window, self.today))

    @override
    def year(self, window: DateSpan) -> YearView:
        return self.workspace.year(window, self.today, self.settings)

    @override
    def clashes(self, window: DateSpan) -> ClashReport:
        return self.workspace.clash_report(window, self.today, self.settings)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimetableSource(PrintSource):
    """Timetables that were read, with dates as a diary may know them, seen by these settings."""

    reference: Reference
    timetables: Sequence[Timetable]
    dates: DateSource
    settings: Settings
    today: date

    @property
    @override
    def span(self) -> DateSpan:
        return self.reference.almanac.span

    @override
    def period(self, window: DateSpan) -> PeriodView:
        return self.reference.period(self.timetables, window, self.today, self.dates, self.settings)

    @override
    def year(self, window: DateSpan) -> YearView:
        return self.reference.year(self.timetables, window, self.today, self.dates, self.settings)

    @override
    def clashes(self, window: DateSpan) -> ClashReport:
        return self.reference.clash_report(
            self.timetables, window, self.today, self.dates, self.settings
        )
