"""Long work tells how far it is; what is called off comes to nothing, unless it is kept by then."""

from collections.abc import Iterator
from functools import partial
from threading import Event

import pytest
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.errors import BadRequestError, PlannerError
from tests.ui.finding import found
from ui.long_work import Hearing, LongWork, Waiting

REFUSED = BadRequestError(what="a file", fault="it is empty", remedy="choose another")
WAITING = Waiting(title="Import timetable", words="Reading rota.ics…")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def work(window: QWidget) -> Iterator[LongWork]:
    work = LongWork("test", window)
    yield work
    work.close()


def not_expected(*told: object) -> None:
    raise AssertionError(told)


def test_the_bar_shows_how_far_it_is(work: LongWork, window: QWidget, qtbot: QtBot) -> None:
    may_go_on = Event()

    def half(hearing: Hearing) -> str:
        hearing.stage("Comparing with the diary…")
        hearing.step(50, 200)
        may_go_on.wait(5)
        return "done"

    told: list[str] = []
    work.begin(WAITING, half, told.append, not_expected)
    bar = found(QProgressBar, window)
    qtbot.waitUntil(lambda: bar.value() == 25)
    assert bar.maximum() == 100
    assert found(QProgressDialog, window).labelText() == "Comparing with the diary…"
    may_go_on.set()
    qtbot.waitUntil(lambda: told == ["done"])


def test_a_fault_is_told(work: LongWork, qtbot: QtBot) -> None:
    def refuse(_hearing: Hearing) -> object:
        raise REFUSED

    told: list[PlannerError] = []
    work.begin(WAITING, refuse, not_expected, told.append)
    qtbot.waitUntil(lambda: told == [REFUSED])


def test_what_is_called_off_stops_at_its_next_step(work: LongWork, window: QWidget) -> None:
    has_begun, may_go_on, went_on = Event(), Event(), Event()

    def step_twice(hearing: Hearing) -> None:
        has_begun.set()
        may_go_on.wait(5)
        hearing.step(1, 2)
        went_on.set()

    told: list[str] = []
    called_off = partial(told.append, "called off")
    work.begin(WAITING, step_twice, not_expected, not_expected, called_off)
    assert has_begun.wait(5)
    found(QProgressDialog, window).canceled.emit()
    assert told == ["called off"]
    may_go_on.set()
    work.close()
    assert not went_on.is_set()


def test_what_is_kept_already_cannot_be_called_off(
    work: LongWork, window: QWidget, qtbot: QtBot
) -> None:
    is_settled, may_go_on = Event(), Event()

    def keep(hearing: Hearing) -> str:
        hearing.settle()
        is_settled.set()
        may_go_on.wait(5)
        return "kept"

    told: list[str] = []
    work.begin(WAITING, keep, told.append, not_expected, not_expected)
    assert is_settled.wait(5)
    found(QProgressDialog, window).canceled.emit()
    may_go_on.set()
    qtbot.waitUntil(lambda: told == ["kept"])
