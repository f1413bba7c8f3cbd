"""Files that the import wizard is given: several, broken, dropped, of many sheets, left halfway."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QProgressDialog
from pytestqt.qtbot import QtBot

from planner.domain.table import TableFile
from planner.services.table_import import read_tables
from planner.services.workspace import Workspace
from tests.ui.finding import found
from tests.ui.importing import drop
from tests.ui.spreadsheets import (
    TEACHING,
    go_on,
    go_to_end,
    opened,
    sessions_of,
    teaching,
    two_terms,
    wizard_of,
)
from ui import table_importer
from ui.dialogs.import_report import ImportReportDialog
from ui.recent import RecentFiles
from ui.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def shown(monkeypatch: pytest.MonkeyPatch) -> list[QDialog]:
    """Return the dialogs that would have waited for the user."""
    dialogs: list[QDialog] = []

    def show(dialog: QDialog) -> int:
        dialogs.append(dialog)
        return 0

    monkeypatch.setattr(ImportReportDialog, "exec", show)
    monkeypatch.setattr(QMessageBox, "exec", show)
    return dialogs


def test_the_next_file_comes_once_the_first_is_settled(
    empty_window: MainWindow, empty_workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    other = teaching(tmp_path, TEACHING.replace("Written exam", "Interview"), "other.csv")
    first = opened(empty_window, qtbot, teaching(tmp_path), other)
    first.foot.cancel.click()
    qtbot.waitUntil(lambda: empty_window.importer.tables.wizard not in {None, first})
    assert wizard_of(empty_window, qtbot).windowTitle() == "Import other.csv"
    go_to_end(empty_window, qtbot).foot.next.click()
    assert "Interview" in sessions_of(empty_workspace)


@pytest.mark.parametrize("name", ["rota.xlsx", "rota.xls", "rota.ods"])
def test_a_file_that_is_no_spreadsheet_is_told_of_and_changes_nothing(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    tmp_path: Path,
    qtbot: QtBot,
    shown: list[QDialog],
    name: str,
) -> None:
    path = tmp_path / name
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    empty_window.importer.read([path])
    qtbot.waitUntil(lambda: not empty_window.importer.is_reading)
    assert isinstance(shown[0], QMessageBox)
    assert name in shown[0].informativeText()
    assert empty_workspace.session_count() == 0


def test_cancelling_the_reading_leaves_all_as_it_was(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    may_go_on = Event()

    def slow(path: Path) -> TableFile:
        may_go_on.wait(5)
        return read_tables(path)

    monkeypatch.setattr(table_importer, "read_tables", slow)
    empty_window.importer.read([teaching(tmp_path)])
    found(QProgressDialog, empty_window).canceled.emit()
    may_go_on.set()
    qtbot.wait(50)
    assert not empty_window.importer.is_reading
    assert empty_workspace.session_count() == 0


def test_cancelling_while_rows_are_read_leaves_all_as_it_was(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wizard = opened(empty_window, qtbot, teaching(tmp_path))
    go_on(empty_window, qtbot)
    go_on(empty_window, qtbot)
    may_go_on = Event()

    def slow(*asked: object) -> object:
        may_go_on.wait(5)
        raise AssertionError(asked)

    monkeypatch.setattr(table_importer, "reading_of", slow)
    wizard.foot.next.click()
    qtbot.waitUntil(wizard.foot.busy.isVisible)
    assert not wizard.foot.next.isEnabled()
    assert wizard.focusWidget() is wizard.foot.cancel
    wizard.foot.cancel.click()
    may_go_on.set()
    qtbot.wait(50)
    assert not empty_window.importer.is_reading
    assert empty_workspace.session_count() == 0


def test_a_dropped_spreadsheet_opens_the_wizard(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert drop(empty_window, teaching(tmp_path))
    assert wizard_of(empty_window, qtbot).windowTitle() == "Import teaching.csv"


def test_what_came_in_can_be_chosen_again_among_the_recent_files(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot, preferences: QSettings
) -> None:
    path = teaching(tmp_path)
    opened(empty_window, qtbot, path)
    go_to_end(empty_window, qtbot).foot.next.click()
    assert RecentFiles(preferences, "timetables").all() == (path,)


def test_several_sheets_come_in_together(
    empty_window: MainWindow, empty_workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = opened(empty_window, qtbot, two_terms(tmp_path))
    assert wizard.step is wizard.sheets
    for row in range(wizard.sheets.sheets.count()):
        wizard.sheets.sheets.item(row).setCheckState(Qt.CheckState.Checked)
    go_to_end(empty_window, qtbot).foot.next.click()
    assert set(sessions_of(empty_workspace)) == {"Autumn exam", "Spring exam"}


def test_no_sheet_at_all_goes_no_further(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = opened(empty_window, qtbot, two_terms(tmp_path))
    for row in range(wizard.sheets.sheets.count()):
        wizard.sheets.sheets.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert go_on(empty_window, qtbot) is wizard.sheets
    assert wizard.fault.isVisible()
