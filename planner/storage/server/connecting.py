"""Connections to a server: encrypted unless it is this computer, patient but not for ever."""

import ssl
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine, ExceptionContext, QueuePool, create_engine, event

from planner import __version__
from planner.domain.diary_address import ServerAddress
from planner.domain.errors import DiaryError
from planner.storage.server.faults import told_server_fault

if TYPE_CHECKING:
    from pg8000.dbapi import Connection

SCHEMA = "multifaith_planner"
"""What the diary's tables stand in, so that a database may hold other things beside them."""

PATIENCE_SECONDS = 15.0
"""How long to wait for each answer of the server."""

# The isolation is that of SQLite: what is read is all of one moment, and a change of what another
# has changed since is refused.
_ISOLATION = "REPEATABLE READ"

_MOST_CONNECTIONS = 5

# A statement of ours is over before it would be compiled.
_SETTINGS = {"search_path": SCHEMA, "timezone": "UTC", "jit": "off"}

_TIMESTAMP = 1114
"""What the server calls a day and time without a zone: ``SELECT oid FROM pg_type``."""


def connect(
    address: ServerAddress, password: str | None, patience: float = PATIENCE_SECONDS
) -> "Connection":
    """Connect to the server, where names without a schema mean the diary's.

    Raises what the driver and the system raise: see ``told_server_fault``.
    """
    # Named here: nothing of the driver is loaded by those who keep their diary in a file.
    from pg8000 import dbapi  # noqa: PLC0415

    connection = dbapi.connect(
        user=address.user,
        password=password,
        host=address.host,
        port=address.port,
        database=address.database,
        timeout=patience,
        ssl_context=None if address.is_loopback else _encryption(address),
        application_name=f"Multifaith Planner {__version__}",
        startup_params=_SETTINGS,
    )
    # The driver's own reading takes a quarter of the time for a year of sessions.
    connection.register_in_adapter(_TIMESTAMP, datetime.fromisoformat)
    return connection


def server_engine(address: ServerAddress, password: str | None) -> Engine:
    """Return the engine for the diary on the server; its faults are told as DiaryError."""
    engine = create_engine(
        "postgresql+pg8000://",
        creator=partial(connect, address, password),
        poolclass=QueuePool,
        pool_size=_MOST_CONNECTIONS,
        isolation_level=_ISOLATION,
    )
    event.listen(engine, "handle_error", partial(_tell, address))
    return engine


def _encryption(address: ServerAddress) -> ssl.SSLContext:
    # The context checks the certificate and that it is this server's.
    context = ssl.create_default_context(cafile=address.certificate or None)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _tell(address: ServerAddress, context: ExceptionContext) -> DiaryError | None:
    original: Any = context.original_exception
    return told_server_fault(address, original)
