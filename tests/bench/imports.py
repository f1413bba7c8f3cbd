"""What a start of the window imports until the month is painted, as ``-X importtime`` tells it."""

import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.full_diary import full_workspace

_LINE = re.compile(r"import time: +(\d+) \| +\d+ \| +(\S+)")
_SESSIONS = 1
_SHOWN = 12
_OURS = ("planner", "ui")


@dataclass(frozen=True, slots=True)
class Imported:
    """A package, how many of its modules were imported, and the seconds of these themselves."""

    package: str
    modules: int
    seconds: float


def imports_of_a_start() -> str:
    """Return the slowest packages in lines, ours by their rooms."""
    with TemporaryDirectory() as name:
        full_workspace(Path(name), _SESSIONS, years=1).close()
        command = [sys.executable, "-X", "importtime", "-m", "tests.bench.first_paint", name]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    found = sorted(_packages(done.stderr), key=lambda one: one.seconds, reverse=True)
    return "\n".join(("What a start imports, the slowest packages first:", *_lines(found)))


def _packages(told: str) -> Iterator[Imported]:
    modules: dict[str, list[float]] = {}
    for microseconds, name in _LINE.findall(told):
        parts = name.split(".")
        package = ".".join(parts[:2]) if parts[0] in _OURS else parts[0]
        modules.setdefault(package, []).append(int(microseconds) / 1e6)
    for package, seconds in modules.items():
        yield Imported(package, len(seconds), sum(seconds))


def _lines(found: Sequence[Imported]) -> Iterator[str]:
    shown, rest = found[:_SHOWN], found[_SHOWN:]
    others = Imported(
        f"{len(rest)} others", sum(o.modules for o in rest), sum(o.seconds for o in rest)
    )
    for one in (*shown, others):
        yield f"  {one.package:24}{one.modules:>5} modules{one.seconds * 1000:>9.1f} ms"
