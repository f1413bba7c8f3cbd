"""What is kept on this computer can be read and deleted, and the log tells nothing of the diary."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog

from planner.domain.session import SessionId
from planner.services import forgetting
from tests.ui.conftest import stands_still
from tests.ui.test_copies import put, window_of
from ui.commands.command import CommandId
from ui.dialogs.kept_here import DeleteAllDialog, KeptHereDialog
from ui.error_log import write_bug
from ui.look.look import Look
from ui.program import Program

SECRET = "Anna’s appointment"
WHEN = datetime.fromisoformat("2026-09-16T10:20+01:00")


def bug(message: object, log: Path, kind: type[Exception] = KeyError) -> None:
    """Write a bug whose message holds something of the diary."""
    with pytest.raises(kind) as caught:
        raise kind(message)
    write_bug(log, kind, caught.value, caught.tb, WHEN)


@pytest.mark.parametrize("kind", [KeyError, ValueError, RuntimeError, OSError, AssertionError])
def test_the_log_tells_where_and_not_what(tmp_path: Path, kind: type[Exception]) -> None:
    log = tmp_path / "errors.log"
    bug(SessionId(SECRET), log, kind)
    text = log.read_text(encoding="utf-8")

    assert kind.__name__ in text
    assert "test_kept_here.py" in text
    assert SECRET not in text


def test_the_log_does_not_grow_without_end(tmp_path: Path) -> None:
    log = tmp_path / "errors.log"
    for _ in range(3):
        log.write_text("x" * 250_000, encoding="utf-8")
        bug("new", log)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["errors-earlier.log", "errors.log"]
    assert log.stat().st_size < 10_000


@pytest.fixture
def logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the log of a planner whose files are all in the folder of the test."""
    log = tmp_path / "log" / "errors.log"
    monkeypatch.setattr(forgetting, "log_path", lambda: log)
    monkeypatch.setattr(forgetting, "editions_folder", lambda: tmp_path / "almanac")
    return log


@pytest.fixture
def program(qapp: QApplication, look: Look, preferences: QSettings, tmp_path: Path) -> Program:
    program = Program(qapp, look, preferences, stands_still)
    put(tmp_path / "diary.sqlite", SECRET)
    program.open(tmp_path / "diary.sqlite")
    return program


def answered(monkeypatch: pytest.MonkeyPatch, do: Callable[[KeptHereDialog], None]) -> None:
    def show(dialog: QDialog) -> int:
        if isinstance(dialog, KeptHereDialog):
            do(dialog)
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", show)


def test_the_log_is_shown_and_deleted(
    logs: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    bug("x", logs)
    seen: list[str] = []

    def look_and_delete(dialog: KeptHereDialog) -> None:
        seen.append(dialog.log.toPlainText())
        dialog.delete_log.click()
        seen.append(dialog.log.toPlainText())
        assert not dialog.delete_log.isEnabled()

    answered(monkeypatch, look_and_delete)
    window_of(program).action(CommandId.KEPT_HERE).trigger()

    assert "KeyError" in seen[0]
    assert seen[1] == ""
    assert not logs.exists()
    program.close()


def typed(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    """Let the question be answered by typing words and pressing the button, if it may be."""

    def show(dialog: QDialog) -> int:
        if isinstance(dialog, KeptHereDialog):
            dialog.delete_all.click()
        elif isinstance(dialog, DeleteAllDialog):
            dialog.typed.setText(words)
            dialog.confirm.click()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", show)


def test_everything_is_deleted_once_the_word_is_typed(
    logs: Path, program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bug("x", logs)
    diary = tmp_path / "diary.sqlite"
    program.close()
    program.open(diary)
    (tmp_path / "almanac").mkdir()
    (tmp_path / "almanac" / "editions.json").write_text("{}", encoding="utf-8")
    (tmp_path / "diary.sqlite.watched.json").write_text("{}", encoding="utf-8")
    own = tmp_path / "copies" / "letter.sqlite"
    own.write_text("not a copy of the diary", encoding="utf-8")
    assert len(list((tmp_path / "copies").iterdir())) == 2
    typed(monkeypatch, "Delete ")
    window_of(program).action(CommandId.KEPT_HERE).trigger()

    left = {path for path in tmp_path.rglob("*") if path.is_file()}
    # The preferences are an empty file where they are kept in one.
    assert left <= {own, tmp_path / "preferences.ini"}
    assert program._preferences.allKeys() == []
    assert program.window is None


def test_nothing_is_deleted_without_the_word(
    logs: Path, program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    typed(monkeypatch, "yes")
    window_of(program).action(CommandId.KEPT_HERE).trigger()

    assert (tmp_path / "diary.sqlite").exists()
    assert program.window is not None
    assert not logs.exists()
    assert sys.excepthook is not None
    program.close()
