"""A diary that is damaged or was altered, in the window: told calmly, and what can be is saved."""

from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from planner.domain.errors import DiaryDamagedError
from planner.storage.connection import Access, connect
from tests.factories import a_session
from tests.ui.conftest import stands_still
from tests.unit.storage.conftest import fill
from tests.unit.storage.test_restoring import scribble
from ui.app import _opened
from ui.diary_lock import DiaryLock
from ui.look.look import Look
from ui.navigator import Shown
from ui.program import Program

HOSTILE = [
    "UPDATE session SET kind = 'party'",
    "UPDATE session SET starts_at = 'soon'",
    "UPDATE programme SET colour = 'javascript:x'",
    "INSERT INTO local_note (page, text, written) VALUES ('x', x'ff', 'once')",
    "INSERT INTO plan_lock VALUES (1, x'', 1, 1099511627776, x'')",
    "CREATE TRIGGER x AFTER INSERT ON programme BEGIN DELETE FROM session; END",
]


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    """Return a diary of one session this month."""
    path = tmp_path / "diary.sqlite"
    fill(path)
    with closing(connect(path, Access.WRITE)) as connection:
        first = stands_still().date().toordinal()
        connection.execute("UPDATE session SET first_day = ?, last_day = ?", (first, first))
    return path


@pytest.fixture
def program(qapp: QApplication, look: Look, preferences: QSettings) -> Iterator[Program]:
    made = Program(qapp, look, preferences, stands_still)
    yield made
    made.close()


def answering(monkeypatch: pytest.MonkeyPatch, words: str) -> list[str]:
    """Answer each box by the button with these words, where it has one; return what is said."""
    asked: list[str] = []

    def opened(box: QMessageBox) -> int:
        asked.append(f"{box.text()}\n{box.informativeText()}")
        for button in box.buttons():
            if button.text().replace("&", "") == words:
                button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", opened)
    return asked


def altered(path: Path, statement: str) -> None:
    with closing(connect(path, Access.WRITE)) as connection:
        connection.execute(statement)


@pytest.mark.parametrize("statement", HOSTILE)
def test_an_altered_diary_is_refused_before_a_window_stands(
    program: Program, diary: Path, statement: str
) -> None:
    altered(diary, statement)
    with pytest.raises(DiaryDamagedError) as caught:
        program.open(diary)
    assert "\n" not in str(caught.value)
    assert program.window is None
    assert DiaryLock(diary).take() is None


@pytest.mark.parametrize("statement", HOSTILE)
def test_what_can_be_read_is_saved_and_opened_where_the_user_wants_it(
    program: Program, diary: Path, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    altered(diary, statement)
    before = diary.read_bytes()
    asked = answering(monkeypatch, "Save what can be read")

    window = _opened(program, (diary,))

    assert window is not None
    assert window._workspace.diary_path.name == "diary-recovered-1.sqlite"
    assert "holds what this program does not write" in asked[0]
    assert "diary-recovered-1.sqlite" in asked[1]
    assert diary.read_bytes() == before


def test_a_diary_with_a_damaged_page_is_saved_likewise(
    program: Program, diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scribble(diary)
    asked = answering(monkeypatch, "Save what can be read")
    assert _opened(program, (diary,)) is not None
    assert asked[0].startswith("It is damaged.")


def test_who_does_not_want_it_saved_gets_no_window_and_no_file(
    program: Program, diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    altered(diary, HOSTILE[0])
    asked = answering(monkeypatch, "Close")
    assert _opened(program, (diary,)) is None
    assert len(asked) == 1
    assert not list(diary.parent.glob("*recovered*"))


def test_the_window_there_is_stays_when_another_diary_cannot_be_opened(
    program: Program, diary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = tmp_path / "first.sqlite"
    fill(first)
    window = program.open(first)
    altered(diary, HOSTILE[0])
    asked = answering(monkeypatch, "Close")
    window.diary_asked.emit(diary)
    assert program.window is window
    assert [session.title for session in window._workspace.all_sessions()] == [a_session().title]
    assert "holds what this program does not write" in asked[0]


def later(diary: Path) -> None:
    """Make the session one of November that repeats as no session does."""
    day = date(2026, 11, 10)
    altered(
        diary,
        "UPDATE session SET starts_at = '2026-11-10 09:00:00.000000', "
        "ends_at = '2026-11-10 10:00:00.000000', rule = 'FREQ=SECONDLY', "
        f"first_day = {day.toordinal()}, last_day = {day.toordinal()}",
    )


def test_what_is_met_on_the_way_leaves_the_user_where_they_were(
    program: Program, diary: Path
) -> None:
    later(diary)
    navigator = program.open(diary).navigator
    for deed in (
        partial(navigator.go_to, date(2026, 11, 10)),
        partial(navigator.show_as, Shown.AGENDA),
        partial(navigator.list_months, 12),
    ):
        with suppress(DiaryDamagedError):
            deed()
        assert navigator.day == stands_still().date()
        assert navigator.day in navigator.view.window
        assert navigator.day_view.day == navigator.day


def test_a_view_that_cannot_be_shown_at_first_is_told_and_others_can_be(
    program: Program, diary: Path, qtbot: QtBot
) -> None:
    program.open(diary).navigator.show_as(Shown.YEAR)
    program.close()
    later(diary)
    with qtbot.captureExceptions() as told:
        window = program.open(diary)
    assert {kind for kind, _error, _trace in told} == {DiaryDamagedError}
    window.navigator.show_as(Shown.WEEK)
    assert window.navigator.day_view.day == stands_still().date()
