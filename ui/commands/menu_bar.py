"""The menu bar, made from the table of commands."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.commands.command import Command, CommandId, Menu, menu_titles


def fill_menu_bar(
    bar: QMenuBar, table: tuple[Command, ...], actions: Mapping[CommandId, QAction]
) -> Mapping[Menu, QMenu]:
    """Add every menu with its commands, and return the menus."""
    menus = {menu: bar.addMenu(title) for menu, title in menu_titles().items()}
    for command in table:
        menu = menus[command.menu]
        if command.opens_group:
            menu.addSeparator()
        menu.addAction(actions[command.id])
    return menus
