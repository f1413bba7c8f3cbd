"""The years of a diary by theme: what its sessions, bookings and rounds carry."""

from collections.abc import Callable, Sequence

from planner.calendars.recurrence import instances
from planner.domain.dates import DateSpan
from planner.domain.toolkit_recruitment import Recruitment
from planner.later import imported_later
from planner.services.planning import PlanningNow
from planner.storage.diary import Diary

with imported_later():
    from planner.domain.booking import Booking
    from planner.domain.theme_year import ThemeYear, theme_year
    from planner.services.framework_things import booking_things, round_things, session_things


class ThemeYears:
    """Reads what carries themes; sessions of programmes that are not shown count as well."""

    def __init__(
        self,
        diary: Diary,
        planning: PlanningNow,
        *,
        bookings: Callable[[], Sequence[Booking]],
        recruitment: Callable[[], Recruitment],
    ) -> None:
        self._diary = diary
        self._planning = planning
        self._bookings = bookings
        self._recruitment = recruitment

    def year(self, year: DateSpan) -> ThemeYear:
        """Return twelve months of the diary.

        Raises DiaryError where the diary cannot be read.
        """
        zone = self._planning().setting.zone
        with self._diary.reading() as held:
            sessions = held.sessions.touching(year.widened(before=1, after=1))
            rounds = held.rounds.all()
        dated, bookings = instances(sessions, year, zone), self._bookings()
        things = (
            *session_things(dated, bookings),
            *booking_things(bookings),
            *round_things(rounds, self._recruitment()),
        )
        return theme_year(year, things)

    def guides_in(self, window: DateSpan) -> frozenset[str]:
        """Return the pages beside which the sessions of a window are to be read."""
        with self._diary.reading() as held:
            sessions = held.sessions.touching(window)
        return frozenset(one.guide for one in sessions if one.guide)
