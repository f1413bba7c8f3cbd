"""Diaries full of sessions, and a window on one of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from planner.domain.change import Change, Edit
from planner.domain.session import Session, SessionId, SessionKind
from planner.services.locations import bundled_almanac_path
from planner.services.workspace import Workspace, open_workspace
from tests.bench.measure import timed
from tests.factories import a_programme, a_session
from ui.look.fonts import load_fonts
from ui.look.look import Look
from ui.window.main_window import MainWindow

YEARS = 3
"""Over how many years the sessions are spread, from August 2026 on."""

NOW = datetime.fromisoformat("2026-09-16T10:20+01:00")
_FIRST = datetime.fromisoformat("2026-08-01T09:00")


def full_workspace(folder: Path, count: int) -> Workspace:
    """Return a workspace on a new diary of so many sessions."""
    workspace = open_diary(folder)
    programmes = (Edit(None, a_programme()),)
    sessions = tuple(Edit(None, _session(number)) for number in range(count))
    workspace.apply(Change(label="many", sessions=sessions, programmes=programmes))
    return workspace


def open_diary(folder: Path) -> Workspace:
    """Return a workspace on the diary of a folder, which is made where there is none."""
    return open_workspace(almanac=bundled_almanac_path(), diary=folder / "diary.sqlite")


def opening_time(folder: Path) -> float:
    """Return the seconds until the diary of a folder stands in a window, read and painted."""
    application()
    opened: list[Workspace] = []

    def work() -> None:
        opened.append(open_diary(folder))
        with window_on(opened[-1], folder) as window:
            window.grab()

    seconds = timed(work)
    opened[-1].close()
    return seconds


@contextmanager
def window_on(workspace: Workspace, folder: Path) -> Iterator[MainWindow]:
    """Show a window on a workspace as long as it is needed."""
    preferences = QSettings(f"{folder}/preferences.ini", QSettings.Format.IniFormat)
    look = Look(application(), load_fonts(), preferences)
    window = MainWindow(workspace, look, lambda: NOW, preferences)
    window.resize(1366, 768)
    window.show()
    QApplication.processEvents()
    yield window
    window.close()


@lru_cache(maxsize=1)
def application() -> QApplication:
    """Return the one application of the bench."""
    return QApplication(["bench"])


def _session(number: int) -> Session:
    kinds = list(SessionKind)
    start = _FIRST + timedelta(days=number % (365 * YEARS), hours=number % 8)
    return a_session(
        id=SessionId(f"s{number}"),
        uid=f"s{number}",
        title=f"Session {number}",
        kind=kinds[number % len(kinds)],
        start=start,
        end=start + timedelta(hours=2),
    )
