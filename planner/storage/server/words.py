"""The index of the words in sessions as a server keeps it: the same words as FTS5 has in a file."""

from collections.abc import Iterator

from planner.storage.server.trusted import trusted_trigger

# A lexeme may have 2,046 bytes and a tsvector a million; nobody types so much to find a session.
_LONGEST_WORD = 200
_LONGEST_TEXT = 200_000

# ICU knows the letters of every language, whatever the database was made with.
_LETTERS = 'COLLATE "und-x-icu"'


_TEXTS = ("title", "location", "tutor", "notes")
"""Where a session is searched, beside the name of its programme."""

_APOSTROPHES = "'’‘ʼʻʿʾ`´"
"""They are left out of words, so that “O’Brien” is one."""


def word_index() -> Iterator[str]:
    """Yield the statements that make the index over the words of sessions, and keep it."""
    yield _words_of()
    yield (
        'CREATE TABLE session_words (session_id VARCHAR COLLATE "C" NOT NULL, '
        'programme_id VARCHAR COLLATE "C" NOT NULL, '
        "title tsvector NOT NULL, words tsvector NOT NULL, "
        "CONSTRAINT pk_session_words PRIMARY KEY (session_id), "
        "CONSTRAINT fk_session_words_session_id FOREIGN KEY (session_id) "
        "REFERENCES session (id) ON DELETE CASCADE)"
    )
    for column in ("title", "words"):
        yield f"CREATE INDEX ix_session_words_{column} ON session_words USING gin ({column})"
    yield "CREATE INDEX ix_session_words_programme_id ON session_words (programme_id)"
    own = " || ".join(f"words_of(new.{column})" for column in _TEXTS)
    # Nobody may write to the index but these, which keep it for everybody.
    yield from trusted_trigger(
        "session_indexed",
        f"""
            INSERT INTO session_words (session_id, programme_id, title, words)
            VALUES (new.id, new.programme_id, words_of(new.title), {own} || words_of(
                (SELECT name FROM programme WHERE id = new.programme_id)))
            ON CONFLICT (session_id) DO UPDATE SET programme_id = excluded.programme_id,
                title = excluded.title, words = excluded.words;
            RETURN NULL;""",
    )
    followed = ", ".join(("programme_id", *_TEXTS))
    yield (
        f"CREATE TRIGGER session_indexed AFTER INSERT OR UPDATE OF {followed} ON session "
        "FOR EACH ROW EXECUTE FUNCTION session_indexed()"
    )
    stored = " || ".join(f"words_of(session.{column})" for column in _TEXTS)
    yield from trusted_trigger(
        "programme_indexed",
        f"""
            UPDATE session_words SET words = {stored} || words_of(new.name)
            FROM session WHERE session.id = session_id AND session.programme_id = new.id;
            RETURN NULL;""",
    )
    yield (
        "CREATE TRIGGER programme_indexed AFTER UPDATE OF name ON programme FOR EACH ROW "
        "WHEN (old.name IS DISTINCT FROM new.name) EXECUTE FUNCTION programme_indexed()"
    )


def _words_of() -> str:
    dropped = _APOSTROPHES.replace("'", "''")
    # As FTS5's unicode61: accents are taken from a to z alone, and words end at anything that is
    # neither letter nor digit.
    bare = (
        f"normalize(regexp_replace(normalize(translate(left(given, {_LONGEST_TEXT}), "
        f"'{dropped}', ''), NFD), '([A-Za-z])[\\u0300-\\u036f]+', '\\1', 'g'), NFC)"
    )
    return f"""
        CREATE FUNCTION words_of(given text) RETURNS tsvector
        LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
            SELECT coalesce(array_to_tsvector(array_agg(DISTINCT left(word, {_LONGEST_WORD}))),
                CAST('' AS tsvector))
            FROM regexp_split_to_table(lower({bare} {_LETTERS}), '[^[:alnum:]]+') AS word
            WHERE word <> ''
        $$"""
