"""What is written about a faith, a community or the law: sections of statements with sources."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never

from planner.domain.observance import Source, Tradition

COMPARISON = "comparison"
INCLUSIVE_EVENT = "inclusive-event"
MADE_PAGES = (COMPARISON, INCLUSIVE_EVENT)
"""Names of the pages that are made of the comparison; none is written by hand."""

GLANCE = "At a glance"
FESTIVALS = "Festivals to plan around"
FURTHER_READING = "Further reading"


class FaithForm(StrEnum):
    """What sort of page it is, which says what sections it has."""

    SUMMARY = "summary"
    CARD = "card"
    LAW = "law"


@dataclass(frozen=True, slots=True)
class Reference:
    """Words that lead to an observance or another page, by its id or name."""

    words: str
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Words and where they were read; without a source they are advice to ask.

    ``cells`` are several in a row of a table, else one. ``checked`` is the day on which the
    sources were last read again.
    """

    cells: tuple[str, ...]
    references: tuple[Reference, ...]
    sources: tuple[Source, ...]
    checked: date

    @property
    def text(self) -> str:
        """The words, those of a row run together."""
        return ": ".join(self.cells)


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading within a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Told:
    """A paragraph."""

    statement: Statement


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of points in any order."""

    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Tabled:
    """A table; each statement is a row."""

    head: tuple[str, ...]
    statements: tuple[Statement, ...]


Part = Subheading | Told | Listed | Tabled


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    title: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FaithTitle:
    """A page as a list names it; ``name`` is that of its file."""

    name: str
    title: str
    tradition: Tradition | None
    form: FaithForm


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """How far a page can be trusted: when it was checked and is to be checked again.

    ``by`` is somebody of the tradition who has read it, on the day ``on``; "" and None before.
    """

    checked: date
    due: date
    by: str = ""
    on: date | None = None

    def is_past(self, today: date) -> bool:
        """Tell whether it should have been checked again."""
        return today > self.due


@dataclass(frozen=True, slots=True, kw_only=True)
class FaithPage:
    """A page as it is written; ``also`` are other words by which people look for it."""

    head: FaithTitle
    also: tuple[str, ...]
    review: Review
    sections: tuple[Section, ...]


class Aspect(StrEnum):
    """What traditions are compared by."""

    FOOD = "food"
    FASTING = "fasting"
    WORK = "work"
    PRAYER = "prayer"
    DRESS = "dress"


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonRow:
    """What is said of one tradition, in a sentence or two by each aspect."""

    tradition: Tradition
    said: Mapping[Aspect, Statement]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The traditions side by side; ``steps`` are advice to those who plan for all of them."""

    review: Review
    rows: tuple[ComparisonRow, ...]
    steps: Mapping[Aspect, tuple[Statement, ...]]


def statements_of(section: Section) -> Iterator[Statement]:
    """Yield the statements of a section, in order."""
    for part in section.parts:
        match part:
            case Subheading():
                pass
            case Told():
                yield part.statement
            case Listed() | Tabled():
                yield from part.statements
            case _:
                assert_never(part)
