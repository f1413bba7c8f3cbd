"""A window on the real almanac and a diary of its own, with a clock that stands still."""

import gc
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from planner.domain.observance import Tradition
from planner.domain.overlay import Overlay
from planner.services import diary_place, passwords, shared_diary
from planner.services.locations import almanac_path
from planner.services.workspace import Workspace, open_workspace
from tests.diaries import new_diary
from tests.server.postgres import Server, running_server, why_none
from tests.ui.attending import Attend
from tests.ui.plans import ADDITION
from tests.ui.shared import Shared
from ui import program
from ui.look.fonts import load_fonts
from ui.look.look import Look, garbage_kept
from ui.look.theme import ColourChoice
from ui.session_keeper import SessionKeeper
from ui.window.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

NOW = datetime.fromisoformat("2026-09-16T10:20+01:00")

LAID_OVER = frozenset(
    {Tradition.JUDAISM, Tradition.CHRISTIANITY, Tradition.ISLAM, Tradition.UK, Tradition.OWN}
)

_MUCH = 200_000
"""Values that came into being since the last collection, so that not every test pays for one."""

MakeWindow = Callable[[Workspace], MainWindow]


def stands_still() -> datetime:
    """Return the same moment always: a Wednesday in September."""
    return NOW


@pytest.fixture(scope="package", autouse=True)
def _nothing_collected_meanwhile() -> Iterator[None]:
    """Let garbage be collected between tests alone, as the program does between events."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def preferences(tmp_path: Path) -> QSettings:
    """Return settings in a file of the test's own, in light colours whatever the system says."""
    stored = QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)
    stored.setValue("look/colours", ColourChoice.LIGHT.value)
    return stored


@pytest.fixture
def look(qapp: QApplication, preferences: QSettings) -> Iterator[Look]:
    """Return the look of the application, taken off again afterwards."""
    look = Look(qapp, load_fonts(), preferences)
    yield look
    # Windows go here and now: a collector that found them first would take them apart in whatever
    # thread it runs, for instance the one that pytest-xdist listens with.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    look.deleteLater()
    with garbage_kept():
        qapp.setStyleSheet("")
    if gc.get_count()[0] > _MUCH:
        gc.collect()


@pytest.fixture
def unattended(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the dialogs stay closed that gestures ask for; nobody would close them."""
    for slot in ("create", "edit", "delete", "move_to"):
        monkeypatch.setattr(SessionKeeper, slot, lambda *_asked: None)


@pytest.fixture
def empty_workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return a workspace whose diary has no session.

    It lays few traditions over the plan, so that a test can tell all that a day holds.
    """
    diary = new_diary(tmp_path / "diary.sqlite")
    opened = open_workspace(almanac=almanac_path(), diary=diary)
    overlay = Overlay(traditions=LAID_OVER)
    opened.apply(opened.change_settings(replace(opened.settings, overlay=overlay)))
    yield opened
    opened.close()


@pytest.fixture
def workspace(empty_workspace: Workspace) -> Workspace:
    """Return a workspace with a September of sessions."""
    empty_workspace.apply(ADDITION)
    return empty_workspace


@pytest.fixture
def make_window(look: Look, preferences: QSettings, qtbot: QtBot) -> MakeWindow:
    """Return what opens a window on a workspace."""

    def make(workspace: Workspace) -> MainWindow:
        window = MainWindow(workspace, look, stands_still, preferences)
        window.resize(1366, 768)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return make


@pytest.fixture
def window(workspace: Workspace, make_window: MakeWindow) -> MainWindow:
    """Return a window on the full workspace, on Wednesday 16 September 2026."""
    return make_window(workspace)


@pytest.fixture
def empty_window(empty_workspace: Workspace, make_window: MakeWindow) -> MainWindow:
    """Return a window on an empty diary."""
    return make_window(empty_workspace)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Return a server of PostgreSQL that runs; without one the test is skipped, and says why."""
    if reason := why_none():
        pytest.skip(reason)
    with running_server() as server:
        yield server


@pytest.fixture
def shared(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shared]:
    """Return an empty database on the server, whose companion is in a folder of the test’s own."""
    name = f"diary_{uuid4().hex}"
    server.sql(f"CREATE DATABASE {name}")
    companion = tmp_path / "shared" / "companion.sqlite"
    for module in (shared_diary, diary_place, program):
        monkeypatch.setattr(module, "companion_path", lambda _address: companion)
    monkeypatch.setattr(passwords, "_keyring", lambda: None)
    shared = Shared(server=server, named=server.named(name), companion=companion)
    yield shared
    shared.start()


@pytest.fixture
def attend(monkeypatch: pytest.MonkeyPatch) -> Attend:
    """Let a kind of dialog be filled in by a function when it opens; true accepts it."""

    def teach(kind: type[QDialog], deed: Callable[[QDialog], None]) -> None:
        def opened(dialog: QDialog) -> int:
            dialog.setResult(QDialog.DialogCode.Rejected)
            dialog.show()
            deed(dialog)
            return dialog.result()

        monkeypatch.setattr(kind, "exec", opened)

    return teach
