"""The page of keyboard shortcuts: those of the calendar and of pages, and every command's."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from planner.domain.page import Block, Facts, Heading, Page, PageId, Shelf
from ui.commands.command import Command, Menu, menu_titles

translate = QCoreApplication.translate

Rows = tuple[tuple[str, str], ...]
"""Keys, and what they do."""


def keys_page(commands: tuple[Command, ...]) -> Page:
    """Return the page, its commands menu by menu."""
    blocks: list[Block] = [
        Heading(translate("keys", "In the calendar")),
        Facts(calendar_keys()),
        Heading(translate("keys", "On a page")),
        Facts(page_keys()),
    ]
    for menu, title in menu_titles().items():
        rows = _menu_keys(commands, menu)
        if rows:
            blocks += [Heading(title.replace("&", "")), Facts(rows)]
    return Page(
        id=PageId(Shelf.HELP, "keys"),
        title=translate("keys", "Keyboard shortcuts"),
        blocks=tuple(blocks),
    )


def calendar_keys() -> Rows:
    """Return the keys that the calendar itself has."""
    return (
        (
            translate("keys", "Arrow keys"),
            translate("keys", "Move from day to day; in a day, week or agenda also among sessions"),
        ),
        (
            translate("keys", "Page Up, Page Down"),
            translate("keys", "What comes before or after; in the agenda, past its ends"),
        ),
        (
            translate("keys", "Home, End"),
            translate("keys", "Monday or Sunday; in the agenda, its first or last row"),
        ),
        (
            translate("keys", "Enter"),
            translate("keys", "Open the day; “+3 more” in a month does the same"),
        ),
        (
            translate("keys", "Space"),
            translate(
                "keys", "Go into a day of the month, to its sessions; Esc goes back to the day"
            ),
        ),
        (translate("keys", "Enter on a session"), translate("keys", "Open it")),
        (translate("keys", "Shift and arrow keys"), translate("keys", "Select more sessions")),
        (
            translate("keys", "Ctrl and arrow keys"),
            translate(
                "keys",
                "In a day or week, point to a time; with Shift let it end later or earlier. "
                "N begins a session there",
            ),
        ),
        (
            translate("keys", "Esc"),
            translate("keys", "Put back what is dragged, or select no session and no time"),
        ),
        (
            translate("keys", "While moving with the keyboard"),
            translate("keys", "Arrow keys move, with Shift resize, with Alt finely; Enter drops"),
        ),
        (
            translate("keys", "Menu key"),
            translate("keys", "What can be done with a session, day or observance"),
        ),
        (translate("keys", "Tab"), translate("keys", "Go on to the next control")),
    )


def page_keys() -> Rows:
    """Return the keys that pages to read have."""
    return (
        ("Ctrl+[, Ctrl+]", translate("keys", "The page before, and forward again")),
        ("F3, Shift+F3", translate("keys", "Find in this page; the next place, the one before")),
        ("F4", translate("keys", "The list of its sections, to go to one")),
        (
            translate("keys", "Ctrl with the mouse wheel"),
            translate("keys", "Larger or smaller text on pages alone"),
        ),
    )


def _menu_keys(commands: tuple[Command, ...], menu: Menu) -> Rows:
    return tuple(
        (_key_words(command), command.text.replace("&", "").rstrip("…"))
        for command in commands
        if command.menu is menu and command.keys
    )


def _key_words(command: Command) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in command.keys)
