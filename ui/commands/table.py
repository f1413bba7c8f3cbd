"""Every command of the window: its words, keys and menu, in one table."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

translate = QCoreApplication.translate


class Menu(StrEnum):
    """The menus, from left to right."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    DATES = "dates"
    HELP = "help"


class CommandId(StrEnum):
    """What can be asked of the window."""

    IMPORT = "import"
    OPEN_SAMPLE = "open-sample"
    PRINT_WEEK = "print-week"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    FIND = "find"
    SHOW_WEEK = "show-week"
    SHOW_MONTH = "show-month"
    TODAY = "today"
    PREVIOUS = "previous"
    NEXT = "next"
    LARGER = "larger"
    SMALLER = "smaller"
    ORDINARY_SIZE = "ordinary-size"
    CLOCK = "clock"
    SIDEBAR = "sidebar"
    PANEL = "panel"
    NEXT_AREA = "next-area"
    CLASHES = "clashes"
    PRACTICES = "practices"
    CONFIRM_DATE = "confirm-date"
    CONFIRMED_DATES = "confirmed-dates"
    OWN_DATES = "own-dates"
    SHORTCUTS = "shortcuts"
    UPDATE_ALMANAC = "update-almanac"
    GO_BACK = "go-back"
    ABOUT = "about"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command; ``keys`` are portable key sequences, the first of them shown in the menu.

    A command with ``opens_group`` has a line above it in its menu.
    """

    id: CommandId
    menu: Menu
    text: str
    keys: tuple[str, ...] = ()
    is_checkable: bool = False
    opens_group: bool = False


def command_table() -> tuple[Command, ...]:
    """Return every command in menu order, in the language of the window."""
    return (
        *_file_commands(),
        *_edit_commands(),
        *_view_commands(),
        *_dates_commands(),
        *_help_commands(),
    )


def menu_titles() -> Mapping[Menu, str]:
    """Return the title of each menu."""
    return {
        Menu.FILE: translate("commands", "&File"),
        Menu.EDIT: translate("commands", "&Edit"),
        Menu.VIEW: translate("commands", "&View"),
        Menu.DATES: translate("commands", "&Dates"),
        Menu.HELP: translate("commands", "&Help"),
    }


def actions_from(table: tuple[Command, ...], parent: QObject) -> Mapping[CommandId, QAction]:
    """Return an action for each command of the table."""
    return {command.id: _action(command, parent) for command in table}


def _action(command: Command, parent: QObject) -> QAction:
    action = QAction(command.text, parent)
    action.setObjectName(command.id.value)
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.setCheckable(command.is_checkable)
    return action


def _file_commands() -> tuple[Command, ...]:
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
            id=CommandId.PRINT_WEEK,
            menu=Menu.FILE,
            text=translate("commands", "&Print week…"),
            keys=("Ctrl+P",),
            opens_group=True,
        ),
        Command(
            id=CommandId.QUIT,
            menu=Menu.FILE,
            text=translate("commands", "&Quit"),
            keys=("Ctrl+Q",),
            opens_group=True,
        ),
    )


def _edit_commands() -> tuple[Command, ...]:
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


def _view_commands() -> tuple[Command, ...]:
    return (*_calendar_commands(), *_text_commands(), *_area_commands())


def _calendar_commands() -> tuple[Command, ...]:
    return (
        Command(
            id=CommandId.SHOW_WEEK,
            menu=Menu.VIEW,
            text=translate("commands", "&Week"),
            keys=("Ctrl+1",),
            is_checkable=True,
        ),
        Command(
            id=CommandId.SHOW_MONTH,
            menu=Menu.VIEW,
            text=translate("commands", "&Month"),
            keys=("Ctrl+2",),
            is_checkable=True,
        ),
        Command(
            id=CommandId.TODAY,
            menu=Menu.VIEW,
            text=translate("commands", "&Today"),
            keys=("Ctrl+T",),
            opens_group=True,
        ),
        Command(
            id=CommandId.PREVIOUS,
            menu=Menu.VIEW,
            text=translate("commands", "&Previous"),
            keys=("Alt+Left",),
        ),
        Command(
            id=CommandId.NEXT,
            menu=Menu.VIEW,
            text=translate("commands", "&Next"),
            keys=("Alt+Right",),
        ),
    )


def _text_commands() -> tuple[Command, ...]:
    return (
        Command(
            id=CommandId.LARGER,
            menu=Menu.VIEW,
            text=translate("commands", "&Larger text"),
            keys=("Ctrl++", "Ctrl+="),
            opens_group=True,
        ),
        Command(
            id=CommandId.SMALLER,
            menu=Menu.VIEW,
            text=translate("commands", "&Smaller text"),
            keys=("Ctrl+-",),
        ),
        Command(
            id=CommandId.ORDINARY_SIZE,
            menu=Menu.VIEW,
            text=translate("commands", "&Ordinary text size"),
            keys=("Ctrl+0",),
        ),
        Command(
            id=CommandId.CLOCK,
            menu=Menu.VIEW,
            text=translate("commands", "24-&hour clock"),
            is_checkable=True,
        ),
    )


def _area_commands() -> tuple[Command, ...]:
    return (
        Command(
            id=CommandId.SIDEBAR,
            menu=Menu.VIEW,
            text=translate("commands", "Side &bar"),
            keys=("F9",),
            is_checkable=True,
            opens_group=True,
        ),
        Command(
            id=CommandId.PANEL,
            menu=Menu.VIEW,
            text=translate("commands", "This &day panel"),
            keys=("F8",),
            is_checkable=True,
        ),
        Command(
            id=CommandId.CLASHES,
            menu=Menu.VIEW,
            text=translate("commands", "List of &clashes"),
            keys=("Ctrl+L",),
        ),
        Command(
            id=CommandId.NEXT_AREA,
            menu=Menu.VIEW,
            text=translate("commands", "Go to next &area"),
            keys=("F6",),
        ),
    )


def _dates_commands() -> tuple[Command, ...]:
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
    )


def _help_commands() -> tuple[Command, ...]:
    return (
        Command(
            id=CommandId.SHORTCUTS,
            menu=Menu.HELP,
            text=translate("commands", "&Keyboard shortcuts"),
            keys=("F1",),
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
            id=CommandId.ABOUT,
            menu=Menu.HELP,
            text=translate("commands", "&About Multifaith Planner"),
            opens_group=True,
        ),
    )
