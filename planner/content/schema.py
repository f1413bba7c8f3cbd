"""The tables of the almanac file, and the numbers in its header by which it is known.

Days are R.D. numbers (``date.toordinal``). Lists, hours and rules are JSON, in the shape that the
sources give them. ``position`` keeps the order of the sources.

An occurrence names its observance and practice by their ``position`` and what is said of it by the
number of a ``phrase``, since each stands at thousands of others. It is kept by its first day and
then, as ``in_order`` has it, its ``position`` within that day. All its other days are told from the
first: for how many ``days`` it is kept, how many more are marked before and after those, how many
``earlier`` and ``later`` it may begin.

``faith_page``, ``comparison``, ``guide``, ``milestones`` and ``toolkit`` keep whole texts, to be
read when they are asked for. ``page`` is all that can be found by words, of whatever kind;
``page_words`` is its index, in which names and texts stand as ``search_text.indexed`` gives them.
"""

APPLICATION_ID = int.from_bytes(b"MFPA")
SCHEMA_NUMBER = 10

# What the numbers in ``certainty`` stand for.
CERTAINTIES = ("fixed", "calculated", "expected")

# One size whatever the SQLite at hand prefers, so that two builds are alike.
PAGE_SIZE = 4096

TABLES = """
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE policy (
    toml TEXT NOT NULL
) STRICT;

CREATE TABLE place (
    slug TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    nation TEXT NOT NULL,
    latitude REAL NOT NULL,
    longitude REAL NOT NULL,
    zone TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    key TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    address TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE practice (
    slug TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    about TEXT NOT NULL,
    usual INTEGER NOT NULL,
    choice TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE observance (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    also TEXT NOT NULL,
    say TEXT NOT NULL,
    tradition TEXT NOT NULL,
    kind TEXT NOT NULL,
    tier TEXT NOT NULL,
    begins TEXT NOT NULL,
    restrictions TEXT NOT NULL,
    hours TEXT,
    times TEXT NOT NULL,
    fast_hours TEXT,
    about TEXT NOT NULL,
    who TEXT NOT NULL,
    advice TEXT NOT NULL,
    advice_unsure TEXT NOT NULL,
    greeting TEXT NOT NULL,
    checked TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE observance_source (
    observance TEXT NOT NULL REFERENCES observance (id),
    position INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES source (key),
    PRIMARY KEY (observance, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE dating (
    observance TEXT NOT NULL REFERENCES observance (id),
    position INTEGER NOT NULL,
    practice TEXT NOT NULL REFERENCES practice (slug),
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    certainty TEXT NOT NULL,
    days_early INTEGER NOT NULL,
    days_late INTEGER NOT NULL,
    fixed_to INTEGER,
    since INTEGER,
    note TEXT NOT NULL,
    PRIMARY KEY (observance, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE phrase (
    number INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE occurrence (
    start INTEGER NOT NULL,
    position INTEGER NOT NULL,
    observance INTEGER NOT NULL REFERENCES observance (position),
    practice INTEGER NOT NULL REFERENCES practice (position),
    cycle TEXT NOT NULL,
    nation TEXT,
    days INTEGER NOT NULL,
    marked_before INTEGER NOT NULL,
    marked_after INTEGER NOT NULL,
    certainty INTEGER NOT NULL,
    earlier INTEGER,
    later INTEGER,
    native_date INTEGER NOT NULL REFERENCES phrase (number),
    note INTEGER NOT NULL REFERENCES phrase (number),
    PRIMARY KEY (start, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX occurrence_of ON occurrence (observance, start, cycle);

CREATE TABLE faith_page (
    name TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    tradition TEXT,
    form TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE comparison (
    toml TEXT NOT NULL
) STRICT;

CREATE TABLE guide (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE milestones (
    text TEXT NOT NULL
) STRICT;

CREATE TABLE toolkit (
    name TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE page (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    also TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (kind, id)
) STRICT;

CREATE VIRTUAL TABLE page_words USING fts5 (
    name, also, text,
    content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TABLE spelling (
    word TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
"""

# No two occurrences are one: checked when it is built, and not kept, since nothing asks by it.
KEY_CHECK = """
CREATE UNIQUE INDEX occurrence_key
    ON occurrence (observance, practice, cycle, ifnull(nation, ''));
DROP INDEX occurrence_key;
"""
