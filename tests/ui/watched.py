"""Windows that watch timetables, made to look at them at once, and what they tell."""

from pytestqt.qtbot import QtBot

from planner.services.workspace import Workspace
from tests.ui.finding import found
from ui.panels.notice_strip import NoticeStrip
from ui.window.main_window import MainWindow


def hastened(window: MainWindow) -> MainWindow:
    """Let watched files of a window settle at once."""
    window.watches.watcher._soon.setInterval(20)
    return window


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until a window has looked at what changed and taken it in."""
    watches = window.watches
    watches.watcher.look()
    qtbot.waitUntil(lambda: not (watches.watcher.is_looking or watches.reader.is_reading))


def strip_of(window: MainWindow) -> NoticeStrip:
    """Return the notice above the calendar."""
    return found(NoticeStrip, window)


def titles(workspace: Workspace) -> list[str]:
    """Return the titles of all sessions in order."""
    return sorted(session.title for session in workspace.all_sessions())
