"""How long the window takes to show another month of a full diary, data and paint together."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.change import Change, Edit
from planner.domain.dates import DateSpan, year_around
from planner.domain.session import SessionId, SessionKind
from planner.services.locations import bundled_almanac_path
from planner.services.workspace import Workspace, open_workspace
from tests.bench.measure import LIMIT, Measurement
from tests.factories import a_programme, a_session
from ui.look.fonts import load_fonts
from ui.look.look import Look
from ui.window.main_window import MainWindow

_SESSIONS = 10_000
_YEARS = 3
_MONTHS = 20
_PAUSE = 600
"""Milliseconds between two steps: a glance at the month, in which its neighbours are prepared."""

_NOW = datetime.fromisoformat("2026-09-16T10:20+01:00")
_FIRST = datetime.fromisoformat("2026-08-01T09:00")


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
        workspace = _full_workspace(Path(folder))
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
    workspace.year(year, _NOW.date())
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
    application = _application()
    with TemporaryDirectory() as folder:
        workspace = _full_workspace(Path(folder))
        preferences = QSettings(f"{folder}/preferences.ini", QSettings.Format.IniFormat)
        look = Look(application, load_fonts(), preferences)
        window = MainWindow(workspace, look, _now, preferences)
        window.resize(1366, 768)
        window.show()
        QApplication.processEvents()
        yield window
        window.close()
        workspace.close()


def _full_workspace(folder: Path) -> Workspace:
    workspace = open_workspace(almanac=bundled_almanac_path(), diary=folder / "diary.sqlite")
    kinds = list(SessionKind)
    starts = (_FIRST + timedelta(days=n % (365 * _YEARS), hours=n % 8) for n in range(_SESSIONS))
    sessions = tuple(
        Edit(
            None,
            a_session(
                id=SessionId(f"s{n}"),
                uid=f"s{n}",
                title=f"Session {n}",
                kind=kinds[n % len(kinds)],
                start=start,
                end=start + timedelta(hours=2),
            ),
        )
        for n, start in enumerate(starts)
    )
    programmes = (Edit(None, a_programme()),)
    workspace.apply(Change(label="many", sessions=sessions, programmes=programmes))
    return workspace


@lru_cache(maxsize=1)
def _application() -> QApplication:
    return QApplication(["bench"])


def _now() -> datetime:
    return _NOW
