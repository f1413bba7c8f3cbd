"""A request to speak as JSON text that older and newer versions of the program can read."""

from collections.abc import Iterator
from datetime import date

from planner.domain.booking import Answer, Booking, BookingId, EventForm, Verdict
from planner.domain.booking_status import BookingStatus
from planner.domain.session import SessionId
from planner.domain.toolkit import Theme
from planner.domain.toolkit_speaking import QuestionId
from planner.storage.json_fields import (
    Fields,
    fields_from,
    fields_text,
    member_in,
    members_in,
    table_in,
    text_in,
)


def booking_text(booking: Booking) -> str:
    """Return what the booking holds beside its id, its event and its day."""
    fields: Fields = {
        "organiser": booking.organiser,
        "audience": booking.audience,
        "form": booking.form.value,
        "panel": booking.panel,
        "status": booking.status.value,
        "reason": booking.reason,
        "answers": {
            one: {"verdict": answer.verdict.value, "text": answer.text}
            for one, answer in booking.answers.items()
        },
        "themes": sorted(theme.value for theme in booking.themes),
    }
    if booking.session is not None:
        fields["session"] = booking.session
    return fields_text(fields)


def booking_from(text: str, *, id_: str, event: str, day: date | None) -> Booking:
    """Return the booking that the text holds; what cannot be read of it is left out."""
    fields = fields_from(text)
    status, reason = _status(fields)
    session = text_in(fields, "session")
    return Booking(
        id=BookingId(id_),
        event=event,
        day=day,
        organiser=text_in(fields, "organiser"),
        audience=text_in(fields, "audience"),
        form=member_in(EventForm, fields, "form", EventForm.IN_PERSON),
        panel=text_in(fields, "panel"),
        status=status,
        reason=reason,
        answers=dict(_answers(fields)),
        themes=members_in(Theme, fields, "themes"),
        session=SessionId(session) if session else None,
    )


def _status(fields: Fields) -> tuple[BookingStatus, str]:
    status = member_in(BookingStatus, fields, "status", BookingStatus.DRAFT)
    reason = text_in(fields, "reason").strip()
    # Without its reason a booking cannot be declined, and no other has one.
    if status is not BookingStatus.DECLINED:
        return status, ""
    return (status, reason) if reason else (BookingStatus.DRAFT, "")


def _answers(fields: Fields) -> Iterator[tuple[QuestionId, Answer]]:
    for one, held in table_in(fields, "answers").items():
        if isinstance(held, dict):
            verdict = member_in(Verdict, held, "verdict", Verdict.UNKNOWN)
            yield QuestionId(one), Answer(verdict, text_in(held, "text"))
