"""Snapshots of periods and years, kept until something in the diary or the settings changes."""

from datetime import date

from planner.domain.contact import Setting
from planner.domain.dates import DateSpan
from planner.domain.decision import Decided
from planner.domain.period_view import PeriodView
from planner.domain.settings import Settings
from planner.later import imported_later
from planner.services.date_source import DateSource
from planner.services.period import Plan, period_view
from planner.services.recent import Recent
from planner.storage.diary import Diary

with imported_later():
    from planner.domain.year_view import YearView
    from planner.services.year import YearPlan, sessions_by_day, year_view

_MOST_PERIODS = 12
"""How many are kept: the one shown, its neighbours, and where the user was before."""

_MOST_YEARS = 4
"""The one shown, its neighbours, and where the user was before."""

_Asked = tuple[DateSpan, date, Settings, object]


class Snapshots:
    """Works out what is asked for, once; what another program writes is seen.

    Whoever changes the diary, or takes other dates, says so by ``forget``.
    """

    def __init__(self, diary: Diary) -> None:
        self._diary = diary
        self._periods: Recent[_Asked, PeriodView] = Recent(_MOST_PERIODS)
        self._years: Recent[_Asked, YearView] = Recent(_MOST_YEARS)

    def forget(self) -> None:
        """Work everything out anew from now on."""
        self._periods.forget()
        self._years.forget()

    def has_period(self, window: DateSpan, today: date, settings: Settings) -> bool:
        """Tell whether a period need not be worked out."""
        return (window, today, settings, self._diary.stamp) in self._periods

    def has_year(self, window: DateSpan, today: date, settings: Settings) -> bool:
        """Tell whether a year need not be worked out."""
        return (window, today, settings, self._diary.stamp) in self._years

    def plan(self, window: DateSpan) -> Plan:
        """Return the sessions that may touch a window, with all programmes and decisions."""
        with self._diary.reading() as held:
            return Plan(
                sessions=held.sessions.touching(window.widened(before=1, after=1)),
                programmes={one.id: one for one in held.programmes.all()},
                decided=Decided(held.decisions.all()),
            )

    def period(
        self,
        window: DateSpan,
        today: date,
        settings: Settings,
        *,
        dates: DateSource,
        setting: Setting,
    ) -> PeriodView:
        """Return everything that is on in ``window``, as the settings choose it."""

        def made() -> PeriodView:
            return period_view(
                window,
                today=today,
                almanac=dates,
                plan=self.plan(window),
                setting=setting,
                settings=settings,
            )

        return self._periods.kept_or_made((window, today, settings, self._diary.stamp), made)

    def year(
        self,
        window: DateSpan,
        today: date,
        settings: Settings,
        *,
        dates: DateSource,
        setting: Setting,
    ) -> YearView:
        """Return the days of a long window at a glance, as the settings choose them."""

        def made() -> YearView:
            with self._diary.reading() as held:
                plan = YearPlan(
                    counts=sessions_by_day(held, window, setting.place, settings),
                    programmes=held.programmes.all(),
                )
            return year_view(
                window,
                today=today,
                dates=dates,
                plan=plan,
                place=setting.place,
                settings=settings,
            )

        return self._years.kept_or_made((window, today, settings, self._diary.stamp), made)
