"""The commands of the Edit menu."""

from PySide6.QtCore import QCoreApplication

from ui.commands.command import Command, CommandId, Menu

translate = QCoreApplication.translate


def edit_commands() -> tuple[Command, ...]:
    """Return the commands of the Edit menu, in its order."""
    return (
        Command(
            id=CommandId.UNDO,
            menu=Menu.EDIT,
            text=translate("commands", "&Undo"),
            keys=("Ctrl+Z",),
        ),
        Command(
            id=CommandId.REDO,
            menu=Menu.EDIT,
            text=translate("commands", "&Redo"),
            keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        ),
        Command(
            id=CommandId.FIND,
            menu=Menu.EDIT,
            text=translate("commands", "&Find…"),
            keys=("Ctrl+F",),
            opens_group=True,
        ),
    )
