"""The commands of the File menu."""

from PySide6.QtCore import QCoreApplication

from ui.commands.command import Command, CommandId, Menu

translate = QCoreApplication.translate


def file_commands() -> tuple[Command, ...]:
    """Return the commands of the File menu, in its order."""
    return (
        Command(
            id=CommandId.IMPORT,
            menu=Menu.FILE,
            text=translate("commands", "&Import timetable…"),
            keys=("Ctrl+I",),
        ),
        Command(
            id=CommandId.OPEN_SAMPLE,
            menu=Menu.FILE,
            text=translate("commands", "Open the &sample"),
        ),
        Command(
            id=CommandId.WATCHED,
            menu=Menu.FILE,
            text=translate("commands", "&Watched timetables…"),
        ),
        Command(
            id=CommandId.EXPORT,
            menu=Menu.FILE,
            text=translate("commands", "&Export…"),
            keys=("Ctrl+Shift+E",),
        ),
        Command(
            id=CommandId.NEW_DIARY,
            menu=Menu.FILE,
            text=translate("commands", "New diary…"),
            opens_group=True,
        ),
        Command(
            id=CommandId.OPEN_DIARY,
            menu=Menu.FILE,
            text=translate("commands", "Open another diary…"),
        ),
        Command(
            id=CommandId.OPEN_SHARED,
            menu=Menu.FILE,
            text=translate("commands", "Open shared diary…"),
        ),
        Command(
            id=CommandId.MOVE_DIARY,
            menu=Menu.FILE,
            text=translate("commands", "Move this diary…"),
        ),
        Command(
            id=CommandId.COPIES,
            menu=Menu.FILE,
            text=translate("commands", "&Copies and restoring…"),
        ),
        Command(
            id=CommandId.PRINT,
            menu=Menu.FILE,
            text=translate("commands", "&Print…"),
            keys=("Ctrl+P",),
            opens_group=True,
        ),
        Command(
            id=CommandId.PRINT_PREVIEW,
            menu=Menu.FILE,
            text=translate("commands", "Print pre&view…"),
            keys=("Ctrl+Shift+P",),
        ),
        Command(
            id=CommandId.PRINT_BOOKLET,
            menu=Menu.FILE,
            text=translate("commands", "Print a &booklet…"),
        ),
        Command(
            id=CommandId.QUIT,
            menu=Menu.FILE,
            text=translate("commands", "&Quit"),
            keys=("Ctrl+Q",),
            opens_group=True,
        ),
    )
