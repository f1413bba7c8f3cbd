"""Whether a request to speak makes sense, and its texts made tidy before it is kept."""

from dataclasses import replace

from planner.domain.booking import LONGEST_LINE, LONGEST_TEXT, Booking
from planner.domain.errors import BadRequestError
from planner.domain.language import translate

_SHOWN = 40
"""Letters of a name that a fault repeats."""


def checked(booking: Booking) -> Booking:
    """Return the booking with its texts tidied.

    Raises BadRequestError where it makes no sense.
    """
    tidy = _tidied(booking)
    if not tidy.event and not tidy.template:
        raise refusal(
            translate("speaking", "the speaking event"),
            translate("speaking", "it has no name"),
            translate("speaking", "say what the event is called"),
        )
    name = (tidy.event or tidy.template)[:_SHOWN]
    if _is_too_long(tidy):
        raise refusal(
            name,
            translate("speaking", "one of its texts is too long"),
            translate("speaking", "shorten it"),
        )
    if tidy.starts is not None and tidy.ends is not None and tidy.ends <= tidy.starts:
        raise refusal(
            name,
            translate("speaking", "it ends before it starts"),
            translate("speaking", "give a later end"),
        )
    return tidy


def refusal(what: str, fault: str, remedy: str) -> BadRequestError:
    """Return the error that refuses a request."""
    return BadRequestError(what=what[:_SHOWN], fault=fault, remedy=remedy)


def _tidied(booking: Booking) -> Booking:
    return replace(
        booking,
        event=_line(booking.event),
        place=_line(booking.place),
        organiser=_line(booking.organiser),
        audience=_line(booking.audience),
        sender=_line(booking.sender),
        template=_line(booking.template),
        reason=booking.reason.strip(),
        needs=booking.needs.strip(),
        answers={
            one: replace(answer, text=answer.text.strip())
            for one, answer in booking.answers.items()
        },
    )


def _is_too_long(booking: Booking) -> bool:
    lines = (booking.event, booking.place, booking.organiser, booking.audience)
    texts = (booking.reason, booking.needs, *(one.text for one in booking.answers.values()))
    longest = max(map(len, (*lines, booking.sender, booking.template)))
    return longest > LONGEST_LINE or any(len(text) > LONGEST_TEXT for text in texts)


def _line(text: str) -> str:
    return " ".join(text.split())
