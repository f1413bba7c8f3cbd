"""Support plans for tests, with a name and with words by which every leak is found."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from planner.domain.change import Change, Edit
from planner.domain.guide import GuideId, MilestoneId
from planner.domain.milestone import AnchorId
from planner.domain.support_plan import PlanItem, State, SupportPlan
from planner.services.workspace import Workspace
from tests.factories import a_programme, a_session

TODAY = date(2026, 9, 1)
STAMP = datetime(2026, 9, 1, 8, tzinfo=UTC)
JOB = AnchorId("job_start")
SESSION = AnchorId("session_date")
ALS = AnchorId("als_start")
REVIEW = MilestoneId("als.review")
APPLY, TELL = MilestoneId("atw.apply_early"), MilestoneId("atw.tell_start")
SIX_WEEKS, VENUE = MilestoneId("atw.six_weeks"), MilestoneId("ses.venue")

SECRET = "My seizure plan"
"""A name by which every leak is found."""

TELLING = (SECRET, "Access to Work", "atw", "award", "seizure", "cost share", "share of the cost")
"""Words of a private plan that may be in nothing that leaves."""


def a_plan(workspace: Workspace, **others: object) -> SupportPlan:
    plan = workspace.plans.new_plan(SECRET, [GuideId("atw")])
    fields = {"anchors": {JOB: date(2026, 10, 5)}, "adjustments": ("Break at 10.50am",), **others}
    return replace(plan, **fields)  # type: ignore[arg-type]


def kept(workspace: Workspace, plan: SupportPlan) -> SupportPlan:
    workspace.apply(workspace.plans.put(plan))
    return next(one for one in workspace.plans.all() if one.id == plan.id)


def states(workspace: Workspace, plan: SupportPlan, today: date = TODAY) -> dict[str, State]:
    return {one.milestone.id: one.state for one in workspace.plans.items(plan, today)}


def item(workspace: Workspace, plan: SupportPlan, milestone: MilestoneId) -> PlanItem:
    found = workspace.plans.items(plan, TODAY)
    return next(one for one in found if one.milestone.id == milestone)


def put_session(workspace: Workspace, day: date) -> None:
    start = datetime.combine(day, datetime.min.time()).replace(hour=9)
    session = a_session(start=start, end=start + timedelta(hours=3))
    held = next((one for one in workspace.all_sessions() if one.id == session.id), None)
    edits = (Edit(held, session),)
    programmes = () if workspace.programmes else (Edit(None, a_programme()),)
    workspace.apply(Change(label="a session", sessions=edits, programmes=programmes))
