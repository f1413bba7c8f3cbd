"""The commands of the Dates menu."""

from PySide6.QtCore import QCoreApplication

from ui.commands.command import Command, CommandId, Menu

translate = QCoreApplication.translate


def dates_commands() -> tuple[Command, ...]:
    """Return the commands of the Dates menu, in its order."""
    return (
        Command(
            id=CommandId.CONFIRM_DATE,
            menu=Menu.DATES,
            text=translate("commands", "&Confirm or move a date of this day…"),
            keys=("Ctrl+D",),
        ),
        Command(
            id=CommandId.CONFIRMED_DATES,
            menu=Menu.DATES,
            text=translate("commands", "C&onfirmed dates…"),
        ),
        Command(
            id=CommandId.OWN_DATES,
            menu=Menu.DATES,
            text=translate("commands", "&Your own dates…"),
            keys=("Ctrl+Shift+D",),
        ),
        Command(
            id=CommandId.PRACTICES,
            menu=Menu.DATES,
            text=translate("commands", "P&ractices…"),
        ),
        Command(
            id=CommandId.SAVE_SET,
            menu=Menu.DATES,
            text=translate("commands", "&Save what is shown as a set…"),
            keys=("Ctrl+Shift+S",),
            opens_group=True,
        ),
        Command(
            id=CommandId.SAVED_SETS,
            menu=Menu.DATES,
            text=translate("commands", "Rena&me or remove sets…"),
        ),
    )
