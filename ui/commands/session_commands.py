"""The commands of the Session menu."""

from PySide6.QtCore import QCoreApplication

from ui.commands.command import Command, CommandId, Menu

translate = QCoreApplication.translate


def session_commands() -> tuple[Command, ...]:
    """Return the commands of the Session menu, in its order."""
    return (*_new_commands(), *_selected_commands(), *_list_commands())


def _new_commands() -> tuple[Command, ...]:
    return (
        Command(
            id=CommandId.NEW_SESSION,
            menu=Menu.SESSION,
            text=translate("commands", "&New session…"),
            keys=("Ctrl+N",),
        ),
        Command(
            id=CommandId.QUICK_ADD,
            menu=Menu.SESSION,
            text=translate("commands", "&Quick add in words…"),
            keys=("Ctrl+Shift+N",),
        ),
    )


def _selected_commands() -> tuple[Command, ...]:
    return (
        Command(
            id=CommandId.EDIT_SESSION,
            menu=Menu.SESSION,
            text=translate("commands", "&Edit…"),
            keys=("Ctrl+E",),
            opens_group=True,
        ),
        Command(
            id=CommandId.MOVE_SESSION,
            menu=Menu.SESSION,
            text=translate("commands", "&Move to…"),
            keys=("Ctrl+M",),
        ),
        Command(
            id=CommandId.EXPORT_SELECTED,
            menu=Menu.SESSION,
            text=translate("commands", "Export &selected sessions…"),
        ),
    )


def _list_commands() -> tuple[Command, ...]:
    return (
        Command(
            id=CommandId.PROGRAMMES,
            menu=Menu.SESSION,
            text=translate("commands", "&Programmes…"),
            opens_group=True,
        ),
        Command(
            id=CommandId.TERMS,
            menu=Menu.SESSION,
            text=translate("commands", "Te&rms…"),
        ),
        Command(
            id=CommandId.TEMPLATES,
            menu=Menu.SESSION,
            text=translate("commands", "Templates of &common sessions…"),
        ),
    )
