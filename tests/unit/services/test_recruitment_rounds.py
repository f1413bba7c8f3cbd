"""Rounds: kept and removed with undo, due by date, refused where they make no sense, planned."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.change import Affected
from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.language import counted
from planner.domain.recruitment_round import RecruitmentRound, RoundStatus
from planner.domain.round_stages import late_stages, next_stage
from planner.domain.round_words import round_summary
from planner.domain.session import SessionKind
from planner.domain.toolkit_recruitment import CheckId, RoundAnchor, StageId
from planner.services.workspace import Workspace
from tests.factories import a_programme
from tests.unit.services.rounds import START, TODAY, YOM_KIPPUR, a_round


def done(of_round: RecruitmentRound, workspace: Workspace, *stages: str) -> RecruitmentRound:
    """Return the round with every item of some stages ticked."""
    for stage in workspace.toolkit.recruitment.stages:
        for item in stage.items if stage.id in stages else ():
            of_round = of_round.ticked(item.id, is_done=True)
    return of_round


def test_a_round_goes_from_its_plan_to_its_end_and_each_step_undoes(workspace: Workspace) -> None:
    rounds = workspace.rounds
    new = rounds.new_round("Two clinical tutors")
    kept = [new]
    changes = [rounds.put(new)]
    assert workspace.apply(changes[0]) is Affected.TOOLKIT
    for step in (RoundStatus.RUNNING, RoundStatus.DONE):
        kept.append(kept[-1].moved_to(step))
        changes.append(rounds.put(kept[-1]))
        workspace.apply(changes[-1])
        assert rounds.all() == (kept[-1],)
    for change, before in zip(reversed(changes), [*reversed(kept[:-1]), None], strict=True):
        workspace.apply(change.inverse())
        assert rounds.all() == (() if before is None else (before,))


def test_removing_a_round_undoes_with_all_that_it_held(workspace: Workspace) -> None:
    of_round = a_round(workspace)
    workspace.apply(workspace.rounds.put(of_round))
    removal = workspace.rounds.remove(of_round)
    workspace.apply(removal)
    assert workspace.rounds.all() == ()
    workspace.apply(removal.inverse())
    assert workspace.rounds.all() == (of_round,)


def test_keeping_what_is_kept_changes_nothing(workspace: Workspace) -> None:
    of_round = a_round(workspace)
    workspace.apply(workspace.rounds.put(of_round))
    assert workspace.rounds.put(replace(of_round, title=" Two  clinical tutors")).is_empty


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        pytest.param({"title": "  "}, "the round: it has no title", id="no title"),
        pytest.param({"title": "x" * 121}, "its title is too long", id="a long title"),
        pytest.param(
            {"anchors": {RoundAnchor.INTERVIEW: START, RoundAnchor.START: START}},
            "the first day in the post is not after the interviews",
            id="the post before the interviews are over",
        ),
    ],
)
def test_a_round_that_makes_no_sense_is_refused(
    workspace: Workspace, changes: dict[str, object], fault: str
) -> None:
    with pytest.raises(BadRequestError, match=fault):
        workspace.rounds.put(replace(a_round(workspace), **changes))  # type: ignore[arg-type]
    assert workspace.rounds.all() == ()


def test_says_what_is_next_and_what_is_late(workspace: Workspace) -> None:
    recruitment = workspace.toolkit.recruitment
    of_round = a_round(workspace)
    first = next_stage(of_round, recruitment)
    assert first is not None
    assert first.stage.id == "define"
    # Sixteen weeks before 21 September is 1 June; advertising ends on 9 August.
    late = late_stages(of_round, recruitment, TODAY)
    assert [one.stage.id for one in late] == ["define", "advertise", "shortlist"]
    of_round = done(of_round, workspace, "define", "advertise")
    assert round_summary(of_round, recruitment, TODAY) == (
        f"Running · {counted('%n stage(s) late', '', 1)} · "
        "next: Shortlist by the criteria, from Monday 10 August 2026"
    )


def test_a_round_at_an_end_asks_for_nothing(workspace: Workspace) -> None:
    recruitment = workspace.toolkit.recruitment
    stopped = a_round(workspace).moved_to(RoundStatus.STOPPED)
    workspace.apply(workspace.rounds.put(stopped))
    assert next_stage(stopped, recruitment) is None
    assert late_stages(stopped, recruitment, TODAY) == ()
    assert workspace.rounds.due_in(DateSpan(date(2026, 1, 1), date(2028, 1, 1))) == ()


def test_first_and_last_days_of_stages_are_due_until_all_is_ticked(workspace: Workspace) -> None:
    of_round = a_round(workspace)
    workspace.apply(workspace.rounds.put(of_round))
    september = DateSpan(date(2026, 9, 1), date(2026, 10, 1))
    due = [
        (one.state.stage.id, one.day.day, one.is_last) for one in workspace.rounds.due_in(september)
    ]
    assert due == [
        ("interview", 21, False),
        ("interview", 27, True),
        ("appoint", 28, False),
    ]
    workspace.apply(workspace.rounds.put(done(of_round, workspace, "interview")))
    assert [one.state.stage.id for one in workspace.rounds.due_in(september)] == ["appoint"]


def test_a_stage_can_stand_on_a_day_of_its_own(workspace: Workspace) -> None:
    moved = a_round(workspace).placed(StageId("interview"), date(2026, 9, 24))
    workspace.apply(workspace.rounds.put(moved))
    due = workspace.rounds.due_in(DateSpan(date(2026, 9, 21), date(2026, 9, 28)))
    assert [(one.state.stage.id, one.day.day) for one in due] == [("interview", 24)]


def test_interviews_are_checked_for_clashes_and_better_days_found(workspace: Workspace) -> None:
    draft = workspace.rounds.interview_draft(YOM_KIPPUR)
    assert draft.kind is SessionKind.INTERVIEW
    names = {one.occurrence.name for one in workspace.planner.clashes_of(draft)}
    assert "Yom Kippur" in names
    request = workspace.rounds.interview_request(YOM_KIPPUR, TODAY)
    found = workspace.review.find(request)
    assert found[0].day != YOM_KIPPUR
    assert found[0].day >= TODAY
    assert "Yom Kippur" not in {one.occurrence.name for one in found[0].clashes}


def test_a_day_that_the_almanac_does_not_hold_is_refused(workspace: Workspace) -> None:
    with pytest.raises(BadRequestError, match="the almanac holds no dates for it"):
        workspace.rounds.interview_request(date(2150, 1, 1), TODAY)


def test_stages_become_sessions_in_one_change_that_undoes(workspace: Workspace) -> None:
    north = a_programme(name="North")
    with workspace._diary.work() as work:
        work.programmes.put(north)
        work.commit()
    of_round = a_round(workspace).ticked(CheckId("interview.clash"), is_done=True)
    offered = workspace.rounds.sessions_of(of_round, north.id)
    kinds = {str(one.state.stage.id): one.draft.kind for one in offered}
    assert kinds["interview"] is SessionKind.INTERVIEW
    assert {kinds[one] for one in kinds if one != "interview"} == {SessionKind.MEETING}
    chosen = [one for one in offered if one.state.stage.id in {"interview", "review"}]
    change = workspace.rounds.add_sessions(chosen)
    workspace.apply(change)
    sessions = workspace.all_sessions()
    assert [one.title for one in sessions] == [
        "Interview: Two clinical tutors",
        "Review the round: Two clinical tutors",
    ]
    assert {one.programme for one in sessions} == {north.id}
    assert {one.themes for one in sessions} == {of_round.themes}
    items = workspace.toolkit.recruitment.checks
    assert items[CheckId("interview.clash")].text not in sessions[0].notes
    assert items[CheckId("interview.access")].text in sessions[0].notes
    again = {str(one.state.stage.id): one.held for one in workspace.rounds.sessions_of(of_round)}
    assert again["interview"] == sessions[0].id
    assert again["define"] is None
    workspace.apply(change.inverse())
    assert workspace.all_sessions() == ()


def test_no_session_is_no_change(workspace: Workspace) -> None:
    with pytest.raises(BadRequestError, match="no stage is ticked"):
        workspace.rounds.add_sessions(())


def test_a_round_without_dates_offers_no_session(workspace: Workspace) -> None:
    assert workspace.rounds.sessions_of(workspace.rounds.new_round("Bare")) == ()
