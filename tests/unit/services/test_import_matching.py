"""Sessions that a file names anew are known again where they alone can be meant, and else told."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from planner.domain.session import KindBasis, Recurrence, Session, SessionId, SessionKind
from planner.domain.timetable import Timetable
from planner.services.import_marks import marks_of
from planner.services.importing import Held, PlannedImport, planned_import
from tests.factories import a_programme, a_session

DAY = timedelta(days=1)
SERIES = a_session(id="s", uid="s", recurrence=Recurrence(rule="FREQ=WEEKLY;COUNT=5"))
MOVED = a_session(
    id="s#20260928T090000",
    uid="s",
    start=datetime.fromisoformat("2026-09-29T09:00"),
    end=datetime.fromisoformat("2026-09-29T12:00"),
    recurrence_id=datetime.fromisoformat("2026-09-28T09:00"),
)


def as_it_is(session: Session) -> Session:
    return session


def named(session: Session, uid: str) -> Session:
    mark = f"#{session.recurrence_id:%Y%m%dT%H%M%S}" if session.recurrence_id else ""
    return replace(session, id=SessionId(uid + mark), uid=uid)


def planned(
    told: list[Session], held: list[Session], since: Sequence[Session] = ()
) -> PlannedImport:
    timetable = Timetable(
        name="rota.ics", programme=a_programme(), sessions=tuple(told), problems=()
    )
    diary = Held({one.id: one for one in held}, [a_programme()])
    return planned_import(timetable, diary, as_it_is, marks_of(since))


@pytest.mark.parametrize(
    "held",
    [
        pytest.param([a_session()], id="a single session"),
        pytest.param([a_session(all_day=True)], id="a whole day"),
        pytest.param([SERIES], id="a series"),
        pytest.param([SERIES, MOVED], id="a series with a date that was moved"),
        pytest.param([a_session(id="a#part-x", uid="a#part-x")], id="a part of a series"),
        pytest.param(
            [a_session(), a_session(id="b", uid="b", location="Room 2")],
            id="two at one time in two places",
        ),
        pytest.param([a_session(), a_session(id="b", uid="b")], id="two that are alike"),
    ],
)
def test_a_file_of_new_names_changes_nothing(held: list[Session]) -> None:
    names = {one.uid: f"new-{number}" for number, one in enumerate(held)}
    found = planned([named(one, names[one.uid]) for one in held], held)
    assert found.change.is_empty
    assert len(found.report.matched) == len({one.uid for one in held})
    assert found.report.problems == ()


def test_what_the_user_chose_is_kept() -> None:
    held = a_session(kind=SessionKind.EXAM, kind_basis=KindBasis.CHOSEN, tutor="Dr Osei")
    told = replace(named(held, "new"), kind=SessionKind.TEACHING, tutor="", location="Room 9")
    (edit,) = planned([replace(told, kind_basis=KindBasis.GUESSED)], [held]).change.sessions
    assert edit.after == replace(held, location="Room 9")


def test_a_series_that_was_prolonged_is_the_same_series() -> None:
    longer = replace(named(SERIES, "new"), recurrence=Recurrence(rule="FREQ=WEEKLY;COUNT=9"))
    found = planned([longer], [SERIES])
    assert found.report.changed == ("Teaching",)
    assert found.change.sessions[0].after == replace(longer, id=SERIES.id, uid=SERIES.uid)


@pytest.mark.parametrize(
    ("held", "told"),
    [
        pytest.param(
            [a_session(), a_session(id="b", uid="b", tutor="Dr Osei")],
            [a_session()],
            id="one of two in one place",
        ),
        pytest.param(
            [a_session(), a_session(id="b", uid="b", location="Room 2")],
            [a_session(location="Room 3")],
            id="one of two, in a third place",
        ),
        pytest.param(
            [a_session()],
            [a_session(location="Room 2"), a_session(location="Room 3")],
            id="two for one, in other places",
        ),
    ],
)
def test_what_is_not_sure_is_told_and_not_matched(held: list[Session], told: list[Session]) -> None:
    found = planned([named(one, f"new-{number}") for number, one in enumerate(told)], held)
    assert found.report.matched == ()
    assert found.report.changed == ()
    assert len(found.report.added) == len(told)
    assert any("look for doubles" in problem.fault for problem in found.report.problems)


def test_sessions_that_the_file_names_are_not_taken_for_others() -> None:
    held = a_session()
    other = named(held, "other")
    found = planned([held, other], [held])
    assert found.report.added == ("Teaching",)
    assert found.report.matched == ()


def test_another_programme_is_left_alone() -> None:
    held = a_session(programme="programme-2")
    assert planned([named(held, "new")], [held]).report.added == ("Teaching",)


def test_what_is_left_behind_is_told() -> None:
    held = [a_session(), a_session(id="b", uid="b", title="Called off")]
    last = a_session(id="c", uid="c", title="Later")
    last = replace(last, start=last.start + DAY, end=last.end + DAY)
    found = planned([named(held[0], "new"), named(last, "new-c")], [*held, last])
    (problem,) = found.report.problems
    assert "1 session of the diary is not in the file" in problem.fault
    assert "“Called off” on 21 September 2026" in problem.fault
    assert found.report.removed == ()


def test_what_did_not_change_in_the_file_stays_as_the_user_has_it() -> None:
    told = a_session()
    held = replace(told, title="Teaching, as the user calls it")
    found = planned([told], [held], since=[told])
    assert found.change.is_empty
    assert found.report.overwritten == ()


def test_what_the_user_deleted_stays_deleted_until_the_file_changes_it() -> None:
    told = a_session()
    assert planned([told], [], since=[told]).change.is_empty
    changed = replace(told, location="Room 9")
    found = planned([changed], [], since=[told])
    assert found.report.added == found.report.overwritten == ("Teaching",)


def test_what_changed_in_both_places_is_told() -> None:
    told = a_session()
    held = replace(told, title="Teaching, as the user calls it")
    found = planned([replace(told, location="Room 9")], [held], since=[told])
    assert found.report.overwritten == ("Teaching",)
