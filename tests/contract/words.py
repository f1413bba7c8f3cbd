"""How sessions are found by their words."""

from datetime import date, datetime, timedelta

import pytest

from planner.domain.search_text import asked_from
from planner.domain.session import ProgrammeId, Recurrence, Session, SessionId
from planner.storage.diary import Diary
from tests.factories import a_programme, a_session

TODAY = date(2026, 9, 16)
OTHER = a_programme(id=ProgrammeId("other"), name="Simulation")


def found(diary: Diary, asked: str, limit: int = 9) -> list[SessionId]:
    with diary.reading() as held:
        return list(held.sessions.answering(asked_from(asked), TODAY, limit))


def put(diary: Diary, *sessions: Session) -> None:
    with diary.work() as work:
        work.programmes.put(OTHER)
        work.sessions.put_all(sessions)
        work.commit()


def a_day_off(days: int, **changes: object) -> Session:
    start = datetime.fromisoformat("2026-09-16T09:00") + timedelta(days=days)
    id_ = f"in {days} days"
    return a_session(
        id=SessionId(id_), uid=id_, start=start, end=start + timedelta(hours=1), **changes
    )


class WordContract:
    """The index of words follows every change."""

    @pytest.mark.parametrize(
        "asked",
        [
            pytest.param("teach", id="by its title"),
            pytest.param("room 1", id="by its location"),
            pytest.param("handouts", id="by its notes"),
            pytest.param("foundation prog", id="by its programme"),
            pytest.param("teach foundation room", id="by all of them"),
            pytest.param("obrien", id="without the apostrophe"),
            pytest.param("O'Brien", id="with another apostrophe"),
            pytest.param("jose", id="without the accent"),
            pytest.param("self reflection", id="without the hyphen"),
        ],
    )
    def test_finds_a_session(self, diary: Diary, asked: str) -> None:
        notes = "Handouts of Dr O’Brien and José, with self-reflection"
        put(diary, a_session(notes=notes))
        assert found(diary, asked) == ["session-1"]

    def test_finds_what_was_changed_by_its_new_words_alone(self, diary: Diary) -> None:
        put(diary, a_session(title="Induction"))
        assert (found(diary, "induction"), found(diary, "teaching")) == (["session-1"], [])

    def test_finds_no_session_that_was_removed(self, diary: Diary) -> None:
        with diary.work() as work:
            work.sessions.remove(SessionId("session-1"))
            work.commit()
        assert found(diary, "teaching") == []

    def test_what_is_not_committed_is_not_found(self, diary: Diary) -> None:
        with diary.work() as work:
            work.sessions.put(a_session(title="Induction"))
        assert found(diary, "induction") == []

    def test_follows_a_programme_that_is_renamed(self, diary: Diary) -> None:
        with diary.work() as work:
            work.programmes.put(a_programme(name="Core training"))
            work.commit()
        assert (found(diary, "core"), found(diary, "foundation")) == (["session-1"], [])

    def test_follows_a_session_to_another_programme(self, diary: Diary) -> None:
        put(diary, a_session(programme=OTHER.id))
        with diary.work() as work:
            work.programmes.put(a_programme(id=OTHER.id, name="Wet lab"))
            work.commit()
        assert (found(diary, "wet lab"), found(diary, "foundation")) == (["session-1"], [])

    def test_title_before_text_then_coming_before_past_then_the_nearest(self, diary: Diary) -> None:
        put(
            diary,
            *(a_day_off(days, title="Viva") for days in (-9, -2, 3, 40)),
            a_day_off(1, notes="Before the viva"),
        )
        order = ["in 3 days", "in 40 days", "in -2 days", "in -9 days", "in 1 days"]
        assert found(diary, "viva") == order
        assert found(diary, "viva", limit=2) == order[:2]

    def test_a_series_comes_with_its_overrides(self, diary: Diary) -> None:
        moved = datetime.fromisoformat("2026-09-28T09:00")
        override = a_session(id=SessionId("moved"), recurrence_id=moved, title="Library visit")
        put(diary, a_session(recurrence=Recurrence(rule="FREQ=WEEKLY")), override)
        with diary.reading() as held:
            ids = {one.id for one in held.sessions.with_series([override.id])}
        assert ids == {"session-1", "moved"}

    def test_an_endless_series_is_still_to_come(self, diary: Diary) -> None:
        put(
            diary,
            a_day_off(-900, title="Viva", recurrence=Recurrence(rule="FREQ=DAILY")),
            a_day_off(-1, title="Viva"),
            a_day_off(5, title="Viva"),
        )
        assert found(diary, "viva", 1) == ["in -900 days"]
