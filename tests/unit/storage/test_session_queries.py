"""How sessions are asked for in a file."""

from planner.storage.diary import Diary
from tests.factories import a_session


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
