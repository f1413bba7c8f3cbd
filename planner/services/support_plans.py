"""The support plans of a diary: their milestones by date, what is next, and changes to them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.change import Change, Edit
from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.guide import Guide, GuideId
from planner.domain.language import translate
from planner.domain.milestone import Milestones
from planner.domain.session import Session, SessionId
from planner.domain.shared_reminder import SharedReminder, shared_reminders
from planner.domain.support_plan import (
    LONGEST_ADJUSTMENT,
    LONGEST_NAME,
    LONGEST_WORDING,
    PlanId,
    PlanItem,
    SupportPlan,
    by_urgency,
    plan_items,
)
from planner.services.guide_dates import GuideDates
from planner.services.session_drafts import fresh_uid
from planner.storage.diary import Diary


@dataclass(frozen=True, slots=True, kw_only=True)
class Guides:
    """The guides and milestones of the almanac in use, and where days off are looked up."""

    guides: Mapping[GuideId, Guide]
    milestones: Milestones
    lookup: GuideDates


class SupportPlans:
    """The plans of a diary; changes are made here and written elsewhere.

    None is ever part of a PeriodView, of the search index or of an export of sessions. What leaves
    of those that are ticked does so as SharedReminders.
    """

    def __init__(
        self,
        diary: Diary,
        guides: Callable[[], Guides],
        new_uid: Callable[[], str] = fresh_uid,
    ) -> None:
        self._diary = diary
        self._guides = guides
        self._new_uid = new_uid
        self._next: tuple[date, tuple[PlanItem, ...]] | None = None

    def forget(self) -> None:
        """Look again at what is next, since the diary, the almanac or the place is another."""
        self._next = None

    def all(self) -> tuple[SupportPlan, ...]:
        """Return every plan by name, on the days to which its session has moved."""
        with self._diary.reading() as held:
            plans = held.plans.all()
            ties = {plan.tie.session for plan in plans if plan.tie is not None}
            found = {one: held.sessions.get(one) for one in ties}
        days = {one: session.start.date() for one, session in found.items() if session is not None}
        return tuple(_tied(plan, days) for plan in plans)

    def tied_session(self, plan: SupportPlan) -> Session | None:
        """Return the session that a plan moves with, or None where there is none in the diary."""
        if plan.tie is None:
            return None
        with self._diary.reading() as held:
            return held.sessions.get(plan.tie.session)

    def items(self, plan: SupportPlan, today: date) -> tuple[PlanItem, ...]:
        """Return the milestones of a plan by date, those without one last."""
        guides = self._guides()
        working_days = guides.lookup.working_days(plan.known_days)
        return plan_items(plan, guides.guides, guides.milestones, working_days, today)

    def next(self, today: date) -> tuple[PlanItem, ...]:
        """Return what is still to be done in all plans and has a day, the earliest first."""
        if self._next is None or self._next[0] != today:
            found = by_urgency(item for plan in self.all() for item in self.items(plan, today))
            self._next = (today, found)
        return self._next[1]

    def due_in(self, window: DateSpan, today: date) -> tuple[PlanItem, ...]:
        """Return what is still to be done in a window."""
        return tuple(one for one in self.next(today) if one.remind and one.remind in window)

    def shared_in(self, window: DateSpan, today: date) -> tuple[SharedReminder, ...]:
        """Return what may leave of what is still to be done in a window."""
        return shared_reminders(self.due_in(window, today))

    def new_plan(self, name: str, guides: Iterable[GuideId] = ()) -> SupportPlan:
        """Return a plan that is not kept yet."""
        return SupportPlan(id=PlanId(self._new_uid()), name=name, guides=tuple(guides))

    def put(self, plan: SupportPlan) -> Change:
        """Return the change that keeps a plan, in place of the one of its id.

        Raises BadRequestError where it makes no sense.
        """
        plan = self._checked(plan)
        before = self._held(plan.id)
        if before == plan:
            return Change(label=_label_of_change())
        label = _label_of_change() if before else translate("plans", "addition of a plan")
        return Change(label=label, plans=(Edit(before, plan),))

    def remove(self, plan: SupportPlan) -> Change:
        """Return the change that removes a plan."""
        before = self._held(plan.id)
        edits = () if before is None else (Edit(before, None),)
        return Change(label=translate("plans", "removal of a plan"), plans=edits)

    def _held(self, id_: PlanId) -> SupportPlan | None:
        with self._diary.reading() as held:
            return next((one for one in held.plans.all() if one.id == id_), None)

    def _checked(self, plan: SupportPlan) -> SupportPlan:
        name, wording = (" ".join(text.split()) for text in (plan.name, plan.wording))
        adjustments = tuple(filter(None, (" ".join(one.split()) for one in plan.adjustments)))
        if not name:
            raise _refusal(
                translate("plans", "the plan"),
                translate("plans", "it has no name"),
                translate("plans", "say what it is to be called"),
            )
        lengths = [
            (name, LONGEST_NAME),
            (wording, LONGEST_WORDING),
            *((one, LONGEST_ADJUSTMENT) for one in adjustments),
        ]
        if any(len(text) > most for text, most in lengths):
            raise _refusal(
                name[:40],
                translate("plans", "one of its texts is too long"),
                translate("plans", "shorten it"),
            )
        if not plan.guides:
            raise _refusal(
                name,
                translate("plans", "it has no guide"),
                translate("plans", "choose a guide at least"),
            )
        self._guides().lookup.known(plan.anchors, plan.entered)
        return replace(plan, name=name, wording=wording, adjustments=adjustments)


def _tied(plan: SupportPlan, days: Mapping[SessionId, date]) -> SupportPlan:
    tie = plan.tie
    if tie is None or tie.session not in days:
        return plan
    return replace(plan, anchors={**plan.anchors, tie.anchor: days[tie.session]})


def _label_of_change() -> str:
    return translate("plans", "change of a plan")


def _refusal(what: str, fault: str, remedy: str) -> BadRequestError:
    return BadRequestError(what=what, fault=fault, remedy=remedy)
