"""Plans: dates by anchors that move, what is done and next, and that nothing private leaves."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.domain.change import Affected, Change, Edit
from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.guide import GuideId
from planner.domain.plan_words import item_line
from planner.domain.session import SessionId
from planner.domain.support_plan import (
    Outcome,
    Settled,
    State,
    Tie,
)
from planner.services.news import news_since
from planner.services.workspace import Workspace
from tests.factories import a_session
from tests.unit.services.plans import (
    ALS,
    APPLY,
    JOB,
    REVIEW,
    SECRET,
    SESSION,
    SIX_WEEKS,
    STAMP,
    TELL,
    TODAY,
    VENUE,
    a_plan,
    item,
    kept,
    put_session,
    states,
)


def test_says_what_is_late_open_and_without_a_date(workspace: Workspace) -> None:
    assert states(workspace, a_plan(workspace)) == {
        "atw.apply_early": State.LATE,
        "atw.tell_start": State.OPEN,
        "atw.six_weeks": State.OPEN,
        "atw.renew": State.UNDATED,
        "atw.claim": State.UNDATED,
    }


def test_moving_an_anchor_moves_what_is_not_ticked_off(workspace: Workspace) -> None:
    plan = a_plan(workspace)
    first = item(workspace, plan, TELL).dated.day
    assert first == date(2026, 9, 7)
    plan = plan.settle(TELL, Settled(Outcome.DONE, TODAY, first))
    moved = replace(plan, anchors={JOB: date(2026, 11, 2)})
    assert item(workspace, moved, TELL).dated.day == first
    assert item(workspace, moved, SIX_WEEKS).dated.day == date(2026, 12, 11)


def test_what_is_done_waived_or_put_off_can_be_opened_again(workspace: Workspace) -> None:
    plan = a_plan(workspace)
    done = plan.settle(TELL, Settled(Outcome.DONE, TODAY, None))
    waived = plan.settle(TELL, Settled(Outcome.WAIVED, TODAY, None))
    put_off = plan.snooze(APPLY, TODAY + timedelta(days=7))
    assert states(workspace, done)[TELL] is State.DONE
    assert states(workspace, waived)[TELL] is State.WAIVED
    assert states(workspace, put_off)[APPLY] is State.SNOOZED
    assert states(workspace, put_off, TODAY + timedelta(days=7))[APPLY] is State.LATE
    assert done.reopen(TELL) == plan
    assert put_off.reopen(APPLY) == plan
    assert put_off.settle(APPLY, Settled(Outcome.DONE, TODAY, None)).snoozed == {}


def test_a_printed_date_is_entered_and_taken_away(workspace: Workspace) -> None:
    plan = a_plan(workspace)
    entered = plan.enter(SIX_WEEKS, date(2026, 11, 14))
    assert item(workspace, entered, SIX_WEEKS).dated.day == date(2026, 11, 14)
    assert entered.enter(SIX_WEEKS, None) == plan


def test_ticking_a_review_brings_the_next_until_it_is_not_needed(workspace: Workspace) -> None:
    plan = kept(
        workspace,
        a_plan(workspace, guides=(GuideId("apprentice"),), anchors={ALS: date(2026, 6, 1)}),
    )
    review = item(workspace, plan, REVIEW)
    # 1 September is a Tuesday, 1 December too.
    assert (review.dated.day, review.state) == (date(2026, 9, 1), State.OPEN)
    plan = kept(workspace, review.done(TODAY).enter(REVIEW, date(2026, 11, 24)))
    agreed = item(workspace, plan, REVIEW)
    assert (agreed.dated.day, agreed.turns) == (date(2026, 11, 24), (TODAY,))
    plan = kept(workspace, agreed.done(date(2026, 11, 24)))
    review = item(workspace, plan, REVIEW)
    # Held a week early, so counted anew: three months after 24 November.
    assert (review.dated.day, review.state) == (date(2027, 2, 24), State.OPEN)
    assert workspace.plans.next(TODAY) == (review,)
    assert item(workspace, review.reopened(), REVIEW).dated.day == date(2026, 12, 1)
    plan = kept(workspace, review.waived(TODAY))
    assert workspace.plans.next(TODAY) == ()
    assert item(workspace, plan, REVIEW).reopened() == review.plan


def test_a_plan_says_when_a_review_was_held_last(workspace: Workspace) -> None:
    plan = a_plan(workspace, guides=(GuideId("apprentice"),), anchors={ALS: date(2026, 6, 1)})
    before = item_line(item(workspace, plan, REVIEW), TODAY)
    assert " · comes again · " in before
    after = item_line(item(workspace, plan.hold(REVIEW, TODAY), REVIEW), TODAY)
    assert after.startswith("By Tuesday 1 December 2026 · to do · ")
    assert " · comes again, last done on 1 September 2026 · " in after


def test_what_is_next_is_told_across_plans(workspace: Workspace) -> None:
    kept(workspace, a_plan(workspace))
    session = replace(
        workspace.plans.new_plan("Study day", [GuideId("session")]),
        anchors={SESSION: date(2026, 12, 9)},
    )
    kept(workspace, session)
    found = workspace.plans.next(TODAY)
    days = [one.remind for one in found]
    assert days == sorted(filter(None, days))
    assert found[0].milestone.id == APPLY
    assert {one.plan.name for one in found} == {SECRET, "Study day"}
    within = workspace.plans.due_in(DateSpan(date(2026, 9, 1), date(2026, 9, 30)), TODAY)
    assert [one.milestone.id for one in within] == [TELL, VENUE]


def test_what_was_put_off_comes_back_on_its_day(workspace: Workspace) -> None:
    until = TODAY + timedelta(days=7)
    kept(workspace, a_plan(workspace).snooze(TELL, until))
    (found,) = workspace.plans.due_in(DateSpan(until, until + timedelta(days=1)), TODAY)
    assert found.milestone.id == TELL


def test_a_plan_moves_with_its_session_and_stays_when_that_is_deleted(
    workspace: Workspace,
) -> None:
    put_session(workspace, date(2026, 12, 9))
    session = a_session()
    plan = replace(
        workspace.plans.new_plan("Study day", [GuideId("session")]),
        anchors={SESSION: date(2026, 12, 9)},
        tie=Tie(SESSION, session.id),
    )
    plan = kept(workspace, plan)
    put_session(workspace, date(2026, 12, 16))
    (moved,) = workspace.plans.all()
    assert moved.anchors == {SESSION: date(2026, 12, 16)}
    assert item(workspace, moved, VENUE).dated.day == date(2026, 9, 23)
    (session,) = workspace.all_sessions()
    workspace.apply(Change(label="deletion", sessions=(Edit(session, None),)))
    (left,) = workspace.plans.all()
    assert left.anchors == {SESSION: date(2026, 12, 9)}


def test_a_change_of_a_plan_undoes(workspace: Workspace) -> None:
    plan = a_plan(workspace)
    added = workspace.plans.put(plan)
    assert workspace.apply(added) is Affected.PLANS
    changed = workspace.plans.put(replace(plan, name="Other"))
    workspace.apply(changed)
    workspace.apply(changed.inverse())
    assert workspace.plans.all() == (plan,)
    removed = workspace.plans.remove(plan)
    workspace.apply(removed)
    assert workspace.plans.all() == ()
    workspace.apply(removed.inverse())
    assert workspace.plans.all() == (plan,)
    assert workspace.plans.put(plan).is_empty


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        pytest.param({"name": "  "}, "the plan: it has no name; say what", id="no name"),
        pytest.param({"guides": ()}, f"{SECRET}: it has no guide; choose", id="no guide"),
        pytest.param({"name": "x" * 121}, "one of its texts is too long", id="a long name"),
        pytest.param(
            {"anchors": {JOB: date(1999, 12, 31)}},
            "31 December 1999: the almanac holds bank holidays from",
            id="a day that the almanac does not know",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(
    workspace: Workspace, fields: dict[str, object], told: str
) -> None:
    with pytest.raises(BadRequestError, match=r".*") as caught:
        workspace.plans.put(a_plan(workspace, **fields))
    assert told in str(caught.value)


def test_a_day_that_a_smaller_almanac_does_not_know_is_still_shown(workspace: Workspace) -> None:
    plan = a_plan(workspace, anchors={JOB: date(2150, 1, 5)})
    assert item(workspace, plan, SIX_WEEKS).dated.day == date(2150, 2, 13)


def test_a_plan_of_a_session_that_is_not_there_is_kept(workspace: Workspace) -> None:
    plan = a_plan(workspace, tie=Tie(JOB, SessionId("gone")))
    assert kept(workspace, plan) == plan


def test_the_news_tell_what_is_late_or_due_within_four_weeks(workspace: Workspace) -> None:
    kept(workspace, a_plan(workspace))
    news = news_since(workspace, None, STAMP)
    told = {one.milestone.id: one.dated.day for one in news.planned}
    last = TODAY + timedelta(weeks=4)
    expected = {
        one.milestone.id: one.dated.day
        for one in workspace.plans.next(TODAY)
        if one.remind and one.remind <= last
    }
    assert told == expected
    assert APPLY in told
    assert SIX_WEEKS not in told
