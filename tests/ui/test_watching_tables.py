"""Watched spreadsheets come in by themselves once settled, and else wait for the wizard."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.change import Change, Edit
from planner.services.watch_records import WATCHED_ENDING
from planner.services.workspace import Workspace
from tests.ui.spreadsheets import go_on, go_to_end, two_terms, wizard_of
from tests.ui.watched import hastened, settle, strip_of, titles
from ui.commands.command import CommandId
from ui.dialogs.import_wizard.programme_field import Existing
from ui.dialogs.watched_files import WatchedFilesDialog
from ui.window.main_window import MainWindow

Row = Sequence[str]

HEADINGS = ("Date", "Start", "End", "What", "Where", "Tutor")
EXAM = ("21 Sep 2026", "09:00", "12:00", "Written exam", "Hall 1", "A Tutor")
CLINIC = ("22 Sep 2026", "14:00", "17:00", "Clinic", "Room 4", "B Tutor")
SKILLS = ("23 Sep 2026", "09:30", "16:30", "Skills day", "Skills centre", "")
EARLIER = ("21 Sep 2026", "09:00", "11:00", "Written exam", "Hall 1", "A Tutor")
UNREAD = ("31 Feb 2027", "09:00", "10:00", "Leap", "Hall 1", "")


def write_csv(path: Path, rows: Sequence[Row]) -> None:
    path.write_text("\n".join(map(",".join, rows)), "utf-8")


def write_xlsx(path: Path, rows: Sequence[Row]) -> None:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    workbook.save(path)
    workbook.close()


def write(path: Path, *rows: Row, headings: Row = HEADINGS) -> None:
    writer = write_csv if path.suffix == ".csv" else write_xlsx
    writer(path, (headings, *rows))


def watched(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    """Watch a file, and bring it in through the wizard."""
    hastened(window).watches.add(path)
    settle(window, qtbot)
    strip_of(window).look.click()
    go_to_end(window, qtbot).foot.next.click()
    settle(window, qtbot)


@pytest.fixture(params=["rota.csv", "rota.xlsx"])
def rota(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "rotas" / str(request.param)
    path.parent.mkdir()
    write(path, EXAM, CLINIC)
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "rotas" / "rota.csv"
    path.parent.mkdir()
    write(path, EXAM, CLINIC)
    return path


@pytest.fixture
def watching(empty_window: MainWindow, qtbot: QtBot, table: Path) -> MainWindow:
    """Return a window on a diary that a watched .csv file has been brought into."""
    watched(empty_window, qtbot, table)
    return empty_window


def test_a_layout_that_is_not_known_waits_for_the_wizard(
    empty_window: MainWindow, empty_workspace: Workspace, qtbot: QtBot, rota: Path
) -> None:
    hastened(empty_window).watches.add(rota)
    settle(empty_window, qtbot)
    strip = strip_of(empty_window)
    assert strip.words.startswith(f"{rota.name} is watched and is not imported yet.")
    assert titles(empty_workspace) == []
    strip.look.click()
    wizard = wizard_of(empty_window, qtbot)
    assert wizard.step is wizard.sheets
    go_to_end(empty_window, qtbot).foot.next.click()
    assert titles(empty_workspace) == ["Clinic", "Written exam"]
    assert not empty_window.watches.waiting


def test_a_change_comes_in_as_one_step_to_undo(
    empty_window: MainWindow, empty_workspace: Workspace, qtbot: QtBot, rota: Path
) -> None:
    watched(empty_window, qtbot, rota)
    write(rota, EARLIER, CLINIC, SKILLS)
    settle(empty_window, qtbot)
    strip = strip_of(empty_window)
    assert strip.words == f"{rota.name} was imported again: 1 added, 1 changed."
    assert titles(empty_workspace) == ["Clinic", "Skills day", "Written exam"]
    strip.undo.click()
    assert titles(empty_workspace) == ["Clinic", "Written exam"]


def test_other_headings_wait(
    watching: MainWindow, empty_workspace: Workspace, qtbot: QtBot, table: Path
) -> None:
    write(table, EXAM, CLINIC, SKILLS, headings=("Day", *HEADINGS[1:3], "Subject", "Room", "Who"))
    settle(watching, qtbot)
    assert strip_of(watching).words == "rota.csv has changed and is not imported yet."
    assert titles(empty_workspace) == ["Clinic", "Written exam"]
    strip_of(watching).look.click()
    go_to_end(watching, qtbot).foot.next.click()
    assert titles(empty_workspace) == ["Clinic", "Skills day", "Written exam"]


def test_a_row_that_cannot_be_read_waits_and_is_known_afterwards(
    watching: MainWindow, empty_workspace: Workspace, qtbot: QtBot, table: Path
) -> None:
    write(table, EXAM, CLINIC, UNREAD)
    settle(watching, qtbot)
    assert list(watching.watches.waiting) == [table]
    strip_of(watching).look.click()
    wizard = go_to_end(watching, qtbot)
    assert wizard.outcome.summary.text() == "2 as they were, 1 row left out, 1 row to look at"
    wizard.foot.next.click()
    write(table, EXAM, CLINIC, UNREAD, SKILLS)
    settle(watching, qtbot)
    assert not watching.watches.waiting
    assert titles(empty_workspace) == ["Clinic", "Skills day", "Written exam"]


def test_a_row_that_is_gone_waits_and_the_wizard_says_what_stays(
    watching: MainWindow, empty_workspace: Workspace, qtbot: QtBot, table: Path
) -> None:
    write(table, EXAM, SKILLS)
    settle(watching, qtbot)
    assert titles(empty_workspace) == ["Clinic", "Written exam"]
    strip_of(watching).look.click()
    wizard = go_to_end(watching, qtbot)
    assert "“Clinic” on 22 September 2026" in wizard.outcome.beside.text()
    wizard.foot.next.click()
    settle(watching, qtbot)
    assert not watching.watches.waiting
    assert titles(empty_workspace) == ["Clinic", "Skills day", "Written exam"]


def test_what_the_user_changed_stays_in_the_wizard_too(
    watching: MainWindow, empty_workspace: Workspace, qtbot: QtBot, table: Path
) -> None:
    exam = next(one for one in empty_workspace.all_sessions() if one.title == "Written exam")
    ours = replace(exam, title="Our own title")
    watching.notifier.make(Change(label="rename", sessions=(Edit(exam, ours),)))
    write(table, EXAM, CLINIC, SKILLS)
    settle(watching, qtbot)
    assert titles(empty_workspace) == ["Clinic", "Our own title", "Skills day"]
    write(table, EXAM, CLINIC, SKILLS, UNREAD)
    settle(watching, qtbot)
    strip_of(watching).look.click()
    go_to_end(watching, qtbot).foot.next.click()
    assert titles(empty_workspace) == ["Clinic", "Our own title", "Skills day"]


def test_what_the_user_and_the_file_changed_is_asked_about(
    watching: MainWindow, empty_workspace: Workspace, qtbot: QtBot, table: Path
) -> None:
    exam = next(one for one in empty_workspace.all_sessions() if one.title == "Written exam")
    ours = replace(exam, title="Our own title")
    watching.notifier.make(Change(label="rename", sessions=(Edit(exam, ours),)))
    write(table, EARLIER, CLINIC)
    settle(watching, qtbot)
    assert list(watching.watches.waiting) == [table]
    assert titles(empty_workspace) == ["Clinic", "Our own title"]


def test_what_is_left_in_the_wizard_is_not_asked_about_again(
    watching: MainWindow, empty_workspace: Workspace, qtbot: QtBot, table: Path
) -> None:
    write(table, EXAM, CLINIC, UNREAD)
    settle(watching, qtbot)
    strip_of(watching).look.click()
    go_to_end(watching, qtbot).foot.cancel.click()
    settle(watching, qtbot)
    assert not watching.watches.waiting
    assert not strip_of(watching).isVisible()
    assert titles(empty_workspace) == ["Clinic", "Written exam"]


def test_new_rows_go_into_the_programme_that_was_chosen(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, table: Path
) -> None:
    chosen = workspace.programmes[0]
    hastened(window).watches.add(table)
    settle(window, qtbot)
    strip_of(window).look.click()
    wizard = go_to_end(window, qtbot)
    box = wizard.outcome.programme.box
    box.choose(Existing(chosen.id))
    box.activated.emit(box.currentIndex())
    wizard_of(window, qtbot).foot.next.click()
    write(table, EXAM, CLINIC, SKILLS)
    settle(window, qtbot)
    (skills,) = (one for one in workspace.all_sessions() if one.title == "Skills day")
    assert skills.programme == chosen.id


def test_the_programmes_of_one_file_are_one_step_and_one_mark(
    empty_window: MainWindow, empty_workspace: Workspace, qtbot: QtBot, table: Path
) -> None:
    headings = (*HEADINGS[:5], "Programme")
    north, south = ((*row[:5], name) for row, name in ((EXAM, "North"), (CLINIC, "South")))
    write(table, north, south, headings=headings)
    watched(empty_window, qtbot, table)
    assert sorted(one.name for one in empty_workspace.programmes) == ["North", "South"]
    more = [(*SKILLS[:5], name) for name in ("North", "South", "West")]
    write(table, north, south, *more, headings=headings)
    settle(empty_window, qtbot)
    assert strip_of(empty_window).words == "rota.csv was imported again: 3 added."
    strip_of(empty_window).undo.click()
    assert titles(empty_workspace) == ["Clinic", "Written exam"]
    assert sorted(one.name for one in empty_workspace.programmes) == ["North", "South"]


def test_a_sheet_that_was_left_out_never_comes_in_by_itself(
    empty_window: MainWindow, empty_workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    path = two_terms(tmp_path)
    hastened(empty_window).watches.add(path)
    settle(empty_window, qtbot)
    strip_of(empty_window).look.click()
    wizard = wizard_of(empty_window, qtbot)
    wizard.sheets.sheets.item(0).setCheckState(Qt.CheckState.Checked)
    wizard.sheets.sheets.item(1).setCheckState(Qt.CheckState.Unchecked)
    go_to_end(empty_window, qtbot).foot.next.click()
    path.write_bytes(two_terms(tmp_path).read_bytes() + b"\0")
    settle(empty_window, qtbot)
    assert set(titles(empty_workspace)) == {"Autumn exam"}
    assert list(empty_window.watches.waiting) == [path]


def test_locks_and_half_written_workbooks_are_left_alone(
    empty_window: MainWindow, empty_workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "rotas"
    folder.mkdir()
    rota = folder / "rota.xlsx"
    write(rota, EXAM, CLINIC)
    whole = rota.read_bytes()
    rota.write_bytes(whole[: len(whole) // 2])
    (folder / "empty.csv").write_bytes(b"")
    for name in ("~$rota.xlsx", ".~lock.rota.xlsx#"):
        (folder / name).write_bytes(b"\x07A Tutor".ljust(165))
    hastened(empty_window).watches.add(folder)
    settle(empty_window, qtbot)
    assert not empty_window.watches.waiting
    assert not strip_of(empty_window).isVisible()
    rota.write_bytes(whole)
    settle(empty_window, qtbot)
    assert list(empty_window.watches.waiting) == [rota]
    assert titles(empty_workspace) == []


def test_a_workbook_that_stays_half_written_is_told_in_the_end(
    empty_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    rota = tmp_path / "rota.xlsx"
    write(rota, EXAM)
    rota.write_bytes(rota.read_bytes()[:400])
    hastened(empty_window).watches.add(rota)
    for _look in range(5):
        settle(empty_window, qtbot)
    assert "it is empty or not written to its end" in strip_of(empty_window).words


def test_the_wizard_opens_from_the_list_in_place_of_it(
    watching: MainWindow, qtbot: QtBot, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(table, EXAM, CLINIC, UNREAD)
    settle(watching, qtbot)

    def use(dialog: QDialog) -> int:
        assert isinstance(dialog, WatchedFilesDialog)
        dialog.list.setCurrentRow(0)
        look = (one for one in dialog.findChildren(QPushButton) if "Look" in one.text())
        next(look).click()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", use)
    watching.action(CommandId.WATCHED).trigger()
    assert wizard_of(watching, qtbot).windowTitle() == "Import rota.csv"
    go_on(watching, qtbot)


def test_the_record_holds_no_names_and_no_text_of_sessions(
    watching: MainWindow, empty_workspace: Workspace, qtbot: QtBot, table: Path
) -> None:
    write(table, EXAM, CLINIC, UNREAD)
    settle(watching, qtbot)
    strip_of(watching).look.click()
    go_to_end(watching, qtbot).foot.next.click()
    diary = empty_workspace.diary_path
    kept = diary.with_name(f"{diary.name}{WATCHED_ENDING}").read_text("utf-8")
    words = (word for row in (EXAM, CLINIC, UNREAD) for word in (row[0], *row[3:]) if word)
    assert str(table) in kept
    assert [word for word in words if word in kept] == []


@pytest.mark.parametrize("lay_out", [write_csv, write_xlsx])
def test_the_system_tells_of_a_table_that_is_saved_beside_and_renamed(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    qtbot: QtBot,
    tmp_path: Path,
    lay_out: Callable[[Path, Sequence[Row]], None],
) -> None:
    rota = tmp_path / f"rota.{lay_out.__name__.removeprefix('write_')}"
    lay_out(rota, (HEADINGS, EXAM))
    watched(empty_window, qtbot, rota)
    beside = tmp_path / "A1B2C3D4"
    lay_out(beside, (HEADINGS, EXAM, CLINIC))
    beside.replace(rota)
    qtbot.waitUntil(lambda: titles(empty_workspace) == ["Clinic", "Written exam"])
