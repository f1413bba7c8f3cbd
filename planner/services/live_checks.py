"""Clashes and conflicts of a session that is not saved yet, fast enough to show while dragging."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from planner.calendars.recurrence import instances
from planner.domain.clash import Clash
from planner.domain.clash_finder import find_clashes
from planner.domain.conflict import Conflict, by_time, conflicts_between, find_conflicts
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.period_view import PeriodView
from planner.domain.session import Session, SessionInstance
from planner.services.heeded_dates import HeededDates
from planner.services.planning import Planning, PlanningNow
from planner.services.sessions_at_hand import SessionsAtHand
from planner.storage.diary import Diary

LOOKED_AHEAD = timedelta(days=366)
"""From its first start on, how far a repeat is checked before it is saved."""


class LiveChecks:
    """Checks drafts; the occurrences around the days asked for stay at hand."""

    def __init__(self, diary: Diary, planning: PlanningNow) -> None:
        self._diary = diary
        self._planning = planning
        self._heeded = HeededDates()
        self._held = SessionsAtHand(diary)

    def prepare(self, draft: Session) -> Iterator[None]:
        """Gather in short steps what the draft can meet, and the sun of its days."""
        planning = self._planning()
        for instance in self._instances_of(draft, planning):
            near = self._heeded.near(instance.days, planning)
            yield
            # What is found is not kept, but the sun that it took is.
            find_clashes([instance], near, planning.setting, planning.settings.clock)
            yield

    def clashes_of(self, draft: Session) -> tuple[Clash, ...]:
        """Return the clashes that the draft would have, worst first.

        Of a repeat, those of a year from its first start on.
        """
        planning = self._planning()
        found = self._instances_of(draft, planning)
        days = {day for instance in found for day in instance.days}
        near = {
            occurrence.key: occurrence
            for day in sorted(days)
            for occurrence in self._heeded.near(DateSpan(day, day + ONE_DAY), planning)
        }
        return find_clashes(found, near.values(), planning.setting, planning.settings.clock)

    def conflicts_of(self, draft: Session) -> tuple[Conflict, ...]:
        """Return where the draft would share time with another session of its programme.

        The session that it is a draft of, and the rest of its series, do not count.
        """
        planning = self._planning()
        found = [
            conflict
            for instance in self._instances_of(draft, planning)
            for conflict in conflicts_between(instance, self._beside(instance, draft, planning))
        ]
        return tuple(sorted(found, key=by_time))

    def forget_sessions(self) -> None:
        """Look at the diary's sessions again; they have changed."""
        self._held.forget()

    def _beside(
        self, instance: SessionInstance, draft: Session, planning: Planning
    ) -> Iterator[SessionInstance]:
        near = self._held.near(instance.days, planning.setting.zone)
        return (one for one in near if one.session.uid != draft.uid)

    def _instances_of(self, draft: Session, planning: Planning) -> tuple[SessionInstance, ...]:
        first = draft.start.date()
        last = max(first, draft.end.date()) if draft.recurrence is None else first + LOOKED_AHEAD
        # A clock elsewhere may have another day.
        window = DateSpan(first, last + ONE_DAY).widened(before=2, after=2)
        found = instances(self._with_overrides(draft), window, planning.setting.zone)
        return tuple(one for one in found if one.session is draft)

    def _with_overrides(self, draft: Session) -> Sequence[Session]:
        if draft.recurrence is None:
            return (draft,)
        with self._diary.reading() as held:
            family = held.sessions.of_uid(draft.uid)
        return (draft, *(one for one in family if one.recurrence_id is not None))


def conflicts_in(view: PeriodView) -> tuple[Conflict, ...]:
    """Return the conflicts among the sessions of a period."""
    # An instance stands in each day that it touches.
    found = {id(one): one for day in view.days for one in day.instances}
    return find_conflicts(found.values())
