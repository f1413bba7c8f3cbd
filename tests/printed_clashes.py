"""A clash report to print: sixty sessions of a busy week, one clash let stand by a decision."""

from dataclasses import replace
from datetime import date

from planner.content.policy import load_policy
from planner.domain.clash_groups import ClashGroup
from planner.domain.clash_report import ClashReport, reported
from planner.domain.dates import DateSpan, months_from
from planner.domain.decision import Decision, DecisionId, Reasons, decisions_on
from planner.domain.observance import Tradition
from planner.domain.period_view import PeriodView
from planner.files import bundled_folder
from tests.printed_months import SEPTEMBER
from tests.printed_weeks import crowded_week, quiet_week

TODAY = date(2026, 9, 1)
POLICY = load_policy(bundled_folder("data") / "policy.toml")
REASONS = Reasons(
    decision="It stays: the college sets the date, and a second sitting is offered on 5 October",
    alternatives="Two other days, on both of which the hall is taken",
    role="Programme director",
)


def a_decision(view: PeriodView) -> Decision:
    """Return the decision to let the first clash of a view stand."""
    group = ClashGroup(clashes=view.clashes[:1], held=1)
    (decision,) = decisions_on(group, REASONS, "21 September 2026", [DecisionId("one")], TODAY)
    return decision


def a_report(view: PeriodView, *, is_decided: bool = False) -> ClashReport:
    """Return the report on the clashes of a view."""
    instances = list({one.session.id: one for day in view.days for one in day.instances}.values())
    decisions = [a_decision(view)] if is_decided else []
    open_, decided = reported(view.clashes, instances, decisions, POLICY, TODAY)
    return ClashReport(
        window=months_from(SEPTEMBER, 1),
        place=view.place,
        almanac_version=view.almanac_version,
        policy=POLICY,
        programmes=view.programmes,
        sessions=len(instances),
        open=open_,
        decided=decided,
    )


def crowded_report() -> ClashReport:
    """Return a report with clashes of two severities, one of them let stand."""
    return a_report(crowded_week(), is_decided=True)


def quiet_report() -> ClashReport:
    """Return a report without any clash, by which one tradition was not looked at."""
    return replace(
        a_report(quiet_week()),
        window=DateSpan(SEPTEMBER, date(2027, 9, 1)),
        left_out=(Tradition.JAINISM,),
    )
