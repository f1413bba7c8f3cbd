"""Adjusted sittings of an exam: added together, each with its own length, none naming anybody."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from planner.domain.errors import BadRequestError
from planner.domain.extra_time import Need, Sitting
from planner.domain.session import Session, SessionInstance, SessionKind
from planner.services.sittings import sittings_added
from planner.services.workspace import Workspace
from tests.factories import a_session
from tests.unit.services.plans import put_session

DAY = date(2026, 12, 9)
NINE = "2026-12-09T09:00:00"
QUARTER, HALF = Sitting(minutes=180, percent=25), Sitting(minutes=180, percent=50)
REST = Sitting(minutes=180, percent=0, rest=90, room="Room 4", needs=(Need.READER, Need.SCRIBE))


def exam(workspace: Workspace, **changes: object) -> SessionInstance:
    put_session(workspace, DAY)
    session = replace(a_session(), **changes)  # type: ignore[arg-type]
    start = datetime(2026, 12, 9, 0 if session.all_day else 9, tzinfo=UTC)
    return SessionInstance(session=session, start=start, end=start.replace(hour=12))


def added(workspace: Workspace, instance: SessionInstance, *sittings: Sitting) -> list[Session]:
    change = sittings_added(workspace.planner, instance, sittings)
    return [edit.after for edit in change.sessions if edit.after is not None]


def test_all_sittings_are_one_change_that_undoes(workspace: Workspace) -> None:
    instance = exam(workspace, title="Written paper", kind=SessionKind.EXAM)
    before = workspace.session_count()
    change = sittings_added(workspace.planner, instance, [QUARTER, HALF, REST])
    assert change.label == "addition of 3 sittings"
    workspace.apply(change)
    assert workspace.session_count() == before + 3
    workspace.apply(change.inverse())
    assert workspace.session_count() == before


def test_each_sitting_lasts_as_long_as_it_must_and_says_what_its_room_needs(
    workspace: Workspace,
) -> None:
    instance = exam(workspace, title="Written paper", kind=SessionKind.EXAM, tutor="Dr Lee")
    quarter, half, rest = added(workspace, instance, QUARTER, HALF, REST)
    assert [one.start.isoformat() for one in (quarter, half, rest)] == [NINE] * 3
    assert [one.length.total_seconds() / 60 for one in (quarter, half, rest)] == [225, 270, 270]
    assert [one.title for one in (quarter, half, rest)] == [
        "Written paper, 25% extra time",
        "Written paper, 50% extra time",
        "Written paper, rest breaks",
    ]
    assert (rest.location, rest.notes) == (
        "Room 4",
        "Reader\nScribe\nRest breaks of up to 90 minutes",
    )
    assert {one.kind for one in (quarter, half, rest)} == {SessionKind.EXAM}
    assert {one.tutor for one in (quarter, half, rest)} == {""}


def test_of_an_exam_without_hours_the_sittings_start_at_nine(workspace: Workspace) -> None:
    (one,) = added(workspace, exam(workspace, all_day=True), HALF)
    assert (one.start.isoformat(), one.all_day) == (NINE, False)


def test_no_sitting_is_refused(workspace: Workspace) -> None:
    with pytest.raises(BadRequestError, match="no sitting is entered; enter one at least"):
        sittings_added(workspace.planner, exam(workspace), [])
