"""Repository and rows of recruitment rounds within one unit of work."""

from collections.abc import Iterable

from planner.domain.recruitment_round import RecruitmentRound
from planner.storage.round_text import round_from, round_text
from planner.storage.row_values import text_of, values_from
from planner.storage.transaction import Columns, Row, Transaction


class RoundRepository:
    """The recruitment rounds of a diary."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[RecruitmentRound, ...]:
        """Return every one, by title and id."""
        rows = self._transaction.rows("SELECT * FROM recruitment_round ORDER BY title, id")
        return values_from(rows, _round_from)

    def put_all(self, rounds: Iterable[RecruitmentRound]) -> None:
        """Put them, each in place of one of the same id."""
        columns: list[Columns] = [
            {"id": one.id, "title": one.title, "content": round_text(one)} for one in rounds
        ]
        self._transaction.put("recruitment_round", columns)

    def remove_all(self, rounds: Iterable[RecruitmentRound]) -> None:
        """Remove those of the same ids, as far as they are there."""
        self._transaction.delete("recruitment_round", [{"id": one.id} for one in rounds])


def _round_from(row: Row) -> RecruitmentRound:
    return round_from(text_of(row, "content"), id_=text_of(row, "id"), title=text_of(row, "title"))
