"""Copies of the diary in the window: made by themselves, put back, and one writer at a time."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from planner.services.backups import copies_folder
from planner.services.locations import almanac_path
from planner.services.timetables import sample_timetables
from planner.services.workspace import open_workspace
from planner.storage.diary_file import DiaryFile
from tests.factories import a_programme, a_session
from tests.ui.conftest import NOW, stands_still
from ui.commands.command import CommandId
from ui.dialogs.copies import CopiesDialog
from ui.dialogs.other_window import may_take_over
from ui.diary_lock import DiaryLock, Holder
from ui.look.look import Look
from ui.program import Program
from ui.window.main_window import MainWindow


def put(diary: Path, title: str) -> None:
    """Give the one session of a diary a title."""
    with closing(DiaryFile.open(diary)) as opened, opened.work() as work:
        work.programmes.put(a_programme())
        work.sessions.put(a_session(title=title))
        work.commit()


def titles(window: MainWindow) -> list[str]:
    return [session.title for session in window._workspace.all_sessions()]


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    """Return where a diary of one session stands."""
    path = tmp_path / "diary.sqlite"
    put(path, "Ward round")
    return path


@pytest.fixture
def make_program(
    qapp: QApplication, look: Look, preferences: QSettings
) -> Iterator[Callable[[], Program]]:
    made: list[Program] = []

    def make() -> Program:
        made.append(Program(qapp, look, preferences, stands_still))
        return made[-1]

    yield make
    for program in made:
        program.close()
        program.deleteLater()


def window_of(program: Program) -> MainWindow:
    assert program.window is not None
    return program.window


Answer = Callable[[QDialog], None]


def answer(monkeypatch: pytest.MonkeyPatch, do: Answer, button: str) -> list[str]:
    """Let the dialog of copies do something, and press a button of each question; return these."""
    asked: list[str] = []

    def press(box: QMessageBox) -> int:
        asked.append(f"{box.text()}\n{box.informativeText()}")
        for one in box.buttons():
            if one.text().replace("&", "") == button:
                one.click()
        return 0

    def show(dialog: QDialog) -> int:
        do(dialog)
        return 0

    monkeypatch.setattr(CopiesDialog, "exec", show)
    monkeypatch.setattr(QMessageBox, "exec", press)
    return asked


def restore_first(dialog: QDialog) -> None:
    assert isinstance(dialog, CopiesDialog)
    dialog.list.setCurrentRow(0)
    dialog.restore.click()


def test_a_copy_is_made_on_closing_and_put_back(
    diary: Path, make_program: Callable[[], Program], monkeypatch: pytest.MonkeyPatch
) -> None:
    program = make_program()
    program.open(diary)
    program.close()
    (copy,) = copies_folder(diary).iterdir()
    put(diary, "Later")
    program.open(diary)
    asked = answer(monkeypatch, restore_first, "Restore")

    window_of(program).action(CommandId.COPIES).trigger()

    assert titles(window_of(program)) == ["Ward round"]
    assert "\n".join(asked) == (
        f"Put {copy.name} in the place of this diary?\nThe copy holds 1 session.\n"
        "Restoring changes back: Later.\n\nThe diary as it is now is kept among the copies."
    )
    kept = next(path for path in copies_folder(diary).iterdir() if path != copy)
    assert kept.name in window_of(program)._calendar.notice.words
    with closing(open_workspace(almanac=almanac_path(), diary=kept)) as before:
        assert [session.title for session in before.all_sessions()] == ["Later"]


def test_a_question_answered_with_no_changes_nothing(
    diary: Path, make_program: Callable[[], Program], monkeypatch: pytest.MonkeyPatch
) -> None:
    program = make_program()
    program.open(diary)
    window = window_of(program)

    def make_and_restore(dialog: QDialog) -> None:
        assert isinstance(dialog, CopiesDialog)
        dialog.make.click()
        assert dialog.list.count() == 1
        restore_first(dialog)

    asked = answer(monkeypatch, make_and_restore, "Cancel")
    window.action(CommandId.COPIES).trigger()

    assert "holds the same 1 session as the diary" in asked[0]
    assert program.window is window
    assert titles(window) == ["Ward round"]


def test_a_file_that_is_no_copy_is_told_calmly(
    diary: Path,
    make_program: Callable[[], Program],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear diary", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(letter), ""))
    program = make_program()
    program.open(diary)

    def other(dialog: QDialog) -> None:
        assert isinstance(dialog, CopiesDialog)
        dialog.other.click()

    asked = answer(monkeypatch, other, "Close")
    window_of(program).action(CommandId.COPIES).trigger()

    assert len(asked) == 1
    assert asked[0].startswith("This is not a diary.")
    assert titles(window_of(program)) == ["Ward round"]


def test_a_copy_is_saved_where_the_user_says(
    diary: Path,
    make_program: Callable[[], Program],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    target = tmp_path / "to another computer.sqlite"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    program = make_program()
    program.open(diary)

    def save(dialog: QDialog) -> None:
        assert isinstance(dialog, CopiesDialog)
        dialog.save.click()

    answer(monkeypatch, save, "Close")
    window_of(program).action(CommandId.COPIES).trigger()

    with closing(open_workspace(almanac=almanac_path(), diary=target)) as copied:
        assert [session.title for session in copied.all_sessions()] == ["Ward round"]


def test_what_went_wrong_with_a_copy_is_told_when_the_diary_is_next_opened(
    diary: Path, make_program: Callable[[], Program]
) -> None:
    program = make_program()
    program.open(diary)
    copies_folder(diary).write_text("a file where the folder should be", encoding="utf-8")
    program.close()
    copies_folder(diary).unlink()
    program.open(diary)

    assert window_of(program)._calendar.notice.words.startswith(
        "No copy of the diary could be made."
    )
    program.close()
    program.open(diary)
    assert window_of(program)._calendar.notice.words == ""


def test_a_second_window_on_a_diary_can_only_read_it(
    diary: Path, make_program: Callable[[], Program]
) -> None:
    first, second = make_program(), make_program()
    first.open(diary)
    second.open(diary)
    window = window_of(second)

    assert not window_of(first)._workspace.is_read_only
    assert window._workspace.is_read_only
    assert window.windowTitle() == "Multifaith Planner, for reading only"
    assert "open in another window" in window._calendar.notice.words
    assert not window.action(CommandId.IMPORT).isEnabled()
    assert titles(window) == ["Ward round"]

    first.close()
    second.close()
    second.open(diary)
    assert not window_of(second)._workspace.is_read_only


def test_a_lock_left_by_a_crash_is_taken_over(
    diary: Path, make_program: Callable[[], Program]
) -> None:
    lock = DiaryLock(diary)
    assert lock.take() is None
    left = diary.with_name(f".{diary.name}.lock")
    shutil.copy(left, diary.with_name("kept"))
    lock.release()
    # A process of this number does not run: Linux and Windows count no further than 2 to the 22nd.
    words = diary.with_name("kept").read_text(encoding="utf-8").splitlines()
    left.write_text("\n".join(["99999999", *words[1:]]) + "\n", encoding="utf-8")

    program = make_program()
    program.open(diary)
    assert not window_of(program)._workspace.is_read_only


@pytest.mark.parametrize(
    ("button", "expected"), [("Read it only", False), ("Nobody has it open: change it", True)]
)
def test_another_computer_is_asked_about(
    diary: Path, monkeypatch: pytest.MonkeyPatch, button: str, *, expected: bool
) -> None:
    asked = answer(monkeypatch, lambda _: None, button)
    assert may_take_over(None, diary, Holder(process=1, computer="WARD-7")) is expected
    assert asked[0].startswith("Somebody has this diary open on WARD-7.")
    assert NOW is stands_still()


def test_a_diary_that_can_only_be_read_offers_no_more_than_to_save_a_copy(look: Look) -> None:
    dialog = CopiesDialog(is_read_only=True)
    dialog.show_copies(())
    enabled = [b.text() for b in dialog.findChildren(QPushButton) if b.isEnabled()]
    assert enabled == ["Close", "&Save a copy as…"]
    assert look is not None
    dialog.deleteLater()


@pytest.mark.parametrize("server", ["", "team on 10.0.0.1"])
def test_the_dialog_says_where_no_copy_is_kept_yet(look: Look, server: str) -> None:
    dialog = CopiesDialog(is_read_only=False, server=server)
    dialog.show_copies(())
    assert dialog.words.text().endswith("No copy is kept yet.")
    assert "copies listed" not in dialog.words.text()
    assert look is not None
    dialog.deleteLater()


def test_a_copy_is_made_before_an_import(
    diary: Path,
    make_program: Callable[[], Program],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QDialog, "exec", lambda _dialog: 0)
    program = make_program()
    program.open(diary)
    window = window_of(program)
    with qtbot.waitSignal(window.importer.imported, timeout=20_000):
        window.importer.read_sample(sample_timetables()[:1])

    (copy,) = copies_folder(diary).iterdir()
    with closing(open_workspace(almanac=almanac_path(), diary=copy)) as before:
        assert [session.title for session in before.all_sessions()] == ["Ward round"]
    assert len(titles(window)) > 1
