"""What a command of the window is: its id, menu, words and keys, and the action made of it."""

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
    SESSION = "session"
    DATES = "dates"
    CLASHES = "clashes"
    SUPPORT = "support"
    TOOLKIT = "toolkit"
    HELP = "help"


class CommandId(StrEnum):
    """What can be asked of the window."""

    IMPORT = "import"
    OPEN_SAMPLE = "open-sample"
    WATCHED = "watched"
    NEW_DIARY = "new-diary"
    OPEN_DIARY = "open-diary"
    OPEN_SHARED = "open-shared"
    EXPORT = "export"
    MOVE_DIARY = "move-diary"
    COPIES = "copies"
    PRINT = "print"
    PRINT_PREVIEW = "print-preview"
    PRINT_BOOKLET = "print-booklet"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    CUT = "cut"
    COPY = "copy"
    PASTE = "paste"
    DUPLICATE = "duplicate"
    DELETE = "delete"
    SELECT_ALL = "select-all"
    RENAME = "rename"
    MOVE_MODE = "move-mode"
    NEW_HERE = "new-here"
    FIND = "find"
    PREFERENCES = "preferences"
    SHOW_DAY = "show-day"
    SHOW_WEEK = "show-week"
    SHOW_MONTH = "show-month"
    SHOW_YEAR = "show-year"
    SHOW_AGENDA = "show-agenda"
    TODAY = "today"
    GO_TO_DATE = "go-to-date"
    PREVIOUS = "previous"
    NEXT = "next"
    LARGER = "larger"
    SMALLER = "smaller"
    ORDINARY_SIZE = "ordinary-size"
    CLOCK = "clock"
    HIDE_WEEKEND = "hide-weekend"
    YEAR_FROM_JANUARY = "year-from-january"
    YEAR_FROM_AUGUST = "year-from-august"
    YEAR_FROM_SEPTEMBER = "year-from-september"
    SIDEBAR = "sidebar"
    PANEL = "panel"
    SINCE_LOOKED = "since-looked"
    NEWS_AT_START = "news-at-start"
    SWAP_SIDES = "swap-sides"
    WIDER_PANELS = "wider-panels"
    NARROWER_PANELS = "narrower-panels"
    NEXT_AREA = "next-area"
    CLASHES = "clashes"
    FAITH_PAGES = "faith-pages"
    NEW_SESSION = "new-session"
    QUICK_ADD = "quick-add"
    EDIT_SESSION = "edit-session"
    MOVE_SESSION = "move-session"
    EXPORT_SELECTED = "export-selected"
    PROGRAMMES = "programmes"
    TERMS = "terms"
    TEMPLATES = "templates"
    PRACTICES = "practices"
    SAVE_SET = "save-set"
    SAVED_SETS = "saved-sets"
    CONFIRM_DATE = "confirm-date"
    CONFIRMED_DATES = "confirmed-dates"
    OWN_DATES = "own-dates"
    TO_SETTLE = "to-settle"
    FIND_DATE = "find-date"
    BETTER_DATES = "better-dates"
    PLAN_MOVES = "plan-moves"
    PRINT_CLASHES = "print-clashes"
    DECISIONS = "decisions"
    FAIRNESS = "fairness"
    POLICY = "policy"
    FIND_WAY = "find-way"
    SUPPORT_GUIDES = "support-guides"
    SUPPORT_PLANS = "support-plans"
    WHAT_IS_NEXT = "what-is-next"
    PLAN_PASSPHRASE = "plan-passphrase"
    LOCK_PLANS = "lock-plans"
    MAKE_ACCESSIBLE = "make-accessible"
    EXTRA_TIME = "extra-time"
    SHOW_TOOLKIT = "show-toolkit"
    ROUNDS = "rounds"
    CHECK_ADVERT = "check-advert"
    SPEAKING_EVENTS = "speaking-events"
    SPEAKING_LOG = "speaking-log"
    PLAN_ACTIVITY = "plan-activity"
    PRACTICE_YEAR = "practice-year"
    FRAMEWORK_REPORT = "framework-report"
    ADD_DOCUMENT = "add-document"
    DOCUMENTS = "documents"
    HELP = "help"
    SHORTCUTS = "shortcuts"
    UPDATE_ALMANAC = "update-almanac"
    GO_BACK = "go-back"
    KEPT_HERE = "kept-here"
    ABOUT = "about"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command; ``keys`` are portable key sequences, the first of them shown in the menu.

    A command with ``opens_group`` has a line above it in its menu. The keys of one that
    ``is_of_calendar`` work where the keyboard is in the calendar, and mean other things elsewhere.
    """

    id: CommandId
    menu: Menu
    text: str
    keys: tuple[str, ...] = ()
    is_checkable: bool = False
    opens_group: bool = False
    is_of_calendar: bool = False


def menu_titles() -> Mapping[Menu, str]:
    """Return the title of each menu."""
    return {
        Menu.FILE: translate("commands", "&File"),
        Menu.EDIT: translate("commands", "&Edit"),
        Menu.VIEW: translate("commands", "&View"),
        Menu.SESSION: translate("commands", "&Session"),
        Menu.DATES: translate("commands", "&Dates"),
        Menu.CLASHES: translate("commands", "&Clashes"),
        Menu.SUPPORT: translate("commands", "S&upport"),
        Menu.TOOLKIT: translate("commands", "&Toolkit"),
        Menu.HELP: translate("commands", "&Help"),
    }


def actions_from(table: tuple[Command, ...], parent: QObject) -> Mapping[CommandId, QAction]:
    """Return an action for each command of the table."""
    return {command.id: _action(command, parent) for command in table}


def _action(command: Command, parent: QObject) -> QAction:
    action = QAction(command.text, parent)
    action.setObjectName(command.id.value)
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    context = Qt.ShortcutContext
    is_local = command.is_of_calendar
    action.setShortcutContext(
        context.WidgetWithChildrenShortcut if is_local else context.WindowShortcut
    )
    action.setCheckable(command.is_checkable)
    return action
