"""Repository and rows of requests to speak within one unit of work."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session as Orm

from planner.domain.booking import Booking
from planner.storage.booking_text import booking_from, booking_text
from planner.storage.many_rows import delete_rows, put_rows
from planner.storage.row_values import values_from
from planner.storage.rows import Columns
from planner.storage.tables import BookingRow


class BookingRepository:
    """The requests to speak of a diary."""

    def __init__(self, orm: Orm) -> None:
        self._orm = orm

    def all(self) -> tuple[Booking, ...]:
        """Return every one, by event and id."""
        rows = self._orm.scalars(
            select(BookingRow)
            .order_by(BookingRow.event, BookingRow.id)
            .execution_options(populate_existing=True)
        )
        return values_from(rows, _booking_from)

    def put_all(self, bookings: Iterable[Booking]) -> None:
        """Put them, each in place of one of the same id."""
        put_rows(self._orm, BookingRow, list(map(_columns_of, bookings)))

    def remove_all(self, bookings: Iterable[Booking]) -> None:
        """Remove those of the same ids, as far as they are there."""
        delete_rows(self._orm, BookingRow, [{"id": one.id} for one in bookings])


def _booking_from(row: BookingRow) -> Booking:
    return booking_from(row.content, id_=row.id, event=row.event, day=row.day)


def _columns_of(booking: Booking) -> Columns:
    return {
        "id": booking.id,
        "event": booking.event,
        "day": booking.day,
        "content": booking_text(booking),
    }
