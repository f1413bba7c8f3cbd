"""The commands of the Help menu."""

from PySide6.QtCore import QCoreApplication

from ui.commands.command import Command, CommandId, Menu

translate = QCoreApplication.translate


def help_commands() -> tuple[Command, ...]:
    """Return the commands of the Help menu, in its order."""
    return (
        Command(
            id=CommandId.HELP,
            menu=Menu.HELP,
            text=translate("commands", "&Help"),
            keys=("F1",),
        ),
        Command(
            id=CommandId.SHORTCUTS,
            menu=Menu.HELP,
            text=translate("commands", "&Keyboard shortcuts"),
            keys=("Ctrl+F1",),
        ),
        Command(
            id=CommandId.UPDATE_ALMANAC,
            menu=Menu.HELP,
            text=translate("commands", "&Update the almanac…"),
            opens_group=True,
        ),
        Command(
            id=CommandId.GO_BACK,
            menu=Menu.HELP,
            text=translate("commands", "&Go back to the edition before…"),
        ),
        Command(
            id=CommandId.KEPT_HERE,
            menu=Menu.HELP,
            text=translate("commands", "&What is kept here…"),
            opens_group=True,
        ),
        Command(
            id=CommandId.ABOUT,
            menu=Menu.HELP,
            text=translate("commands", "&About Multifaith Planner"),
        ),
    )
