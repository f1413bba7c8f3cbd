"""Who sees and changes which programmes on a server: what the database itself holds to.

An account that is named for some programmes sees these alone, and one that is named for none sees
none. Whoever owns the tables sees all; ``resources/server/roles.sql`` makes a role for others who
may.
"""

from collections.abc import Iterator

from planner.storage.server.trusted import TRUSTED, trusted_trigger

# What each policy compares with is worked out once for a statement, so that an index on the
# programme still answers; a function would be asked about every row.
_SEEN = "ARRAY(SELECT programme_id FROM programme_right)"
_EDITED = "ARRAY(SELECT programme_id FROM programme_right WHERE may_edit)"

_TIED_TO_SESSIONS = ("decision", "booking")
"""What may be about a session, and outlives it."""


def programme_rights() -> Iterator[str]:
    """Yield the statements that keep each programme to those who are named for it."""
    yield """
        CREATE TABLE programme_right (
            account VARCHAR COLLATE "C" NOT NULL,
            programme_id VARCHAR COLLATE "C" NOT NULL,
            may_edit BOOLEAN NOT NULL DEFAULT false,
            CONSTRAINT pk_programme_right PRIMARY KEY (account, programme_id),
            CONSTRAINT fk_programme_right_programme_id FOREIGN KEY (programme_id)
                REFERENCES programme (id) ON DELETE CASCADE)"""
    yield "CREATE INDEX ix_programme_right_programme_id ON programme_right (programme_id)"
    yield from _guarded("programme_right", seen=f"account = ANY ({_names_of('current_user')})")
    yield """
        CREATE FUNCTION deletion_judged(passed_over bigint) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            IF passed_over > 0 THEN
                RAISE insufficient_privilege USING MESSAGE = 'some rows may only be looked at';
            END IF;
        END $$"""
    yield from _places_of_what_is_tied()
    # No row of one's own may be made that one could not see, so adding a programme, or taking one
    # away with the rights in it, is for those who see all.
    yield from _guarded("programme", seen=f"id = ANY ({_SEEN})")
    for deed in (
        f"INSERT WITH CHECK (id = ANY ({_EDITED}))",
        f"UPDATE USING (id = ANY ({_EDITED}))",
    ):
        yield _policy("programme", deed)
    yield from _guarded("session_words", seen=_in(_SEEN))
    yield from _search_of_the_named()
    for table in ("session", "decision"):
        yield from _guarded(table, seen=_in(_SEEN), edited=_in(_EDITED))
    for table in ("session_template", "booking"):
        common = "programme_id IS NULL OR "
        yield from _guarded(table, seen=common + _in(_SEEN), edited=common + _in(_EDITED))
    yield from _guarded(
        "session_exception",
        seen="EXISTS (SELECT 1 FROM session WHERE session.id = session_exception.session_id)",
        edited="EXISTS (SELECT 1 FROM session "
        f"WHERE session.id = session_exception.session_id AND session.{_in(_EDITED)})",
    )


def _search_of_the_named() -> Iterator[str]:
    """Yield what finds words for those who are named for some programmes.

    No index of words answers under a policy, since what compares them might tell of rows that are
    hidden. So a function looks for them, as owner, in what whoever has connected is named for.
    """
    names = _names_of("session_user")
    seen = f"ARRAY(SELECT programme_id FROM programme_right WHERE account = ANY ({names}))"
    for column in ("title", "words"):
        yield f"""
            CREATE FUNCTION named_sessions_by_{column}(asked tsquery) RETURNS SETOF varchar
            STABLE {TRUSTED} AS $$
            BEGIN
                RETURN QUERY SELECT session_id FROM session_words
                    WHERE {column} @@ asked AND programme_id = ANY ({seen});
            END $$"""
    # Its one row is seen by whoever passes by the policies.
    yield (
        "CREATE TABLE every_programme (is_seen BOOLEAN NOT NULL, "
        "CONSTRAINT pk_every_programme PRIMARY KEY (is_seen))"
    )
    yield "INSERT INTO every_programme VALUES (true)"
    yield "ALTER TABLE every_programme ENABLE ROW LEVEL SECURITY"


def _in(programmes: str) -> str:
    return f"programme_id = ANY ({programmes})"


def _names_of(account: str) -> str:
    # Somebody may be named themselves, or a group that they belong to.
    return (
        "ARRAY(SELECT CAST(rolname AS varchar) FROM pg_roles "
        f"WHERE pg_has_role({account}, oid, 'USAGE'))"
    )


def _guarded(table: str, *, seen: str, edited: str | None = None) -> Iterator[str]:
    yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
    yield _policy(table, f"SELECT USING ({seen})")
    if edited is not None:
        yield _policy(table, f"INSERT WITH CHECK ({edited})")
        yield _policy(table, f"UPDATE USING ({edited})")
        yield _policy(table, f"DELETE USING ({edited})")


def _policy(table: str, deed: str) -> str:
    name = f"named_may_{deed.split(maxsplit=1)[0].lower()}"
    return f"CREATE POLICY {name} ON {table} FOR {deed}"


def _places_of_what_is_tied() -> Iterator[str]:
    """Yield what tells the programme of decisions and bookings, when a session is gone too."""
    for table in _TIED_TO_SESSIONS:
        yield f'ALTER TABLE {table} ADD COLUMN programme_id VARCHAR COLLATE "C"'
        yield f"CREATE INDEX ix_{table}_programme_id ON {table} (programme_id)"
    yield from trusted_trigger(
        "row_placed",
        """
            new.programme_id := coalesce(
                (SELECT programme_id FROM session WHERE id = coalesce(
                    to_jsonb(new) ->> 'session_id',
                    CAST(to_jsonb(new) ->> 'content' AS jsonb) ->> 'session')),
                CASE WHEN TG_OP = 'UPDATE' THEN old.programme_id END);
            RETURN new;""",
    )
    yield from trusted_trigger(
        "session_moved",
        """
            UPDATE decision SET programme_id = new.programme_id
            WHERE programme_id = old.programme_id AND session_id = new.id;
            UPDATE booking SET programme_id = new.programme_id
            WHERE programme_id = old.programme_id
                AND CAST(content AS jsonb) ->> 'session' = new.id;
            RETURN NULL;""",
    )
    for table in _TIED_TO_SESSIONS:
        yield (
            f"CREATE TRIGGER row_placed BEFORE INSERT OR UPDATE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION row_placed()"
        )
    yield (
        "CREATE TRIGGER session_moved AFTER UPDATE OF programme_id ON session FOR EACH ROW "
        "WHEN (old.programme_id IS DISTINCT FROM new.programme_id) EXECUTE FUNCTION session_moved()"
    )
