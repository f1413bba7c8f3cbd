"""Faults are told calmly; bugs are told once, kept and never hidden."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from planner.domain.errors import (
    AlmanacMissingError,
    DiaryTooNewError,
    PlannerError,
    TimetableError,
)
from tests.ui.conftest import NOW, stands_still
from ui.errors import LastResort, error_box, install_last_resort, message_for

FAULT = TimetableError(
    file="<b>rota</b>.ics", place="line 12", fault="it ends before it starts", remedy="mend it"
)


def kinds() -> list[type[PlannerError]]:
    return PlannerError.__subclasses__()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> list[QMessageBox]:
    boxes: list[QMessageBox] = []

    def show(box: QMessageBox) -> int:
        boxes.append(box)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", show)
    assert qapp is not None
    return boxes


@pytest.fixture
def saved() -> list[str]:
    return []


@pytest.fixture
def hook(tmp_path: Path, saved: list[str]) -> Iterator[LastResort]:
    before = sys.excepthook
    yield install_last_resort(
        tmp_path / "log" / "bugs.log", lambda: saved.append("x"), stands_still
    )
    sys.excepthook = before


def strike(hook: LastResort, error: BaseException) -> None:
    hook(type(error), error, None)


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_kind_of_fault_has_its_sentence(kind: type[PlannerError]) -> None:
    names = {name for _, name, _, _ in Formatter().parse(kind.sentence) if name}
    fields = {name: f"<{name}>" for name in names}
    assert message_for(kind(**fields)).strip()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        pytest.param(
            AlmanacMissingError(file="almanac.sqlite"),
            "almanac.sqlite: the almanac is missing; install the planner again",
            id="a missing almanac",
        ),
        pytest.param(FAULT, str(FAULT), id="a bad timetable"),
        pytest.param(
            DiaryTooNewError(file="d.sqlite", found="0042"),
            str(DiaryTooNewError(file="d.sqlite", found="0042")),
            id="a newer diary",
        ),
    ],
)
def test_the_sentence_holds_the_fields(error: PlannerError, words: str) -> None:
    assert message_for(error) == words


def test_the_dialog_tells_what_where_and_what_to_do(qapp: QApplication) -> None:
    box = error_box(None, FAULT)
    assert box.text() == "It ends before it starts."
    assert box.informativeText() == "<b>rota</b>.ics, line 12\n\nMend it."
    assert qapp is not None


def test_the_dialog_shows_mark_up_as_it_stands(qapp: QApplication) -> None:
    assert error_box(None, FAULT).textFormat() is Qt.TextFormat.PlainText
    assert qapp is not None


def test_a_fault_nobody_caught_is_told_as_one(hook: LastResort, told: list[QMessageBox]) -> None:
    strike(hook, FAULT)
    assert told[0].text() == "It ends before it starts."
    assert not hook.struck


def test_a_bug_is_told_kept_and_remembered(
    hook: LastResort, told: list[QMessageBox], saved: list[str], tmp_path: Path
) -> None:
    strike(hook, ValueError("bad day"))
    assert "ValueError: bad day" in told[0].informativeText()
    assert "ValueError" in (tmp_path / "log" / "bugs.log").read_text("utf-8")
    assert NOW.isoformat(timespec="seconds") in (tmp_path / "log" / "bugs.log").read_text("utf-8")
    assert saved == ["x"]
    assert hook.struck


def test_a_bug_reaches_standard_error_too(
    hook: LastResort, told: list[QMessageBox], capsys: pytest.CaptureFixture[str]
) -> None:
    strike(hook, ValueError("bad day"))
    assert told
    assert "ValueError: bad day" in capsys.readouterr().err


def test_a_bug_while_telling_of_a_bug_opens_no_second_dialog(
    hook: LastResort, told: list[QMessageBox], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(box: QMessageBox) -> int:
        told.append(box)
        strike(hook, ValueError("again"))
        return 0

    monkeypatch.setattr(QMessageBox, "exec", stumble)
    strike(hook, ValueError("first"))
    assert len(told) == 1


def test_ctrl_c_is_no_bug(hook: LastResort, told: list[QMessageBox]) -> None:
    strike(hook, KeyboardInterrupt())
    assert not told
    assert not hook.struck


@pytest.mark.parametrize("where", ["paint", "event", "data"])
def test_a_bug_in_what_qt_asks_of_a_widget_ends_nothing(where: str, tmp_path: Path) -> None:
    log = tmp_path / "bugs.log"
    ran = subprocess.run(
        [sys.executable, "-m", "tests.ui.broken_widgets", where, str(log)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (ran.returncode, ran.stdout.split()) == (0, ["told", "alive"])
    assert log.read_text("utf-8").count("Traceback") == 1


def test_a_bug_that_comes_back_is_told_once(hook: LastResort, told: list[QMessageBox]) -> None:
    for _ in range(3):
        strike(hook, ValueError("bad day"))
    assert len(told) == 1
