"""The commands of the Toolkit menu."""

from PySide6.QtCore import QCoreApplication

from ui.commands.command import Command, CommandId, Menu

translate = QCoreApplication.translate


def toolkit_commands() -> tuple[Command, ...]:
    """Return the commands of the Toolkit menu, in its order."""
    return (
        Command(
            id=CommandId.SHOW_TOOLKIT,
            menu=Menu.TOOLKIT,
            text=translate("commands", "Toolkit &pages"),
        ),
    )
