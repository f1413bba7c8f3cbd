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
        *_clip_commands(),
        *_session_commands(),
        Command(
            id=CommandId.FIND,
            menu=Menu.EDIT,
            text=translate("commands", "&Find…"),
            keys=("Ctrl+F",),
            opens_group=True,
        ),
        Command(
            id=CommandId.PREFERENCES,
            menu=Menu.EDIT,
            text=translate("commands", "Preference&s…"),
            keys=("Ctrl+,",),
            opens_group=True,
        ),
    )


def _clip_commands() -> tuple[Command, ...]:
    return (
        Command(
            id=CommandId.CUT,
            menu=Menu.EDIT,
            text=translate("commands", "Cu&t"),
            keys=("Ctrl+X",),
            opens_group=True,
            is_of_calendar=True,
        ),
        Command(
            id=CommandId.COPY,
            menu=Menu.EDIT,
            text=translate("commands", "&Copy"),
            keys=("Ctrl+C",),
            is_of_calendar=True,
        ),
        Command(
            id=CommandId.PASTE,
            menu=Menu.EDIT,
            text=translate("commands", "&Paste on this day"),
            keys=("Ctrl+V",),
            is_of_calendar=True,
        ),
        Command(
            id=CommandId.DUPLICATE,
            menu=Menu.EDIT,
            text=translate("commands", "Dup&licate to the next day"),
            keys=("Ctrl+Shift+C",),
            is_of_calendar=True,
        ),
        Command(
            id=CommandId.DELETE,
            menu=Menu.EDIT,
            text=translate("commands", "&Delete…"),
            keys=("Del",),
            is_of_calendar=True,
        ),
        Command(
            id=CommandId.SELECT_ALL,
            menu=Menu.EDIT,
            text=translate("commands", "Select &all sessions shown"),
            keys=("Ctrl+A",),
            is_of_calendar=True,
        ),
    )


def _session_commands() -> tuple[Command, ...]:
    return (
        Command(
            id=CommandId.NEW_HERE,
            menu=Menu.EDIT,
            text=translate("commands", "&New session on this day…"),
            keys=("N",),
            opens_group=True,
            is_of_calendar=True,
        ),
        Command(
            id=CommandId.RENAME,
            menu=Menu.EDIT,
            text=translate("commands", "&Edit title"),
            keys=("F2",),
            is_of_calendar=True,
        ),
        Command(
            id=CommandId.MOVE_MODE,
            menu=Menu.EDIT,
            text=translate("commands", "&Move with the keyboard"),
            keys=("M",),
            is_of_calendar=True,
        ),
    )
