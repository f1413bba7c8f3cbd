"""A request to speak: the event, what was asked and answered, and what became of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from enum import StrEnum
from typing import NewType

from planner.domain.booking_panel import PanelPart
from planner.domain.booking_status import BookingStatus, next_steps
from planner.domain.session import SessionId, SessionKind
from planner.domain.toolkit import Theme
from planner.domain.toolkit_speaking import QuestionId, SpeakingQuestion

BookingId = NewType("BookingId", str)

LONGEST_LINE = 200
LONGEST_TEXT = 2000


class Verdict(StrEnum):
    """How well an answer meets the standard, in the view of whoever was asked to speak."""

    UNKNOWN = "unknown"
    MEETS = "meets"
    PARTLY = "partly"
    FAILS = "fails"


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question, and how well it meets the standard."""

    verdict: Verdict
    text: str = ""


class EventForm(StrEnum):
    """How people take part in an event."""

    IN_PERSON = "in-person"
    ONLINE = "online"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """A request to speak, and how far it is.

    ``organiser`` is a body or a team. ``panel`` is the line-up as the organiser tells it, in counts
    and roles, and says of nobody who they are. ``starts`` and ``ends`` are by the place’s clock and
    both None while the hours are not known. ``received`` is the day on which the invitation came,
    and ``reply_by`` the day by which an answer is asked for. ``sender`` stands under letters, and
    ``needs`` is what those who speak need on the day. ``reason`` says why it was declined, and
    stands with that alone. ``session`` is the session in the calendar that it became. Where
    ``template`` names it, it is no booking but what new ones are made from.
    """

    id: BookingId
    event: str
    day: date | None = None
    starts: time | None = None
    ends: time | None = None
    kind: SessionKind = SessionKind.MEETING
    place: str = ""
    organiser: str = ""
    audience: str = ""
    form: EventForm = EventForm.IN_PERSON
    panel: tuple[PanelPart, ...] = ()
    status: BookingStatus = BookingStatus.DRAFT
    reason: str = ""
    answers: Mapping[QuestionId, Answer] = field(default_factory=dict)
    received: date | None = None
    reply_by: date | None = None
    sender: str = ""
    needs: str = ""
    themes: frozenset[Theme] = frozenset()
    session: SessionId | None = None
    template: str = ""

    def __post_init__(self) -> None:
        """Refuse what makes no sense: a bug of the caller, since forms offer no such thing."""
        if bool(self.reason.strip()) != (self.status is BookingStatus.DECLINED):
            msg = "a reason is given where a booking is declined, and nowhere else"
            raise ValueError(msg)
        if (self.starts is None) != (self.ends is None):
            msg = "a booking has both hours or neither"
            raise ValueError(msg)

    @property
    def counted_on(self) -> date | None:
        """The day by which a log counts it: when the invitation came, else the day of the event."""
        return self.received or self.day

    @property
    def next_steps(self) -> tuple[BookingStatus, ...]:
        """The steps that may follow, the most usual first."""
        return next_steps(self.status)

    def moved_to(self, status: BookingStatus, reason: str = "") -> "Booking":
        """Return the booking a step further.

        Raises ValueError for a step that may not follow, and for a no without its reason.
        """
        if status not in self.next_steps:
            msg = f"a booking that is {self.status} cannot become {status}"
            raise ValueError(msg)
        return replace(self, status=status, reason=reason.strip())

    def answered(self, question: QuestionId, answer: Answer | None) -> "Booking":
        """Return the booking with the answer to a question, or without one for None."""
        others = {one: held for one, held in self.answers.items() if one != question}
        return replace(self, answers=others if answer is None else {**others, question: answer})

    def verdict(self, question: QuestionId) -> Verdict:
        """Return how well the answer to a question meets the standard."""
        held = self.answers.get(question)
        return Verdict.UNKNOWN if held is None else held.verdict


def unmet(booking: Booking, questions: Iterable[SpeakingQuestion]) -> tuple[SpeakingQuestion, ...]:
    """Return the required questions whose answers do not meet the standard, or are not known."""
    return tuple(
        one for one in questions if one.is_required and booking.verdict(one.id) is not Verdict.MEETS
    )


def meets_standard(booking: Booking, questions: Iterable[SpeakingQuestion]) -> bool:
    """Tell whether every required question is answered well."""
    return not unmet(booking, questions)


def share_that_met(
    bookings: Iterable[Booking], questions: Iterable[SpeakingQuestion]
) -> tuple[int, int]:
    """Return how many bookings met the standard, of how many that were answered or settled."""
    asked = tuple(questions)
    waiting = {BookingStatus.DRAFT, BookingStatus.SENT}
    judged = [one for one in bookings if one.status not in waiting]
    return sum(meets_standard(one, asked) for one in judged), len(judged)


def template_of(booking: Booking, id_: BookingId, name: str) -> Booking:
    """Return a template of requests like a booking: what stays the same from event to event."""
    return Booking(
        id=id_,
        event=booking.event,
        starts=booking.starts,
        ends=booking.ends,
        kind=booking.kind,
        place=booking.place,
        audience=booking.audience,
        form=booking.form,
        panel=booking.panel,
        sender=booking.sender,
        needs=booking.needs,
        themes=booking.themes,
        template=name,
    )


def booking_from(template: Booking, id_: BookingId, received: date) -> Booking:
    """Return a booking that begins as a template has it."""
    return replace(template, id=id_, template="", received=received)
