"""Repository and rows of recruitment rounds within one unit of work."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session as Orm

from planner.domain.recruitment_round import RecruitmentRound
from planner.storage.many_rows import delete_rows, put_rows
from planner.storage.round_text import round_from, round_text
from planner.storage.row_values import values_from
from planner.storage.rows import Columns
from planner.storage.tables import RecruitmentRoundRow


class RoundRepository:
    """The recruitment rounds of a diary."""

    def __init__(self, orm: Orm) -> None:
        self._orm = orm

    def all(self) -> tuple[RecruitmentRound, ...]:
        """Return every one, by title and id."""
        rows = self._orm.scalars(
            select(RecruitmentRoundRow)
            .order_by(RecruitmentRoundRow.title, RecruitmentRoundRow.id)
            .execution_options(populate_existing=True)
        )
        return values_from(rows, _round_from)

    def put_all(self, rounds: Iterable[RecruitmentRound]) -> None:
        """Put them, each in place of one of the same id."""
        columns: list[Columns] = [
            {"id": one.id, "title": one.title, "content": round_text(one)} for one in rounds
        ]
        put_rows(self._orm, RecruitmentRoundRow, columns)

    def remove_all(self, rounds: Iterable[RecruitmentRound]) -> None:
        """Remove those of the same ids, as far as they are there."""
        delete_rows(self._orm, RecruitmentRoundRow, [{"id": one.id} for one in rounds])


def _round_from(row: RecruitmentRoundRow) -> RecruitmentRound:
    return round_from(row.content, id_=row.id, title=row.title)
