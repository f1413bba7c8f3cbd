"""A support plan: guides on somebody’s own dates, private to the diary, and what is done so far."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import NewType, TypeVar

from planner.domain.guide import Guide, GuideId, MilestoneId
from planner.domain.milestone import AnchorId, Milestone, Milestones
from planner.domain.milestone_dates import DatedMilestone, KnownDates, dated_in_order
from planner.domain.session import SessionId
from planner.domain.working_days import WorkingDays

PlanId = NewType("PlanId", str)

T = TypeVar("T")

LONGEST_NAME = 120
LONGEST_ADJUSTMENT = 200
LONGEST_WORDING = 80


class Outcome(StrEnum):
    """How a milestone was settled: done, or not needed."""

    DONE = "done"
    WAIVED = "waived"


@dataclass(frozen=True, slots=True)
class Settled:
    """How and when a milestone was settled, and the day it had then, which stays."""

    outcome: Outcome
    on: date
    day: date | None


@dataclass(frozen=True, slots=True)
class Tie:
    """The session whose day is an anchor of the plan, so that the plan moves with it."""

    anchor: AnchorId
    session: SessionId


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportPlan:
    """Guides to follow, the anchors that are known, and what became of each milestone.

    ``anchors`` hold the last known day of an anchor that is tied to a session, too.
    ``held`` are the days on which milestones that come again were done, in order. ``adjustments``
    are facts of a timetable such as “room step-free”, never a reason for them. ``is_shared`` tells
    that the user ticked it to be found, printed and exported, and ``wording`` under which title,
    where they typed one that others may read.
    """

    id: PlanId
    name: str
    guides: tuple[GuideId, ...]
    anchors: Mapping[AnchorId, date] = field(default_factory=dict)
    tie: Tie | None = None
    entered: Mapping[MilestoneId, date] = field(default_factory=dict)
    settled: Mapping[MilestoneId, Settled] = field(default_factory=dict)
    snoozed: Mapping[MilestoneId, date] = field(default_factory=dict)
    held: Mapping[MilestoneId, tuple[date, ...]] = field(default_factory=dict)
    adjustments: tuple[str, ...] = ()
    is_shared: bool = False
    wording: str = ""

    @property
    def known_days(self) -> tuple[date, ...]:
        """Return the days from which others are counted."""
        return (*self.anchors.values(), *(day for days in self.held.values() for day in days))

    def settle(self, milestone: MilestoneId, settled: Settled) -> "SupportPlan":
        """Return the plan with a milestone done or waived; it is no longer snoozed."""
        return replace(
            self,
            settled={**self.settled, milestone: settled},
            snoozed=_without(self.snoozed, milestone),
        )

    def hold(self, milestone: MilestoneId, on: date) -> "SupportPlan":
        """Return the plan with one turn done of a milestone that comes again.

        What was entered or put off was for that turn.
        """
        days = (*self.held.get(milestone, ()), on)
        return replace(
            self,
            held={**self.held, milestone: days},
            entered=_without(self.entered, milestone),
            snoozed=_without(self.snoozed, milestone),
        )

    def take_back(self, milestone: MilestoneId) -> "SupportPlan":
        """Return the plan without the last turn of a milestone that comes again."""
        left = self.held.get(milestone, ())[:-1]
        others = _without(self.held, milestone)
        return replace(self, held={**others, milestone: left} if left else others)

    def reopen(self, milestone: MilestoneId) -> "SupportPlan":
        """Return the plan with a milestone neither settled nor snoozed."""
        return replace(
            self,
            settled=_without(self.settled, milestone),
            snoozed=_without(self.snoozed, milestone),
        )

    def snooze(self, milestone: MilestoneId, until: date) -> "SupportPlan":
        """Return the plan that does not remind of a milestone before a day."""
        return replace(self, snoozed={**self.snoozed, milestone: until})

    def enter(self, milestone: MilestoneId, day: date | None) -> "SupportPlan":
        """Return the plan with the printed date of a milestone, or without it for None."""
        if day is None:
            return replace(self, entered=_without(self.entered, milestone))
        return replace(self, entered={**self.entered, milestone: day})


class State(StrEnum):
    """What there is to do about a milestone of a plan."""

    LATE = "late"
    OPEN = "open"
    SNOOZED = "snoozed"
    UNDATED = "undated"
    DONE = "done"
    WAIVED = "waived"

    @property
    def is_settled(self) -> bool:
        """Tell whether there is nothing left to do."""
        return self in {State.DONE, State.WAIVED}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanItem:
    """A milestone of a plan with its date and what there is to do about it."""

    plan: SupportPlan
    dated: DatedMilestone
    state: State

    @property
    def milestone(self) -> Milestone:
        """The milestone."""
        return self.dated.milestone

    @property
    def remind(self) -> date | None:
        """The day to be reminded on: that of the milestone, or the end of its snooze."""
        return self.plan.snoozed.get(self.milestone.id, self.dated.day)

    @property
    def turns(self) -> tuple[date, ...]:
        """The days on which it was done before, where it comes again."""
        return self.plan.held.get(self.milestone.id, ())

    @property
    def can_be_reopened(self) -> bool:
        """Tell whether it is settled or put off, or had a turn that can be taken back."""
        is_put_off = self.milestone.id in self.plan.snoozed
        return self.state.is_settled or is_put_off or bool(self.turns)

    def done(self, on: date) -> SupportPlan:
        """Return the plan in which it is done; what comes again waits for its next turn."""
        if self.milestone.repeats:
            return self.plan.hold(self.milestone.id, on)
        return self._settled(Outcome.DONE, on)

    def waived(self, on: date) -> SupportPlan:
        """Return the plan in which it is not needed, nor comes again."""
        return self._settled(Outcome.WAIVED, on)

    def reopened(self) -> SupportPlan:
        """Return the plan in which it is open again, or the turn before it is."""
        id_ = self.milestone.id
        if self.state.is_settled or id_ in self.plan.snoozed:
            return self.plan.reopen(id_)
        return self.plan.take_back(id_)

    def _settled(self, outcome: Outcome, on: date) -> SupportPlan:
        return self.plan.settle(self.milestone.id, Settled(outcome, on, self.dated.day))


def plan_items(
    plan: SupportPlan,
    guides: Mapping[GuideId, Guide],
    milestones: Milestones,
    working_days: WorkingDays,
    today: date,
) -> tuple[PlanItem, ...]:
    """Return the milestones of a plan by date, those without one last.

    What is settled keeps the day that it had then, wherever its anchor has moved.
    """
    kept = {one: held.day for one, held in plan.settled.items() if held.day is not None}
    known = KnownDates(
        working_days=working_days,
        anchors=plan.anchors,
        entered={**plan.entered, **kept},
        held=plan.held,
    )
    held = milestones.named(milestones_of(plan.guides, guides))
    return tuple(
        PlanItem(plan=plan, dated=one, state=_state(plan, one, today))
        for one in dated_in_order(held, known)
    )


def milestones_of(
    ids: Iterable[GuideId], guides: Mapping[GuideId, Guide]
) -> tuple[MilestoneId, ...]:
    """Return the milestones that guides name, each once."""
    named = (one for id_ in ids if id_ in guides for one in guides[id_].milestones)
    return tuple(dict.fromkeys(named))


def anchors_of(
    ids: Iterable[GuideId], guides: Mapping[GuideId, Guide], milestones: Milestones
) -> tuple[AnchorId, ...]:
    """Return the anchors that the milestones of guides are counted from, each once."""
    held = milestones.named(milestones_of(ids, guides))
    return tuple(dict.fromkeys(one.anchor for one in held if not one.is_set_each_year))


def by_urgency(items: Iterable[PlanItem]) -> tuple[PlanItem, ...]:
    """Return what is still to be done and has a day, the earliest first."""
    with_day = [
        (one.remind, one) for one in items if one.remind is not None and not one.state.is_settled
    ]
    return tuple(one for _day, one in sorted(with_day, key=lambda pair: pair[0]))


def _state(plan: SupportPlan, one: DatedMilestone, today: date) -> State:
    settled = plan.settled.get(one.milestone.id)
    if settled is not None:
        return State.DONE if settled.outcome is Outcome.DONE else State.WAIVED
    if one.day is None:
        return State.UNDATED
    snoozed = plan.snoozed.get(one.milestone.id)
    if snoozed is not None and snoozed > today:
        return State.SNOOZED
    return State.LATE if one.is_missed(today) else State.OPEN


def _without(held: Mapping[MilestoneId, T], milestone: MilestoneId) -> dict[MilestoneId, T]:
    return {one: value for one, value in held.items() if one != milestone}
