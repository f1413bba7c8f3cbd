"""The commands of the Support menu."""

from PySide6.QtCore import QCoreApplication

from ui.commands.command import Command, CommandId, Menu

translate = QCoreApplication.translate


def support_commands() -> tuple[Command, ...]:
    """Return the commands of the Support menu, in its order."""
    return (
        Command(
            id=CommandId.FIND_WAY,
            menu=Menu.SUPPORT,
            text=translate("commands", "&Find your way…"),
            keys=("Ctrl+Shift+W",),
        ),
        Command(
            id=CommandId.SUPPORT_GUIDES,
            menu=Menu.SUPPORT,
            text=translate("commands", "Support &guides"),
        ),
        Command(
            id=CommandId.SUPPORT_PLANS,
            menu=Menu.SUPPORT,
            text=translate("commands", "Your &plans…"),
            keys=("Ctrl+Shift+K",),
            opens_group=True,
        ),
        Command(
            id=CommandId.WHAT_IS_NEXT,
            menu=Menu.SUPPORT,
            text=translate("commands", "&What is next…"),
        ),
        Command(
            id=CommandId.LOCK_PLANS,
            menu=Menu.SUPPORT,
            text=translate("commands", "&Lock plans"),
        ),
        Command(
            id=CommandId.PLAN_PASSPHRASE,
            menu=Menu.SUPPORT,
            text=translate("commands", "Passph&rase for plans…"),
        ),
        Command(
            id=CommandId.MAKE_ACCESSIBLE,
            menu=Menu.SUPPORT,
            text=translate("commands", "Make this session &accessible…"),
            opens_group=True,
        ),
        Command(
            id=CommandId.EXTRA_TIME,
            menu=Menu.SUPPORT,
            text=translate("commands", "E&xtra time for this exam…"),
        ),
    )
