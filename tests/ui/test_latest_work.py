"""Work in a thread: the last that was asked for is told in the window, and no other."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from planner.domain.errors import BadRequestError, PlannerError
from ui.latest_work import LatestWork

REFUSED = BadRequestError(what="a file", fault="it is empty", remedy="choose another")


@pytest.fixture
def work(qapp: QObject) -> Iterator[LatestWork]:
    work = LatestWork("test", qapp)
    yield work
    work.close()
    work.deleteLater()


def not_expected(error: PlannerError) -> None:
    raise AssertionError(error)


def test_what_it_came_to_is_told(work: LatestWork, qtbot: QtBot) -> None:
    found: list[int] = []
    work.begin(lambda: 7, found.append, not_expected)
    qtbot.waitUntil(lambda: found == [7])
    assert work.is_at_rest


def test_a_fault_is_told(work: LatestWork, qtbot: QtBot) -> None:
    def refuse() -> object:
        raise REFUSED

    told: list[PlannerError] = []
    work.begin(refuse, not_expected, told.append)
    qtbot.waitUntil(lambda: told == [REFUSED])


def test_what_was_called_off_is_never_told(work: LatestWork, qtbot: QtBot) -> None:
    may_go_on = Event()
    found: list[object] = []
    work.begin(lambda: may_go_on.wait(5), found.append, not_expected)
    work.begin(lambda: "last", found.append, not_expected)
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(found))
    assert found == ["last"]


def test_stopping_drops_what_comes(work: LatestWork, qtbot: QtBot) -> None:
    may_go_on = Event()
    found: list[object] = []
    work.begin(lambda: may_go_on.wait(5), found.append, not_expected)
    work.stop()
    may_go_on.set()
    qtbot.wait(50)
    assert found == []
    assert work.is_at_rest
