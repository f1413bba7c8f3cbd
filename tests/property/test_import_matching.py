"""Whatever a timetable holds: named anew, it changes nothing or says what it is not sure of."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.session import Recurrence, Session, SessionId
from planner.domain.timetable import Timetable
from planner.services.importing import Held, PlannedImport, planned_import
from tests.factories import a_programme, a_session

FIRST = datetime.fromisoformat("2026-09-21T09:00")
UNHURRIED = settings(deadline=None)


@st.composite
def timetables(draw: st.DrawFn) -> list[Session]:
    rules = st.sampled_from([None, "FREQ=WEEKLY", "FREQ=WEEKLY;COUNT=3"])
    found = []
    for number in range(draw(st.integers(1, 6))):
        start = FIRST + timedelta(days=draw(st.integers(0, 2)))
        rule = draw(rules)
        session = a_session(
            id=f"held-{number}",
            uid=f"held-{number}",
            title=draw(st.sampled_from(["Teaching", "Clinic", "Théâtre"])),
            start=start,
            end=start + timedelta(hours=draw(st.integers(1, 2))),
            location=draw(st.sampled_from(["", "Room 1"])),
            tutor=draw(st.sampled_from(["", "Dr Osei"])),
            recurrence=Recurrence(rule=rule) if rule else None,
        )
        found.append(session)
    return found


def named_anew(held: list[Session]) -> list[Session]:
    # Files tell no tutor.
    return [
        replace(one, id=SessionId(f"new-{n}"), uid=f"new-{n}", tutor="")
        for n, one in enumerate(held)
    ]


def planned(told: list[Session], held: list[Session]) -> PlannedImport:
    timetable = Timetable(
        name="rota.ics", programme=a_programme(), sessions=tuple(told), problems=()
    )
    diary = Held({one.id: one for one in held}, [a_programme()])
    return planned_import(timetable, diary, lambda one: one)


@UNHURRIED
@given(held=timetables(), turned=st.randoms())
def test_nothing_doubles_silently(held: list[Session], turned: Random) -> None:
    told = named_anew(held)
    turned.shuffle(told)
    found = planned(told, held)
    report = found.report
    assert report.removed == ()
    assert len(report.matched) + len(report.added) == len(told)
    assert not report.added or any("look for doubles" in one.fault for one in report.problems)
    # What is matched keeps what the user gave, so it is as it was.
    assert report.changed == ()


@UNHURRIED
@given(held=timetables())
def test_the_diary_stays_as_it_is_where_all_can_be_told_apart(held: list[Session]) -> None:
    seen = Counter((one.title, one.start, one.end, one.recurrence, one.location) for one in held)
    apart = [
        one
        for one in held
        if seen[one.title, one.start, one.end, one.recurrence, one.location] == 1
    ]
    assert planned(named_anew(apart), apart).change.is_empty


@UNHURRIED
@given(held=timetables())
def test_a_second_import_of_the_same_file_changes_nothing(held: list[Session]) -> None:
    told = named_anew(held)
    first = planned(told, held)
    diary = Held({one.id: one for one in held}, [a_programme()]).after(first.change)
    again = planned(told, list(diary.sessions.values()))
    assert again.report.added == again.report.changed == again.report.removed == ()
