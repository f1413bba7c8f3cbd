"""The commands of the Clashes menu."""

from PySide6.QtCore import QCoreApplication

from ui.commands.command import Command, CommandId, Menu

translate = QCoreApplication.translate


def clash_commands() -> tuple[Command, ...]:
    """Return the commands of the Clashes menu, in its order."""
    return (
        Command(
            id=CommandId.TO_SETTLE,
            menu=Menu.CLASHES,
            text=translate("commands", "What is to &settle"),
            keys=("Ctrl+Shift+L",),
        ),
        Command(
            id=CommandId.FIND_DATE,
            menu=Menu.CLASHES,
            text=translate("commands", "&Find a date…"),
            keys=("Ctrl+Shift+F",),
        ),
        Command(
            id=CommandId.BETTER_DATES,
            menu=Menu.CLASHES,
            text=translate("commands", "&Better dates for the selected session…"),
            keys=("Ctrl+B",),
        ),
        Command(
            id=CommandId.PLAN_MOVES,
            menu=Menu.CLASHES,
            text=translate("commands", "&Move all that is to avoid…"),
        ),
        Command(
            id=CommandId.DECISIONS,
            menu=Menu.CLASHES,
            text=translate("commands", "&Decisions…"),
            opens_group=True,
        ),
        Command(
            id=CommandId.PRINT_CLASHES,
            menu=Menu.CLASHES,
            text=translate("commands", "Print a &clash report…"),
        ),
        Command(
            id=CommandId.FAIRNESS,
            menu=Menu.CLASHES,
            text=translate("commands", "F&airness…"),
        ),
        Command(
            id=CommandId.POLICY,
            menu=Menu.CLASHES,
            text=translate("commands", "Clash &policy…"),
        ),
    )
