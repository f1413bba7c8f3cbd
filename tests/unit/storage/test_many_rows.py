"""Many rows at once are written as each by itself, told as they go, and undone where called off."""

from datetime import date, timedelta

import pytest

from planner.domain.search_text import asked_from
from planner.domain.session import ProgrammeId, Recurrence, Session, SessionId
from planner.storage import many_rows
from planner.storage.diary import Diary
from tests.factories import a_programme, a_session

COUNT = 130
PORTION = 60
OTHER = a_programme(id=ProgrammeId("other"), name="Simulation")
HELD = a_session()


class CalledOffError(Exception):
    """What somebody who hears of the writing raises to end it."""


@pytest.fixture(autouse=True)
def small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many_rows, "_PORTION", PORTION)


def session(number: int, **changes: object) -> Session:
    start = HELD.start + timedelta(hours=number)
    return a_session(
        id=SessionId(f"many-{number}"),
        uid=f"many-{number}",
        title=f"Lecture {number}",
        start=start,
        end=start + timedelta(minutes=50),
        **changes,
    )


def series(number: int) -> Session:
    left_out = HELD.start + timedelta(days=7 * number)
    return session(number, recurrence=Recurrence(rule="FREQ=WEEKLY", excluded=(left_out,)))


MANY = (*map(session, range(COUNT)), *map(series, range(COUNT, 2 * COUNT)))


def put(diary: Diary, *sessions: Session) -> None:
    with diary.work() as work:
        work.programmes.put(OTHER)
        work.sessions.put_all(sessions)
        work.commit()


def held(diary: Diary) -> set[Session]:
    with diary.reading() as reading:
        return set(reading.sessions.all())


def found(diary: Diary, words: str) -> list[SessionId]:
    with diary.reading() as reading:
        return list(reading.sessions.answering(asked_from(words), date(2026, 9, 16), 3))


def test_many_are_put_as_they_are(diary: Diary) -> None:
    put(diary, *MANY)
    assert held(diary) == {HELD, *MANY}


def test_many_put_at_once_are_found_by_their_words(diary: Diary) -> None:
    put(diary, *MANY)
    assert found(diary, "lecture 77") == ["many-77"]


def test_many_replace_those_of_their_ids(diary: Diary) -> None:
    put(diary, *MANY)
    changed = tuple(session(number, programme=OTHER.id) for number in range(2 * COUNT))
    put(diary, *changed)
    assert held(diary) == {HELD, *changed}


def test_many_replaced_are_found_by_their_new_words_alone(diary: Diary) -> None:
    put(diary, *MANY)
    put(diary, *(session(number, notes="Bring loupes") for number in range(2 * COUNT)))
    put(diary, *MANY)
    assert found(diary, "loupes") == []


def test_many_are_removed_and_no_others(diary: Diary) -> None:
    put(diary, *MANY)
    with diary.work() as work:
        work.sessions.remove_all(one.id for one in MANY[1:])
        work.commit()
    assert held(diary) == {HELD, MANY[0]}


def test_it_is_told_how_many_are_in(diary: Diary) -> None:
    told: list[int] = []
    with diary.work() as work:
        work.sessions.put_all(MANY, told.append)
    assert told == [60, 120, 180, 240, 260]


@pytest.mark.parametrize("at", [PORTION, 2 * COUNT])
def test_a_writing_called_off_leaves_all_as_it_was(diary: Diary, at: int) -> None:
    def call_off(done: int) -> None:
        if done == at:
            raise CalledOffError

    with pytest.raises(CalledOffError), diary.work() as work:
        work.sessions.put_all(MANY, call_off)
    assert held(diary) == {HELD}
    put(diary, *MANY)
    assert held(diary) == {HELD, *MANY}
