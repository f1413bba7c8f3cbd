"""Connections to the diary's file: what may be done with it, its pragmas and transactions."""

import os
import sqlite3
from collections.abc import Callable
from enum import Enum
from functools import partial
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import (
    Connection,
    Engine,
    ExceptionContext,
    NullPool,
    Pool,
    QueuePool,
    create_engine,
    event,
)

from planner.domain.errors import DiaryError
from planner.storage.drives import is_on_network
from planner.storage.faults import told_fault

# How long to wait for another program's writing; an import of 10,000 sessions takes about one.
PATIENCE_SECONDS = 3.0


class Access(Enum):
    """What may be done with the file, as SQLite asks for it.

    ``READ`` shares the file with others. ``FROZEN`` is for a folder where not even the shared
    memory of a write-ahead log can be made; it trusts that nobody writes to the file meanwhile.
    """

    WRITE = "mode=rwc"
    READ = "mode=ro"
    FROZEN = "mode=ro&immutable=1"


class Begin(Enum):
    """How a transaction opens: to write, holding off other writers from the start, or to read."""

    # A transaction that reads first and asks to write later fails at once, without waiting, where
    # another program wrote in between.
    WRITE = "BEGIN IMMEDIATE"
    READ = "BEGIN"


def connect(path: Path, access: Access) -> sqlite3.Connection:
    """Open the file without pragmas and without transactions of sqlite3's own making.

    Raises sqlite3.Error.
    """
    return sqlite3.connect(
        f"{_address(path)}?{access.value}",
        uri=True,
        timeout=PATIENCE_SECONDS,
        # sqlite3 would otherwise run DDL outside any transaction.
        isolation_level=None,
        # The pool lends a connection to one thread at a time.
        check_same_thread=False,
    )


def working_engine(path: Path, access: Access) -> Engine:
    """Return the engine for daily work, with foreign keys held and a write-ahead log."""
    return _engine(path, partial(_connect_for_work, path, access), QueuePool)


def migrating_engine(path: Path) -> Engine:
    """Return an engine for migrations alone, without foreign keys.

    SQLite can hardly change a table, so a migration copies it, drops the old one and renames the
    copy. With foreign keys on, the drop would empty the tables that point at it; and the pragma
    does nothing inside a transaction.
    """
    return _engine(path, partial(connect, path, Access.WRITE), NullPool)


def begins(engine: Engine, begin: Begin) -> Engine:
    """Return the engine with its transactions opened by ``begin``."""
    return engine.execution_options(begin=begin)


def _engine(path: Path, creator: Callable[[], sqlite3.Connection], poolclass: type[Pool]) -> Engine:
    engine = create_engine("sqlite://", creator=creator, poolclass=poolclass)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", partial(_tell, path))
    return engine


def _connect_for_work(path: Path, access: Access) -> sqlite3.Connection:
    connection = connect(path, access)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        # Somebody may have sent the file: https://www.sqlite.org/security.html
        connection.execute("PRAGMA cell_size_check = ON")
        if access is Access.WRITE:
            # Readers and a writer do not wait for one another. Where the file system cannot do
            # it, SQLite keeps its rollback journal, which is as safe. A network drive may seem
            # able and lose what is written, since computers share no memory.
            journal = "DELETE" if is_on_network(path) else "WAL"
            connection.execute(f"PRAGMA journal_mode = {journal}")
            # NORMAL would be safe from damage too, but a power cut could undo the last commits;
            # the diary commits once per action of the user, so waiting for the disk is cheap.
            connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()
        raise
    return connection


def _begin(connection: Connection) -> None:
    begin = connection.get_execution_options().get("begin", Begin.READ)
    connection.exec_driver_sql(begin.value)


def _tell(path: Path, context: ExceptionContext) -> DiaryError | None:
    # SQLAlchemy raises what is returned, from the error that it met.
    return told_fault(path, context.original_exception)


def _address(path: Path) -> str:
    # Path.as_uri would put the server of a Windows share where SQLite allows no server.
    absolute = path.absolute().as_posix()
    slash = "" if absolute.startswith("/") else "/"
    return f"file://{slash}{quote(os.fsencode(absolute))}"
