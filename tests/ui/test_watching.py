"""Watched timetables come in again when they change, quietly or, where in doubt, on asking."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.change import Change, Edit
from planner.domain.errors import FileProblemError
from planner.exchange.ics.own_marks import PROGRAMME_PROPERTY
from planner.services.timetable_files import ToldQuietly
from planner.services.workspace import Workspace
from tests.ui.conftest import MakeWindow
from tests.ui.watched import hastened, strip_of, titles
from tests.ui.watched import settle as settle_down
from ui.commands.command import CommandId
from ui.dialogs.import_preview import ImportPreviewDialog
from ui.dialogs.watched_files import WatchedFilesDialog
from ui.watching.watch_list import WatchList
from ui.window.main_window import MainWindow

Settle = Callable[[MainWindow], None]


def an_entry(uid: str, title: str, day: int) -> str:
    when = f"DTSTART:202701{day:02}T090000\nDTEND:202701{day:02}T120000"
    return f"BEGIN:VEVENT\nUID:{uid}\nSUMMARY:{title}\n{when}\nEND:VEVENT\n"


def write(path: Path, *entries: str) -> None:
    path.write_text(f"BEGIN:VCALENDAR\n{''.join(entries)}END:VCALENDAR\n", "utf-8")


EXAM, CLINIC = an_entry("exam", "Written paper", 11), an_entry("clinic", "Clinic", 12)
LATER = an_entry("exam", "Written paper", 13)


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
def rota(tmp_path: Path) -> Path:
    path = tmp_path / "rotas" / "rota.ics"
    path.parent.mkdir()
    write(path, EXAM)
    return path


@pytest.fixture
def settle(qtbot: QtBot) -> Settle:
    """Return what waits until a window has looked at what changed and taken it in."""

    return partial(settle_down, qtbot=qtbot)


@pytest.fixture
def hasty(empty_window: MainWindow) -> MainWindow:
    """Return a window whose watched files settle at once."""
    return hastened(empty_window)


@pytest.fixture
def watching(hasty: MainWindow, rota: Path, shown: list[QDialog], settle: Settle) -> MainWindow:
    """Return a window on a diary that a watched file has been brought into."""
    hasty.watches.add(rota)
    settle(hasty)
    strip_of(hasty).look.click()
    shown.clear()
    return hasty


def button_called(dialog: QDialog, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == words)


def test_nothing_is_watched_unless_it_is_asked_for(
    empty_window: MainWindow, settle: Settle
) -> None:
    settle(empty_window)
    assert empty_window.watches.watched == ()
    assert not empty_window.watches.watcher._calmly.isActive()


def test_the_first_time_the_user_is_asked(
    hasty: MainWindow,
    empty_workspace: Workspace,
    rota: Path,
    shown: list[QDialog],
    settle: Settle,
) -> None:
    hasty.watches.add(rota)
    settle(hasty)
    strip = strip_of(hasty)
    assert titles(empty_workspace) == []
    assert shown == []
    assert strip.words.startswith("rota.ics is watched and is not imported yet.")
    strip.look.click()
    assert isinstance(shown[0], ImportPreviewDialog)
    assert titles(empty_workspace) == ["Written paper"]


def test_a_change_comes_in_as_one_step_to_undo(
    watching: MainWindow,
    empty_workspace: Workspace,
    rota: Path,
    shown: list[QDialog],
    settle: Settle,
) -> None:
    write(rota, LATER, CLINIC)
    settle(watching)
    strip = strip_of(watching)
    assert shown == []
    assert titles(empty_workspace) == ["Clinic", "Written paper"]
    assert strip.words == "rota.ics was imported again: 1 added, 1 changed."
    strip.undo.click()
    assert titles(empty_workspace) == ["Written paper"]


@pytest.mark.usefixtures("watching")
def test_the_system_tells_of_a_change(empty_workspace: Workspace, rota: Path, qtbot: QtBot) -> None:
    beside = rota.with_name("new.tmp")
    write(beside, EXAM, CLINIC)
    beside.replace(rota)
    qtbot.waitUntil(lambda: titles(empty_workspace) == ["Clinic", "Written paper"])


def test_a_file_that_is_only_touched_changes_nothing(
    watching: MainWindow, rota: Path, settle: Settle
) -> None:
    before = watching.notifier.stack.count()
    write(rota, EXAM)
    settle(watching)
    assert watching.notifier.stack.count() == before


def test_the_programmes_of_one_file_are_one_step_to_undo(
    watching: MainWindow, empty_workspace: Workspace, rota: Path, settle: Settle
) -> None:
    entries = (
        one.replace("SUMMARY", f"{PROGRAMME_PROPERTY}:{name}\nSUMMARY")
        for name, one in (("North", CLINIC), ("South", an_entry("talk", "Talk", 14)))
    )
    write(rota, EXAM, *entries)
    settle(watching)
    assert strip_of(watching).words == "rota.ics was imported again: 2 added."
    assert {"North", "South"} <= {one.name for one in empty_workspace.programmes}
    strip_of(watching).undo.click()
    assert titles(empty_workspace) == ["Written paper"]
    assert [one.name for one in empty_workspace.programmes] == ["rota"]


def test_an_entry_that_is_gone_is_asked_about_and_stays(
    watching: MainWindow, empty_workspace: Workspace, rota: Path, settle: Settle
) -> None:
    write(rota, an_entry("early", "Talk", 5), CLINIC)
    settle(watching)
    assert titles(empty_workspace) == ["Written paper"]
    strip_of(watching).look.click()
    assert titles(empty_workspace) == ["Clinic", "Talk", "Written paper"]
    settle(watching)
    assert not watching.watches.waiting


def test_what_would_be_removed_is_asked_about(
    watching: MainWindow, empty_workspace: Workspace, rota: Path, settle: Settle
) -> None:
    write(rota, EXAM.replace("SUMMARY", "STATUS:CANCELLED\nSUMMARY"), CLINIC)
    settle(watching)
    strip = strip_of(watching)
    assert titles(empty_workspace) == ["Written paper"]
    expected = "rota.ics has changed and is not imported yet: 1 to be added, 1 to be removed."
    assert strip.words == expected
    strip.look.click()
    assert titles(empty_workspace) == ["Clinic"]


def test_what_is_declined_is_not_asked_about_again(
    watching: MainWindow,
    empty_workspace: Workspace,
    rota: Path,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QDialog, "exec", lambda _: int(QDialog.DialogCode.Rejected))
    write(rota, EXAM.replace("SUMMARY", "STATUS:CANCELLED\nSUMMARY"))
    settle(watching)
    strip_of(watching).look.click()
    settle(watching)
    assert watching.watches.waiting == ()
    assert not strip_of(watching).isVisible()
    assert titles(empty_workspace) == ["Written paper"]


def test_what_the_user_changed_stays_while_the_file_leaves_it(
    watching: MainWindow, empty_workspace: Workspace, rota: Path, settle: Settle
) -> None:
    with empty_workspace._diary.reading() as held:
        (session,) = held.sessions.all()
    ours = replace(session, title="Our own title")
    watching.notifier.make(Change(label="rename", sessions=(Edit(session, ours),)))
    write(rota, EXAM, CLINIC)
    settle(watching)
    assert titles(empty_workspace) == ["Clinic", "Our own title"]


def test_a_waiting_change_is_told_again_after_another_step(
    watching: MainWindow, rota: Path, settle: Settle, qtbot: QtBot
) -> None:
    write(rota, EXAM.replace("SUMMARY", "STATUS:CANCELLED\nSUMMARY"))
    settle(watching)
    watching.action(CommandId.UNDO).trigger()
    qtbot.waitUntil(strip_of(watching).look.isVisible)


def test_a_file_that_is_broken_is_told_and_changes_nothing(
    watching: MainWindow, empty_workspace: Workspace, rota: Path, settle: Settle
) -> None:
    rota.write_text("BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "utf-8")
    settle(watching)
    assert "rota.ics: line 2: the file stops here" in strip_of(watching).words
    assert titles(empty_workspace) == ["Written paper"]
    write(rota, EXAM, CLINIC)
    settle(watching)
    assert titles(empty_workspace) == ["Clinic", "Written paper"]


def test_a_file_that_another_program_holds_is_read_later(
    watching: MainWindow,
    empty_workspace: Workspace,
    rota: Path,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read = empty_workspace.timetables.read_quietly
    held = FileProblemError(file="rota.ics", fault="it is in use", remedy="close it there")

    def refuse(_path: Path, _content: bytes) -> ToldQuietly:
        raise held

    monkeypatch.setattr(empty_workspace.timetables, "read_quietly", refuse)
    write(rota, EXAM, CLINIC)
    settle(watching)
    assert not strip_of(watching).isVisible() or "could not" not in strip_of(watching).words
    monkeypatch.setattr(empty_workspace.timetables, "read_quietly", read)
    settle(watching)
    assert titles(empty_workspace) == ["Clinic", "Written paper"]


def test_a_new_file_in_a_watched_folder_is_asked_about(
    hasty: MainWindow, rota: Path, settle: Settle
) -> None:
    rota.unlink()
    hasty.watches.add(rota.parent)
    settle(hasty)
    before = list(hasty.watches.waiting)
    write(rota, EXAM)
    settle(hasty)
    assert before == []
    assert list(hasty.watches.waiting) == [rota]


@pytest.mark.usefixtures("watching")
def test_what_is_watched_is_remembered_for_its_diary_alone(
    preferences: QSettings, rota: Path, tmp_path: Path
) -> None:
    assert WatchList(preferences, tmp_path / "diary.sqlite").all() == (rota,)
    assert WatchList(preferences, tmp_path / "other.sqlite").all() == ()


def test_a_change_made_while_the_planner_was_closed_comes_in(
    watching: MainWindow,
    empty_workspace: Workspace,
    make_window: MakeWindow,
    rota: Path,
    settle: Settle,
) -> None:
    watching.close()
    write(rota, EXAM, CLINIC)
    again = make_window(empty_workspace)
    settle(hastened(again))
    assert titles(empty_workspace) == ["Clinic", "Written paper"]


def test_what_is_stopped_is_left_alone(
    watching: MainWindow, empty_workspace: Workspace, rota: Path, settle: Settle
) -> None:
    watching.watches.drop(rota)
    write(rota, EXAM, CLINIC)
    settle(watching)
    assert titles(empty_workspace) == ["Written paper"]


def test_the_list_shows_what_is_watched_and_stops_it(
    watching: MainWindow, rota: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def use(dialog: QDialog) -> int:
        assert isinstance(dialog, WatchedFilesDialog)
        told.append(dialog.list.item(0).text())
        dialog.list.setCurrentRow(0)
        button_called(dialog, "&Stop watching").click()
        return 0

    monkeypatch.setattr(QDialog, "exec", use)
    watching.action(CommandId.WATCHED).trigger()
    assert told == [f"rota.ics, in {rota.parent}"]
    assert watching.watches.watched == ()


def test_a_file_is_added_from_the_list(
    empty_window: MainWindow, rota: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def use(dialog: QDialog) -> int:
        button_called(dialog, "Watch a &file…").click()
        return 0

    monkeypatch.setattr(QDialog, "exec", use)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(rota), ""))
    empty_window.action(CommandId.WATCHED).trigger()
    assert empty_window.watches.watched == (rota,)
