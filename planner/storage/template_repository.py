"""Repository and rows of session templates within one unit of work."""

from collections.abc import Iterable
from datetime import timedelta

from planner.domain.session import ProgrammeId, SessionKind
from planner.domain.template import SessionTemplate, TemplateId
from planner.storage.row_values import (
    number_of,
    optional,
    text_of,
    time_of,
    truth_of,
    values_from,
)
from planner.storage.transaction import Columns, Row, Transaction

_ONE_MINUTE = timedelta(minutes=1)


class TemplateRepository:
    """Templates of the user's own, and bundled ones as the user changed them."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[SessionTemplate, ...]:
        """Return every one, by name and id."""
        rows = self._transaction.rows("SELECT * FROM session_template ORDER BY name, id")
        return values_from(rows, _template_from)

    def put_all(self, templates: Iterable[SessionTemplate]) -> None:
        """Put them, each in place of one of the same id."""
        self._transaction.put("session_template", list(map(_columns_of, templates)))

    def remove_all(self, templates: Iterable[SessionTemplate]) -> None:
        """Remove those of the same ids, as far as they are there."""
        self._transaction.delete("session_template", [{"id": one.id} for one in templates])


def _template_from(row: Row) -> SessionTemplate:
    programme = optional(text_of, row, "programme_id")
    return SessionTemplate(
        id=TemplateId(text_of(row, "id")),
        name=text_of(row, "name"),
        title=text_of(row, "title"),
        kind=SessionKind(text_of(row, "kind")),
        length=number_of(row, "minutes") * _ONE_MINUTE,
        location=text_of(row, "location"),
        tutor=text_of(row, "tutor"),
        programme=ProgrammeId(programme) if programme else None,
        notes=text_of(row, "notes"),
        start=optional(time_of, row, "starts_at"),
        hidden=truth_of(row, "hidden"),
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
