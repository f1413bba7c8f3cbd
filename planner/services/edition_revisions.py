"""What another edition of the almanac tells otherwise than the one in use, for one diary."""

from collections.abc import Callable
from datetime import date

from planner.calendars.sun import SunAt
from planner.content.almanac import Almanac
from planner.domain.contact import Setting
from planner.domain.policy_choice import chosen_policy
from planner.domain.settings import Settings
from planner.later import imported_later
from planner.services.diary_dates import DiaryDates
from planner.services.planning import PlanningNow
from planner.storage.diary import Diary

with imported_later():
    from planner.domain.revision import Revision
    from planner.services.comparing import Telling, revisions_for


class EditionRevisions:
    """Compares other editions with the one in use, for the dates that the user plans around."""

    def __init__(
        self, diary: Diary, planning: PlanningNow, dates: Callable[[], DiaryDates]
    ) -> None:
        self._diary = diary
        self._planning = planning
        self._dates = dates

    def brought_by(self, other: Almanac, today: date) -> tuple[Revision, ...]:
        """Return what another edition would tell otherwise.

        Raises UnknownPlaceError where it does not hold the place that was chosen.
        """
        return self._between(self._dates().almanac, other, today)

    def since(self, earlier: Almanac, today: date) -> tuple[Revision, ...]:
        """Return what the edition in use tells otherwise than an earlier one.

        Raises UnknownPlaceError where the earlier one does not hold the place that was chosen.
        """
        return self._between(earlier, self._dates().almanac, today)

    def _between(self, before: Almanac, after: Almanac, today: date) -> tuple[Revision, ...]:
        settings = self._planning().settings
        with self._diary.reading() as held:
            sessions = held.sessions.all()
        return revisions_for(
            self._told_by(before, settings),
            self._told_by(after, settings),
            sessions=sessions,
            settings=settings,
            today=today,
        )

    def _told_by(self, almanac: Almanac, settings: Settings) -> Telling:
        place = almanac.place(settings.place).counted_in(settings.nation)
        policy = chosen_policy(almanac.policy, settings.policy)
        here = self._dates()
        dates = DiaryDates(almanac, here.confirmations, here.own)
        return Telling(dates=dates, setting=Setting(policy=policy, place=place, sun=SunAt(place)))
