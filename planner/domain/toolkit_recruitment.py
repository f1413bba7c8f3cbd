"""An inclusive recruitment round as it is advised: its stages, checklists and what is counted."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from planner.domain.guide import Statement
from planner.domain.observance import SourceKey
from planner.domain.toolkit import Preface, Role, Sourced

StageId = NewType("StageId", str)
CheckId = NewType("CheckId", str)
"""``<stage>.<slug>``, never changed once published."""

CountId = NewType("CountId", str)
"""``<stage>.<slug>``, never changed once published."""


class RoundAnchor(StrEnum):
    """A day that the stages of a round are counted from."""

    INTERVIEW = "interview"
    START = "start"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckItem:
    """One thing to do in a stage, why, and who does it."""

    id: CheckId
    text: str
    why: str
    by: Role
    sources: tuple[SourceKey, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountQuestion:
    """A question whose answer is one whole number about all applicants together.

    ``is_small`` tells that a number under ten is not shown, since people could be known by it.
    """

    id: CountId
    text: str
    is_small: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RecruitmentStage:
    """A stage; ``starts`` is in weeks from its anchor, negative before it, ``weeks`` how long."""

    id: StageId
    title: str
    anchor: RoundAnchor
    starts: int
    weeks: int
    purpose: Statement
    lead_why: Statement
    items: tuple[CheckItem, ...]
    counts: tuple[CountQuestion, ...]
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recruitment:
    """The advice on recruitment, its stages in order."""

    preface: Preface
    stages: tuple[RecruitmentStage, ...]

    @property
    def checks(self) -> dict[CheckId, CheckItem]:
        """Every item of every stage by id."""
        return {item.id: item for stage in self.stages for item in stage.items}

    @property
    def questions(self) -> dict[CountId, CountQuestion]:
        """Every question for a count by id."""
        return {count.id: count for stage in self.stages for count in stage.counts}


def stage_statements(stage: RecruitmentStage) -> Iterator[Sourced]:
    """Yield all of a stage that names sources, in the order in which it is read."""
    yield stage.purpose
    yield stage.lead_why
    yield from stage.items
