"""Works out the dates of milestones from the anchors that are known, and puts them in order."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from planner.domain.guide import MilestoneId
from planner.domain.milestone import AnchorId, Milestone, Offset, Roll, Sense
from planner.domain.working_days import WorkingDays


class Missing(StrEnum):
    """Why a milestone has no date: its anchor is not known, or nobody entered the year's date."""

    ANCHOR = "anchor"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownDates:
    """What is known: the anchors, the dates that were printed or entered, and the days off.

    ``held`` are the days on which something that comes again was done, in order.
    """

    working_days: WorkingDays
    anchors: Mapping[AnchorId, date] = field(default_factory=dict)
    entered: Mapping[MilestoneId, date] = field(default_factory=dict)
    held: Mapping[MilestoneId, Sequence[date]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedMilestone:
    """A milestone with its date, or with the reason why it has none.

    ``opens`` is the first day on which it can be done, None where no source says. ``entered``
    tells whether the date was entered and not counted from the anchor.
    """

    milestone: Milestone
    day: date | None
    opens: date | None = None
    missing: Missing | None = None
    entered: bool = False

    def is_missed(self, today: date) -> bool:
        """Tell whether its day has passed; a first day cannot be missed."""
        return self.day is not None and self.day < today and self.milestone.sense is not Sense.FROM


def dated(milestone: Milestone, known: KnownDates) -> DatedMilestone:
    """Return the milestone with its date.

    A date that was entered stands as it is: what a body prints wins over arithmetic.
    """
    anchor = known.anchors.get(milestone.anchor)
    entered = known.entered.get(milestone.id)
    opens = _opens(milestone, anchor, known.working_days)
    if entered is not None:
        return DatedMilestone(milestone=milestone, day=entered, opens=opens, entered=True)
    if milestone.offset is None:
        return DatedMilestone(milestone=milestone, day=None, missing=Missing.YEAR)
    start, steps = _round(milestone, anchor, known)
    if start is None:
        return DatedMilestone(milestone=milestone, day=None, missing=Missing.ANCHOR)
    day = _rolled(milestone.offset.times(steps), start, milestone.roll, known.working_days)
    return DatedMilestone(milestone=milestone, day=day, opens=opens)


def dated_in_order(
    milestones: Iterable[Milestone], known: KnownDates
) -> tuple[DatedMilestone, ...]:
    """Return every milestone by date, of one day those that others wait for first.

    Those without a date follow, in the order in which they were given.
    """
    given = list(milestones)
    found = [dated(each, known) for each in given]
    depths = _depths(given)
    with_day = sorted(
        (one for one in found if one.day is not None),
        key=lambda one: (one.day, depths[one.milestone.id]),
    )
    return (*with_day, *(one for one in found if one.day is None))


def _round(milestone: Milestone, anchor: date | None, known: KnownDates) -> tuple[date | None, int]:
    """Return from which day a milestone counts now, and how many times its offset.

    What was done early counts anew from the day on which it was done; what was done on time or
    late keeps its turn, so that never more time lies between two than there should.
    """
    start, steps = anchor, 1
    if milestone.offset is None or not milestone.repeats:
        return start, steps
    for day in known.held.get(milestone.id, ()):
        if anchor is not None and day <= anchor:
            continue  # the anchor was moved past it, and counts instead
        if start is None:
            start = day
            continue
        due = _rolled(milestone.offset.times(steps), start, milestone.roll, known.working_days)
        start, steps = (day, 1) if day < due else (start, steps + 1)
    return start, steps


def _opens(milestone: Milestone, anchor: date | None, working_days: WorkingDays) -> date | None:
    if milestone.opens is None or anchor is None:
        return None
    return milestone.opens.applied_to(anchor, working_days)


def _rolled(offset: Offset, anchor: date, roll: Roll, working_days: WorkingDays) -> date:
    day = offset.applied_to(anchor, working_days)
    return working_days.on_or_before(day) if roll is Roll.PREVIOUS_WORKING_DAY else day


def _depths(milestones: Iterable[Milestone]) -> Mapping[MilestoneId, int]:
    waits = {each.id: each.after for each in milestones}
    depths: dict[MilestoneId, int] = {}

    def depth(one: MilestoneId) -> int:
        if one not in depths:
            depths[one] = 1 + max((depth(each) for each in waits[one] if each in waits), default=-1)
        return depths[one]

    return {each: depth(each) for each in waits}
