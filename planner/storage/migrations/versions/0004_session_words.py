"""An index of the words in sessions, kept by triggers.

A later migration that makes the table ``session`` anew drops its triggers with it, and must make
them again. A server keeps another index, which 0010 makes.
"""

from alembic import op

revision = "0004"
down_revision = "0003"

# Where a session is searched, beside the name of its programme.
TEXTS = ("title", "location", "tutor", "notes")

# Letters that search_text takes out of what is asked, so that “O’Brien” is one word.
_APOSTROPHES = "'’‘ʼʻʿʾ`´"

_NUMBERED = "INSERT INTO session_number (session_id, programme_id)"
_NUMBER = "(SELECT number FROM session_number WHERE session_id = {row}.id)"


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        return
    op.execute(
        "CREATE TABLE session_number (number INTEGER NOT NULL, session_id VARCHAR NOT NULL, "
        "programme_id VARCHAR NOT NULL, "
        "CONSTRAINT pk_session_number PRIMARY KEY (number), "
        "CONSTRAINT uq_session_number_session_id UNIQUE (session_id))"
    )
    op.execute(
        f"CREATE VIRTUAL TABLE session_words USING fts5 (programme, {', '.join(TEXTS)}, "
        "tokenize = 'unicode61 remove_diacritics 2')"
    )
    op.execute(f"{_NUMBERED} SELECT id, programme_id FROM session ORDER BY id")
    op.execute(f"{_insert('session')} FROM session")
    _follow_sessions()
    _follow_programmes()


def _follow_sessions() -> None:
    op.execute(
        "CREATE TRIGGER session_added AFTER INSERT ON session BEGIN "
        f"{_NUMBERED} VALUES (new.id, new.programme_id); "
        f"{_insert('new')}; END"
    )
    followed = ("programme_id", *TEXTS)
    changed = " OR ".join(f"old.{column} <> new.{column}" for column in followed)
    values = [f"{column} = {_plain(f'new.{column}')}" for column in TEXTS]
    values.append(f"programme = {_programme('new')}")
    op.execute(
        f"CREATE TRIGGER session_changed AFTER UPDATE OF {', '.join(followed)} ON session "
        f"WHEN {changed} BEGIN UPDATE session_words SET {', '.join(values)} "
        f"WHERE rowid = {_NUMBER.format(row='new')}; UPDATE session_number "
        "SET programme_id = new.programme_id WHERE session_id = new.id; END"
    )
    op.execute(
        "CREATE TRIGGER session_removed AFTER DELETE ON session BEGIN "
        f"DELETE FROM session_words WHERE rowid = {_NUMBER.format(row='old')}; "
        "DELETE FROM session_number WHERE session_id = old.id; END"
    )


def _follow_programmes() -> None:
    # It names no session, since SQLite renames no table that a trigger of another one names.
    op.execute(
        "CREATE TRIGGER programme_renamed AFTER UPDATE OF name ON programme "
        "WHEN old.name <> new.name BEGIN "
        f"UPDATE session_words SET programme = {_plain('new.name')} WHERE rowid IN "
        "(SELECT number FROM session_number WHERE programme_id = new.id); END"
    )


def _insert(row: str) -> str:
    values = ", ".join(_plain(f"{row}.{column}") for column in TEXTS)
    return (
        f"INSERT INTO session_words (rowid, programme, {', '.join(TEXTS)}) "
        f"SELECT {_NUMBER.format(row=row)}, {_programme(row)}, {values}"
    )


def _programme(row: str) -> str:
    return f"(SELECT {_plain('name')} FROM programme WHERE id = {row}.programme_id)"


def _plain(value: str) -> str:
    for apostrophe in _APOSTROPHES:
        quoted = apostrophe.replace("'", "''")
        value = f"replace({value}, '{quoted}', '')"
    return value
