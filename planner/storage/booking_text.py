"""A request to speak as JSON text that older and newer versions of the program can read."""

from collections.abc import Iterator
from datetime import date, time

from planner.domain.booking import Answer, Booking, BookingId, EventForm, Verdict
from planner.domain.booking_panel import LARGEST_COUNT, PanelPart
from planner.domain.booking_status import BookingStatus
from planner.domain.session import SessionId, SessionKind
from planner.domain.toolkit import Theme
from planner.domain.toolkit_speaking import QuestionId
from planner.storage.json_fields import (
    Fields,
    day_in,
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
        "panel": [[part.count, part.role] for part in booking.panel],
        "kind": booking.kind.value,
        "place": booking.place,
        "sender": booking.sender,
        "needs": booking.needs,
        "status": booking.status.value,
        "reason": booking.reason,
        "answers": {
            one: {"verdict": answer.verdict.value, "text": answer.text}
            for one, answer in booking.answers.items()
        },
        "themes": sorted(theme.value for theme in booking.themes),
    }
    if booking.starts is not None and booking.ends is not None:
        fields["hours"] = [_clock(booking.starts), _clock(booking.ends)]
    days = {"received": booking.received, "reply_by": booking.reply_by}
    fields |= {name: day.isoformat() for name, day in days.items() if day is not None}
    if booking.session is not None:
        fields["session"] = booking.session
    if booking.template:
        fields["template"] = booking.template
    return fields_text(fields)


def booking_from(text: str, *, id_: str, event: str, day: date | None) -> Booking:
    """Return the booking that the text holds; what cannot be read of it is left out."""
    fields = fields_from(text)
    status, reason = _status(fields)
    session = text_in(fields, "session")
    starts, ends = _hours(fields)
    return Booking(
        id=BookingId(id_),
        event=event,
        day=day,
        organiser=text_in(fields, "organiser"),
        audience=text_in(fields, "audience"),
        form=member_in(EventForm, fields, "form", EventForm.IN_PERSON),
        panel=tuple(_panel(fields)),
        starts=starts,
        ends=ends,
        kind=member_in(SessionKind, fields, "kind", SessionKind.MEETING),
        place=text_in(fields, "place"),
        received=day_in(fields, "received"),
        reply_by=day_in(fields, "reply_by"),
        sender=text_in(fields, "sender"),
        needs=text_in(fields, "needs"),
        template=text_in(fields, "template"),
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


def _panel(fields: Fields) -> Iterator[PanelPart]:
    held = fields.get("panel")
    for part in held if isinstance(held, list) else ():
        match part:
            # A truth counts as a number, and is none.
            case [int(count), str(role)] if type(count) is int and 1 <= count <= LARGEST_COUNT:
                yield PanelPart(count, role)
            case _:
                continue


def _hours(fields: Fields) -> tuple[time | None, time | None]:
    match fields.get("hours"):
        case [str(starts), str(ends)]:
            try:
                return time.fromisoformat(starts), time.fromisoformat(ends)
            except ValueError:
                return None, None
        case _:
            return None, None


def _clock(at: time) -> str:
    return at.isoformat("minutes")
