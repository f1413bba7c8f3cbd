"""Diaries full of sessions, and a window on one of them."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from planner.domain.change import Change, Edit
from planner.domain.session import Programme, ProgrammeId, Session, SessionId, SessionKind
from planner.services.locations import bundled_almanac_path
from planner.services.workspace import Workspace, open_workspace
from tests.bench.measure import timed
from tests.factories import a_programme, a_session
from ui.collector import Collector
from ui.look.fonts import load_fonts
from ui.look.look import Look
from ui.window.main_window import MainWindow

_PROGRAMMES = 12

NOW = datetime.fromisoformat("2026-09-16T10:20+01:00")
_FIRST = datetime.fromisoformat("2026-08-01T09:00")


def full_workspace(folder: Path, count: int, years: int) -> Workspace:
    """Return a workspace on a new diary of so many sessions, over so many years from August 2026.

    They belong to a dozen programmes.
    """
    workspace = open_diary(folder)
    programmes = tuple(Edit(None, _programme(number)) for number in range(_PROGRAMMES))
    sessions = tuple(Edit(None, _session(number, 365 * years)) for number in range(count))
    workspace.apply(Change(label="many", sessions=sessions, programmes=programmes))
    return workspace


def open_diary(folder: Path) -> Workspace:
    """Return a workspace on the diary of a folder, which is made where there is none."""
    return open_workspace(almanac=bundled_almanac_path(), diary=folder / "diary.sqlite")


def opening_time(folder: Path) -> float:
    """Return the seconds until the diary of a folder stands in a window, read and painted."""
    preferences, look = _preferences(folder), _look(folder)
    opened: list[tuple[Workspace, MainWindow]] = []

    def work() -> None:
        workspace = open_diary(folder)
        opened.append((workspace, MainWindow(workspace, look, lambda: NOW, preferences)))
        _show(opened[0][1])
        opened[0][1].grab()

    seconds = timed(work)
    _take_away(opened[0][1])
    opened[0][0].close()
    return seconds


@contextmanager
def window_on(workspace: Workspace, folder: Path) -> Iterator[MainWindow]:
    """Show a window on a workspace as long as it is needed, which collects garbage as it does."""
    window = MainWindow(workspace, _look(folder), lambda: NOW, _preferences(folder))
    Collector(window)
    _show(window)
    yield window
    _take_away(window)
    gc.unfreeze()
    gc.enable()


def _show(window: MainWindow) -> None:
    window.resize(1366, 768)
    window.show()
    QApplication.processEvents()


def _take_away(window: MainWindow) -> None:
    """Close a window for good, so that what is measured next does not carry it along."""
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _preferences(folder: Path) -> QSettings:
    return QSettings(f"{folder}/preferences.ini", QSettings.Format.IniFormat)


@lru_cache(maxsize=1)
def _fonts() -> str:
    return load_fonts()


def _look(folder: Path) -> Look:
    return Look(application(), _fonts(), _preferences(folder))


@lru_cache(maxsize=1)
def application() -> QApplication:
    """Return the one application of the bench."""
    return QApplication(["bench"])


def _programme(number: int) -> Programme:
    return a_programme(id=_programme_id(number), name=f"Programme {number}")


def _programme_id(number: int) -> ProgrammeId:
    return ProgrammeId(f"p{number % _PROGRAMMES}")


def _session(number: int, days: int) -> Session:
    kinds = list(SessionKind)
    start = _FIRST + timedelta(days=number % days, hours=number // days % 8)
    return a_session(
        id=SessionId(f"s{number}"),
        uid=f"s{number}",
        title=f"Session {number}",
        kind=kinds[number % len(kinds)],
        programme=_programme_id(number),
        start=start,
        end=start + timedelta(hours=2),
    )
