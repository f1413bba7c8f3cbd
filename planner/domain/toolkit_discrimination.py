"""The guide on acting on discrimination and harassment: what to do, the law, a practice's year."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from planner.domain.guide import HomeNation, Statement
from planner.domain.observance import ObservanceId, SourceKey
from planner.domain.session import SessionKind
from planner.domain.toolkit import Preface, Role

LawId = NewType("LawId", str)
YearStepId = NewType("YearStepId", str)


class LawState(StrEnum):
    """Whether a rule is known to be law by now."""

    IN_FORCE = "in_force"
    EXPECTED = "expected"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSection:
    """What to do in one situation, in order."""

    id: str
    title: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LawRule:
    """A rule of law: where it holds, and from when.

    ``since`` is the day from which it holds, None where no single day can be named. ``expected``
    says when it is to begin, in the words of a source, and is empty for what is in force.
    """

    id: LawId
    title: str
    text: str
    state: LawState
    since: date | None
    expected: str
    nations: frozenset[HomeNation]
    sources: tuple[SourceKey, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearStep:
    """What a practice plans in a month, or at an observance where one is named.

    As a session it is of a ``kind`` and takes so many ``minutes``.
    """

    id: YearStepId
    month: int
    observance: ObservanceId | None
    title: str
    text: str
    by: Role
    kind: SessionKind
    minutes: int
    sources: tuple[SourceKey, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscriminationGuide:
    """The guide, each part in the order in which it is read."""

    preface: Preface
    sections: tuple[ActionSection, ...]
    laws: tuple[LawRule, ...]
    year: tuple[YearStep, ...]
