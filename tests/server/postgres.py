"""A PostgreSQL server of the tests' own: on loopback, in a folder that goes with it."""

import os
import pwd
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from planner.domain.diary_address import NamedServer, ServerAddress
from planner.storage.server.connecting import connect

# Where Debian keeps what Python finds on no path.
_DEBIAN = Path("/usr/lib/postgresql")

# Safe from no power cut, which a thrown-away server need not be.
_QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off")

OWNER = "diary_owner"
PASSWORD = "a password, with signs: @/'\"%"


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A running server with one superuser, ``OWNER``, and the password of all its accounts."""

    folder: Path
    programs: Path
    port: int

    def named(self, database: str, user: str = OWNER) -> NamedServer:
        """Return the address of a database on it."""
        address = ServerAddress(host="127.0.0.1", port=self.port, database=database, user=user)
        return NamedServer(address=address, password=PASSWORD)

    def sql(self, statement: str, database: str = "postgres", user: str = OWNER) -> list[list[Any]]:
        """Run one statement in a transaction of none, and return the rows it gives."""
        with closing(connect(self.named(database, user).address, PASSWORD)) as connection:
            connection.autocommit = True
            cursor = connection.cursor()
            cursor.execute(statement)
            return [list(row) for row in cursor.fetchall()] if cursor.description else []

    def stop(self, how: str = "fast") -> None:
        """Stop it: ``immediate`` is what a power cut would do."""
        self._control("stop", "-m", how)

    def start(self) -> None:
        """Start it, where it is not running."""
        self._control("start", "-w", "-l", str(self.folder / "log"))

    def _control(self, *arguments: str) -> None:
        _as_postgres([self.programs / "pg_ctl", "-D", self.folder / "data", "-s", *arguments])


def why_none() -> str:
    """Return why no server can be started here, or an empty text."""
    if sys.platform != "linux":
        return "a PostgreSQL server is started on Linux alone: shared diaries were not tested"
    if _programs() is None:
        return "PostgreSQL is not installed (Debian: postgresql): shared diaries were not tested"
    return ""


@contextmanager
def running_server() -> Iterator[Server]:
    """Start a server, and stop it and remove its folder in the end."""
    programs = _programs()
    assert programs is not None, why_none()
    folder = Path(mkdtemp(prefix="planner-server-"))
    if os.geteuid() == 0:
        owner = pwd.getpwnam("postgres")
        os.chown(folder, owner.pw_uid, owner.pw_gid)
    server = Server(folder=folder, programs=programs, port=_free_port())
    try:
        _make(server)
        server.start()
        yield server
    finally:
        subprocess.run(
            _command([programs / "pg_ctl", "-D", folder / "data", "-s", "-m", "immediate", "stop"]),
            check=False,
            capture_output=True,
        )
        shutil.rmtree(folder, ignore_errors=True)


def _make(server: Server) -> None:
    password = server.folder / "password"
    password.write_text(PASSWORD, encoding="utf-8")
    password.chmod(0o644)
    _as_postgres(
        [
            server.programs / "initdb",
            f"--pgdata={server.folder / 'data'}",
            f"--username={OWNER}",
            f"--pwfile={password}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        ]
    )
    lines = (
        f"port={server.port}",
        "listen_addresses='127.0.0.1'",
        f"unix_socket_directories='{server.folder}'",
        "max_connections=300",
        *_QUICK,
    )
    with (server.folder / "data" / "postgresql.conf").open("a", encoding="utf-8") as settings:
        settings.write("\n".join(("", *lines, "")))


def _programs() -> Path | None:
    folders = [one.parent for one in sorted(_DEBIAN.glob("*/bin/pg_ctl"))]
    found = shutil.which("pg_ctl")
    if found is not None:
        folders.insert(0, Path(found).parent)
    return folders[-1] if folders else None


def _as_postgres(command: Sequence[str | Path]) -> None:
    subprocess.run(_command(command), check=True, capture_output=True)


def _command(command: Sequence[str | Path]) -> list[str]:
    # A server refuses to run as root.
    prefix = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"]
    whole = [*prefix, *command] if os.geteuid() == 0 else list(command)
    return [str(part) for part in whole]


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
    return port
