"""How long the command line and the window take to start, and what the window holds of memory."""

import json
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from tests.bench.full_diary import full_workspace
from tests.bench.measure import LIMIT, Measurement, shortest

_SESSIONS = 10_000
_YEARS = 3
_TIMES = 5

_PAINTED = 0.6
_SETTLED = 0.9
_MEGABYTES = 120

Start = Mapping[str, Any]


def start_of_the_command_line() -> Measurement:
    """Measure a new interpreter that imports the whole command line."""
    command = [sys.executable, "-c", "import planner.cli"]
    return Measurement(
        what="start the command line",
        seconds=shortest(lambda: subprocess.run(command, check=True)),
        against=LIMIT,
        against_seconds=1.0,
    )


def start_of_the_window() -> Measurement:
    """Measure from the command to the painted month, with 10,000 sessions in the diary."""
    ours, _empty = _starts()
    return Measurement(
        what="start the window",
        seconds=ours["painted"],
        against=LIMIT,
        against_seconds=_PAINTED,
    )


def start_beside_an_empty_window() -> Measurement:
    """Measure the same beside a window of Qt with nothing in it, the floor under any window."""
    ours, empty = _starts()
    return Measurement(
        what="start the window",
        seconds=ours["painted"],
        against="an empty window of Qt",
        against_seconds=empty["painted"],
    )


def settling_of_the_window() -> Measurement:
    """Measure from the command to the last paint of what comes after the month."""
    ours, _empty = _starts()
    return Measurement(
        what="start until nothing is painted any more",
        seconds=ours["settled"],
        against=LIMIT,
        against_seconds=_SETTLED,
    )


def work_of_the_start() -> Measurement:
    """Measure what the processor worked until the paint, which other programs disturb less."""
    ours, empty = _starts()
    return Measurement(
        what="processor time until the window is painted",
        seconds=ours["worked"],
        against="an empty window of Qt",
        against_seconds=empty["worked"],
    )


def memory_of_the_window() -> Measurement:
    """Measure the memory of the window once it has settled."""
    ours, _empty = _starts()
    return Measurement(
        what="memory of the window, proportional",
        seconds=ours["memory"],
        against=LIMIT,
        against_seconds=_MEGABYTES,
        unit="MB",
    )


@cache
def _starts() -> tuple[Start, Start]:
    """Return the least of several starts of the window, and of empty ones in turn with them."""
    with TemporaryDirectory() as name:
        full_workspace(Path(name), _SESSIONS, _YEARS).close()
        # The first compiles what is not compiled yet, and warms the disk.
        started(Path(name))
        pairs = [(started(Path(name)), started()) for _ in range(_TIMES)]
    ours, empty = zip(*pairs, strict=True)
    return _least(ours), _least(empty)


def started(folder: Path | None = None) -> Start:
    """Return what one start of the program took, or one of an empty window."""
    command = [sys.executable, "-m", "tests.bench.first_paint", *([str(folder)] if folder else ())]
    begun = perf_counter()
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    told: dict[str, Any] = json.loads(done.stdout)
    # The clock of both processes is that of the system.
    return told | {name: told[name] - begun for name in ("painted", "settled")}


def _least(starts: tuple[Start, ...]) -> Start:
    return {
        name: min(one[name] for one in starts)
        for name in ("painted", "settled", "worked", "memory")
    }
