"""A year of invitations to speak in numbers: how many came, met the standard, and fell short."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.domain.booking import Booking, Verdict, share_that_met
from planner.domain.booking_status import BookingStatus
from planner.domain.dates import DateSpan
from planner.domain.toolkit_speaking import SpeakingQuestion

WAITING = frozenset({BookingStatus.DRAFT, BookingStatus.SENT})
"""Steps at which it is too early to say whether an invitation meets the standard."""


@dataclass(frozen=True, slots=True)
class QuestionCount:
    """How the answers to one question stood, among those that were answered or settled."""

    question: SpeakingQuestion
    counts: Mapping[Verdict, int]

    @property
    def unmet(self) -> int:
        """How many did not meet the standard in full, or are not known."""
        return sum(number for one, number in self.counts.items() if one is not Verdict.MEETS)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakingLog:
    """The invitations of a year; ``judged`` are those that were answered or settled."""

    span: DateSpan
    came: int
    by_status: Mapping[BookingStatus, int]
    judged: int
    met: int
    questions: tuple[QuestionCount, ...]


def speaking_log(
    bookings: Iterable[Booking], questions: Iterable[SpeakingQuestion], span: DateSpan
) -> SpeakingLog:
    """Return the log of the invitations that came in a span; templates are not counted."""
    came = [one for one in bookings if not one.template and _is_in(one, span)]
    asked = tuple(questions)
    judged = [one for one in came if one.status not in WAITING]
    statuses = Counter(one.status for one in came)
    met, of_all = share_that_met(came, asked)
    return SpeakingLog(
        span=span,
        came=len(came),
        by_status={status: statuses[status] for status in BookingStatus},
        judged=of_all,
        met=met,
        questions=tuple(_count(one, judged) for one in asked),
    )


def _is_in(booking: Booking, span: DateSpan) -> bool:
    day = booking.counted_on
    return day is not None and day in span


def _count(question: SpeakingQuestion, judged: Iterable[Booking]) -> QuestionCount:
    verdicts = Counter(one.verdict(question.id) for one in judged)
    return QuestionCount(question, {verdict: verdicts[verdict] for verdict in Verdict})
