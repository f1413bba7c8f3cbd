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
        Command(
            id=CommandId.ROUNDS,
            menu=Menu.TOOLKIT,
            text=translate("commands", "&Recruitment rounds…"),
            keys=("Ctrl+Shift+R",),
            opens_group=True,
        ),
        Command(
            id=CommandId.CHECK_ADVERT,
            menu=Menu.TOOLKIT,
            text=translate("commands", "Check an &advert…"),
        ),
        Command(
            id=CommandId.SPEAKING_EVENTS,
            menu=Menu.TOOLKIT,
            text=translate("commands", "&Speaking events…"),
            keys=("Ctrl+Shift+J",),
            opens_group=True,
        ),
        Command(
            id=CommandId.SPEAKING_LOG,
            menu=Menu.TOOLKIT,
            text=translate("commands", "Speaking &log of the year"),
        ),
        Command(
            id=CommandId.PLAN_ACTIVITY,
            menu=Menu.TOOLKIT,
            text=translate("commands", "Plan an acti&vity…"),
            opens_group=True,
        ),
        Command(
            id=CommandId.PRACTICE_YEAR,
            menu=Menu.TOOLKIT,
            text=translate("commands", "Plan the practice’s &year…"),
        ),
        Command(
            id=CommandId.FRAMEWORK_REPORT,
            menu=Menu.TOOLKIT,
            text=translate("commands", "&Framework report…"),
        ),
        Command(
            id=CommandId.ADD_DOCUMENT,
            menu=Menu.TOOLKIT,
            text=translate("commands", "Add a &document…"),
            opens_group=True,
        ),
        Command(
            id=CommandId.DOCUMENTS,
            menu=Menu.TOOLKIT,
            text=translate("commands", "Y&our documents…"),
        ),
    )
