"""Repositories of confirmed dates and own observances within one unit of work."""

from collections.abc import Iterable

from planner.domain.confirmation import Confirmation
from planner.domain.own_observance import OwnObservance
from planner.later import imported_later
from planner.storage.row_values import values_from
from planner.storage.transaction import Transaction

with imported_later():
    from planner.storage.date_rows import (
        confirmation_columns,
        confirmation_from,
        own_observance_columns,
        own_observance_from,
    )

_KEY = ("observance", "practice", "cycle", "nation")


class ConfirmationRepository:
    """Confirmed dates, at most one for each occurrence."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[Confirmation, ...]:
        """Return every confirmation, by first day and key."""
        rows = self._transaction.rows(
            "SELECT * FROM confirmation ORDER BY first_day, observance, practice, cycle, nation"
        )
        return values_from(rows, confirmation_from)

    def put_all(self, confirmations: Iterable[Confirmation]) -> None:
        """Put them, each in place of one of the same occurrence."""
        self._transaction.put("confirmation", list(map(confirmation_columns, confirmations)))

    def remove_all(self, confirmations: Iterable[Confirmation]) -> None:
        """Remove those of the same occurrences, as far as they are there."""
        keys = [dict[str, object](zip(_KEY, one.key, strict=True)) for one in confirmations]
        self._transaction.delete("confirmation", keys)


class OwnObservanceRepository:
    """Observances of the user's own."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[OwnObservance, ...]:
        """Return every one, by name and id."""
        rows = self._transaction.rows("SELECT * FROM own_observance ORDER BY name, id")
        return values_from(rows, own_observance_from)

    def put_all(self, own: Iterable[OwnObservance]) -> None:
        """Put them, each in place of one of the same id."""
        self._transaction.put("own_observance", list(map(own_observance_columns, own)))

    def remove_all(self, own: Iterable[OwnObservance]) -> None:
        """Remove those of the same ids, as far as they are there."""
        self._transaction.delete("own_observance", [{"id": one.id} for one in own])
