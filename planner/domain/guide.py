"""A support guide: what help a learner or member of staff can ask for, how, and by when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import NewType

from planner.domain.observance import Source, SourceKey

GuideId = NewType("GuideId", str)
"""The name of its file, never changed once published."""

MilestoneId = NewType("MilestoneId", str)
"""``<scheme>.<slug>``, never changed once published."""


class Family(StrEnum):
    """What sort of help a guide is about, in the order in which guides are listed."""

    MONEY = "money"
    WORK = "work"
    TRAINING = "training"
    EXAM = "exam"
    CONDITION = "condition"
    SESSION = "session"


class HomeNation(StrEnum):
    """Where a scheme holds; finer than whose bank holidays count."""

    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern-ireland"


class Audience(StrEnum):
    """Who may need a guide."""

    MEDICAL_STUDENT = "medical-student"
    STUDENT = "student"
    APPRENTICE = "apprentice"
    FOUNDATION_DOCTOR = "foundation-doctor"
    SPECIALTY_DOCTOR = "specialty-doctor"
    EMPLOYEE = "employee"
    RETURNER = "returner"
    INTERNATIONAL_GRADUATE = "international-graduate"
    TRAINER = "trainer"


class Purpose(StrEnum):
    """What somebody needs help for."""

    STUDY = "study"
    PLACEMENT = "placement"
    JOB = "job"
    EXAM = "exam"
    COMING_BACK = "coming-back"


class Actor(StrEnum):
    """Who is to do something."""

    LEARNER = "learner"
    TRAINER = "trainer"
    EMPLOYER = "employer"
    EDUCATION_TEAM = "education_team"


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that a guide says; with no sources it is this planner's own suggestion."""

    text: str
    sources: tuple[SourceKey, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of asking for help; ``takes`` says how long it may take, or is empty."""

    text: str
    by: Actor
    takes: str
    sources: tuple[SourceKey, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A sum of money as one source prints it; ``year`` says when it holds."""

    text: str
    year: str
    sources: tuple[SourceKey, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """Money that a scheme pays or asks for; several figures where sources disagree.

    ``valid_to`` is the last day on which the figures hold, None where no source says. ``check_at``
    is where to look for the figure of today.
    """

    label: str
    figures: tuple[Figure, ...]
    valid_to: date | None
    check_at: str

    @property
    def is_disputed(self) -> bool:
        """Tell whether the sources print different figures."""
        return len(self.figures) > 1

    def is_stale(self, today: date) -> bool:
        """Tell whether the figures may no longer hold."""
        return self.valid_to is None or self.valid_to < today


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Whom to ask; what is not known is empty."""

    name: str
    address: str
    phone: str
    textphone: str
    email: str
    hours: str
    sources: tuple[SourceKey, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """What one scheme offers, or what to plan for one condition.

    ``main`` are those whom it mostly serves and ``sometimes`` those whom it may. ``first`` is what
    to do first. ``trainer`` is addressed to the trainer, all else to the learner. ``milestones``
    are listed in the order of the guide. ``sources`` are all that the statements name.
    """

    id: GuideId
    title: str
    also: tuple[str, ...]
    family: Family
    nations: frozenset[HomeNation]
    not_for: str
    main: frozenset[Audience]
    sometimes: frozenset[Audience]
    purposes: frozenset[Purpose]
    one_line: Statement
    first: str
    what: tuple[Statement, ...]
    who: tuple[Statement, ...]
    who_not: tuple[Statement, ...]
    evidence: tuple[Statement, ...]
    steps: tuple[Step, ...]
    when: tuple[Statement, ...]
    milestones: tuple[MilestoneId, ...]
    amounts: tuple[Amount, ...]
    no_amounts: str
    timetable: tuple[Statement, ...]
    trainer: tuple[Statement, ...]
    contacts: tuple[Contact, ...]
    see: tuple[GuideId, ...]
    sources: tuple[Source, ...]
    checked: date
    review_by: date

    def is_overdue(self, today: date) -> bool:
        """Tell whether the guide should have been checked again by now."""
        return self.review_by < today


def source_keys(guide: Guide) -> Iterator[SourceKey]:
    """Yield each source that the guide names, in the order in which it is read."""
    return chain.from_iterable(_named(guide))


def _named(guide: Guide) -> Iterator[tuple[SourceKey, ...]]:
    sections = (guide.what, guide.who, guide.who_not, guide.evidence)
    for statement in (guide.one_line, *chain.from_iterable(sections)):
        yield statement.sources
    for step in guide.steps:
        yield step.sources
    for amount in guide.amounts:
        for figure in amount.figures:
            yield figure.sources
    for statement in (*guide.when, *guide.timetable, *guide.trainer):
        yield statement.sources
    for contact in guide.contacts:
        yield contact.sources
