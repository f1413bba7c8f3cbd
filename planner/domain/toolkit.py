"""What the parts of the toolkit share: themes, who does what, and the toolkit as a whole."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from planner.domain.guide import Statement
from planner.domain.observance import Source, SourceKey


class Theme(StrEnum):
    """A theme of the framework that sessions, bookings, rounds and activities can carry."""

    OUR_PEOPLE = "our-people"
    OUR_BUSINESS = "our-business"
    OUR_INFLUENCE = "our-influence"


class Role(StrEnum):
    """Who is to do something, by role and never by name."""

    DEAN = "dean"
    LEAD = "lead"
    PANEL_CHAIR = "panel_chair"
    PANEL = "panel"
    EDUCATION_TEAM = "education_team"
    HUMAN_RESOURCES = "human_resources"
    EDI_LEAD = "edi_lead"
    NETWORK = "network"
    PRACTICE = "practice"
    SUPERVISOR = "supervisor"
    EVERYBODY = "everybody"


@dataclass(frozen=True, slots=True)
class Review:
    """When a part of the toolkit was checked at its sources, and by when it is to be again."""

    checked: date
    review_by: date

    def is_overdue(self, today: date) -> bool:
        """Tell whether the part should have been checked again by now."""
        return self.review_by < today


@dataclass(frozen=True, slots=True, kw_only=True)
class Preface:
    """What stands at the head of a part: what to know first, and what the part rests on.

    ``notes`` are on the part itself and need no source. ``based_on`` says what the part rests on
    where an original could not be read; None where nothing need be said.
    """

    notes: tuple[str, ...]
    intro: tuple[Statement, ...]
    based_on: Statement | None
    review: Review

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All that it says, in order."""
        return self.intro if self.based_on is None else (*self.intro, self.based_on)


class Sourced(Protocol):
    """Anything that names where it was read; nothing stands for this planner's own suggestion."""

    @property
    def sources(self) -> tuple[SourceKey, ...]:
        """The keys of its sources."""


def sources_of(things: Iterable[Sourced], known: Mapping[SourceKey, Source]) -> tuple[Source, ...]:
    """Return each source that things name once, in the order in which they are read."""
    keys = dict.fromkeys(key for one in things for key in one.sources)
    return tuple(known[key] for key in keys)
