"""A diary far larger than any centre's: whether it opens, what it takes of memory, and leaks.

It is started as ``python -m tests.soak.load STEPS`` in a process of its own, so that the memory is
that of the window alone, and prints one line for each figure.
"""

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from planner.domain.change import Change, Edit
from planner.domain.session import ProgrammeId, Recurrence, Session
from planner.services.locations import bundled_almanac_path
from planner.services.workspace import Workspace, open_workspace
from tests.factories import a_programme, a_session
from ui.commands.command import CommandId
from ui.look.fonts import load_fonts
from ui.look.look import Look
from ui.window.main_window import MainWindow

SESSIONS = 100_000
SERIES = 1_000
PROGRAMMES = 200
YEARS = 50
IMPORTED = 10_000

_MOST_MEMORY = 300
_MOST_GROWTH = 0.05
_REACH = 240
"""Months that are gone forward, and back again, in turn."""

_WARMING = 400
"""Steps before memory is looked at, more than _REACH: what is kept for speed has to fill first."""

_COLLECTING = 250
"""Steps from one collection of garbage to the next."""

_LOOKING = 1000
"""Steps from one look at memory to the next, so that one sees when it grew."""

_NOW = datetime.fromisoformat("2026-09-16T10:20+01:00")
_FIRST = datetime.fromisoformat("2001-09-03T09:00")
_SLOTS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One thing measured, in its own words, and whether it is within what is allowed."""

    what: str
    is_within: bool


def resident_mb() -> float:
    """Return the memory that this process holds, in megabytes, as Linux tells it."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000


def figures(steps: int) -> Iterator[Figure]:
    """Fill a diary, open each view, step through months, and take a large import back."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with TemporaryDirectory() as name:
        folder = Path(name)
        diary = folder / "diary.sqlite"
        fill(diary)
        preferences = QSettings(str(folder / "preferences.ini"), QSettings.Format.IniFormat)
        look = Look(application, load_fonts(), preferences)
        with closing(open_workspace(almanac=bundled_almanac_path(), diary=diary)) as workspace:
            window = MainWindow(workspace, look, lambda: _NOW, preferences)
            window.resize(1366, 768)
            window.show()
            yield from _views(window)
            yield from _months(window, steps)
            yield from _undo(window, workspace)
            window.close()


def fill(diary: Path) -> None:
    """Make the diary: single sessions, series and programmes over many years."""
    programmes = [a_programme(id=f"p{n}", name=f"Programme {n}") for n in range(PROGRAMMES)]
    with closing(open_workspace(almanac=bundled_almanac_path(), diary=diary)) as workspace:
        workspace.apply(
            Change(
                label="",
                programmes=tuple(Edit(None, one) for one in programmes),
                sessions=tuple(Edit(None, one) for one in (*_single(), *_series())),
            )
        )


def _single() -> Iterator[Session]:
    days = YEARS * 365
    for number in range(SESSIONS):
        start = _FIRST + timedelta(days=number % days, minutes=30 * (number // days % _SLOTS))
        yield _session(number, start)


def _series() -> Iterator[Session]:
    for number in range(SERIES):
        start = _FIRST + timedelta(weeks=number % (YEARS * 50), minutes=30 * (number % _SLOTS))
        rule = Recurrence(rule=f"FREQ=WEEKLY;COUNT={10 + number % 40}")
        yield replace(_session(SESSIONS + number, start), recurrence=rule)


def _session(number: int, start: datetime) -> Session:
    session = a_session(id=f"s{number}", uid=f"s{number}", title=f"Session {number}")
    return replace(
        session,
        start=start,
        end=start + timedelta(hours=1),
        programme=ProgrammeId(f"p{number % PROGRAMMES}"),
    )


def _views(window: MainWindow) -> Iterator[Figure]:
    views = (
        CommandId.SHOW_MONTH,
        CommandId.SHOW_WEEK,
        CommandId.SHOW_DAY,
        CommandId.SHOW_AGENDA,
        CommandId.SHOW_YEAR,
    )
    for view in views:
        seconds = _timed(window.action(view).trigger)
        window.grab()
        yield Figure(
            what=f"{view.value}: {seconds * 1000:.0f} ms, {resident_mb():.0f} MB",
            is_within=resident_mb() < _MOST_MEMORY,
        )
    window.action(CommandId.SHOW_MONTH).trigger()


def _months(window: MainWindow, steps: int) -> Iterator[Figure]:
    held, took = [], []
    for number in range(steps + _WARMING):
        if number >= _WARMING and (number - _WARMING) % _LOOKING == 0:
            held.append(_settled())
        command = CommandId.NEXT if number // _REACH % 2 == 0 else CommandId.PREVIOUS
        took.append(_timed(window.action(command).trigger))
        if number % _COLLECTING == 0:
            # As the program does between events, of which there are none here.
            gc.collect()
    held.append(_settled())
    growth = held[-1] / held[0] - 1
    thousands = ", ".join(f"{one:.1f}" for one in held)
    yield Figure(
        what=f"{steps:,} months: {thousands} MB, {growth:+.1%}; "
        f"a step takes {sorted(took)[len(took) // 2] * 1000:.0f} ms",
        is_within=growth < _MOST_GROWTH and max(held) < _MOST_MEMORY,
    )


def _undo(window: MainWindow, workspace: Workspace) -> Iterator[Figure]:
    held = workspace.session_count()
    added = [_session(SESSIONS + SERIES + number, _FIRST) for number in range(IMPORTED)]
    change = Change(label="import", sessions=tuple(Edit(None, one) for one in added))
    did = _timed(lambda: window.notifier.make(change))
    undid = _timed(window.action(CommandId.UNDO).trigger)
    yield Figure(
        what=f"{IMPORTED:,} sessions brought in: {did:.1f} s, and undone: {undid:.1f} s, "
        f"{resident_mb():.0f} MB",
        is_within=workspace.session_count() == held,
    )


def _settled() -> float:
    """Return the memory held once nothing is left to be collected."""
    gc.collect()
    return resident_mb()


def _timed(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    QApplication.processEvents()
    # What waits to be deleted goes with the loop of events, which does not run here.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return perf_counter() - start


def main(arguments: Sequence[str]) -> int:
    """Print each figure, and return 1 where one is over what is allowed."""
    steps = int(arguments[0]) if arguments else 10_000
    told = []
    for figure in figures(steps):
        told.append(figure)
        sys.stdout.write(f"{'well' if figure.is_within else 'OVER'}  {figure.what}\n")
        sys.stdout.flush()
    return 0 if all(one.is_within for one in told) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
