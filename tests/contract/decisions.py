from datetime import date

from planner.domain.clash import Severity
from planner.domain.decision import Decision, DecisionId, KeptDate
from planner.domain.session import SessionId
from planner.storage.diary import Diary

DECISION = Decision(
    id=DecisionId("decision-1"),
    session=SessionId("session-1"),
    session_print="2026-09-21T09:00:00",
    session_title="Weekly teaching",
    session_when="21 September 2026, 9am to midday",
    observance="judaism.yom-kippur",
    observance_name="Yom Kippur",
    severity=Severity.AVOID,
    dates=frozenset({KeptDate("diaspora", "5787", "", "2026-09-21/2026-09-22")}),
    decision="A second sitting is offered.",
    alternatives="Monday 28 September; a recording.",
    role="Programme director",
    decided=date(2026, 9, 1),
)


class DecisionContract:
    """Decisions are found as they were put."""

    def test_a_decision_comes_back_as_it_was_put(self, diary: Diary) -> None:
        with diary.work() as work:
            work.decisions.put_all([DECISION])
            work.commit()
        with diary.reading() as held:
            assert held.decisions.all() == (DECISION,)
        with diary.work() as work:
            work.decisions.remove_all([DECISION])
            work.commit()
        with diary.reading() as held:
            assert held.decisions.all() == ()
