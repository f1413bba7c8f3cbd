"""The composition root of the window: wires almanac, diary, look and window together."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from planner import __version__
from planner.domain.diary_address import (
    DiaryAddress,
    NamedServer,
    ServerAddress,
    names_server,
    server_named,
)
from planner.domain.errors import PlannerError
from planner.later import imported_later
from planner.services.locations import companion_path, log_path, portable_folder
from ui.collector import Collector
from ui.errors import install_last_resort
from ui.languages import preferred_language, speak_language
from ui.look.fonts import load_fonts
from ui.look.icons import program_icon
from ui.look.look import Look
from ui.machine_preferences import diaries_to_open
from ui.opened_files import OpenedFiles
from ui.program import Program
from ui.recovering import tell_or_recover
from ui.window.main_window import MainWindow

with imported_later():
    from tempfile import TemporaryDirectory

    from ui.smoke import do_the_main_job

_NAME = "Multifaith Planner"
_FAULT = 2
_BUG = 1


def open_window(arguments: Sequence[str]) -> int:
    """Open the window and return its exit code: 0 well, 1 after a bug, 2 for an expected fault."""
    options = _options_from(arguments)
    if _has_no_display():
        if not options.smoke:
            sys.stderr.write("multifaith-planner: no display; see multifaith-planner --help\n")
            return _FAULT
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = _application()
    if not options.smoke:
        preferences = _preferences()
        try:
            diaries = _named(options.database) if options.database else diaries_to_open(preferences)
        except PlannerError as error:
            sys.stderr.write(f"multifaith-planner: {error}\n")
            return _FAULT
        return _run(application, diaries, preferences, opened=options.timetables)
    with TemporaryDirectory() as folder:
        preferences = QSettings(f"{folder}/preferences.ini", QSettings.Format.IniFormat)
        sample = (Path(folder) / "diary.sqlite",)
        return _run(application, sample, preferences, smoke=Path(folder))


def _named(text: str) -> tuple[Path | NamedServer]:
    """Return the diary that was named. Raises BadRequestError."""
    return (server_named(text),) if names_server(text) else (Path(text),)


def _options_from(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="multifaith-planner")
    parser.add_argument("timetables", type=Path, nargs="*", help="to be brought in")
    parser.add_argument("--database", help="another diary: a file, or postgresql://…")
    parser.add_argument("--smoke", action="store_true", help="do the main job once, then stop")
    return parser.parse_args(list(arguments))


def _has_no_display() -> bool:
    # Qt would end the process with an abort.
    platforms = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform == "linux" and not any(os.environ.get(name) for name in platforms)


def _application() -> QApplication:
    application = QApplication([])
    application.setApplicationName(_NAME)
    application.setApplicationDisplayName(_NAME)
    application.setApplicationVersion(__version__)
    application.setOrganizationName(_NAME)
    application.setDesktopFileName("multifaith-planner")
    application.setWindowIcon(program_icon())
    return application


def _preferences() -> QSettings:
    beside = portable_folder()
    if beside is None:
        return QSettings()
    return QSettings(str(beside / "preferences.ini"), QSettings.Format.IniFormat)


def _run(
    application: QApplication,
    diaries: Sequence[DiaryAddress | NamedServer],
    preferences: QSettings,
    *,
    opened: Sequence[Path] = (),
    smoke: Path | None = None,
) -> int:
    """Run the window on the first of the diaries that can be opened; faults of others are told."""
    Collector(application)
    speak_language(application, preferred_language(preferences))
    look = Look(application, load_fonts(), preferences)
    last_resort = install_last_resort(log_path(), preferences.sync, _now)
    program = Program(application, look, preferences, _now)
    window = _opened(program, diaries)
    if window is None:
        return _FAULT
    OpenedFiles(application).file_opened.connect(program.bring_in_one)
    program.bring_in(opened)
    if smoke is None:
        code = application.exec()
    else:
        code = do_the_main_job(program.workspace, window, smoke)
    program.close()
    return _BUG if last_resort.struck else code


def _opened(program: Program, diaries: Sequence[DiaryAddress | NamedServer]) -> MainWindow | None:
    for diary in diaries:
        if isinstance(diary, ServerAddress):
            diary = NamedServer(address=diary, password=None)  # noqa: PLW2901
        try:
            return program.open(diary)
        except PlannerError as error:
            file = diary if isinstance(diary, Path) else companion_path(diary.address)
            saved = tell_or_recover(None, file, error)
            if saved is not None:
                return _opened(program, (saved,))
    return None


def _now() -> datetime:
    return datetime.now().astimezone()
