"""Pictures of the window in every state, and of every dialog and page of help."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.services.locations import bundled_almanac_path
from planner.services.timetables import sample_timetables
from planner.services.workspace import Workspace, open_workspace
from tests.screenshots.dates_dialogs import confirm_eid
from tests.screenshots.every_dialog import every_dialog
from tests.screenshots.moment import NOW
from tests.screenshots.pictures import PICTURES, Picture
from tests.screenshots.states import settle
from tests.ui.finding import found
from ui.commands.command import CommandId
from ui.look.fonts import load_fonts
from ui.look.look import Look
from ui.window.help_window import HelpWindow
from ui.window.main_window import MainWindow


def draw_windows(folder: Path) -> list[Path]:
    """Draw every state of the window, and every dialog, into ``folder``."""
    paths = []
    for picture in PICTURES:
        with _window_for(picture) as window:
            paths.append(_save(window, folder / f"window-{picture.name}.png"))
    with _window_for(Picture(name="dialogs")) as window:
        for name, dialog in every_dialog(window).items():
            dialog.show()
            paths.append(_save(dialog, folder / f"dialog-{name}.png"))
            dialog.close()
        paths += _draw_help(window, folder)
    return paths


def _draw_help(window: MainWindow, folder: Path) -> list[Path]:
    paths = []
    window.action(CommandId.HELP).trigger()
    shown = found(HelpWindow, window)
    for name in ("", "marks", "keys", "accessibility"):
        shown.show_page(name)
        paths.append(_save(shown, folder / f"help-{name or 'contents'}.png"))
    shown.close()
    return paths


@contextmanager
def _window_for(picture: Picture) -> Iterator[MainWindow]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with TemporaryDirectory() as folder:
        workspace = open_workspace(
            almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite"
        )
        preferences = QSettings(f"{folder}/preferences.ini", QSettings.Format.IniFormat)
        preferences.setValue("look/text-size", picture.text)
        preferences.setValue("look/colours", picture.colours.value)
        if picture.has_sample:
            _bring_sample(workspace)
        if picture.has_confirmed:
            confirm_eid(workspace)
        look = Look(application, load_fonts(), preferences)
        window = MainWindow(workspace, look, _now, preferences)
        _show(window, picture)
        yield window
        window.close()
        window.deleteLater()
        look.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        workspace.close()


def _show(window: MainWindow, picture: Picture) -> None:
    window.resize(*picture.size)
    window.navigator.go_to(picture.day)
    window.navigator.show_as(picture.shown)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    settle()
    picture.prepare(window)


def _bring_sample(workspace: Workspace) -> None:
    for path in sample_timetables():
        change, _report = workspace.timetables.plan_one(workspace.timetables.read_calendar(path))
        workspace.apply(change)


def _save(widget: QWidget, path: Path) -> Path:
    settle()
    widget.grab().save(str(path))
    return path


def _now() -> datetime:
    return NOW
