"""Timetables come in by menu and by dropping, and leave everything as it was when they cannot."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QMessageBox,
    QProgressDialog,
    QTableView,
)
from pytestqt.qtbot import QtBot

from planner.domain.change import Change
from planner.domain.progress import Step
from planner.domain.timetable import Timetable
from planner.services.workspace import Workspace
from tests.ui.finding import found
from tests.ui.importing import TEACHING, drop
from ui import change_writer
from ui.commands.command import CommandId
from ui.dialogs.import_preview import ImportPreviewDialog
from ui.dialogs.import_report import ImportReportDialog
from ui.panels.notice_strip import NoticeStrip
from ui.views.month_view import MonthView
from ui.window.main_window import MainWindow


@pytest.fixture
def teaching(tmp_path: Path) -> Path:
    path = tmp_path / "teaching.ics"
    path.write_text(TEACHING, "utf-8")
    return path


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[QDialog]:
    """Return the dialogs that would have waited for the user; each is accepted."""
    dialogs: list[QDialog] = []

    def show(dialog: QDialog) -> int:
        dialogs.append(dialog)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(QDialog, "exec", show)
    monkeypatch.setattr(QMessageBox, "exec", show)
    return dialogs


@pytest.fixture
def listed(monkeypatch: pytest.MonkeyPatch) -> list[list[list[str]]]:
    """Return the rows of each preview; it is accepted, and gone once it was answered."""
    previews: list[list[list[str]]] = []

    def accept(dialog: QDialog) -> int:
        if isinstance(dialog, ImportPreviewDialog):
            model = found(QTableView, dialog).model()
            rows = range(model.rowCount())
            previews.append([[model.index(row, n).data() for n in range(3)] for row in rows])
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(QDialog, "exec", accept)
    return previews


@pytest.fixture
def wait_for_import(qtbot: QtBot) -> Callable[[MainWindow], None]:
    def wait(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: not window.importer.is_reading)

    return wait


def test_a_dropped_timetable_comes_in(
    empty_window: MainWindow,
    teaching: Path,
    shown: list[QDialog],
    wait_for_import: Callable[[MainWindow], None],
) -> None:
    assert drop(empty_window, teaching)
    wait_for_import(empty_window)
    assert empty_window.navigator.view.session_ids
    assert isinstance(shown[0], ImportPreviewDialog)


def test_the_window_goes_to_the_first_session(
    empty_window: MainWindow,
    teaching: Path,
    shown: list[QDialog],
    wait_for_import: Callable[[MainWindow], None],
) -> None:
    drop(empty_window, teaching)
    wait_for_import(empty_window)
    assert shown
    assert empty_window.navigator.day == date(2027, 1, 10)
    assert found(MonthView, empty_window).isVisible()


def test_other_files_are_not_taken(empty_window: MainWindow, tmp_path: Path) -> None:
    assert not drop(empty_window, tmp_path / "letter.docx")


def test_the_menu_asks_for_a_file(
    empty_window: MainWindow,
    teaching: Path,
    shown: list[QDialog],
    wait_for_import: Callable[[MainWindow], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(teaching)], ""))
    empty_window.action(CommandId.IMPORT).trigger()
    wait_for_import(empty_window)
    assert isinstance(shown[0], ImportPreviewDialog)


def test_an_import_undoes(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    teaching: Path,
    shown: list[QDialog],
    wait_for_import: Callable[[MainWindow], None],
) -> None:
    drop(empty_window, teaching)
    wait_for_import(empty_window)
    assert shown
    assert empty_window.action(CommandId.UNDO).text() == "&Undo import of teaching.ics"
    empty_window.action(CommandId.UNDO).trigger()
    assert empty_workspace.session_count() == 0


def test_a_file_that_is_no_calendar_changes_nothing(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    tmp_path: Path,
    shown: list[QDialog],
    wait_for_import: Callable[[MainWindow], None],
) -> None:
    broken = tmp_path / "letter.ics"
    broken.write_text("Dear all", "utf-8")
    drop(empty_window, broken)
    wait_for_import(empty_window)
    assert isinstance(shown[0], QMessageBox)
    assert "letter.ics" in shown[0].informativeText()
    assert empty_workspace.session_count() == 0


def test_one_bad_file_among_several_keeps_all_out(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    teaching: Path,
    tmp_path: Path,
    shown: list[QDialog],
    wait_for_import: Callable[[MainWindow], None],
) -> None:
    broken = tmp_path / "letter.ics"
    broken.write_text("Dear all", "utf-8")
    drop(empty_window, teaching, broken)
    wait_for_import(empty_window)
    assert isinstance(shown[0], QMessageBox)
    assert empty_workspace.session_count() == 0


def test_cancelling_leaves_everything_as_it_was(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    teaching: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    may_go_on = Event()
    timetables = empty_workspace.timetables
    read = timetables.read

    def slow(path: Path, **_: object) -> tuple[Timetable, ...]:
        may_go_on.wait(5)
        return read(path)

    monkeypatch.setattr(timetables, "read", slow)
    empty_window.importer.read([teaching])
    dialog = found(QProgressDialog, empty_window)
    dialog.canceled.emit()
    may_go_on.set()
    with qtbot.assertNotEmitted(empty_window.importer.imported, wait=200):
        assert not empty_window.importer.is_reading
    assert empty_workspace.session_count() == 0


def test_the_window_answers_while_a_file_is_read(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    teaching: Path,
    shown: list[QDialog],
    wait_for_import: Callable[[MainWindow], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    may_go_on = Event()
    timetables = empty_workspace.timetables
    read = timetables.read

    def slow(path: Path, **_: object) -> tuple[Timetable, ...]:
        may_go_on.wait(5)
        return read(path)

    monkeypatch.setattr(timetables, "read", slow)
    empty_window.importer.read([teaching])
    empty_window.navigator.step(1)
    assert empty_window.navigator.title == "October 2026"
    may_go_on.set()
    wait_for_import(empty_window)
    assert shown


def test_the_preview_counts_what_will_be_done(
    empty_window: MainWindow,
    teaching: Path,
    shown: list[QDialog],
    wait_for_import: Callable[[MainWindow], None],
) -> None:
    drop(empty_window, teaching)
    wait_for_import(empty_window)
    assert isinstance(shown[0], ImportPreviewDialog)
    assert shown[0].headline == "1 session to be added"


def test_a_second_import_changes_nothing(
    empty_window: MainWindow,
    teaching: Path,
    shown: list[QDialog],
    wait_for_import: Callable[[MainWindow], None],
) -> None:
    for _ in range(2):
        drop(empty_window, teaching)
        wait_for_import(empty_window)
    assert isinstance(shown[1], ImportPreviewDialog)
    assert shown[1].headline == "Nothing new: the diary already holds it all"


def test_nothing_is_written_before_the_preview_is_accepted(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    teaching: Path,
    wait_for_import: Callable[[MainWindow], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    counts: list[int] = []

    def refuse(_dialog: QDialog) -> int:
        counts.append(empty_workspace.session_count())
        return int(QDialog.DialogCode.Rejected)

    monkeypatch.setattr(QDialog, "exec", refuse)
    drop(empty_window, teaching)
    wait_for_import(empty_window)
    assert counts == [0]
    assert empty_workspace.session_count() == 0
    assert not empty_window.notifier.stack.canUndo()


def test_the_preview_lists_each_session_with_its_day(
    empty_window: MainWindow,
    teaching: Path,
    listed: list[list[list[str]]],
    wait_for_import: Callable[[MainWindow], None],
) -> None:
    drop(empty_window, teaching)
    wait_for_import(empty_window)
    (rows,) = listed
    assert rows[0] == [
        "Skipped or doubtful",
        "line 10, “Old clinic”",
        "it is cancelled in the file, so it was left out",
    ]
    assert rows[1] == [
        "Will be added",
        "Written paper: Sun 10 Jan 2027, 9am to midday",
        "",
    ]


def test_a_notice_tells_what_was_imported_and_undoes_it(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    teaching: Path,
    shown: list[QDialog],
    wait_for_import: Callable[[MainWindow], None],
) -> None:
    drop(empty_window, teaching)
    wait_for_import(empty_window)
    assert shown
    strip = found(NoticeStrip, empty_window)
    assert strip.words == "teaching.ics was imported: 1 added."
    assert strip.undo.isVisible()
    strip.undo.click()
    assert empty_workspace.session_count() == 0
    assert not strip.isVisible()


def test_what_a_change_does_to_a_session_is_told(
    empty_window: MainWindow,
    teaching: Path,
    listed: list[list[list[str]]],
    wait_for_import: Callable[[MainWindow], None],
) -> None:
    drop(empty_window, teaching)
    wait_for_import(empty_window)
    moved = TEACHING.replace("T090000", "T100000").replace("UID:exam", "LOCATION:Hall\nUID:exam")
    teaching.write_text(moved, "utf-8")
    drop(empty_window, teaching)
    wait_for_import(empty_window)
    assert listed[-1][1] == [
        "Will be changed",
        "Written paper: Sun 10 Jan 2027, 10am to midday",
        "was Sun 10 Jan 2027, 9am to midday; had no location",
    ]


def test_the_sample_undoes_in_one_step(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    shown: list[QDialog],
    wait_for_import: Callable[[MainWindow], None],
) -> None:
    empty_window.action(CommandId.OPEN_SAMPLE).trigger()
    wait_for_import(empty_window)
    assert isinstance(shown[0], ImportReportDialog)
    assert empty_workspace.session_count() > 1
    empty_window.action(CommandId.UNDO).trigger()
    assert empty_workspace.session_count() == 0


def test_the_report_stands_alone(
    empty_window: MainWindow,
    teaching: Path,
    shown: list[QDialog],
    wait_for_import: Callable[[MainWindow], None],
) -> None:
    drop(empty_window, teaching)
    wait_for_import(empty_window)
    assert shown
    waiting = [one for one in empty_window.findChildren(QProgressDialog) if one.isVisible()]
    assert waiting == []


def test_many_sessions_are_written_in_a_thread_and_undo_as_one(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    teaching: Path,
    shown: list[QDialog],
    wait_for_import: Callable[[MainWindow], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(change_writer, "_MANY", 1)
    drop(empty_window, teaching)
    wait_for_import(empty_window)
    assert shown
    assert empty_window.navigator.view.session_ids
    empty_window.action(CommandId.UNDO).trigger()
    assert empty_workspace.session_count() == 0


def test_cancelling_the_writing_leaves_everything_as_it_was(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    teaching: Path,
    shown: list[QDialog],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    is_writing, may_go_on = Event(), Event()

    def slow(change: Change, step: Step, settle: Callable[[], None]) -> None:
        def slow_step(done: int, of: int) -> None:
            is_writing.set()
            may_go_on.wait(5)
            step(done, of)

        def slow_settle() -> None:
            slow_step(1, 1)
            settle()

        Workspace.write(empty_workspace, change, slow_step, slow_settle)

    monkeypatch.setattr(change_writer, "_MANY", 1)
    monkeypatch.setattr(empty_workspace, "write", slow)
    drop(empty_window, teaching)
    qtbot.waitUntil(is_writing.is_set)
    assert shown
    dialog = found(QProgressDialog, empty_window)
    assert dialog.isVisible()
    assert dialog.labelText() == "Writing 1 session…"
    dialog.canceled.emit()
    may_go_on.set()
    with qtbot.assertNotEmitted(empty_window.importer.imported, wait=200):
        assert not empty_window.importer.is_reading
    assert empty_workspace.session_count() == 0
    assert not empty_window.notifier.stack.canUndo()
