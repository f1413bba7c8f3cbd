"""A recruitment round that is planned: its dates, what is done, notes, and counts of all alike."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import NewType

from planner.domain.dates import DateSpan
from planner.domain.toolkit import Theme
from planner.domain.toolkit_recruitment import (
    CheckId,
    CountId,
    CountQuestion,
    Recruitment,
    RecruitmentStage,
    RoundAnchor,
    StageId,
)

RoundId = NewType("RoundId", str)

LONGEST_TITLE = 120
LONGEST_NOTE = 2000
LARGEST_COUNT = 99_999
FEWEST_SHOWN = 10
"""A smaller number of people is not shown where they could be known by it."""

_WEEK = timedelta(weeks=1)


class RoundStatus(StrEnum):
    """How far a round is."""

    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"


# A round that was stopped or closed too early can be taken up again.
_NEXT = {
    RoundStatus.PLANNED: (RoundStatus.RUNNING, RoundStatus.STOPPED),
    RoundStatus.RUNNING: (RoundStatus.DONE, RoundStatus.STOPPED),
    RoundStatus.DONE: (RoundStatus.RUNNING,),
    RoundStatus.STOPPED: (RoundStatus.PLANNED,),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RecruitmentRound:
    """A round: the days it is counted from, and what became of each stage.

    ``days`` are first days that the user chose instead of those that follow from the anchors.
    ``counts`` hold whole numbers and nothing else, so that no applicant can stand in a round.
    """

    id: RoundId
    title: str
    status: RoundStatus = RoundStatus.PLANNED
    themes: frozenset[Theme] = frozenset()
    anchors: Mapping[RoundAnchor, date] = field(default_factory=dict)
    days: Mapping[StageId, date] = field(default_factory=dict)
    ticks: frozenset[CheckId] = frozenset()
    notes: Mapping[StageId, str] = field(default_factory=dict)
    counts: Mapping[CountId, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse what no round may hold: a bug of the caller, since forms offer no such thing."""
        for question, number in self.counts.items():
            if type(number) is not int or not 0 <= number <= LARGEST_COUNT:
                msg = f"{question}: a count is a whole number from 0 to {LARGEST_COUNT}"
                raise ValueError(msg)

    @property
    def next_steps(self) -> tuple[RoundStatus, ...]:
        """The steps that may follow, the most usual first."""
        return _NEXT[self.status]

    def moved_to(self, status: RoundStatus) -> "RecruitmentRound":
        """Return the round a step further; ValueError for a step that may not follow."""
        if status not in self.next_steps:
            msg = f"a round that is {self.status} cannot become {status}"
            raise ValueError(msg)
        return replace(self, status=status)

    def anchored(self, anchor: RoundAnchor, day: date | None) -> "RecruitmentRound":
        """Return the round counted from a day, or without that anchor for None."""
        others = {one: held for one, held in self.anchors.items() if one is not anchor}
        return replace(self, anchors=others if day is None else {**others, anchor: day})

    def placed(self, stage: StageId, day: date | None) -> "RecruitmentRound":
        """Return the round with a stage on a day of its own, or back on its reckoned day."""
        others = {one: held for one, held in self.days.items() if one != stage}
        return replace(self, days=others if day is None else {**others, stage: day})

    def ticked(self, item: CheckId, *, is_done: bool) -> "RecruitmentRound":
        """Return the round with an item done or not."""
        return replace(self, ticks=self.ticks | {item} if is_done else self.ticks - {item})

    def noted(self, stage: StageId, text: str) -> "RecruitmentRound":
        """Return the round with a note on a stage, cut to its longest; an empty one is removed."""
        others = {one: held for one, held in self.notes.items() if one != stage}
        note = text.strip()[:LONGEST_NOTE]
        return replace(self, notes={**others, stage: note} if note else others)

    def counted(self, question: CountId, number: int | None) -> "RecruitmentRound":
        """Return the round with the answer to a question, or without one for None."""
        others = {one: held for one, held in self.counts.items() if one != question}
        return replace(self, counts=others if number is None else {**others, question: number})


@dataclass(frozen=True, slots=True, kw_only=True)
class StageState:
    """A stage of a round: when it is, None while its anchor has no day, and how much is done."""

    stage: RecruitmentStage
    span: DateSpan | None
    is_placed: bool
    done: int

    @property
    def is_complete(self) -> bool:
        """Tell whether every item of the stage is ticked."""
        return self.done == len(self.stage.items)

    def is_late(self, today: date) -> bool:
        """Tell whether the stage is over with something left to do."""
        return self.span is not None and self.span.end <= today and not self.is_complete


def stage_states(of_round: RecruitmentRound, recruitment: Recruitment) -> Iterator[StageState]:
    """Yield the stages of a round in their order."""
    for stage in recruitment.stages:
        yield StageState(
            stage=stage,
            span=stage_span(of_round, stage),
            is_placed=stage.id in of_round.days,
            done=sum(item.id in of_round.ticks for item in stage.items),
        )


def stage_span(of_round: RecruitmentRound, stage: RecruitmentStage) -> DateSpan | None:
    """Return the days of a stage; None while nothing says when it is."""
    first = of_round.days.get(stage.id)
    if first is None:
        anchor = of_round.anchors.get(stage.anchor)
        if anchor is None:
            return None
        first = anchor + stage.starts * _WEEK
    return DateSpan(first, first + stage.weeks * _WEEK)


def may_show(question: CountQuestion, number: int) -> bool:
    """Tell whether a number may stand in a report; small ones of some questions may not.

    None at all names nobody, and is shown.
    """
    return not question.is_small or number == 0 or number >= FEWEST_SHOWN
