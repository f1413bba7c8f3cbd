"""A year at a glance, beside the snapshots that tell the same days in full."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from planner.domain.change import Change, Edit
from planner.domain.dates import year_around
from planner.domain.observance import Tier
from planner.domain.session import ProgrammeId, Recurrence, Session, SessionId
from planner.services.locations import almanac_path
from planner.services.workspace import Workspace, open_workspace
from tests.factories import a_programme, a_session

TODAY = date(2026, 9, 16)
YEAR = year_around(TODAY, 8)
KIPPUR = date(2026, 9, 21)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_workspace(almanac=almanac_path(), diary=tmp_path / "diary.sqlite")
    opened.apply(Change(label="addition", programmes=(Edit(None, a_programme()),)))
    yield opened
    opened.close()


def put(workspace: Workspace, *sessions: Session) -> None:
    edits = tuple(Edit(None, session) for session in sessions)
    workspace.apply(Change(label="addition", sessions=edits))


def planned(name: str, start: str, end: str, **changes: object) -> Session:
    return a_session(
        id=SessionId(name),
        uid=str(changes.pop("uid", name)),
        start=datetime.fromisoformat(start),
        end=datetime.fromisoformat(end),
        **changes,
    )


ONCE = planned("once", "2026-09-21T09:00", "2026-09-21T12:00")
WEEKLY = planned(
    "weekly",
    "2026-09-23T09:00",
    "2026-09-23T12:00",
    recurrence=Recurrence(
        rule="FREQ=WEEKLY;COUNT=3", excluded=(datetime.fromisoformat("2026-09-30T09:00"),)
    ),
)
MOVED = planned(
    "moved",
    "2026-10-08T09:00",
    "2026-10-08T12:00",
    uid="weekly",
    recurrence_id=datetime.fromisoformat("2026-10-07T09:00"),
)
SESSIONS = {
    "once": (ONCE,),
    "all day": (planned("d", "2026-09-23T00:00", "2026-09-24T00:00", all_day=True),),
    "some days": (planned("d", "2026-09-23T00:00", "2026-09-26T00:00", all_day=True),),
    "over midnight": (planned("n", "2026-09-23T20:00", "2026-09-24T08:00"),),
    "a series": (WEEKLY,),
    "a series with one moved": (WEEKLY, MOVED),
    "one moved, without its series": (MOVED,),
    "one of the same uid as a moved one": (
        planned("s", "2026-10-07T09:00", "2026-10-07T10:00", uid="weekly"),
        MOVED,
    ),
    "on a far clock": (planned("t", "2026-09-24T01:00", "2026-09-24T03:00", zone="Asia/Tokyo"),),
    "before the year": (planned("b", "2026-07-31T20:00", "2026-08-01T08:00"),),
}


@pytest.mark.parametrize("sessions", SESSIONS.values(), ids=SESSIONS.keys())
def test_counts_the_sessions_that_a_snapshot_shows(
    workspace: Workspace, sessions: tuple[Session, ...]
) -> None:
    put(workspace, *sessions)
    view = workspace.period(YEAR, TODAY)
    told = {one.day: one.sessions for one in workspace.year(YEAR, TODAY).days if one.sessions}
    assert told == {one.day: len(one.instances) for one in view.days if one.instances}


def test_shows_the_occurrences_that_a_snapshot_shows(workspace: Workspace) -> None:
    view = workspace.period(YEAR, TODAY)
    for day in workspace.year(YEAR, TODAY).days:
        assert set(day.occurrences) == set(view.day(day.day).occurrences)


def test_a_hidden_programme_does_not_count(workspace: Workspace) -> None:
    put(workspace, ONCE, WEEKLY)
    hidden = replace(workspace.settings, hidden_programmes=frozenset({ONCE.programme}))
    workspace.apply(workspace.change_settings(hidden))
    assert not any(day.sessions for day in workspace.year(YEAR, TODAY).days)


def test_an_unknown_hidden_programme_changes_nothing(workspace: Workspace) -> None:
    put(workspace, ONCE)
    hidden = replace(workspace.settings, hidden_programmes=frozenset({ProgrammeId("gone")}))
    workspace.apply(workspace.change_settings(hidden))
    assert workspace.year(YEAR, TODAY).day(KIPPUR).sessions == 1


def test_a_single_day_leads_before_a_season(workspace: Workspace) -> None:
    kippur = workspace.year(YEAR, TODAY).day(KIPPUR)
    assert kippur.leading is not None
    assert (kippur.leading.observance.id, kippur.tier) == ("judaism.yom-kippur", Tier.PLAN)


def test_a_season_to_plan_around_is_told_apart(workspace: Workspace) -> None:
    arcp = workspace.year(YEAR, TODAY).day(date(2027, 1, 11))
    assert arcp.season is not None
    assert arcp.season.observance.id == "training.arcp-season-winter"
    assert arcp.tier is not Tier.PLAN


def test_an_expected_day_is_unsure(workspace: Workspace) -> None:
    assert workspace.year(YEAR, TODAY).day(date(2027, 3, 10)).is_unsure


def test_a_day_outside_the_year_is_refused(workspace: Workspace) -> None:
    with pytest.raises(IndexError):
        workspace.year(YEAR, TODAY).day(date(2027, 8, 1))


def test_names_its_months(workspace: Workspace) -> None:
    months = workspace.year(YEAR, TODAY).months
    assert (months[0], months[-1], len(months)) == (date(2026, 8, 1), date(2027, 7, 1), 12)


def test_a_year_is_worked_out_once_until_something_changes(workspace: Workspace) -> None:
    before = workspace.year(YEAR, TODAY)
    assert workspace.year(YEAR, TODAY) is before
    put(workspace, ONCE)
    assert workspace.year(YEAR, TODAY) is not before
