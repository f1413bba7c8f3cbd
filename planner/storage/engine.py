"""SQLAlchemy's engines on the diary's file: for daily work and for migrations."""

import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

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
from planner.storage.connection import Access, Begin, connect, connect_for_work
from planner.storage.faults import told_fault


def working_engine(path: Path, access: Access) -> Engine:
    """Return the engine for daily work, with foreign keys held and a write-ahead log."""
    return _engine(path, partial(connect_for_work, path, access), QueuePool)


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


def _begin(connection: Connection) -> None:
    begin = connection.get_execution_options().get("begin", Begin.READ)
    connection.exec_driver_sql(begin.value)


def _tell(path: Path, context: ExceptionContext) -> DiaryError | None:
    # SQLAlchemy raises what is returned, from the error that it met.
    return told_fault(path, context.original_exception)
