"""How sessions are asked for in a file."""

from sqlalchemy import select

from planner.storage.diary import Diary
from planner.storage.tables import SessionRow
from tests.factories import a_session


def test_what_was_put_is_found_though_its_old_row_is_in_memory(diary: Diary) -> None:
    with diary.work() as work:
        held = work._shared.scalars(select(SessionRow)).all()
        work.sessions.put(a_session(title="Moved"))

        assert [session.title for session in work.sessions.all()] == ["Moved"]
        assert len(held) == 1


def test_a_window_query_goes_by_the_index(diary: Diary) -> None:
    query = "EXPLAIN QUERY PLAN SELECT id FROM session WHERE first_day < 9 AND last_day >= 2"
    with diary.engines.private.connect() as connection:
        plan = str(connection.exec_driver_sql(query).all())

    assert "ix_session_first_day_last_day" in plan


def test_a_text_may_hold_any_sign(diary: Diary) -> None:
    session = a_session(title="one\x00two")
    with diary.work() as work:
        work.sessions.put(session)

        assert work.sessions.all() == (session,)
