"""A milestone: something to do by a date that is counted from an anchor on one's own calendar."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NewType, assert_never

from planner.domain.dates import months_after
from planner.domain.guide import Actor, GuideId, MilestoneId, Statement
from planner.domain.observance import Source
from planner.domain.working_days import WorkingDays

AnchorId = NewType("AnchorId", str)


class Unit(StrEnum):
    """What an offset counts."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    WORKING_DAYS = "working_days"


class Roll(StrEnum):
    """Where a date goes that falls on a day off: earlier, or nowhere."""

    PREVIOUS_WORKING_DAY = "previous_working_day"
    NONE = "none"


class Hardness(StrEnum):
    """How firm a date is, from the law to this planner's own suggestion."""

    STATUTORY = "statutory"
    PUBLISHED = "published"
    SERVICE = "service"
    MEASURED = "measured"
    PRACTICE = "practice"
    PLANNER = "planner"


class Privacy(StrEnum):
    """Whether a date tells something of somebody's health, or is a plain fact of a timetable."""

    PRIVATE = "private"
    SHARED = "shared"


class Sense(StrEnum):
    """How a date is meant: the last day for it, the first day for it, or the day it is due."""

    BY = "by"
    FROM = "from"
    ON = "on"


@dataclass(frozen=True, slots=True)
class Offset:
    """So much time after an anchor, or before it where ``value`` is negative."""

    value: int
    unit: Unit

    def times(self, count: int) -> "Offset":
        """Return so many times as much.

        Steps are counted together and not one after another, or a month-end would creep: three
        months after 30 November is 28 February, and six is 30 May.
        """
        return Offset(self.value * count, self.unit)

    def applied_to(self, day: date, working_days: WorkingDays) -> date:
        """Return the day that lies so far from ``day``.

        A month later is the same day of the month, or its last where that is shorter. Raises
        ValueError or OverflowError beyond the years that there are.
        """
        match self.unit:
            case Unit.DAYS:
                return day + timedelta(days=self.value)
            case Unit.WEEKS:
                return day + timedelta(weeks=self.value)
            case Unit.MONTHS:
                return months_after(day, self.value)
            case Unit.WORKING_DAYS:
                return working_days.counted_from(day, self.value)
            case _:
                assert_never(self.unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A date on which other dates hang; ``title`` names it and ``ask`` asks for it."""

    id: AnchorId
    title: str
    ask: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """Something to do, and when.

    ``offset`` is None where the date is set anew each year: it is asked for and never worked out.
    ``repeats`` tells that it comes again after the same time, for as long as the plan is followed.
    ``opens`` is how early it can be done, where a source says so. ``after`` are the milestones to
    do before it, ``checks`` what to look at in doing it. ``audience`` says whom it is for, or is
    empty for everybody. With no sources it is this planner's own suggestion.
    """

    id: MilestoneId
    guide: GuideId
    title: str
    anchor: AnchorId
    offset: Offset | None
    repeats: bool
    opens: Offset | None
    roll: Roll
    sense: Sense
    hardness: Hardness
    by: Actor
    privacy: Privacy
    audience: str
    note: str
    if_missed: str
    after: tuple[MilestoneId, ...]
    checks: tuple[Statement, ...]
    sources: tuple[Source, ...]

    @property
    def is_set_each_year(self) -> bool:
        """Tell whether its date is published anew each year."""
        return self.offset is None


@dataclass(frozen=True, slots=True)
class Milestones:
    """Every milestone in the order of its file, and the anchors that they hang on."""

    anchors: Mapping[AnchorId, Anchor]
    by_id: Mapping[MilestoneId, Milestone]

    def named(self, ids: Iterable[MilestoneId]) -> tuple[Milestone, ...]:
        """Return the milestones of those ids that there are, in that order."""
        return tuple(self.by_id[each] for each in ids if each in self.by_id)
