"""Recent timetables and diaries, and opening a window on another diary."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.conftest import stands_still
from ui.commands.command import CommandId
from ui.look.look import Look
from ui.program import Program
from ui.recent import MOST, RecentFiles
from ui.window.main_window import MainWindow

TIMETABLE = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//teaching//EN
BEGIN:VEVENT
UID:exam@example.org
SUMMARY:Written paper
DTSTART;TZID=Europe/London:20270110T090000
DTEND;TZID=Europe/London:20270110T120000
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[QDialog]:
    """Return the dialogs that would have waited for the user."""
    dialogs: list[QDialog] = []

    def show(dialog: QDialog) -> int:
        dialogs.append(dialog)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(QDialog, "exec", show)
    monkeypatch.setattr(QMessageBox, "exec", show)
    return dialogs


@pytest.fixture
def program(
    qapp: QApplication, look: Look, preferences: QSettings, tmp_path: Path
) -> Iterator[Program]:
    program = Program(qapp, look, preferences, stands_still)
    program.open(tmp_path / "one.sqlite")
    yield program
    program.close()
    program.deleteLater()


def window_of(program: Program) -> MainWindow:
    assert program.window is not None
    return program.window


def menu_called(window: MainWindow, title: str) -> QMenu:
    return next(one for one in window.menuBar().findChildren(QMenu) if one.title() == title)


def words_in(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def choose(menu: QMenu, words: str) -> None:
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == words).trigger()


def the_message(dialogs: list[QDialog]) -> str:
    box = dialogs[-1]
    assert isinstance(box, QMessageBox)
    return box.text()


def test_the_last_used_comes_first_and_each_once(preferences: QSettings, tmp_path: Path) -> None:
    files = RecentFiles(preferences, "timetables")
    for name in ("a.ics", "b.ics", "a.ics"):
        files.add(tmp_path / name)
    assert [one.name for one in files.all()] == ["a.ics", "b.ics"]


def test_no_more_than_eight_are_kept(preferences: QSettings, tmp_path: Path) -> None:
    files = RecentFiles(preferences, "timetables")
    for number in range(MOST + 3):
        files.add(tmp_path / f"{number}.ics")
    assert len(files.all()) == MOST
    assert files.all()[0].name == f"{MOST + 2}.ics"


@pytest.mark.parametrize("names", [[], ["a.ics"], ["a.ics", "b.ics"]])
def test_lists_of_any_length_survive(tmp_path: Path, names: list[str]) -> None:
    place = str(tmp_path / "kept.ini")
    files = RecentFiles(QSettings(place, QSettings.Format.IniFormat), "timetables")
    for name in names:
        files.add(tmp_path / name)
    again = RecentFiles(QSettings(place, QSettings.Format.IniFormat), "timetables")
    assert again.all() == files.all()


def test_an_imported_file_is_listed_and_imported_again(
    window: MainWindow, told: list[QDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "rota & co.ics"
    path.write_text(TIMETABLE, "utf-8")
    menu = menu_called(window, "Recent timetables")
    before = words_in(menu)
    with qtbot.waitSignal(window.importer.imported):
        window.importer.read([path])
    listed = words_in(menu)
    with qtbot.waitSignal(window.importer.imported):
        choose(menu, "rota && co.ics")
    assert (before, listed) == (["None yet"], ["rota && co.ics"])
    assert told


def test_the_sample_is_not_listed(window: MainWindow, told: list[QDialog], qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.importer.imported):
        window.action(CommandId.OPEN_SAMPLE).trigger()
    assert words_in(menu_called(window, "Recent timetables")) == ["None yet"]
    assert told


def test_a_file_that_is_gone_is_told_of_and_dropped(
    window: MainWindow, told: list[QDialog], preferences: QSettings, tmp_path: Path
) -> None:
    RecentFiles(preferences, "timetables").add(tmp_path / "gone.ics")
    menu = menu_called(window, "Recent timetables")
    choose(menu, "gone.ics")
    assert the_message(told) == "gone.ics is no longer there."
    assert words_in(menu) == ["None yet"]


def test_another_diary_takes_the_place_of_the_first(program: Program, tmp_path: Path) -> None:
    first = window_of(program)
    first.diary_asked.emit(tmp_path / "two.sqlite")
    assert program.workspace.diary_path == tmp_path / "two.sqlite"
    assert window_of(program) is not first
    assert window_of(program).isVisible()
    assert QApplication.quitOnLastWindowClosed()


def test_the_same_diary_is_not_opened_twice(program: Program, tmp_path: Path) -> None:
    first = window_of(program)
    first.diary_asked.emit(tmp_path / "one.sqlite")
    assert window_of(program) is first


def test_what_is_no_diary_leaves_the_window_as_it_was(
    program: Program, told: list[QDialog], tmp_path: Path
) -> None:
    other = tmp_path / "letter.sqlite"
    other.write_bytes(b"This is no database at all. " * 50)
    first = window_of(program)
    first.diary_asked.emit(other)
    assert window_of(program) is first
    assert first.isVisible()
    assert told
    assert other.read_bytes().startswith(b"This is no database")


def test_a_database_of_another_program_is_left_alone(
    program: Program, told: list[QDialog], tmp_path: Path
) -> None:
    other = tmp_path / "songs.sqlite"
    with closing(sqlite3.connect(other)) as database:
        database.execute("CREATE TABLE song (name TEXT)")
    before = other.read_bytes()
    window_of(program).diary_asked.emit(other)
    assert told
    assert program.workspace.diary_path == tmp_path / "one.sqlite"
    assert other.read_bytes() == before


def test_diaries_are_listed_and_opened_from_the_menu(program: Program, tmp_path: Path) -> None:
    window_of(program).diary_asked.emit(tmp_path / "two.sqlite")
    menu = menu_called(window_of(program), "Recent diaries")
    assert words_in(menu) == ["two.sqlite", "one.sqlite"]
    choose(menu, "one.sqlite")
    assert program.workspace.diary_path == tmp_path / "one.sqlite"


def test_a_new_diary_is_made_where_the_user_says(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = (str(tmp_path / "fresh"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_options: named)
    window_of(program).action(CommandId.NEW_DIARY).trigger()
    assert program.workspace.diary_path == tmp_path / "fresh.sqlite"
    assert (tmp_path / "fresh.sqlite").is_file()


def test_a_new_diary_is_never_written_over_a_file(
    program: Program, told: list[QDialog], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "there.sqlite"
    there.write_text("mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_options: (str(there), ""))
    window_of(program).action(CommandId.NEW_DIARY).trigger()
    assert there.read_text() == "mine"
    assert the_message(told).startswith("There is a file of that name already")


def test_a_diary_is_opened_by_command(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window_of(program).diary_asked.emit(tmp_path / "two.sqlite")
    named = (str(tmp_path / "one.sqlite"), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_options: named)
    window_of(program).action(CommandId.OPEN_DIARY).trigger()
    assert program.workspace.diary_path == tmp_path / "one.sqlite"
