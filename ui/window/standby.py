"""What stands by the calendar: help, preferences, recent files, what is new and what is due."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu

from planner.later import imported_later
from planner.services.help_pages import HelpShelf
from planner.services.timetables import sample_timetables
from ui.commands.command import CommandId
from ui.commands.desk import CommandDesk
from ui.commands.keys import keys_page
from ui.commands.recent_menus import RecentMenus
from ui.commands.staff import Actions, Staff
from ui.commands.table import command_table
from ui.panels.news_strip import NewsStrip
from ui.preferences_keeper import PreferencesKeeper
from ui.window.since import SinceLooked

with imported_later():
    from ui.window.help_window import HelpWindow


class Standby(QObject):
    """Answers the commands for these, and keeps what they remember."""

    print_asked = Signal(object)
    """A Page of the help to be printed."""

    diary_asked = Signal(object)
    """The Path of another diary to be opened."""

    def __init__(
        self, staff: Staff, desk: CommandDesk, actions: Actions, strip: NewsStrip, menu: QMenu
    ) -> None:
        super().__init__(staff.window)
        self._staff = staff
        made = {"keys": partial(keys_page, command_table())}
        self.help_pages = HelpShelf(self.tr("Help"), made)
        self._help: HelpWindow | None = None
        self.since = SinceLooked(staff, strip)
        self._recent = RecentMenus(menu, actions, staff.preferences, staff.window)
        self._news_at_start = actions[CommandId.NEWS_AT_START]
        self._preferences = PreferencesKeeper(
            staff.workspace, staff.maker, staff.look, staff.preferences, staff.window
        )
        self._on_preferences_changed()
        self._preferences.changed.connect(self._on_preferences_changed)
        desk.edit.preferences_asked.connect(self._preferences.ask)
        desk.view.news_asked.connect(self.since.show)
        desk.view.news_wanted.connect(self._on_news_wanted)
        desk.help.help_asked.connect(self._on_help_asked)
        desk.file.diary_asked.connect(self.diary_asked)
        staff.importer.files_taken.connect(self._on_files_taken)
        self._recent.timetable_chosen.connect(self._on_timetable_chosen)
        self._recent.diary_chosen.connect(self.diary_asked)

    def show_help(self, name: str | None) -> None:
        """Show a page of the help, or with no name the one that was read last."""
        self._on_help_asked(name)

    @Slot(bool)
    def _on_news_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - Qt passes it so
        self.since.want(wanted=wanted)

    @Slot()
    def _on_preferences_changed(self) -> None:
        self._news_at_start.setChecked(self.since.is_wanted)

    @Slot(object)
    def _on_help_asked(self, name: str | None) -> None:
        if self._help is None:
            staff = self._staff
            self._help = HelpWindow(self.help_pages, staff.look, staff.preferences, staff.window)
            self._help.print_asked.connect(self.print_asked)
        self._help.show_page(name)

    @Slot(object)
    def _on_files_taken(self, paths: Sequence[Path]) -> None:
        sample = sample_timetables()
        self._recent.add_timetables([path for path in paths if path not in sample])

    @Slot(object)
    def _on_timetable_chosen(self, path: Path) -> None:
        self._staff.importer.read([path])
