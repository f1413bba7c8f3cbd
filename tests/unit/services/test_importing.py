"""From a timetable to the change that brings it in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

import pytest

from planner.domain.change import Change, Edit
from planner.domain.import_report import ImportReport
from planner.domain.repeat import Skip
from planner.domain.session import (
    KindBasis,
    Programme,
    Recurrence,
    Session,
    SessionId,
    SessionKind,
)
from planner.domain.timetable import Timetable
from planner.domain.toolkit import Theme
from planner.services.importing import (
    Held,
    planned_import,
    planned_imports,
    whole_change,
)
from planner.services.programme_marks import marked_programmes
from tests.factories import a_programme, a_session

SERIES = a_session(id="series", uid="series", recurrence=Recurrence(rule="FREQ=WEEKLY"))
MOVED = a_session(
    id="series#moved", uid="series", recurrence_id=datetime.fromisoformat("2026-09-28T09:00")
)


def a_timetable(*sessions: Session, cancelled: frozenset[SessionId] = frozenset()) -> Timetable:
    return Timetable(
        name="teaching.ics",
        sessions=sessions,
        programme=a_programme(),
        problems=(),
        cancelled=cancelled,
    )


def import_change(
    timetable: Timetable,
    existing: Mapping[SessionId, Session],
    programmes: Sequence[Programme],
    skipping: Callable[[Session], Session],
) -> tuple[Change, ImportReport]:
    planned = planned_import(timetable, Held(existing, programmes), skipping)
    return planned.change, planned.report


def as_it_is(session: Session) -> Session:
    return session


def test_adds_new_sessions_and_their_programme() -> None:
    change, report = import_change(a_timetable(a_session()), {}, (), as_it_is)
    assert [edit.before for edit in change.sessions] == [None]
    assert len(change.programmes) == 1
    assert report.added == ("Teaching",)


def test_a_second_import_changes_nothing() -> None:
    held = a_session()
    change, report = import_change(a_timetable(held), {held.id: held}, [a_programme()], as_it_is)
    assert change.is_empty
    assert report.unchanged == ("Teaching",)


def test_a_changed_session_is_updated() -> None:
    held = a_session()
    moved = replace(held, location="Room 2")
    change, report = import_change(a_timetable(moved), {held.id: held}, [a_programme()], as_it_is)
    assert change.sessions == (Edit(held, moved),)
    assert report.changed == ("Teaching",)


def test_a_kind_that_the_user_chose_is_kept() -> None:
    chosen = a_session(kind=SessionKind.EXAM, kind_basis=KindBasis.CHOSEN)
    guessed = replace(chosen, kind=SessionKind.TEACHING, kind_basis=KindBasis.GUESSED)
    change, _ = import_change(a_timetable(guessed), {chosen.id: chosen}, [a_programme()], as_it_is)
    assert change.is_empty


GIVEN = a_session(
    tutor="Dr Osei",
    guide="deafness",
    skips=frozenset({Skip.BANK_HOLIDAYS}),
    themes=frozenset({Theme.OUR_PEOPLE}),
    recurrence=Recurrence(
        rule="FREQ=WEEKLY", skipped=(datetime.fromisoformat("2026-12-28T09:00"),)
    ),
)


def test_tutor_guide_skips_and_themes_that_the_user_gave_are_kept() -> None:
    told = replace(
        GIVEN,
        tutor="",
        guide="",
        skips=frozenset(),
        themes=frozenset(),
        recurrence=Recurrence(rule="FREQ=WEEKLY"),
    )
    asked = []

    def skipping(session: Session) -> Session:
        asked.append(session)
        return replace(session, recurrence=GIVEN.recurrence)

    change, _ = import_change(a_timetable(told), {GIVEN.id: GIVEN}, [a_programme()], skipping)
    assert change.is_empty
    assert [one.skips for one in asked] == [GIVEN.skips]


def test_a_tutor_that_the_file_tells_is_taken() -> None:
    told = replace(GIVEN, tutor="Dr Chen")
    change, _ = import_change(a_timetable(told), {GIVEN.id: GIVEN}, [a_programme()], as_it_is)
    assert change.sessions == (Edit(GIVEN, told),)


@pytest.mark.parametrize(
    ("timetable", "removed"),
    [
        pytest.param(a_timetable(SERIES, MOVED), set(), id="all as it was"),
        pytest.param(a_timetable(SERIES), {"series#moved"}, id="a single date told no more"),
        pytest.param(
            a_timetable(cancelled=frozenset({SERIES.id})),
            {"series", "series#moved"},
            id="a series called off with its single dates",
        ),
        pytest.param(
            a_timetable(SERIES, cancelled=frozenset({MOVED.id})),
            {"series#moved"},
            id="a single date called off",
        ),
        pytest.param(a_timetable(), set(), id="a series that is not mentioned"),
    ],
)
def test_what_the_file_calls_off_goes(timetable: Timetable, removed: set[str]) -> None:
    existing = {one.id: one for one in (SERIES, MOVED)}
    change, _ = import_change(timetable, existing, [a_programme()], as_it_is)
    gone = {edit.before.id for edit in change.sessions if edit.before and not edit.after}
    assert gone == removed


def test_neighbouring_programmes_differ_in_colour_and_pattern() -> None:
    first, second = marked_programmes([a_programme(), a_programme(name="Other")])
    assert first.colour != second.colour
    assert first.pattern != second.pattern


def test_several_imports_are_one_change_that_ends_as_they_do_one_after_another() -> None:
    stays, moved, gone = (a_session(id=SessionId(one), uid=one) for one in ("a", "b", "c"))
    later = replace(moved, title="Moved")
    timetables = (
        a_timetable(stays, moved, gone),
        a_timetable(later, cancelled=frozenset({gone.id})),
    )
    planned = planned_imports(timetables, Held({}, ()), as_it_is)
    change = whole_change("import", planned)
    assert {edit.after.title for edit in change.sessions if edit.after} == {stays.title, "Moved"}
    assert {edit.before for edit in change.sessions} == {None}
    assert len(change.sessions) == 2, "what came and went is not written"
