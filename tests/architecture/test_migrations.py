"""The migrations: one line of them, and they build the tables that the code declares."""

from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, Inspector, create_engine, inspect

from planner.storage.diary_file import DiaryFile
from planner.storage.opening import MIGRATIONS, known_revisions
from planner.storage.tables import Row

TABLES = sorted(Row.metadata.tables)

# An index of FTS5 and the tables it keeps for itself, of which SQLAlchemy knows nothing.
WORDS = "session_words"


def is_ours(name: str | None, type_: str, _parents: object) -> bool:
    """Tell whether the code declares it."""
    return type_ != "table" or name is None or not name.startswith(WORDS)


def indexes(database: Inspector, table: str) -> list[tuple[object, ...]]:
    """Return name, columns, uniqueness and condition of each index."""
    return [
        (
            index["name"],
            index["column_names"],
            index["unique"],
            str(index.get("dialect_options", {}).get("sqlite_where")),
        )
        for index in database.get_indexes(table)
    ]


@pytest.fixture
def migrated(tmp_path: Path) -> Engine:
    """Return a database that the migrations made."""
    path = tmp_path / "diary.sqlite"
    DiaryFile.open(path).close()
    return create_engine(f"sqlite:///{path}")


@pytest.fixture
def declared() -> Engine:
    """Return a database made of the tables as the code declares them."""
    engine = create_engine("sqlite://")
    Row.metadata.create_all(engine)
    return engine


def test_the_migrations_build_the_declared_tables(migrated: Engine) -> None:
    with migrated.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": is_ours})

        assert compare_metadata(context, Row.metadata) == []


@pytest.mark.parametrize("table", TABLES)
def test_the_migrations_name_and_check_as_declared(
    migrated: Engine, declared: Engine, table: str
) -> None:
    # What compare_metadata passes over: names, checks, partial indexes and what a delete does.
    found, wanted = inspect(migrated), inspect(declared)

    assert found.get_pk_constraint(table) == wanted.get_pk_constraint(table)
    assert found.get_foreign_keys(table) == wanted.get_foreign_keys(table)
    assert found.get_check_constraints(table) == wanted.get_check_constraints(table)
    assert found.get_unique_constraints(table) == wanted.get_unique_constraints(table)
    assert indexes(found, table) == indexes(wanted, table)


def test_every_constraint_has_a_name() -> None:
    # SQLite's batch migrations can drop only what has a name.
    unnamed = [
        constraint
        for table in Row.metadata.tables.values()
        for constraint in table.constraints
        if constraint.name is None
    ]

    assert unnamed == []


def test_the_migrations_are_one_line_in_the_order_of_their_names() -> None:
    scripts = ScriptDirectory(str(MIGRATIONS))
    line = [script.revision for script in scripts.walk_revisions()]

    assert tuple(reversed(line)) == known_revisions(MIGRATIONS)
    assert scripts.get_heads() == [known_revisions(MIGRATIONS)[-1]]


def test_a_new_diary_is_of_the_newest_revision(migrated: Engine) -> None:
    with closing(migrated.raw_connection()) as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT version_num FROM alembic_version")

        assert cursor.fetchall() == [(known_revisions(MIGRATIONS)[-1],)]
