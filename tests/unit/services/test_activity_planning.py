"""Activities of the toolkit as sessions: their time of year, their sittings, and one change."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest

from planner.domain.clash import Severity
from planner.domain.errors import BadRequestError
from planner.domain.session import Session, SessionKind
from planner.domain.session_page import is_activity
from planner.domain.toolkit import Theme
from planner.domain.toolkit_framework import Activity
from planner.services.activity_planning import (
    activity_draft,
    first_request,
    sittings_from,
    times_of_year,
)
from planner.services.laying_out import laid_out
from planner.services.pages import Library
from planner.services.session_guides import titles_of_guides
from planner.services.workspace import Workspace

TODAY = date(2026, 11, 26)
LATE = date(2101, 1, 5)


def activities(workspace: Workspace) -> Mapping[str, Activity]:
    return {one.id: one for one in workspace.toolkit.framework.activities}


def first_of(workspace: Workspace, activity: Activity) -> Session:
    time = times_of_year(workspace, TODAY).of_activity(activity)
    found = workspace.review.find(first_request(activity, time, workspace, TODAY))[0]
    start, end = found.start.replace(tzinfo=None), found.end.replace(tzinfo=None)
    return activity_draft(activity, workspace.planner.new_draft(start, end))


@pytest.mark.parametrize(
    ("name", "near", "told"),
    [
        ("black-history", "2027-10-08", "Black History Month: 1 to 31 October 2027."),
        ("south-asian-heritage", "2027-07-08", "1 to 31 July 2027."),
        ("allyship-network", "2027-03-21", "21 March 2027."),
        ("listening-event", "2027-05-07", "Stephen Lawrence Day: 22 April 2027."),
        (
            "race-equality-week",
            "2027-02-01",
            "not announced: 1 to 7 February 2027, going by 2 to 8 February 2026. Check with the",
        ),
    ],
)
def test_the_time_of_year_comes_from_the_almanac_and_says_how_sure_it_is(
    workspace: Workspace, name: str, near: str, told: str
) -> None:
    activity, times = activities(workspace)[name], times_of_year(workspace, TODAY)
    time = times.of_activity(activity)
    assert time is not None
    assert time.near.isoformat() == near
    assert told in times.words(activity.observance, time)
    assert time.is_usual == ("not announced" in told)


def test_every_activity_can_be_planned_without_anything_to_avoid(workspace: Workspace) -> None:
    for activity in activities(workspace).values():
        draft = first_of(workspace, activity)
        severities = {one.severity for one in workspace.planner.clashes_of(draft)}
        assert Severity.AVOID not in severities, activity.id
        assert draft.length == timedelta(minutes=activity.minutes)


def test_a_session_carries_what_the_activity_says(workspace: Workspace) -> None:
    activity = activities(workspace)["active-bystander"]
    draft = first_of(workspace, activity)
    workspace.apply(workspace.planner.create(draft))
    (kept,) = workspace.all_sessions()
    assert (kept.title, kept.kind) == ("Active bystander session", SessionKind.TEACHING)
    assert kept.themes == {Theme.OUR_PEOPLE}
    assert is_activity(kept.guide)
    assert kept.notes.startswith("People learn what to say and do")
    assert kept.notes.count("☐") == len(activity.steps)
    assert "☐ 1. Education team: Book somebody who does this often." in kept.notes
    assert "Take care: People who have met racism themselves" in kept.notes
    link = Library(workspace, lambda: TODAY).guide_link(kept.guide)
    assert link is not None
    assert link.text == activity.title
    assert titles_of_guides(workspace)[kept.guide] == "Activity: Active bystander session"


def test_sittings_of_a_week_stand_on_its_working_days(workspace: Workspace) -> None:
    activity = activities(workspace)["race-equality-week"]
    proposed = sittings_from(activity, first_of(workspace, activity), workspace)
    days = [one.draft.start.date() for one in proposed]
    assert days == [date(2027, 2, day) for day in range(1, 6)]
    assert proposed[4].draft.title == "Five minutes a day for race equality (5 of 5)"


@pytest.mark.parametrize(
    ("name", "months"), [("reverse-mentoring", 1), ("staff-network", 3), ("allyship-network", 3)]
)
def test_later_sittings_stand_near_their_time_where_nothing_is_to_avoid(
    workspace: Workspace, name: str, months: int
) -> None:
    activity = activities(workspace)[name]
    proposed = sittings_from(activity, first_of(workspace, activity), workspace)
    assert len(proposed) == activity.sittings
    days = [one.draft.start.date() for one in proposed]
    apart = [(after - before).days for before, after in pairwise(days)]
    assert all(abs(one - months * 30.4) <= 22 for one in apart)
    for one in proposed:
        assert Severity.AVOID not in {clash.severity for clash in one.clashes}
        assert one.draft.start.date().weekday() < 5


def test_sittings_on_the_weekend_of_a_diary_without_one_still_end(workspace: Workspace) -> None:
    after = replace(workspace.settings, weekend=frozenset(range(1, 7)))
    workspace.apply(workspace.change_settings(after))
    activity = activities(workspace)["race-equality-week"]
    proposed = sittings_from(activity, first_of(workspace, activity), workspace)
    assert {one.draft.start.weekday() for one in proposed} == {0}


def test_later_sittings_are_like_the_first(workspace: Workspace) -> None:
    activity = activities(workspace)["staff-network"]
    first = first_of(workspace, activity)
    longer = replace(first, end=first.start + timedelta(hours=2), kind=SessionKind.SOCIAL)
    proposed = sittings_from(activity, longer, workspace)
    assert {one.draft.length for one in proposed} == {timedelta(hours=2)}
    assert {one.draft.kind for one in proposed} == {SessionKind.SOCIAL}
    assert len({one.draft.uid for one in proposed}) == activity.sittings


def test_all_sittings_are_one_change_that_undoes(workspace: Workspace) -> None:
    activity = activities(workspace)["reverse-mentoring"]
    drafts = [
        one.draft for one in sittings_from(activity, first_of(workspace, activity), workspace)
    ]
    change = laid_out(workspace.planner, drafts, title=activity.title)
    assert change.label == "addition of 6 sessions: Reverse mentoring"
    workspace.apply(change)
    assert workspace.session_count() == 6
    workspace.apply(change.inverse())
    assert (workspace.session_count(), workspace.programmes) == (0, ())


def test_nothing_ticked_is_told(workspace: Workspace) -> None:
    with pytest.raises(BadRequestError, match="nothing is ticked; tick at least one date"):
        laid_out(workspace.planner, (), title="Reverse mentoring")


def test_a_time_beyond_the_almanac_is_told(workspace: Workspace) -> None:
    activity = activities(workspace)["listening-event"]
    with pytest.raises(BadRequestError, match="the almanac holds no dates for that time"):
        first_request(activity, None, workspace, LATE)


def test_a_taken_time_is_not_proposed(workspace: Workspace) -> None:
    activity = activities(workspace)["reverse-mentoring"]
    first = first_of(workspace, activity)
    second = sittings_from(activity, first, workspace)[1].draft
    day = datetime.combine(second.start, datetime.min.time())
    busy = workspace.planner.new_draft(day.replace(hour=8), day.replace(hour=18))
    workspace.apply(workspace.planner.create(replace(busy, title="Exam day")))
    again = sittings_from(activity, first, workspace)[1]
    assert again.conflicts == ()
    assert again.draft.start.date() != second.start.date()
