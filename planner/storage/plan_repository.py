"""Repository and rows of support plans within one unit of work."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session as Orm

from planner.domain.support_plan import SupportPlan
from planner.storage.many_rows import delete_rows, put_rows
from planner.storage.plan_text import plan_from, plan_text
from planner.storage.tables import SupportPlanRow


class PlanRepository:
    """The support plans of a diary."""

    def __init__(self, orm: Orm) -> None:
        self._orm = orm

    def all(self) -> tuple[SupportPlan, ...]:
        """Return every one, by name and id."""
        rows = self._orm.scalars(
            select(SupportPlanRow)
            .order_by(SupportPlanRow.name, SupportPlanRow.id)
            .execution_options(populate_existing=True)
        )
        return tuple(
            plan_from(row.content, id_=row.id, name=row.name, is_shared=row.is_shared)
            for row in rows
        )

    def put_all(self, plans: Iterable[SupportPlan]) -> None:
        """Put them, each in place of one of the same id."""
        columns = [
            {
                "id": plan.id,
                "name": plan.name,
                "is_shared": plan.is_shared,
                "content": plan_text(plan),
            }
            for plan in plans
        ]
        put_rows(self._orm, SupportPlanRow, columns)

    def remove_all(self, plans: Iterable[SupportPlan]) -> None:
        """Remove those of the same ids, as far as they are there."""
        delete_rows(self._orm, SupportPlanRow, [{"id": one.id} for one in plans])
