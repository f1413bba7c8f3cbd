"""What each row of a file would become in the diary, before anything is written."""

from dataclasses import replace

import pytest

from planner.domain.change import Change, Edit
from planner.domain.session import ProgrammeId, Session, SessionId
from planner.domain.table_reading import ReadEntry
from planner.domain.timetable import Problem, Timetable
from planner.services.table_outcomes import (
    DryRun,
    Outcome,
    RowOutcome,
    dry_run,
    put_into,
    usual_programme,
)
from tests.ui.plans import NORTH, SESSIONS

EXAM = SESSIONS[0]
MOVED = replace(EXAM, location="Hall 2")


def entry(session: Session | None, *problems: str, row: int = 3) -> ReadEntry:
    return ReadEntry(
        table="",
        row=row,
        column=None,
        place=f"row {row + 1}",
        cells=("21 Sep 2026",),
        session=session,
        problems=problems,
    )


def change(*edits: Edit[Session]) -> Change:
    return Change(label="import", sessions=edits)


@pytest.mark.parametrize(
    ("told", "made", "outcome"),
    [
        pytest.param(entry(EXAM), change(Edit(None, EXAM)), Outcome.ADDED, id="new"),
        pytest.param(entry(MOVED), change(Edit(EXAM, MOVED)), Outcome.CHANGED, id="changed"),
        pytest.param(entry(EXAM), change(), Outcome.UNCHANGED, id="as it was"),
        pytest.param(
            entry(replace(MOVED, id=SessionId("other"))),
            change(Edit(EXAM, MOVED)),
            Outcome.CHANGED,
            id="known again by its time and title",
        ),
        pytest.param(entry(None, "no date"), change(), Outcome.LEFT_OUT, id="cannot be read"),
        pytest.param(entry(None), change(), Outcome.NO_SESSION, id="a day off"),
    ],
)
def test_a_row_becomes(told: ReadEntry, made: Change, outcome: Outcome) -> None:
    assert [row.outcome for row in dry_run([told], [made]).rows] == [outcome]


def test_a_session_that_several_cells_share_counts_once() -> None:
    run = dry_run([entry(EXAM), entry(EXAM, row=4)], [change(Edit(None, EXAM))])
    assert run.count(Outcome.ADDED) == 1


def test_rows_without_a_session_count_each() -> None:
    rows = [RowOutcome(entry(None, "no date", row=row), Outcome.LEFT_OUT) for row in (1, 2)]
    run = DryRun(tuple(rows))
    assert (run.count(Outcome.LEFT_OUT), run.to_look_at) == (2, 2)


def test_sessions_go_where_most_of_them_are_already() -> None:
    moved = replace(EXAM, programme=ProgrammeId("elsewhere"))
    assert usual_programme([change(Edit(EXAM, moved))]) == EXAM.programme


def test_new_sessions_are_in_no_programme_yet() -> None:
    assert usual_programme([change(Edit(None, EXAM))]) is None


def test_all_that_a_file_tells_goes_into_the_programme_that_is_chosen() -> None:
    problem = Problem(place="row 9", fault="no date")
    files = [
        Timetable(name="plan.xlsx", programme=NORTH, sessions=(one,), problems=(problem,))
        for one in (SESSIONS[1], EXAM)
    ]
    chosen = replace(NORTH, id=ProgrammeId("chosen"))
    (whole,) = put_into(files, chosen, "plan.xlsx")
    assert {one.programme for one in whole.sessions} == {"chosen"}
    assert whole.problems == (problem,)
    assert list(whole.sessions) == sorted(whole.sessions, key=lambda one: one.start)
