"""From a timetable to the change that brings it in."""

from dataclasses import replace

from planner.domain.change import Edit
from planner.domain.session import KindBasis, Session, SessionKind
from planner.domain.timetable import Timetable
from planner.services.importing import import_change, marked_programmes
from tests.factories import a_programme, a_session


def a_timetable(*sessions: Session) -> Timetable:
    return Timetable(name="teaching.ics", sessions=sessions, programme=a_programme(), problems=())


def test_adds_new_sessions_and_their_programme() -> None:
    change, report = import_change(a_timetable(a_session()), {}, ())
    assert [edit.before for edit in change.sessions] == [None]
    assert len(change.programmes) == 1
    assert report.added == ("Teaching",)


def test_a_second_import_changes_nothing() -> None:
    held = a_session()
    change, report = import_change(a_timetable(held), {held.id: held}, [a_programme()])
    assert change.is_empty
    assert report.unchanged == ("Teaching",)


def test_a_changed_session_is_updated() -> None:
    held = a_session()
    moved = replace(held, location="Room 2")
    change, report = import_change(a_timetable(moved), {held.id: held}, [a_programme()])
    assert change.sessions == (Edit(held, moved),)
    assert report.changed == ("Teaching",)


def test_a_kind_that_the_user_chose_is_kept() -> None:
    chosen = a_session(kind=SessionKind.EXAM, kind_basis=KindBasis.CHOSEN)
    guessed = replace(chosen, kind=SessionKind.TEACHING, kind_basis=KindBasis.GUESSED)
    change, _ = import_change(a_timetable(guessed), {chosen.id: chosen}, [a_programme()])
    assert change.is_empty


def test_neighbouring_programmes_differ_in_colour_and_pattern() -> None:
    first, second = marked_programmes([a_programme(), a_programme(name="Other")])
    assert first.colour != second.colour
    assert first.pattern != second.pattern
