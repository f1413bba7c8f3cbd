"""Where a diary is: a file, or a database on a server that a team shares."""

import re
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import parse_qs, quote, unquote, urlsplit

from typing_extensions import override

from planner.domain.errors import BadRequestError
from planner.domain.language import translate

DEFAULT_PORT = 5432
"""Where PostgreSQL listens unless it is told otherwise."""

_SERVER = re.compile(r"postgres(?:ql)?(?:\+\w*)?://", re.IGNORECASE)
_CERTIFICATE = "sslrootcert"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerAddress:
    """A database on a PostgreSQL server, and who opens it; never the password.

    ``certificate`` is a file with the certificate of whoever signed the server's, for a trust that
    signs its own; empty where the computer knows them.
    """

    host: str
    database: str
    user: str
    port: int = DEFAULT_PORT
    certificate: str = ""

    @override
    def __str__(self) -> str:
        """Return the address as the command line takes it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        asked = f"?{_CERTIFICATE}={quote(self.certificate)}" if self.certificate else ""
        user, database = quote(self.user, safe=""), quote(self.database, safe="")
        return f"postgresql://{user}@{host}:{self.port}/{database}{asked}"

    @property
    def told(self) -> str:
        """The database and its server as people speak of them."""
        return translate("server", "{database} on {host}").format(
            database=self.database, host=self.host
        )

    @property
    def is_loopback(self) -> bool:
        """Tell whether the server is this computer, so that nothing leaves it."""
        if self.host.lower() == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False


DiaryAddress = Path | ServerAddress


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedServer:
    """A server as a user named it, with the password where they gave one."""

    address: ServerAddress
    password: str | None


def names_server(text: str) -> bool:
    """Tell whether a text names a server, rather than a file."""
    return _SERVER.match(text) is not None


def server_named(text: str) -> NamedServer:
    """Return the server that ``postgresql://user:password@host:port/database`` names.

    ``postgresql+pg8000://`` is the same. The port and the password may be left out, and
    ``?sslrootcert=FILE`` names a certificate. Raises BadRequestError, which repeats no password.
    """
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise _not_read(text) from None
    database = unquote(parts.path.removeprefix("/"))
    if not (host and database and parts.username) or "/" in database:
        raise _not_read(text)
    asked = parse_qs(parts.query)
    if set(asked) - {_CERTIFICATE}:
        raise _not_read(text)
    address = ServerAddress(
        host=host,
        port=port or DEFAULT_PORT,
        database=database,
        user=unquote(parts.username),
        certificate=asked.get(_CERTIFICATE, [""])[-1],
    )
    return NamedServer(
        address=address, password=None if parts.password is None else unquote(parts.password)
    )


def without_password(text: str) -> str:
    """Return an address of a server with whatever may be a password taken out."""
    return re.sub(r"(?<=//)([^/@:]*):[^/]*@", r"\1@", text)


def _not_read(text: str) -> BadRequestError:
    return BadRequestError(
        what=without_password(text),
        fault=translate("server", "this does not name a database on a server"),
        remedy=translate("server", "write it as postgresql://user@server:5432/database"),
    )
