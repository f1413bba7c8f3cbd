"""Support plans come back from the diary as they were put, and what cannot be read is left out."""

import json
from dataclasses import replace
from datetime import date

import pytest

from planner.domain.guide import GuideId, MilestoneId
from planner.domain.milestone import AnchorId
from planner.domain.session import SessionId
from planner.domain.support_plan import Outcome, PlanId, Settled, SupportPlan, Tie
from planner.storage.plan_text import plan_from, plan_text

ROTATION = SupportPlan(
    id=PlanId("plan-1"),
    name="My rotation",
    guides=(GuideId("atw"),),
    anchors={AnchorId("job_start"): date(2026, 8, 5)},
    tie=Tie(AnchorId("session_date"), SessionId("session-1")),
    settled={
        MilestoneId("atw.apply_early"): Settled(Outcome.DONE, date(2026, 3, 2), date(2026, 3, 4))
    },
    snoozed={MilestoneId("atw.tell_start"): date(2026, 7, 10)},
    adjustments=("Room step-free",),
)
REVIEWED = SupportPlan(
    id=PlanId("plan-3"),
    name="Reviews",
    guides=(GuideId("apprentice"),),
    held={MilestoneId("als.review"): (date(2026, 3, 2), date(2026, 6, 1))},
    is_shared=True,
    wording="Study support",
)
BARE = SupportPlan(id=PlanId("plan-2"), name="Another", guides=(GuideId("oh"),), is_shared=True)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        pytest.param("anchors", {"job_start": "some day"}, id="a day that is none"),
        pytest.param("anchors", ["job_start"], id="anchors that are no table"),
        pytest.param("settled", {"a": {"outcome": "lost", "on": "2026-01-01"}}, id="no outcome"),
        pytest.param("settled", {"a": {"outcome": "done", "on": "?", "day": None}}, id="no day"),
        pytest.param("tie", {"anchor": 1}, id="a tie to nothing"),
        pytest.param("guides", [1, "atw"], id="a guide that is a number"),
        pytest.param("held", {"als.review": "2026-03-02", "b": ["?", 1]}, id="turns on no day"),
        pytest.param("wording", 7, id="a title that is a number"),
        pytest.param("later", True, id="what a later version wrote"),
    ],
)
def test_what_cannot_be_read_is_left_out(key: str, value: object) -> None:
    text = json.dumps(json.loads(plan_text(replace(BARE, guides=(GuideId("atw"),)))) | {key: value})
    found = plan_from(text, id_="plan-2", name="Another", is_shared=True)
    assert found == replace(BARE, guides=(GuideId("atw"),))


def test_a_text_that_is_not_json_is_a_plan_without_guides() -> None:
    found = plan_from("{", id_="plan-2", name="Another", is_shared=True)
    assert found == replace(BARE, guides=())
