"""Repository and rows of requests to speak within one unit of work."""

from collections.abc import Iterable

from planner.later import imported_later
from planner.storage.row_values import day_of, optional, text_of, values_from
from planner.storage.transaction import Columns, Row, Transaction

with imported_later():
    from planner.domain.booking import Booking
    from planner.storage.booking_text import booking_from, booking_text


class BookingRepository:
    """The requests to speak of a diary."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[Booking, ...]:
        """Return every one, by event and id."""
        rows = self._transaction.rows("SELECT * FROM booking ORDER BY event, id")
        return values_from(rows, _booking_from)

    def put_all(self, bookings: Iterable[Booking]) -> None:
        """Put them, each in place of one of the same id."""
        self._transaction.put("booking", list(map(_columns_of, bookings)))

    def remove_all(self, bookings: Iterable[Booking]) -> None:
        """Remove those of the same ids, as far as they are there."""
        self._transaction.delete("booking", [{"id": one.id} for one in bookings])


def _booking_from(row: Row) -> Booking:
    return booking_from(
        text_of(row, "content"),
        id_=text_of(row, "id"),
        event=text_of(row, "event"),
        day=optional(day_of, row, "day"),
    )


def _columns_of(booking: Booking) -> Columns:
    return {
        "id": booking.id,
        "event": booking.event,
        "day": booking.day,
        "content": booking_text(booking),
    }
