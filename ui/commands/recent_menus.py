"""The menus of recent timetables and recent diaries in the File menu."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.commands.command import CommandId
from ui.commands.recent_menu import RecentMenu
from ui.commands.staff import Actions
from ui.recent import RecentFiles
from ui.recent_diaries import RecentDiaries


class RecentMenus(QObject):
    """Puts each below the command that it shortens."""

    timetable_chosen = Signal(object)
    """The Path of a timetable to be imported again."""

    diary_chosen = Signal(object)
    """The DiaryAddress of a diary to be opened."""

    def __init__(
        self, menu: QMenu, actions: Actions, preferences: QSettings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._timetables = RecentFiles(preferences, "timetables")
        recent = QMenu(self.tr("Recent timetables"), menu)
        menu.insertMenu(actions[CommandId.OPEN_SAMPLE], recent)
        # A diary that can only be read takes no import.
        actions[CommandId.IMPORT].enabledChanged.connect(recent.setEnabled)
        recent.setEnabled(actions[CommandId.IMPORT].isEnabled())
        RecentMenu(recent, self._timetables, window).path_chosen.connect(self.timetable_chosen)
        diaries = QMenu(self.tr("Recent diaries"), menu)
        below = menu.actions()[menu.actions().index(actions[CommandId.OPEN_SHARED]) + 1]
        menu.insertMenu(below, diaries)
        RecentMenu(diaries, RecentDiaries(preferences), window).path_chosen.connect(
            self.diary_chosen
        )

    def add_timetables(self, paths: Sequence[Path]) -> None:
        """Put imported files at the front."""
        for path in paths:
            self._timetables.add(path)
