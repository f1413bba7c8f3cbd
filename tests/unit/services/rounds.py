"""A recruitment round whose interviews are on Yom Kippur, for the tests of what is made of it."""

from dataclasses import replace
from datetime import date

from planner.domain.recruitment_round import RecruitmentRound, RoundStatus
from planner.domain.toolkit import Theme
from planner.domain.toolkit_recruitment import CountId, RoundAnchor, StageId
from planner.services.workspace import Workspace

TODAY = date(2026, 9, 1)
YOM_KIPPUR = date(2026, 9, 21)
START = date(2026, 11, 2)

APPLIED = CountId("advertise.applied")
APPLIED_CHARACTERISTIC = CountId("advertise.applied-characteristic")


def a_round(workspace: Workspace) -> RecruitmentRound:
    """Return a running round that is not kept yet, with two counts and a note."""
    return replace(
        workspace.rounds.new_round("Two clinical tutors"),
        status=RoundStatus.RUNNING,
        themes=frozenset({Theme.OUR_PEOPLE}),
        anchors={RoundAnchor.INTERVIEW: YOM_KIPPUR, RoundAnchor.START: START},
        notes={StageId("define"): "Both sites agree."},
        counts={APPLIED: 24, APPLIED_CHARACTERISTIC: 4},
    )
