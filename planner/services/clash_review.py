"""The clashes of a diary, in groups: what to settle by when, what was decided, where to move."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.calendars.recurrence import instances
from planner.domain.agreement import together
from planner.domain.change import Change, Edit
from planner.domain.clash import Clash, Severity
from planner.domain.clash_finder import find_clashes
from planner.domain.clash_groups import ClashGroup, group_clashes
from planner.domain.dates import DateSpan
from planner.domain.decision import Decided, Decision, DecisionId, Reasons, decisions_on
from planner.domain.language import translate
from planner.domain.place import PlaceSlug
from planner.domain.session import ProgrammeId, SessionInstance, SessionKind
from planner.domain.settings import at_place
from planner.domain.settling import Settling, settling_of, settling_of_group
from planner.domain.wording import date_text, time_range_text
from planner.later import imported_later
from planner.services.period import heeded_in
from planner.services.planning import Planning, PlanningNow
from planner.services.session_planner import SessionPlanner
from planner.storage.diary import Diary

with imported_later():
    from planner.domain.date_search import DateRequest, RankedDate, checked_request, cost_of
    from planner.domain.fairness import FairnessReport
    from planner.domain.move_search import MovePlan, Place, Wish, plan_moves
    from planner.services.fairness import report_on
    from planner.services.find_date import DateFinder, Ground, find_dates

LOOKED_AHEAD = timedelta(days=366)
"""How far ahead clashes are looked for that are to be settled."""

_NEARBY = timedelta(weeks=8)
# A place costs what it touches before it costs days.
_ADJUST_COST, _NOTE_COST = 100, 10
_MOST_PLACES = 12
_AT_THEIR_TIME = frozenset({SessionKind.CATERED, SessionKind.SOCIAL})


@dataclass(frozen=True, slots=True, kw_only=True)
class ToSettle:
    """A group of clashes with the day until which it can be settled."""

    group: ClashGroup
    settling: Settling


class ClashReview:
    """Looks at the clashes of a diary; the changes that it makes are applied by others."""

    def __init__(
        self,
        diary: Diary,
        planning: PlanningNow,
        planner: SessionPlanner,
        new_id: Callable[[], str],
    ) -> None:
        self._diary = diary
        self._planning = planning
        self._planner = planner
        self._new_id = new_id

    def groups(self, window: DateSpan) -> tuple[ClashGroup, ...]:
        """Return the clashes of the sessions that touch a window and are not decided on."""
        held = self._instances(window)
        return group_clashes(self._open(self._clashes_of(held)), held)

    def to_settle(self, today: date) -> tuple[ToSettle, ...]:
        """Return what is to avoid or adjust in the coming year, what must be settled first first.

        What is past mending without breaking a promise comes at the head.
        """
        planning = self._planning()
        groups = self.groups(DateSpan(today, today + LOOKED_AHEAD))
        found = [
            ToSettle(
                group=group,
                settling=settling_of(group.clashes[0].instance, planning.setting.policy, today),
            )
            for group in groups
            if group.severity is not Severity.NOTE
        ]
        return tuple(sorted(found, key=_most_urgent))

    def settling_of(self, group: ClashGroup, today: date) -> Settling:
        """Return by when a group is to be settled: before the first of its dates to come."""
        return settling_of_group(group, self._planning().setting.policy, today)

    def decisions(self) -> tuple[Decision, ...]:
        """Return every decision to let a clash stand, by its day."""
        with self._diary.reading() as held:
            return held.decisions.all()

    def decide(self, group: ClashGroup, reasons: Reasons, today: date) -> Change:
        """Return the change that lets a group of clashes stand, for the reasons given.

        Raises BadRequestError where a reason is missing.
        """
        sessions = {one.instance.session.id for one in group.clashes}
        ids = [DecisionId(self._new_id()) for _ in sessions]
        decided = decisions_on(group, reasons, when_of(group), ids, today)
        return Change(
            label=translate("changes", "decision on {title}").format(title=group.session.title),
            decisions=tuple(Edit(None, one) for one in decided),
        )

    def withdraw(self, decisions: Iterable[Decision]) -> Change:
        """Return the change that takes decisions back, so that their clashes are told again."""
        edits = tuple(Edit(one, None) for one in decisions)
        return Change(label=translate("changes", "withdrawal of a decision"), decisions=edits)

    def find(
        self,
        request: DateRequest,
        programmes: frozenset[ProgrammeId] | None = None,
        *,
        place: PlaceSlug | None = None,
        without: SessionInstance | None = None,
    ) -> tuple[RankedDate, ...]:
        """Return dates for a session, best first, free of sessions of these programmes, or of all.

        ``place`` is another than that of the diary; ``without`` is a session that is to move there,
        and so is not in its own way. Raises BadRequestError where there is nothing to look at.
        """
        settings = self._planning().settings
        at = None if place in {None, settings.place} else at_place(settings, PlaceSlug(place or ""))
        planning = self._planning(at)
        checked_request(request, planning.known)
        here = None if without is None else (without.session.id, without.start)
        busy = self._instances(request.window.widened(before=1, after=2))
        taken = [
            one
            for one in busy
            if (programmes is None or one.session.programme in programmes)
            and (one.session.id, one.start) != here
        ]
        return find_dates(request, ground_of(planning), taken)

    def better_dates(self, instance: SessionInstance, today: date) -> tuple[RankedDate, ...]:
        """Return the dates near a session that would touch less than where it is, best first."""
        request = self.request_near(instance, today)
        held = self._instances(request.window.widened(before=1, after=2))
        ranked = find_dates(request, self._ground(), _others(instance, held))
        here = self._cost_here(instance)
        return tuple(one for one in ranked if cost_of(one)[:3] < here and not one.is_full)

    def request_near(self, instance: SessionInstance, today: date) -> DateRequest:
        """Return the search for a date near that of a session, at its own time where it can be."""
        planning = self._planning()
        local = instance.in_zone(planning.setting.zone)
        day, hours = local.start.date(), planning.settings.working_hours
        first = max(day - _NEARBY, min(today, day), planning.known.start)
        window = DateSpan(first, min(day + _NEARBY, planning.known.end))
        worked = frozenset(range(7)) - planning.settings.weekend
        length = local.end - local.start
        opens, closes = local.start.time(), local.end.time()
        # A dinner stays one: it does not become a lunch.
        is_work = local.session.kind not in _AT_THEIR_TIME
        if is_work and local.days.length == 1 and closes > opens:
            opens, closes = min(opens, hours.start), max(closes, hours.end)
        return DateRequest(
            window=window,
            kind=local.session.kind,
            length=length,
            opens=opens,
            closes=closes,
            weekdays=worked | {day.weekday()},
            near=day,
            preferred=local.start.time(),
        )

    def move_to(self, instance: SessionInstance, found: RankedDate) -> Change:
        """Return the change that moves the one session to a date that was found."""
        return self._planner.move_each([(instance, found.start - instance.start)])

    def propose_moves(self, chosen: Iterable[SessionInstance], today: date) -> MovePlan:
        """Return the moves that rid these sessions of all that is to avoid and disturb least."""
        requests = [(one, self.request_near(one, today)) for one in _each_once(chosen)]
        if not requests:
            return plan_moves(())
        window = DateSpan(
            min(request.window.start for _, request in requests),
            max(request.window.end for _, request in requests),
        )
        finder = DateFinder(self._ground(), window)
        held = self._instances(window.widened(before=1, after=2))
        return plan_moves([_wish(one, request, finder, held) for one, request in requests])

    def to_avoid(self, window: DateSpan, today: date) -> tuple[SessionInstance, ...]:
        """Return the sessions to come of a window that meet something to avoid."""
        found = (
            clash.instance
            for group in self.groups(window)
            for clash in group.clashes
            if clash.severity is Severity.AVOID and clash.instance.start.date() >= today
        )
        return tuple(sorted(_each_once(found), key=lambda one: one.start))

    def apply_moves(self, plan: MovePlan) -> Change:
        """Return the one change that makes all moves of a plan."""
        return self._planner.move_each(
            [(move.instance, move.place.found.start - move.instance.start) for move in plan.moves]
        )

    def fairness(self, title: str, window: DateSpan) -> FairnessReport:
        """Return the report on the sessions of a window."""
        held = [one for one in self._instances(window) if one.start.date() in window]
        return report_on(title, held, window, self._ground())

    def _cost_here(self, instance: SessionInstance) -> tuple[int, int, int]:
        clashes = self._clashes_of([instance])
        here = RankedDate(start=instance.start, end=instance.end, clashes=clashes, conflicts=())
        return cost_of(here)[:3]

    def _instances(self, window: DateSpan) -> tuple[SessionInstance, ...]:
        planning = self._planning()
        with self._diary.reading() as held:
            sessions = held.sessions.touching(window)
        hidden = planning.settings.hidden_programmes
        seen = [one for one in sessions if one.programme not in hidden]
        return instances(seen, window, planning.setting.zone)

    def _clashes_of(self, held: Sequence[SessionInstance]) -> tuple[Clash, ...]:
        if not held:
            return ()
        planning = self._planning()
        days = [one.days for one in held]
        window = DateSpan(min(one.start for one in days), max(one.end for one in days))
        around = window.widened(before=1, after=1)
        heeded = heeded_in(planning.dates, around, planning.settings.overlay)
        occurrences = together((*heeded.dated, *heeded.patterns))
        return find_clashes(held, occurrences, planning.setting, planning.settings.clock)

    def _open(self, clashes: Sequence[Clash]) -> tuple[Clash, ...]:
        return Decided(self.decisions()).open_among(clashes)

    def _ground(self) -> Ground:
        return ground_of(self._planning())


def ground_of(planning: Planning) -> Ground:
    """Return what a search goes by from what planning goes by."""
    return Ground(
        dates=planning.dates,
        setting=planning.setting,
        overlay=planning.settings.overlay,
        clock=planning.settings.clock,
    )


def when_of(group: ClashGroup) -> str:
    """Return the day and hours of a group, or its first and last day and how many there are."""
    first, last = group.clashes[0].instance, group.clashes[-1].instance
    if group.is_one:
        day = date_text(first.start.date())
        if first.session.all_day:
            return day
        return f"{day}, {time_range_text(first.start, first.end)}"
    return translate("clash groups", "{count} dates, {first} to {last}").format(
        count=f"{len(group.clashes):,}",
        first=date_text(first.start.date()),
        last=date_text(last.start.date()),
    )


def _wish(
    instance: SessionInstance,
    request: DateRequest,
    finder: DateFinder,
    held: Sequence[SessionInstance],
) -> Wish:
    day = request.near or instance.start.date()
    free = [
        Place(found=one, cost=_cost(one, day))
        for one in finder.rank(request, _others(instance, held))
        if one.severity is not Severity.AVOID and not one.is_full
    ]
    free.sort(key=lambda place: (place.cost, place.found.start))
    return Wish(instance=instance, places=tuple(free[:_MOST_PLACES]))


def _others(
    instance: SessionInstance, held: Iterable[SessionInstance]
) -> Sequence[SessionInstance]:
    """Return what else the session's programme holds, so that nobody is planned twice."""
    here = (instance.session.id, instance.start)
    return [
        one
        for one in held
        if one.session.programme == instance.session.programme
        and (one.session.id, one.start) != here
    ]


def _each_once(found: Iterable[SessionInstance]) -> list[SessionInstance]:
    return list({(one.session.id, one.start): one for one in found}.values())


def _cost(found: RankedDate, day: date) -> int:
    touched = _ADJUST_COST * found.count(Severity.ADJUST) + _NOTE_COST * found.count(Severity.NOTE)
    return touched + abs((found.day - day).days)


def _most_urgent(one: ToSettle) -> tuple[date, int, date]:
    first = one.group.days[0]
    return (one.settling.by or date.min, -one.group.severity.rank, first)
