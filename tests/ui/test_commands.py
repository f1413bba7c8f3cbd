"""The table of commands: no two keys alike, no two mnemonics alike in a menu."""

from collections import Counter

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from planner.services.workspace import Workspace
from tests.ui.conftest import MakeWindow
from ui.commands.command import Command, CommandId
from ui.commands.table import command_table
from ui.window.main_window import MainWindow


def mnemonic(words: str) -> str:
    key = QKeySequence.mnemonic(words)
    return key.toString()


def mnemonics(actions: list[QAction]) -> list[str]:
    return [mnemonic(action.text()) for action in actions if mnemonic(action.text())]


def test_every_command_is_in_the_table() -> None:
    assert {command.id for command in command_table()} == set(CommandId)


def test_no_two_commands_share_a_key() -> None:
    keys = Counter(key for command in command_table() for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("command", command_table(), ids=lambda command: command.id.value)
def test_every_key_is_one_that_qt_knows(command: Command) -> None:
    for key in command.keys:
        assert QKeySequence(key).toString() == key


def test_menus_have_mnemonics_of_their_own(window: MainWindow) -> None:
    for menu in window.menuBar().findChildren(QMenu):
        counts = Counter(mnemonics(menu.actions()))
        assert [key for key, count in counts.items() if count > 1] == [], menu.title()


def test_the_menu_bar_and_labels_share_no_mnemonic(window: MainWindow) -> None:
    found = [*mnemonics(window.menuBar().actions()), "Alt+P", "Alt+B"]
    assert len(found) == len(set(found))


def test_every_menu_command_has_words(window: MainWindow) -> None:
    for command in CommandId:
        assert window.action(command).text().replace("&", "").strip()


def test_a_diary_that_cannot_be_written_takes_no_import(
    workspace: Workspace, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workspace, "is_read_only", property(lambda _self: True))
    monkeypatch.setattr(Workspace, "is_private_read_only", property(lambda _self: True))
    window = make_window(workspace)
    assert not window.action(CommandId.IMPORT).isEnabled()
