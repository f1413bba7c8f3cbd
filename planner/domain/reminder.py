"""Reminders of dates: what is kept about one, and which of them are due on a day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from planner.domain.dates import ONE_DAY
from planner.domain.observance import ObservanceId, PracticeSlug
from planner.domain.occurrence import Occurrence

LEAD_WEEKS = (4, 8, 12)
"""Weeks before a date to plan around at which the diary can remind of all such dates."""

LONGEST_LEAD = 366
"""Days before a date by which a reminder of it can be due."""

_A_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class OccurrenceSubject:
    """An occurrence by its identity; ``nation`` is empty where it belongs to none."""

    observance: ObservanceId
    practice: PracticeSlug
    cycle: str
    nation: str = ""


@dataclass(frozen=True, slots=True)
class SessionSubject:
    """A session by its uid, and of a series the start by the clock that it is or replaces."""

    uid: str
    slot: datetime | None = None


Subject = OccurrenceSubject | SessionSubject


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """What is kept about one date: how long before to remind of it, and what was answered.

    ``days_before`` is None where nobody asked for this date by itself and some rule reminds of it.
    ``title`` and ``day`` are as they were when it was kept, and told where the date is not found.
    """

    subject: Subject
    title: str
    day: date
    days_before: int | None = None
    is_done: bool = False
    snoozed_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminding:
    """A date that a source would remind of, ``days_before`` it.

    ``earliest`` is the first day on which it might fall. ``also`` are other subjects that are the
    same date to the user, as practices which agree are. ``is_lost`` says that the date is no longer
    found where it was.
    """

    subject: Subject
    title: str
    day: date
    earliest: date
    days_before: int
    also: tuple[Subject, ...] = ()
    occurrence: Occurrence | None = None
    is_lost: bool = False

    @property
    def since(self) -> date:
        """The day from which it is due."""
        return self.earliest - timedelta(days=self.days_before)

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """Every subject that means this date."""
        return (self.subject, *self.also)


def subject_of(occurrence: Occurrence) -> OccurrenceSubject:
    """Return the subject that an occurrence is."""
    observance, practice, cycle, nation = occurrence.key
    return OccurrenceSubject(ObservanceId(observance), PracticeSlug(practice), cycle, nation)


def subjects_of(occurrence: Occurrence) -> tuple[OccurrenceSubject, ...]:
    """Return the subject of an occurrence, then those of the practices that agree with it."""
    first = subject_of(occurrence)
    others = (
        OccurrenceSubject(first.observance, one.slug, first.cycle, first.nation)
        for one in occurrence.agreeing
    )
    return (first, *others)


def due_on(
    today: date, found: Iterable[Reminding], kept: Iterable[Reminder]
) -> tuple[Reminding, ...]:
    """Return what is due, by day and title; of those of one date the first that is found.

    What is done, or put off, or over is not due.
    """
    answers = {one.subject: one for one in kept}
    told: dict[Subject, Reminding] = {}
    seen: set[Subject] = set()
    for one in found:
        if seen.isdisjoint(one.subjects) and _is_due(one, answers, today):
            told[one.subject] = one
        seen.update(one.subjects)
    return tuple(sorted(told.values(), key=lambda one: (one.day, one.title)))


def put_off_until(day: date, today: date) -> date:
    """Return when to remind again of a date that is put off for a week.

    The day before it at the latest, and never today.
    """
    return max(min(today + _A_WEEK, day - ONE_DAY), today + ONE_DAY)


def _is_due(one: Reminding, answers: Mapping[Subject, Reminder], today: date) -> bool:
    held = [answers[subject] for subject in one.subjects if subject in answers]
    if any(answer.is_done for answer in held):
        return False
    if any(answer.snoozed_until and answer.snoozed_until > today for answer in held):
        return False
    return one.since <= today <= one.day
