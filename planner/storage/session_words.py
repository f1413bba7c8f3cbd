"""Finding sessions by their words, in the index that the triggers of the diary keep."""

from datetime import date

from sqlalchemy import text
from sqlalchemy.orm import Session as Orm

from planner.domain.search_text import Asked
from planner.domain.session import SessionId

_IN_TITLE = "{{title}} : ({})"

# A series without end has no last day. What is on has begun before today, and is nearest.
_FIND = text("""
    SELECT session.id FROM session_words
    JOIN session_number ON number = session_words.rowid
    JOIN session ON session.id = session_id
    WHERE session_words MATCH :expression
    ORDER BY
        last_day < :today AND last_day IS NOT NULL,
        CASE WHEN last_day < :today THEN -last_day ELSE max(first_day, :today) END,
        session.id
    LIMIT :limit
""")


def ids_answering(orm: Orm, asked: Asked, today: date, limit: int) -> tuple[SessionId, ...]:
    """Return up to ``limit`` ids of sessions that answer, those with the words in a title first."""
    found = _ids(orm, _IN_TITLE.format(asked.expression), today, limit)
    if len(found) < limit:
        found += _ids(orm, asked.expression, today, limit)
    return tuple(dict.fromkeys(found))[:limit]


def _ids(orm: Orm, expression: str, today: date, limit: int) -> list[SessionId]:
    values = {"expression": expression, "today": today.toordinal(), "limit": limit}
    return list(orm.scalars(_FIND, values))
