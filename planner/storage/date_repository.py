"""Repositories of confirmed dates and own observances within one unit of work."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session as Orm

from planner.domain.confirmation import Confirmation
from planner.domain.own_observance import OwnObservance
from planner.storage.date_rows import (
    confirmation_columns,
    confirmation_from,
    own_observance_columns,
    own_observance_from,
)
from planner.storage.many_rows import delete_rows, put_rows
from planner.storage.row_values import values_from
from planner.storage.tables import ConfirmationRow, OwnObservanceRow

_KEY = ("observance", "practice", "cycle", "nation")


class ConfirmationRepository:
    """Confirmed dates, at most one for each occurrence."""

    def __init__(self, orm: Orm) -> None:
        self._orm = orm

    def all(self) -> tuple[Confirmation, ...]:
        """Return every confirmation, by first day and key."""
        rows = self._orm.scalars(
            select(ConfirmationRow)
            .order_by(
                ConfirmationRow.first_day,
                ConfirmationRow.observance,
                ConfirmationRow.practice,
                ConfirmationRow.cycle,
                ConfirmationRow.nation,
            )
            .execution_options(populate_existing=True)
        )
        return values_from(rows, confirmation_from)

    def put_all(self, confirmations: Iterable[Confirmation]) -> None:
        """Put them, each in place of one of the same occurrence."""
        put_rows(self._orm, ConfirmationRow, list(map(confirmation_columns, confirmations)))

    def remove_all(self, confirmations: Iterable[Confirmation]) -> None:
        """Remove those of the same occurrences, as far as they are there."""
        keys = [dict[str, object](zip(_KEY, one.key, strict=True)) for one in confirmations]
        delete_rows(self._orm, ConfirmationRow, keys)


class OwnObservanceRepository:
    """Observances of the user's own."""

    def __init__(self, orm: Orm) -> None:
        self._orm = orm

    def all(self) -> tuple[OwnObservance, ...]:
        """Return every one, by name and id."""
        rows = self._orm.scalars(
            select(OwnObservanceRow)
            .order_by(OwnObservanceRow.name, OwnObservanceRow.id)
            .execution_options(populate_existing=True)
        )
        return values_from(rows, own_observance_from)

    def put_all(self, own: Iterable[OwnObservance]) -> None:
        """Put them, each in place of one of the same id."""
        put_rows(self._orm, OwnObservanceRow, list(map(own_observance_columns, own)))

    def remove_all(self, own: Iterable[OwnObservance]) -> None:
        """Remove those of the same ids, as far as they are there."""
        delete_rows(self._orm, OwnObservanceRow, [{"id": one.id} for one in own])
