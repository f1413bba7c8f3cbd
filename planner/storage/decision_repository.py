"""Repository and rows of decisions on clashes within one unit of work."""

import json
from collections.abc import Iterable

from planner.domain.clash import Severity
from planner.domain.decision import Decision, DecisionId, KeptDate
from planner.domain.session import SessionId
from planner.storage.row_values import day_of, text_of, values_from
from planner.storage.transaction import Columns, Row, Transaction


class DecisionRepository:
    """Decisions to let clashes stand; they outlive the sessions that they are about."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[Decision, ...]:
        """Return every one, by the day of the decision and id."""
        rows = self._transaction.rows("SELECT * FROM decision ORDER BY decided, id")
        return values_from(rows, _decision_from)

    def put_all(self, decisions: Iterable[Decision]) -> None:
        """Put them, each in place of one of the same id."""
        self._transaction.put("decision", list(map(_columns_of, decisions)))

    def remove_all(self, decisions: Iterable[Decision]) -> None:
        """Remove those of the same ids, as far as they are there."""
        self._transaction.delete("decision", [{"id": one.id} for one in decisions])


def _decision_from(row: Row) -> Decision:
    return Decision(
        id=DecisionId(text_of(row, "id")),
        session=SessionId(text_of(row, "session_id")),
        session_print=text_of(row, "session_print"),
        session_title=text_of(row, "session_title"),
        session_when=text_of(row, "session_when"),
        observance=text_of(row, "observance"),
        observance_name=text_of(row, "observance_name"),
        severity=Severity(text_of(row, "severity")),
        dates=frozenset(KeptDate(*texts) for texts in json.loads(text_of(row, "dates"))),
        decision=text_of(row, "decision"),
        alternatives=text_of(row, "alternatives"),
        role=text_of(row, "role"),
        decided=day_of(row, "decided"),
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
