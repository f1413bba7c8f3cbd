"""Neighbours are prepared while nobody asks for anything."""

from datetime import date
from unittest.mock import Mock

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.dates import DateSpan, month_grid_of
from planner.domain.errors import AlmanacUnreadableError
from planner.services.workspace import Workspace
from ui.prefetcher import Prefetcher
from ui.window.main_window import MainWindow

TODAY = date(2026, 9, 16)
OCTOBER = month_grid_of(date(2026, 10, 1))


def is_prepared(workspace: Workspace, window: DateSpan) -> bool:
    """Tell whether nothing of a window is left to be prepared."""
    return not list(workspace.prepare(window, TODAY))


@pytest.fixture
def prefetcher(window: MainWindow, workspace: Workspace) -> Prefetcher:
    window.navigator.close()
    return Prefetcher(workspace, window)


def test_prepares_what_is_wanted(
    prefetcher: Prefetcher, workspace: Workspace, qtbot: QtBot
) -> None:
    prefetcher.want([OCTOBER], TODAY)
    qtbot.waitUntil(lambda: prefetcher.is_at_rest)
    assert is_prepared(workspace, OCTOBER)


def test_prepares_nothing_once_stopped(prefetcher: Prefetcher) -> None:
    prefetcher.want([OCTOBER], TODAY)
    prefetcher.stop()
    assert prefetcher.is_at_rest


def test_a_fault_is_left_to_whoever_goes_there(window: MainWindow, qtbot: QtBot) -> None:
    workspace = Mock()
    workspace.prepare.side_effect = AlmanacUnreadableError(file="almanac", fault="it is damaged")
    prefetcher = Prefetcher(workspace, window)
    prefetcher.want([OCTOBER], TODAY)
    qtbot.waitUntil(lambda: prefetcher.is_at_rest)
    assert workspace.prepare.called
