"""A region's diary: 200 trusts of 50 programmes, and as many sessions as are asked for.

The server makes the rows itself, while triggers are off and indexes and constraints are away: all
of them are put back before anything is measured, and ``_check`` proves that what the triggers
would have written is what stands there. Rows of one programme lie far apart, as where everybody
writes at the same time: the worst case for reading a programme.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from planner.storage.server.connecting import SCHEMA, connect
from planner.storage.server.diary import ServerDiary
from tests.server.postgres import PASSWORD, Server
from tests.server.roles import give_roles

TRUSTS = 200
PROGRAMMES = 50
"""How many each trust has."""

FIRST_DAY = date(2023, 9, 1)
DAYS = 5 * 365
RARE = "sonography"
"""A word that one session in 100,000 has in its notes."""

COMMON = "teaching"
"""A word that one session in eight has in its title."""

WHOLE = "bench_whole"
"""An editor who sees every programme."""

ONE = "bench_one"
"""A viewer who is named for one programme; ``name_for`` says which."""

_AT_ONCE = 1_000_000
_WITHOUT_PATIENCE = 7_200.0
_FILLED = "('session', 'session_words', 'session_exception')"

_TITLES = ("teaching", "simulation", "exam", "clinic", "induction", "interview", "meeting", "ARCP")
_SUBJECTS = 40

# One in fifty repeats for ten weeks, and one in a thousand for ever; one in two hundred is moved.
_ROWS = """
    INSERT INTO session (id, uid, recurrence_id, programme_id, title, starts_at, ends_at, all_day,
        zone, location, kind, kind_basis, notes, rule, first_day, last_day, tutor)
    SELECT {id}, CASE WHEN n % 200 = 1 THEN {series} ELSE {id} END,
        CASE WHEN n % 200 = 1 THEN start END, 'p' || p,
        (SELECT titles[1 + (n + p) % 320] FROM bench_title), start, start + interval '2 hours',
        false, 'Europe/London', 'Room ' || (n + p) % 30,
        (ARRAY['teaching', 'exam', 'meeting', 'clinic'])[1 + (n + p) % 4], 'guessed',
        CASE WHEN row * 7919 % 100003 = 77 THEN '{rare} refresher' ELSE '' END,
        CASE WHEN n % 1000 = 500 THEN 'FREQ=WEEKLY' WHEN n % 50 = 0 THEN 'FREQ=WEEKLY;COUNT=10' END,
        day, CASE WHEN n % 1000 = 500 THEN NULL WHEN n % 50 = 0 THEN day + 63 ELSE day END,
        'Education team ' || p % 200
    FROM generate_series(CAST({first} AS bigint), {end} - 1) AS row,
        LATERAL (SELECT row / 10000 AS n, row % 10000 AS p) AS number,
        LATERAL (SELECT CASE WHEN n % 200 = 1
            THEN {first_day} + CAST(((n - 1) * 1103 + p * 379) % {days} AS integer) + 7
            ELSE {first_day} + CAST((n * 1103 + p * 379) % {days} AS integer) END AS day) AS placed,
        LATERAL (SELECT timestamp '0001-01-01' + make_interval(days => day - 1,
            hours => CAST(8 + CASE WHEN n % 200 = 1 THEN n - 1 + p ELSE n + p END % 9 AS integer))
            AS start) AS begun"""
_ID = "CAST(md5('s' || {row}) AS varchar)"

_WORDS = """
    INSERT INTO session_words (session_id, programme_id, title, words)
    SELECT session.id, programme_id, title.words,
        title.words || location.words || tutor.words || notes.words || programme.words
    FROM session
    JOIN bench_words AS title ON title.text = session.title
    JOIN bench_words AS location ON location.text = session.location
    JOIN bench_words AS tutor ON tutor.text = session.tutor
    JOIN bench_words AS notes ON notes.text = session.notes
    JOIN (SELECT id, words_of(name) AS words FROM programme) AS programme
        ON programme.id = programme_id"""


def trust_of(programme: int) -> int:
    """Return the number of the trust whose programme it is."""
    return programme % TRUSTS


def editor(trust: int) -> str:
    """Return an account that may edit all the programmes of a trust, and see no others."""
    return f"bench_editor_{trust}"


def fill(server: Server, database: str, folder: Path, sessions: int) -> None:
    """Make the database and fill it; ``sessions`` is in whole ten thousands."""
    server.sql(f"CREATE DATABASE {database}")
    named = server.named(database)
    give_roles(server, named)
    ServerDiary.connect(named, folder / "companion.sqlite").close()
    give_roles(server, named)
    with closing(connect(named.address, PASSWORD, _WITHOUT_PATIENCE)) as connection:
        connection.autocommit = True
        cursor = connection.cursor()
        for statement in _vocabulary():
            cursor.execute(statement)
        back = list(_taken_away(cursor))
        for statement in (*_filling(sessions), *back, *_accounts()):
            cursor.execute(statement)
        cursor.execute("VACUUM ANALYZE")
        _check(cursor, sessions)


def name_for(server: Server, database: str, account: str, programme: int) -> None:
    """Let an account see one programme alone."""
    for statement in (
        f"DELETE FROM programme_right WHERE account = '{account}'",
        f"INSERT INTO programme_right (account, programme_id) VALUES ('{account}', 'p{programme}')",
    ):
        server.sql(statement, database)


def _vocabulary() -> Iterator[str]:
    yield "SET maintenance_work_mem = '1GB'"
    yield "SET work_mem = '256MB'"
    yield (
        "INSERT INTO programme (id, name, colour, pattern) "
        f"SELECT 'p' || p, 'Programme ' || p / {TRUSTS} || ' of trust ' || p % {TRUSTS}, "
        f"'#3355aa', 'solid' FROM generate_series(0, {TRUSTS * PROGRAMMES - 1}) AS p"
    )
    texts = ", ".join(f"'{one}'" for one in _TITLES)
    yield (
        "CREATE TEMPORARY TABLE bench_title AS SELECT array_agg('Regional ' || subject || ' ' || "
        f"word ORDER BY subject, word) AS titles FROM unnest(ARRAY[{texts}]) AS word, "
        f"(SELECT 'topic' || number AS subject FROM generate_series(1, {_SUBJECTS}) AS number) AS s"
    )
    yield (
        "CREATE TEMPORARY TABLE bench_words AS SELECT text, words_of(text) AS words FROM ("
        "SELECT unnest(titles) AS text FROM bench_title "
        "UNION SELECT 'Room ' || room FROM generate_series(0, 29) AS room "
        "UNION SELECT 'Education team ' || team FROM generate_series(0, 199) AS team "
        f"UNION SELECT unnest(ARRAY['', '{RARE} refresher'])) AS texts"
    )
    yield "ANALYZE bench_words"


def _filling(sessions: int) -> Iterator[str]:
    ids = {"id": _ID.format(row="row"), "series": _ID.format(row="row - 10000")}
    for first in range(0, sessions, _AT_ONCE):
        yield _ROWS.format(
            **ids,
            rare=RARE,
            first=first,
            end=min(first + _AT_ONCE, sessions),
            first_day=FIRST_DAY.toordinal(),
            days=DAYS,
        )
    yield "ANALYZE session"
    yield _WORDS


def _taken_away(cursor: Any) -> Iterator[str]:  # noqa: ANN401 - the driver has no types
    """Take triggers, constraints and indexes away; yield what puts them back, in order."""
    back: list[str] = []
    cursor.execute(
        "SELECT CAST(CAST(conrelid AS regclass) AS text), CAST(conname AS text), "
        "pg_get_constraintdef(oid) FROM pg_constraint "
        f"WHERE CAST(CAST(conrelid AS regclass) AS text) IN {_FILLED} "
        "AND contype IN ('p', 'u', 'f') "
        "ORDER BY contype <> 'f', contype"
    )
    for table, name, definition in cursor.fetchall():
        cursor.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
        back.insert(0, f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition}")
    cursor.execute(
        "SELECT CAST(indexname AS text), indexdef FROM pg_indexes "
        f"WHERE schemaname = '{SCHEMA}' AND tablename IN {_FILLED}"
    )
    for name, definition in cursor.fetchall():
        cursor.execute(f"DROP INDEX {name}")
        back.append(definition)
    for table in ("session", "session_words"):
        cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        back.append(f"ALTER TABLE {table} ENABLE TRIGGER USER")
    yield from back


def _accounts() -> Iterator[str]:
    word = PASSWORD.replace("'", "''")
    made = f"LOGIN PASSWORD '{word}'"
    for trust in range(TRUSTS):
        # A group for each trust, and who works there as a member of it.
        yield f"CREATE ROLE bench_trust_{trust} NOLOGIN"
        yield f"CREATE ROLE {editor(trust)} {made} IN ROLE planner_editor, bench_trust_{trust}"
    yield f"CREATE ROLE {WHOLE} {made} IN ROLE planner_editor, planner_whole"
    yield f"CREATE ROLE {ONE} {made} IN ROLE planner_viewer"
    yield (
        "INSERT INTO programme_right (account, programme_id, may_edit) "
        f"SELECT 'bench_trust_' || p % {TRUSTS}, 'p' || p, true "
        f"FROM generate_series(0, {TRUSTS * PROGRAMMES - 1}) AS p"
    )


def _check(cursor: Any, sessions: int) -> None:  # noqa: ANN401 - the driver has no types
    own: Sequence[str] = ("title", "location", "tutor", "notes")
    words = " || ".join(f"words_of(session.{column})" for column in own)
    cursor.execute(
        "SELECT (SELECT count(*) FROM session), (SELECT count(*) FROM session_words), ("
        f"SELECT count(*) FROM session JOIN session_words ON session_id = session.id "
        "JOIN programme ON programme.id = session.programme_id "
        f"WHERE session.programme_id = 'p77' AND session_words.words <> {words} "
        "|| words_of(programme.name))"
    )
    found = list(cursor.fetchone())
    if found != [sessions, sessions, 0]:
        raise RuntimeError(f"the diary is not filled as triggers would have filled it: {found}")
