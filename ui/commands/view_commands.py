"""The commands of the View menu."""

from PySide6.QtCore import QCoreApplication

from ui.commands.command import Command, CommandId, Menu

translate = QCoreApplication.translate


def view_commands() -> tuple[Command, ...]:
    """Return the commands of the View menu, in its order."""
    return (*_calendar_commands(), *_time_commands(), *_text_commands(), *_area_commands())


def _calendar_commands() -> tuple[Command, ...]:
    return (
        Command(
            id=CommandId.SHOW_DAY,
            menu=Menu.VIEW,
            text=translate("commands", "&Day"),
            keys=("Ctrl+1",),
            is_checkable=True,
        ),
        Command(
            id=CommandId.SHOW_WEEK,
            menu=Menu.VIEW,
            text=translate("commands", "&Week"),
            keys=("Ctrl+2",),
            is_checkable=True,
        ),
        Command(
            id=CommandId.SHOW_MONTH,
            menu=Menu.VIEW,
            text=translate("commands", "&Month"),
            keys=("Ctrl+3",),
            is_checkable=True,
        ),
        Command(
            id=CommandId.SHOW_YEAR,
            menu=Menu.VIEW,
            text=translate("commands", "&Year"),
            keys=("Ctrl+4",),
            is_checkable=True,
        ),
        Command(
            id=CommandId.SHOW_AGENDA,
            menu=Menu.VIEW,
            text=translate("commands", "Ag&enda"),
            keys=("Ctrl+5",),
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
            id=CommandId.GO_TO_DATE,
            menu=Menu.VIEW,
            text=translate("commands", "&Go to date…"),
            keys=("Ctrl+G",),
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


def _time_commands() -> tuple[Command, ...]:
    return (
        Command(
            id=CommandId.CLOCK,
            menu=Menu.VIEW,
            text=translate("commands", "24-&hour clock"),
            is_checkable=True,
            opens_group=True,
        ),
        Command(
            id=CommandId.HIDE_WEEKEND,
            menu=Menu.VIEW,
            text=translate("commands", "Hide the wee&kend"),
            is_checkable=True,
        ),
        Command(
            id=CommandId.YEAR_FROM_JANUARY,
            menu=Menu.VIEW,
            text=translate("commands", "Year from &January"),
            is_checkable=True,
        ),
        Command(
            id=CommandId.YEAR_FROM_AUGUST,
            menu=Menu.VIEW,
            text=translate("commands", "Year &from August"),
            is_checkable=True,
        ),
        Command(
            id=CommandId.YEAR_FROM_SEPTEMBER,
            menu=Menu.VIEW,
            text=translate("commands", "Yea&r from September"),
            is_checkable=True,
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
            text=translate("commands", "Th&is day panel"),
            keys=("F8",),
            is_checkable=True,
        ),
        Command(
            id=CommandId.SWAP_SIDES,
            menu=Menu.VIEW,
            text=translate("commands", "Swap the sides of side bar and panels"),
        ),
        Command(
            id=CommandId.WIDER_PANELS,
            menu=Menu.VIEW,
            text=translate("commands", "Wider panels"),
            keys=("Shift+F8",),
        ),
        Command(
            id=CommandId.NARROWER_PANELS,
            menu=Menu.VIEW,
            text=translate("commands", "Narrower panels"),
            keys=("Ctrl+F8",),
        ),
        Command(
            id=CommandId.CLASHES,
            menu=Menu.VIEW,
            text=translate("commands", "List of &clashes"),
            keys=("Ctrl+L",),
        ),
        Command(
            id=CommandId.FAITH_PAGES,
            menu=Menu.VIEW,
            text=translate("commands", "Pages on faiths and cultures"),
            keys=("F7",),
        ),
        Command(
            id=CommandId.SINCE_LOOKED,
            menu=Menu.VIEW,
            text=translate("commands", "Since you last looked"),
            opens_group=True,
        ),
        Command(
            id=CommandId.NEWS_AT_START,
            menu=Menu.VIEW,
            text=translate("commands", "Tell what is new when the planner opens"),
            is_checkable=True,
        ),
        Command(
            id=CommandId.NEXT_AREA,
            menu=Menu.VIEW,
            text=translate("commands", "Go to next &area"),
            keys=("F6",),
        ),
    )
