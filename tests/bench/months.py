"""How long the window takes to show another month of a full diary, data and paint together."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.dates import DateSpan, year_around
from planner.services.workspace import Workspace
from tests.bench.full_diary import NOW, full_workspace, window_on
from tests.bench.measure import LIMIT, Measurement
from ui.window.main_window import MainWindow

_SESSIONS = 10_000
_YEARS = 3
_MONTHS = 20
_PAUSE = 600
"""Milliseconds between two steps: a glance at the month, in which its neighbours are prepared."""


def next_month_of_ten_thousand() -> Measurement:
    """Measure the step to the next month by somebody who looks at each."""
    with _full_window() as window:
        seconds = _median_step(window, _PAUSE)
    return Measurement(
        what="next month in the window, 10,000 sessions",
        seconds=seconds,
        against=LIMIT,
        against_seconds=0.05,
    )


def hurried_month_of_ten_thousand() -> Measurement:
    """Measure the same by somebody who never pauses, so that nothing is prepared."""
    with _full_window() as window:
        seconds = _median_step(window, 0)
    return Measurement(
        what="the same without a pause between months",
        seconds=seconds,
        against="KOrganizer",
        against_seconds=0.21,
    )


def year_of_ten_thousand() -> Measurement:
    """Measure the gathering of a year for the year view."""
    with TemporaryDirectory() as folder:
        workspace = full_workspace(Path(folder), _SESSIONS, _YEARS)
        years = [year_around(date(2026 + n % _YEARS, 9, 1), 8) for n in range(_YEARS)]
        seconds = max(_timed_year(workspace, year) for year in years)
        workspace.close()
    return Measurement(
        what="a year at a glance, 10,000 sessions",
        seconds=seconds,
        against=LIMIT,
        against_seconds=0.1,
    )


def _timed_year(workspace: Workspace, year: DateSpan) -> float:
    start = perf_counter()
    workspace.year(year, NOW.date())
    return perf_counter() - start


def _median_step(window: MainWindow, pause: int) -> float:
    times = []
    for _month in range(_MONTHS):
        QTest.qWait(pause)
        start = perf_counter()
        window.navigator.step(1)
        QApplication.processEvents()
        times.append(perf_counter() - start)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return median(times)


@contextmanager
def _full_window() -> Iterator[MainWindow]:
    with TemporaryDirectory() as folder:
        path = Path(folder)
        workspace = full_workspace(path, _SESSIONS, _YEARS)
        with window_on(workspace, path) as window:
            yield window
        workspace.close()
