"""Connections to a server: encrypted unless it is this computer, patient but not for ever."""

import logging
import socket
import ssl
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine, ExceptionContext, QueuePool, create_engine, event

from planner import __version__
from planner.domain.diary_address import ServerAddress
from planner.domain.errors import DiaryError
from planner.storage.server.announcing import WINDOW
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

_POOL = "server"


def connect(
    address: ServerAddress,
    password: str | None,
    patience: float = PATIENCE_SECONDS,
    *,
    window: str = "",
) -> "Connection":
    """Connect to the server, where names without a schema mean the diary's.

    ``window`` is what the server names with every change that is made over the connection.
    Raises what the driver and the system raise: see ``told_server_fault``.
    """
    # Named here: nothing of the driver is loaded by those who keep their diary in a file.
    from pg8000 import dbapi  # noqa: PLC0415

    try:
        encryption = None if address.is_loopback else _encryption(address)
        line = socket.create_connection((address.host, address.port), patience)
        try:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            connection = dbapi.connect(
                user=address.user,
                # The driver stumbles over none where the server asks for one.
                password=password or "",
                host=address.host,
                port=address.port,
                database=address.database,
                ssl_context=encryption,
                application_name=f"Multifaith Planner {__version__}",
                startup_params={**_SETTINGS, WINDOW: window},
                sock=line,
            )
        except BaseException:
            # The driver leaves it open where the server refuses.
            line.close()
            raise
    except OSError as error:
        # What the driver says itself, and an engine takes for a fault of its database.
        raise dbapi.InterfaceError("communication error") from error
    # The driver's own reading takes a quarter of the time for a year of sessions.
    connection.register_in_adapter(_TIMESTAMP, datetime.fromisoformat)
    return connection


def server_engine(address: ServerAddress, password: str | None, *, window: str = "") -> Engine:
    """Return the engine for the diary on the server; its faults are told as DiaryError."""
    # A connection that was cut cannot be closed well, which the pool would tell at length.
    logging.getLogger(f"sqlalchemy.pool.impl.QueuePool.{_POOL}").setLevel(logging.CRITICAL)
    engine = create_engine(
        "postgresql+pg8000://",
        creator=partial(connect, address, password, window=window),
        poolclass=QueuePool,
        pool_size=_MOST_CONNECTIONS,
        pool_logging_name=_POOL,
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
