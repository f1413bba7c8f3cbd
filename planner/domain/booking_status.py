"""The steps of a request to speak, from the draft to the answer, and which may follow which."""

from enum import StrEnum


class BookingStatus(StrEnum):
    """How far a booking is."""

    DRAFT = "draft"
    SENT = "sent"
    ANSWERED = "answered"
    ACCEPTED = "accepted"
    DECLINED = "declined"


# What is answered may be asked again, and what is accepted be declined, if the line-up changes.
_NEXT = {
    BookingStatus.DRAFT: (BookingStatus.SENT,),
    BookingStatus.SENT: (BookingStatus.ANSWERED, BookingStatus.DECLINED),
    BookingStatus.ANSWERED: (BookingStatus.ACCEPTED, BookingStatus.DECLINED, BookingStatus.SENT),
    BookingStatus.ACCEPTED: (BookingStatus.DECLINED,),
    BookingStatus.DECLINED: (),
}


def next_steps(status: BookingStatus) -> tuple[BookingStatus, ...]:
    """Return the steps that may follow, the most usual first."""
    return _NEXT[status]
