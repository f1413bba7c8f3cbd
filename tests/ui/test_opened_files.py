"""Timetables that the planner is opened with: previewed, or told why they cannot come in."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from planner.services import locations
from planner.services.workspace import Workspace
from tests.ui.conftest import stands_still
from tests.ui.finding import found
from ui import app
from ui.__main__ import _asks_for_window
from ui.dialogs.import_preview import ImportPreviewDialog
from ui.look.look import Look
from ui.opened_files import OpenedFiles
from ui.panels.notice_strip import NoticeStrip
from ui.program import Program
from ui.window.main_window import MainWindow

SAMPLE = Path(__file__).resolve().parents[2] / "data/sample/arcp-and-exams.ics"


@pytest.mark.parametrize(
    ("arguments", "is_window"),
    [
        ([], True),
        (["rota.ics"], True),
        (["C:\\Élodie\\Rota 1.ICS"], True),
        (["rota.xlsx"], True),
        (["--database", "diary.sqlite", "rota.ics"], True),
        (["check", "rota.ics"], False),
        (["--help"], False),
    ],
)
def test_a_timetable_alone_opens_the_window(arguments: list[str], is_window: bool) -> None:
    assert _asks_for_window(arguments) is is_window


def test_files_are_read_from_the_line_beside_the_options() -> None:
    options = app._options_from(["rota.ics", "--database", "diary.sqlite"])
    assert options.timetables == [Path("rota.ics")]
    assert options.database == "diary.sqlite"


def test_the_preview_is_shown_over_the_window(
    qapp: QApplication,
    look: Look,
    preferences: QSettings,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[QDialog] = []

    def refuse(dialog: QDialog) -> int:
        shown.append(dialog)
        return int(QDialog.DialogCode.Rejected)

    monkeypatch.setattr(ImportPreviewDialog, "exec", refuse)
    program = Program(qapp, look, preferences, stands_still)
    program.open(tmp_path / "diary.sqlite")
    try:
        program.bring_in([SAMPLE])
        qtbot.waitUntil(lambda: bool(shown))
        assert program.workspace.period is not None
    finally:
        program.close()


def test_what_the_system_opens_comes_in(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    files = OpenedFiles(qapp)
    path = tmp_path / "Élodie’s rota.ics"
    with qtbot.waitSignal(files.file_opened) as told:
        QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    assert told.args == [path]
    qapp.removeEventFilter(files)
    files.deleteLater()


def test_a_window_that_only_reads_says_where_to_drop_it(
    empty_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workspace, "is_read_only", property(lambda _self: True))
    empty_window.bring_in([SAMPLE])
    assert not empty_window.importer.is_busy
    told = found(NoticeStrip, empty_window).findChildren(QWidget)
    assert any(SAMPLE.name in str(one.property("text")) for one in told)


def test_a_portable_planner_keeps_its_preferences_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "portable_folder", lambda: tmp_path / "planner-data")
    assert Path(app._preferences().fileName()) == tmp_path / "planner-data/preferences.ini"
    assert locations.portable_folder() is None
