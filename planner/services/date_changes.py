"""The changes of dates that a user asks for: confirmed, withdrawn, and what follows from them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from planner.domain.change import Affected, Change, edited
from planner.domain.clash import Clash
from planner.domain.confirmation import Confirmation
from planner.domain.occurrence import Occurrence
from planner.services.confirming import (
    ConfirmedDate,
    change_to_confirm,
    change_to_withdraw,
    confirmed_dates,
    moved_if,
    occurrence_meant,
    originals,
)
from planner.services.diary_dates import DiaryDates
from planner.services.period import clashes_with
from planner.services.planning import PlanningNow
from planner.services.session_planner import SessionPlanner
from planner.storage.diary import Diary


class DateChanges:
    """Makes the changes to confirmed dates, with what repeats then leave out; writes none."""

    def __init__(
        self,
        diary: Diary,
        planning: PlanningNow,
        planner: SessionPlanner,
        dates: Callable[[], DiaryDates],
    ) -> None:
        self._diary = diary
        self._planning = planning
        self._planner = planner
        self._dates = dates

    def confirmed(self) -> tuple[ConfirmedDate, ...]:
        """Return every confirmed date, by its day."""
        dates = self._dates()
        return confirmed_dates(dates.confirmations, dates)

    def may_be_confirmed(self, shown: Occurrence) -> tuple[Occurrence, ...]:
        """Return the almanac's own occurrences behind one that is shown, if any may be confirmed.

        One for each practice that keeps the same days.
        """
        return originals(self._dates().almanac, shown)

    def occurrence_meant(self, observance: str, cycle: str, practice: str | None) -> Occurrence:
        """Return the almanac's occurrence of these names.

        Raises BadRequestError, which names the choices there are.
        """
        return occurrence_meant(self._dates().almanac, observance, cycle, practice)

    def confirm(
        self, meant: Sequence[Occurrence], first_day: date, announced_by: str, today: date
    ) -> Change:
        """Return the change that confirms a first day for occurrences of the almanac.

        Raises BadRequestError where the day is too far off or nobody is named.
        """
        change = change_to_confirm(
            meant,
            self._dates().confirmations,
            first_day=first_day,
            announced_by=announced_by,
            entered=today,
        )
        return self.with_skips_settled(change)

    def withdraw(self, shown: Occurrence) -> Change:
        """Return the change that withdraws what was confirmed for an occurrence, if anything."""
        observance, _practice, cycle, nation = shown.key
        slugs = {shown.practice.slug, *(one.slug for one in shown.agreeing)}
        keys = {(observance, slug, cycle, nation) for slug in slugs}
        held = [one for one in self._dates().confirmations if one.key in keys]
        return self.withdraw_all(held, shown.observance.name)

    def withdraw_all(self, confirmations: Sequence[Confirmation], name: str) -> Change:
        """Return the change that withdraws these confirmations of an observance so named."""
        return self.with_skips_settled(change_to_withdraw(confirmations, name))

    def with_skips_settled(self, change: Change) -> Change:
        """Return a change of dates with what repeats then leave out, to be undone together."""
        if not change.affected & Affected.DATES:
            return change
        before = self._dates()
        after = before.known_otherwise(
            edited(before.confirmations, change.confirmations),
            edited(before.own, change.own_observances),
        )
        settled = self._planner.skips_settled(replace(self._planning(), dates=after))
        return replace(change, sessions=(*change.sessions, *settled.sessions))

    def clashes_if(self, meant: Sequence[Occurrence], first_day: date) -> tuple[Clash, ...]:
        """Return the clashes that would be, were these occurrences confirmed for a first day."""
        if not meant:
            return ()
        planning = self._planning()
        moved = moved_if(meant, first_day)
        window = moved[0].marked_span.widened(before=1, after=1)
        with self._diary.reading() as held:
            sessions = held.sessions.touching(window)
        return clashes_with(moved, sessions, planning.setting, planning.settings)
