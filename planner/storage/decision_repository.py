"""Repository and rows of decisions on clashes within one unit of work."""

import json
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session as Orm

from planner.domain.clash import Severity
from planner.domain.decision import Decision, DecisionId, KeptDate
from planner.domain.session import SessionId
from planner.storage.many_rows import delete_rows, put_rows
from planner.storage.row_values import values_from
from planner.storage.rows import Columns
from planner.storage.tables import DecisionRow


class DecisionRepository:
    """Decisions to let clashes stand; they outlive the sessions that they are about."""

    def __init__(self, orm: Orm) -> None:
        self._orm = orm

    def all(self) -> tuple[Decision, ...]:
        """Return every one, by the day of the decision and id."""
        rows = self._orm.scalars(
            select(DecisionRow)
            .order_by(DecisionRow.decided, DecisionRow.id)
            .execution_options(populate_existing=True)
        )
        return values_from(rows, _decision_from)

    def put_all(self, decisions: Iterable[Decision]) -> None:
        """Put them, each in place of one of the same id."""
        put_rows(self._orm, DecisionRow, list(map(_columns_of, decisions)))

    def remove_all(self, decisions: Iterable[Decision]) -> None:
        """Remove those of the same ids, as far as they are there."""
        delete_rows(self._orm, DecisionRow, [{"id": one.id} for one in decisions])


def _decision_from(row: DecisionRow) -> Decision:
    return Decision(
        id=DecisionId(row.id),
        session=SessionId(row.session_id),
        session_print=row.session_print,
        session_title=row.session_title,
        session_when=row.session_when,
        observance=row.observance,
        observance_name=row.observance_name,
        severity=Severity(row.severity),
        dates=frozenset(KeptDate(*texts) for texts in json.loads(row.dates)),
        decision=row.decision,
        alternatives=row.alternatives,
        role=row.role,
        decided=row.decided,
    )


def _columns_of(decision: Decision) -> Columns:
    dates = [[one.practice, one.cycle, one.nation, one.days] for one in sorted(decision.dates)]
    return {
        "id": decision.id,
        "session_id": decision.session,
        "session_print": decision.session_print,
        "session_title": decision.session_title,
        "session_when": decision.session_when,
        "observance": decision.observance,
        "observance_name": decision.observance_name,
        "severity": decision.severity.value,
        "dates": json.dumps(dates),
        "decision": decision.decision,
        "alternatives": decision.alternatives,
        "role": decision.role,
        "decided": decision.decided,
    }
