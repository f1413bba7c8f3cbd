"""Connections to the diary's file: what may be done with it, its pragmas and transactions."""

import os
import sqlite3
from enum import Enum
from pathlib import Path
from urllib.parse import quote

from planner.storage.drives import is_on_network

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
        # Connections lends one to one thread at a time.
        check_same_thread=False,
    )


class Connections:
    """Connections to one file for reading, each lent to one thread at a time and kept after."""

    def __init__(self, path: Path, access: Access) -> None:
        self.path = path
        self._access = access
        self._idle: list[sqlite3.Connection] = []
        self._is_closed = False

    def take(self) -> sqlite3.Connection:
        """Return a connection whose rows have names.

        Raises sqlite3.Error.
        """
        # A list is popped by one thread at a time; to ask whether it holds any would not be safe.
        try:
            return self._idle.pop()
        except IndexError:
            connection = connect_for_work(self.path, self._access)
            connection.row_factory = sqlite3.Row
            return connection

    def give_back(self, connection: sqlite3.Connection) -> None:
        """Keep a connection, on which no transaction is open, for whoever asks next."""
        self._idle.append(connection)
        if self._is_closed:
            # It was lent when the others were closed.
            self.close()

    def close(self) -> None:
        """Close those that are kept; a diary that was written settles into its one file."""
        self._is_closed = True
        while self._idle:
            self._idle.pop().close()


def connect_for_work(path: Path, access: Access) -> sqlite3.Connection:
    """Open the file with its pragmas: foreign keys are held, and a writer keeps its log ahead.

    Raises sqlite3.Error.
    """
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


def _address(path: Path) -> str:
    # Path.as_uri would put the server of a Windows share where SQLite allows no server.
    absolute = path.absolute().as_posix()
    slash = "" if absolute.startswith("/") else "/"
    return f"file://{slash}{quote(os.fsencode(absolute))}"
