"""The help: opened by key, read beside the calendar, with every shortcut of the command table."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from planner.domain.page import Facts
from planner.services.help_pages import ORDER
from planner.services.workspace import Workspace
from tests.ui.accessible import faults_in_tab_order, faults_in_tree
from tests.ui.finding import found
from ui.commands.command import CommandId
from ui.commands.keys import keys_page
from ui.commands.table import command_table
from ui.dialogs.about import AboutDialog
from ui.look.look import Look
from ui.reading.page_scroll import ReadingArea
from ui.window.help_window import HelpWindow
from ui.window.main_window import MainWindow


def settle() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.sendPostedEvents()


def shown(window: MainWindow, qtbot: QtBot) -> HelpWindow:
    opened = found(HelpWindow, window)
    qtbot.waitUntil(opened.isActiveWindow)
    settle()
    return opened


def title_of(shown: HelpWindow) -> str:
    assert shown.reader.page is not None
    return shown.reader.page.title


def rows() -> dict[str, str]:
    tables = [one for one in keys_page(command_table()).blocks if isinstance(one, Facts)]
    return {words: keys for table in tables for keys, words in table.rows}


def test_f1_opens_the_help(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    opened = shown(window, qtbot)
    assert title_of(opened) == "Help"
    assert found(ReadingArea, opened).hasFocus()


def test_escape_closes_the_help(window: MainWindow, qtbot: QtBot) -> None:
    window.action(CommandId.HELP).trigger()
    opened = shown(window, qtbot)
    QTest.keyClick(found(ReadingArea, opened), Qt.Key.Key_Escape)
    assert not opened.isVisible()
    assert window.isVisible()


def test_the_help_opens_where_it_was_left(window: MainWindow, qtbot: QtBot) -> None:
    window.action(CommandId.SHORTCUTS).trigger()
    shown(window, qtbot).close()
    window.action(CommandId.HELP).trigger()
    assert title_of(shown(window, qtbot)) == "Keyboard shortcuts"


def test_the_calendar_can_be_used_beside_it(window: MainWindow, qtbot: QtBot) -> None:
    window.action(CommandId.HELP).trigger()
    assert not shown(window, qtbot).isModal()


def test_every_key_of_the_table_is_told() -> None:
    told = " ".join(rows().values())
    for command in command_table():
        for keys in command.keys:
            assert keys in told, command.id


def test_a_command_stands_beside_its_key() -> None:
    assert rows()["Import timetable"] == "Ctrl+I"


@pytest.mark.parametrize("name", ORDER)
def test_every_page_can_be_read_and_gone_through(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    window.action(CommandId.HELP).trigger()
    opened = shown(window, qtbot)
    opened.show_page(name)
    settle()
    assert faults_in_tree(opened) + faults_in_tab_order(opened) == []


@pytest.mark.parametrize("name", ORDER)
def test_pages_fit_at_twice_the_text(
    window: MainWindow, qtbot: QtBot, look: Look, name: str
) -> None:
    look.resize_text(200)
    window.action(CommandId.HELP).trigger()
    opened = shown(window, qtbot)
    opened.show_page(name)
    settle()
    assert found(ReadingArea, opened).horizontalScrollBar().maximum() == 0


def test_about_tells_editions_and_when_sources_were_checked(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs: list[AboutDialog] = []

    def show(dialog: AboutDialog) -> int:
        dialogs.append(dialog)
        return 0

    monkeypatch.setattr(AboutDialog, "exec", show)
    window.action(CommandId.ABOUT).trigger()
    sources = found(QListWidget, dialogs[0])
    first = sources.item(0)
    assert sources.count() > 100
    assert first is not None
    assert " · checked " in first.text()
    assert workspace.almanac_checked.year >= 2026
