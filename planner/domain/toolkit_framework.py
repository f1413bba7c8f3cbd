"""The themes of the framework, and activities to plan in the year, each tied to an observance."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from planner.domain.guide import Statement
from planner.domain.observance import ObservanceId, SourceKey
from planner.domain.session import SessionKind
from planner.domain.toolkit import Preface, Role, Sourced, Theme

ActivityId = NewType("ActivityId", str)


class Placing(StrEnum):
    """Where an activity stands to the observance that it is tied to."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class Rhythm(StrEnum):
    """How far apart the sittings of an activity are."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeText:
    """What a theme means, and examples of what it covers."""

    theme: Theme
    about: Statement
    covers: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityStep:
    """One step of an activity."""

    text: str
    by: Role
    sources: tuple[SourceKey, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """Something to plan in the year: ``sittings`` of so many ``minutes`` each.

    ``season`` says why this time of the year; ``care`` what may hurt, None where nothing is said.
    ``every`` is how far apart the sittings are, None where there is one.
    """

    id: ActivityId
    title: str
    purpose: Statement
    audience: str
    minutes: int
    sittings: int
    every: Rhythm | None
    themes: tuple[Theme, ...]
    kind: SessionKind
    observance: ObservanceId
    placing: Placing
    season: str
    care: Statement | None
    steps: tuple[ActivityStep, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Framework:
    """The themes and the activities, each in order."""

    preface: Preface
    themes: tuple[ThemeText, ...]
    activities: tuple[Activity, ...]


def activity_statements(activity: Activity) -> Iterator[Sourced]:
    """Yield all of an activity that names sources, in the order in which it is read."""
    yield activity.purpose
    if activity.care is not None:
        yield activity.care
    yield from activity.steps
