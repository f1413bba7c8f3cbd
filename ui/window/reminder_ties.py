"""Ties reminders to where they are asked for and where it is told that some are due."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from planner.domain.reminder import Reminding
from ui.gestures.session_menu import SessionMenus
from ui.navigator import Navigator
from ui.panels.panel_dock import Panels
from ui.reminder_keeper import ReminderKeeper
from ui.window.since import SinceLooked
from ui.window.status import StatusLine


class ReminderTies(QObject):
    """Lets panels and menus ask for reminders, and tells quietly how many are due."""

    def __init__(
        self, keeper: ReminderKeeper, panels: Panels, status: StatusLine, navigator: Navigator
    ) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._panels = panels
        self._status = status
        panels.remind_asked.connect(keeper.ask_of)
        panels.page_remind_asked.connect(keeper.ask_of_page)
        keeper.due_changed.connect(self._on_due_changed)
        # Whoever leaves the planner open overnight goes somewhere in it the next day.
        navigator.day_selected.connect(keeper.look_on_another_day)
        keeper.look()

    def serve(self, menus: SessionMenus, since: SinceLooked) -> None:
        """Let menus ask too, and the panel show the list of what is due."""
        menus.remind_asked.connect(self._keeper.ask_of)
        self._panels.due_asked.connect(since.show)

    @Slot(object)
    def _on_due_changed(self, due: Sequence[Reminding]) -> None:
        self._status.show_due(len(due))
        self._panels.day.show_due(len(due))
