"""Finding sessions by their words, in the index that the triggers of the diary keep."""

from datetime import date

from planner.domain.search_text import Asked
from planner.domain.session import SessionId
from planner.storage.row_values import text_of
from planner.storage.transaction import Transaction

_IN_TITLE = "{{title}} : ({})"

# A series without end has no last day. What is on has begun before today, and is nearest.
_IN_ORDER = """
    ORDER BY
        last_day < :today AND last_day IS NOT NULL,
        CASE WHEN last_day < :today THEN -last_day
            WHEN first_day > :today THEN first_day ELSE :today END,
        session.id
    LIMIT :limit
"""
_IN_FILE = f"""
    SELECT session.id FROM session_words
    JOIN session_number ON number = session_words.rowid
    JOIN session ON session.id = session_id
    WHERE session_words MATCH :expression
    {_IN_ORDER}
"""
_MOST_COMPARED = 100_000
"""Of more answers than this, some are compared: those of a whole region would take a minute."""

# Who sees every programme asks the index, apart so that the limit does not have all rows read; for
# others a function does, in what they are named for.
_ON_SERVER_BY_TITLE, _ON_SERVER = (
    f"""
        SELECT session.id FROM session JOIN (
            (WITH answering AS MATERIALIZED (
                SELECT session_id FROM session_words
                WHERE (SELECT EXISTS (SELECT 1 FROM every_programme))
                    AND session_words.{column} @@ CAST(:expression AS tsquery)
            ) SELECT session_id FROM answering LIMIT {_MOST_COMPARED})
            UNION ALL
            SELECT session_id
            FROM named_sessions_by_{column}(CAST(:expression AS tsquery)) AS session_id
            WHERE NOT (SELECT EXISTS (SELECT 1 FROM every_programme))
        ) AS found ON session.id = session_id
        {_IN_ORDER}
    """
    for column in ("title", "words")
)


def ids_answering(
    transaction: Transaction, asked: Asked, today: date, limit: int
) -> tuple[SessionId, ...]:
    """Return up to ``limit`` ids of sessions that answer, those with the words in a title first."""
    found: list[SessionId] = []
    for statement, expression in _questions(transaction, asked):
        if len(found) < limit:
            values = {"expression": expression, "today": today.toordinal(), "limit": limit}
            found += [SessionId(text_of(row, "id")) for row in transaction.rows(statement, values)]
    return tuple(dict.fromkeys(found))[:limit]


def _questions(transaction: Transaction, asked: Asked) -> tuple[tuple[str, str], ...]:
    if transaction.is_on_server:
        expression = _tsquery(asked)
        return ((_ON_SERVER_BY_TITLE, expression), (_ON_SERVER, expression))
    return ((_IN_FILE, _IN_TITLE.format(asked.expression)), (_IN_FILE, asked.expression))


def _tsquery(asked: Asked) -> str:
    """Return what was asked as PostgreSQL reads it; a word is letters and digits alone."""
    quoted = ([f"'{one}':*" for one in choices] for choices in asked.words)
    return " & ".join(f"({' | '.join(choices)})" for choices in quoted)
