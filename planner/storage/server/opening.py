"""Opening a database on a server as a diary: make one, or check it and bring it up to date."""

from enum import Enum, auto
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from planner.domain.diary_address import ServerAddress
from planner.domain.errors import DiaryError, DiaryTooNewError
from planner.domain.language import translate
from planner.storage.migrate import upgrade
from planner.storage.opening import known_revisions
from planner.storage.server.connecting import SCHEMA
from planner.storage.server.faults import server_faults_told

_OLDEST_SERVER = 130_000
"""PostgreSQL 13 is the first to normalise text, which the index of words needs."""

# Any number does, as long as every program takes the same one.
_LOCK = 0x6D66_706C


def prepare_server(address: ServerAddress, engine: Engine, migrations: Path) -> None:
    """Leave a diary of the newest revision in the database.

    Whoever may make tables there makes the diary, and its owner brings it up to date.
    Raises DiaryError or DiaryTooNewError, with the database as it was.
    """
    known = known_revisions(migrations)
    with server_faults_told(address), engine.connect() as connection:
        _refuse_old_server(address, connection)
        if _is_newest(address, connection, known):
            return
    # Each statement sees what others have committed before it, which a lock is of no use without.
    alone = engine.execution_options(isolation_level="READ COMMITTED")
    with server_faults_told(address), alone.begin() as connection:
        # Two programs that open it at the same moment would both make it.
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        if _is_newest(address, connection, known):
            return
        if not _schema_owned(connection):
            connection.execute(text(f"CREATE SCHEMA {SCHEMA}"))
        _act_as_owner(connection)
        upgrade(connection, migrations)


class Found(Enum):
    """What there is in a database."""

    NO_DIARY = auto()
    OLDER = auto()
    NEWEST = auto()


def look_at(address: ServerAddress, engine: Engine, migrations: Path) -> Found:
    """Return what there is in the database, and leave it as it is.

    Raises DiaryError, DiaryTooNewError, or LineLostError where the server does not answer.
    """
    known = known_revisions(migrations)
    with server_faults_told(address), engine.connect() as connection:
        _refuse_old_server(address, connection)
        if _revision(connection) is None:
            return Found.NO_DIARY
        return Found.NEWEST if _is_newest(address, connection, known) else Found.OLDER


def may_write(engine: Engine) -> bool:
    """Tell whether this account may change sessions at all."""
    with engine.connect() as connection:
        return bool(
            connection.scalar(
                text("SELECT has_table_privilege(:table, 'UPDATE')"), {"table": f"{SCHEMA}.session"}
            )
        )


def _is_newest(address: ServerAddress, connection: Connection, known: tuple[str, ...]) -> bool:
    found = _revision(connection)
    if found is not None and found not in known:
        raise DiaryTooNewError(file=str(address), found=found)
    if found is not None and found != known[-1] and not _schema_owned(connection):
        raise DiaryError(
            file=str(address),
            fault=translate("server", "it is of an older version"),
            remedy=translate("server", "ask its owner to open it with this version first"),
        )
    return found == known[-1]


def _revision(connection: Connection) -> str | None:
    table = f"{SCHEMA}.alembic_version"
    if connection.scalar(text("SELECT to_regclass(:table)"), {"table": table}) is None:
        return None
    found = connection.scalar(text(f"SELECT version_num FROM {table}"))
    return None if found is None else str(found)


def _schema_owned(connection: Connection) -> bool:
    """Tell whether the diary's schema is there and this account may change its tables."""
    owned = connection.scalar(
        text("SELECT pg_has_role(nspowner, 'USAGE') FROM pg_namespace WHERE nspname = :schema"),
        {"schema": SCHEMA},
    )
    return bool(owned)


def _act_as_owner(connection: Connection) -> None:
    """Have what is made until the transaction ends belong to whoever owns the schema.

    That may be a group of several accounts, each of which can then bring the tables up to date.
    """
    owner = text(
        "SELECT set_config('role', CAST(pg_get_userbyid(nspowner) AS text), true) "
        "FROM pg_namespace WHERE nspname = :schema"
    )
    connection.execute(owner, {"schema": SCHEMA})


def _refuse_old_server(address: ServerAddress, connection: Connection) -> None:
    version = int(str(connection.scalar(text("SHOW server_version_num"))))
    if version < _OLDEST_SERVER:
        raise DiaryError(
            file=str(address),
            fault=translate("server", "its PostgreSQL is older than version 13"),
            remedy=translate("server", "ask your database team for a newer server"),
        )
