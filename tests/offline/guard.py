"""A guard that ends a process which tries to reach a network, and notes what it tried."""

import sys
from collections.abc import Sequence

# https://docs.python.org/3/library/audit_events.html
_REACHING = frozenset(
    {
        "socket.connect",
        "socket.bind",
        "socket.sendto",
        "socket.sendmsg",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "socket.getnameinfo",
        "http.client.connect",
        "urllib.Request",
        "ftplib.connect",
        "smtplib.connect",
        "webbrowser.open",
    }
)

TRIED: list[str] = []
"""What was tried, for the case that somebody caught the error."""


class ReachedOutError(BaseException):
    """Something tried to reach a network; no ``except Exception`` hides it."""


def install() -> None:
    """Refuse every attempt of Python code from now on; a hook cannot be taken off again."""
    sys.addaudithook(_refuse)


def qt_network_modules() -> Sequence[str]:
    """Return the parts of Qt that could reach a network and were loaded, by what Linux maps."""
    with open("/proc/self/maps", encoding="utf-8", errors="replace") as maps:  # noqa: PTH123
        loaded = {line.rsplit("/", 1)[-1].strip() for line in maps if "Qt6" in line}
    return sorted(name for name in loaded if "Network" in name or "WebEngine" in name)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in _REACHING:
        TRIED.append(f"{event} {arguments!r}")
        raise ReachedOutError(TRIED[-1])
