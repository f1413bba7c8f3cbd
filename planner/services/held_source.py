"""A source of snapshots that holds all it needs, so that a thread can draw from it by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from typing_extensions import override

from planner.domain.contact import Setting
from planner.domain.dates import DateSpan
from planner.domain.observance import Observance, ObservanceId
from planner.domain.occurrence import Occurrence
from planner.domain.period_view import PeriodView
from planner.domain.settings import Settings
from planner.services.date_source import DateSource
from planner.services.period import Plan, period_view
from planner.services.print_requests import PeriodSource


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldDates(DateSource):
    """Dates of some days, as they were read; it knows of no others."""

    edition: str
    known: Mapping[ObservanceId, Observance]
    dated: Sequence[Occurrence]

    @property
    @override
    def version(self) -> str:
        return self.edition

    @property
    @override
    def observances(self) -> Mapping[ObservanceId, Observance]:
        return self.known

    @override
    def occurrences(self, window: DateSpan) -> tuple[Occurrence, ...]:
        return tuple(one for one in self.dated if one.marked_span.overlaps(window))

    @override
    def next_occurrences(
        self, observance: ObservanceId, after: date, count: int
    ) -> tuple[Occurrence, ...]:
        found = (one for one in self.dated if one.observance.id == observance)
        return tuple(one for one in found if one.span.start > after)[:count]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldSource(PeriodSource):
    """Snapshots of the days for which plan and dates were read."""

    days: DateSpan
    today: date
    dates: HeldDates
    plan: Plan
    setting: Setting
    settings: Settings

    @property
    @override
    def span(self) -> DateSpan:
        return self.days

    @override
    def period(self, window: DateSpan) -> PeriodView:
        return period_view(
            window,
            today=self.today,
            almanac=self.dates,
            plan=self.plan,
            setting=self.setting,
            settings=self.settings,
        )
