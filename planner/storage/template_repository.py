"""Repository and rows of session templates within one unit of work."""

from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session as Orm

from planner.domain.session import ProgrammeId, SessionKind
from planner.domain.template import SessionTemplate, TemplateId
from planner.storage.many_rows import delete_rows, put_rows
from planner.storage.row_values import values_from
from planner.storage.rows import Columns
from planner.storage.tables import SessionTemplateRow

_ONE_MINUTE = timedelta(minutes=1)


class TemplateRepository:
    """Templates of the user's own, and bundled ones as the user changed them."""

    def __init__(self, orm: Orm) -> None:
        self._orm = orm

    def all(self) -> tuple[SessionTemplate, ...]:
        """Return every one, by name and id."""
        rows = self._orm.scalars(
            select(SessionTemplateRow)
            .order_by(SessionTemplateRow.name, SessionTemplateRow.id)
            .execution_options(populate_existing=True)
        )
        return values_from(rows, _template_from)

    def put_all(self, templates: Iterable[SessionTemplate]) -> None:
        """Put them, each in place of one of the same id."""
        put_rows(self._orm, SessionTemplateRow, list(map(_columns_of, templates)))

    def remove_all(self, templates: Iterable[SessionTemplate]) -> None:
        """Remove those of the same ids, as far as they are there."""
        delete_rows(self._orm, SessionTemplateRow, [{"id": one.id} for one in templates])


def _template_from(row: SessionTemplateRow) -> SessionTemplate:
    return SessionTemplate(
        id=TemplateId(row.id),
        name=row.name,
        title=row.title,
        kind=SessionKind(row.kind),
        length=row.minutes * _ONE_MINUTE,
        location=row.location,
        tutor=row.tutor,
        programme=ProgrammeId(row.programme_id) if row.programme_id else None,
        notes=row.notes,
        start=row.starts_at,
        hidden=row.hidden,
    )


def _columns_of(template: SessionTemplate) -> Columns:
    return {
        "id": template.id,
        "name": template.name,
        "title": template.title,
        "kind": template.kind.value,
        "minutes": template.length // _ONE_MINUTE,
        "location": template.location,
        "tutor": template.tutor,
        "programme_id": template.programme,
        "notes": template.notes,
        "starts_at": template.start,
        "hidden": template.hidden,
    }
