"""Plans: dates by anchors that move, what is done and next, and that nothing private leaves."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from planner.domain.change import Affected, Change, Edit
from planner.domain.dates import DateSpan, month_grid_of
from planner.domain.errors import BadRequestError, FileProblemError
from planner.domain.guide import GuideId, MilestoneId
from planner.domain.milestone import AnchorId
from planner.domain.page import Page, PageId, Shelf
from planner.domain.page_text import page_html, page_text
from planner.domain.plan_words import item_line
from planner.domain.search import PageHit
from planner.domain.session import SessionId
from planner.domain.support_plan import (
    Outcome,
    PlanItem,
    Settled,
    State,
    SupportPlan,
    Tie,
)
from planner.exchange.ics.session_writer import sessions_as_ics
from planner.services.news import news_since
from planner.services.pages import Library
from planner.services.plan_export import save_reminders
from planner.services.support_shelf import NEXT, plan_page_id
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


def put_session(workspace: Workspace, day: date) -> None:
    start = datetime.combine(day, datetime.min.time()).replace(hour=9)
    session = a_session(start=start, end=start + timedelta(hours=3))
    edits = (Edit(None, session),)
    programmes = () if workspace.programmes else (Edit(None, a_programme()),)
    workspace.apply(Change(label="a session", sessions=edits, programmes=programmes))


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


# Ways out. Each must hold nothing of a private plan.


@pytest.fixture
def private(workspace: Workspace) -> SupportPlan:
    put_session(workspace, date(2026, 9, 9))
    return kept(workspace, a_plan(workspace))


def library(workspace: Workspace) -> Library:
    return Library(workspace, lambda: TODAY)


def words_outside(workspace: Workspace, page: PageId) -> str:
    found = library(workspace).outside(page)
    return "" if found is None else page_text(found) + page_html(found)


def test_a_private_plan_is_no_part_of_what_is_printed_and_exported_of_a_period(
    workspace: Workspace, private: SupportPlan
) -> None:
    view = workspace.period(month_grid_of(date(2026, 9, 1)), TODAY)
    told = repr(view) + repr(workspace.year(DateSpan(date(2026, 1, 1), date(2027, 1, 1)), TODAY))
    assert not any(word in told for word in (private.name, "Access to Work", "atw."))


def test_a_private_plan_is_not_found(workspace: Workspace, private: SupportPlan) -> None:
    for words in (private.name, "seizure plan", "Break at 10.50am"):
        hits = workspace.search(words, TODAY, 20)
        assert not any(private.name in repr(hit) or "10.50am" in repr(hit) for hit in hits)


def test_guides_are_found_by_name_and_by_what_they_tell(workspace: Workspace) -> None:
    for words in ("access to work", "AtW", "jobs & benefits office"):
        hits = workspace.search(words, TODAY, 20)
        pages = [hit.page for hit in hits if isinstance(hit, PageHit)]
        assert PageId(Shelf.SUPPORT, "atw") in pages


@pytest.mark.usefixtures("private")
def test_a_private_plan_is_in_no_copy_of_sessions(workspace: Workspace) -> None:
    days = workspace.period(month_grid_of(TODAY), TODAY).days
    sessions = [one.session for day in days for one in day.instances]
    text = sessions_as_ics(sessions, stamp=STAMP)
    assert "BEGIN:VEVENT" in text
    assert not any(word in text for word in TELLING)


def test_a_private_plan_is_read_in_the_window_and_neither_printed_nor_copied(
    workspace: Workspace, private: SupportPlan
) -> None:
    shown = library(workspace).page(plan_page_id(private))
    assert shown is not None
    assert "Tell Access to Work your start date" in page_text(shown)
    assert library(workspace).outside(plan_page_id(private)) is None
    assert private.name not in words_outside(workspace, PageId(Shelf.SUPPORT))
    guide = words_outside(workspace, PageId(Shelf.SUPPORT, "atw"))
    assert "4 weeks before the first day in the job" in guide
    assert private.name not in guide
    assert "7 September 2026" not in guide
    upcoming = words_outside(workspace, PageId(Shelf.SUPPORT, NEXT))
    assert not any(word in upcoming for word in TELLING)


def test_a_page_of_a_guide_tells_of_plans_in_the_window_alone(
    workspace: Workspace, private: SupportPlan
) -> None:
    def words(page: Page | None) -> str:
        assert page is not None
        return page_text(page)

    read = words(library(workspace).page(PageId(Shelf.SUPPORT, "atw")))
    assert f"In your plan “{private.name}”" in read
    assert "By Monday 7 September 2026 · to do" in read


def test_a_plan_that_is_ticked_leaves_with_neutral_titles_alone(
    workspace: Workspace, private: SupportPlan
) -> None:
    shared = kept(workspace, replace(private, is_shared=True))
    for page in (plan_page_id(shared), PageId(Shelf.SUPPORT, NEXT)):
        words = words_outside(workspace, page)
        assert "Monday 7 September 2026: Planning reminder" in words
        assert not any(word in words for word in TELLING)
    assert "Break at 10.50am" in words_outside(workspace, plan_page_id(shared))


def test_facts_of_a_session_keep_their_titles_once_ticked(workspace: Workspace) -> None:
    plan = replace(
        workspace.plans.new_plan("Study day", [GuideId("session")]),
        anchors={SESSION: date(2026, 12, 9)},
        is_shared=True,
    )
    kept(workspace, plan)
    words = words_outside(workspace, plan_page_id(plan))
    assert "☐ Wednesday 14 October 2026: Book two BSL interpreters" in words
    assert "☐ A hearing loop or infra-red system in the room" in words


def test_reminders_bear_neutral_titles_and_are_marked_private(
    workspace: Workspace, private: SupportPlan, tmp_path: Path
) -> None:
    out = tmp_path / "reminders.ics"
    count = save_reminders(workspace.plans, private, out, stamp=STAMP, today=TODAY)
    text = out.read_text(encoding="utf-8").replace("\r\n ", "")
    assert not any(word in text for word in TELLING)
    events = Calendar.from_ical(text).walk("VEVENT")
    assert len(events) == count == 3
    assert {str(event["summary"]) for event in events} == {"Planning reminder"}
    assert {str(event["class"]) for event in events} == {"PRIVATE"}
    assert [event.decoded("dtstart") for event in events] == [
        date(2026, 5, 1),
        date(2026, 9, 7),
        date(2026, 11, 13),
    ]
    properties = {name for event in events for name in event}
    assert properties == {"SUMMARY", "UID", "DTSTAMP", "DTSTART", "DTEND", "CLASS", "TRANSP"}


def test_the_uid_of_a_reminder_stays_when_its_date_moves(
    workspace: Workspace, private: SupportPlan, tmp_path: Path
) -> None:
    def uids(plan: SupportPlan) -> set[str]:
        out = tmp_path / "reminders.ics"
        save_reminders(workspace.plans, plan, out, stamp=STAMP, today=TODAY)
        return {str(one["uid"]) for one in Calendar.from_ical(out.read_text()).walk("VEVENT")}

    moved = replace(private, anchors={JOB: date(2026, 11, 2)})
    assert uids(private) == uids(moved)


def test_a_folder_that_is_not_there_is_told(
    workspace: Workspace, private: SupportPlan, tmp_path: Path
) -> None:
    with pytest.raises(FileProblemError, match="choose another folder"):
        save_reminders(
            workspace.plans, private, tmp_path / "no" / "r.ics", stamp=STAMP, today=TODAY
        )


def test_what_undo_says_names_no_plan(workspace: Workspace) -> None:
    plan = a_plan(workspace)
    changes = [workspace.plans.put(plan)]
    workspace.apply(changes[0])
    changes += [workspace.plans.put(replace(plan, is_shared=True)), workspace.plans.remove(plan)]
    assert not any(word in change.label for change in changes for word in TELLING)


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
