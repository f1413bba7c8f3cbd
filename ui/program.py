"""The program while it runs: one window on one diary, and then perhaps on another."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Slot
from PySide6.QtWidgets import QApplication

from planner.domain.errors import PlannerError
from planner.services.almanac_updates import open_with_newest
from planner.services.workspace import Workspace
from ui.clockwork import Now
from ui.errors import show_error
from ui.look.look import Look
from ui.paper.page_printer import PagePrinter
from ui.paper.view_printer import ViewPrinter
from ui.recent import RecentFiles
from ui.window.main_window import MainWindow


class Program(QObject):
    """Opens a window on a diary; one on another diary takes its place once that is open.

    What a window had to undo goes with it; everything has been written by then.
    """

    def __init__(
        self, application: QApplication, look: Look, preferences: QSettings, now: Now
    ) -> None:
        super().__init__(application)
        self._application = application
        self._look = look
        self._preferences = preferences
        self._now = now
        self._recent = RecentFiles(preferences, "diaries")
        self._workspace: Workspace | None = None
        self.window: MainWindow | None = None

    @property
    def workspace(self) -> Workspace:
        """The almanac and diary that are open."""
        assert self._workspace is not None, "asked for once a window is open"
        return self._workspace

    def open(self, diary: Path) -> MainWindow:
        """Open a window on a diary in place of the one there is.

        Raises PlannerError with the window there is as it was.
        """
        workspace, faults = open_with_newest(diary)
        # The last window is about to close, which would end the program.
        self._application.setQuitOnLastWindowClosed(False)
        self.close()
        window = MainWindow(workspace, self._look, self._now, self._preferences)
        views = ViewPrinter(workspace, self._now, window, self._preferences)
        window.print_asked.connect(views.print)
        window.print_preview_asked.connect(views.preview)
        pages = PagePrinter(self._now, window)
        window.print_page_asked.connect(pages.preview)
        window.print_booklet_asked.connect(pages.preview_booklet)
        window.diary_asked.connect(self._on_diary_asked)
        self._workspace, self.window = workspace, window
        self._recent.add(diary)
        window.show()
        self._application.setQuitOnLastWindowClosed(True)
        # The calendar is painted first; what else is to be told can wait for it.
        QTimer.singleShot(0, window.since.tell)
        if faults:
            window.updater.tell_unused(faults)
        return window

    def close(self) -> None:
        """Close the window and its files."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None

    @Slot(object)
    def _on_diary_asked(self, diary: Path) -> None:
        if self._workspace is None or diary.absolute() == self._workspace.diary_path.absolute():
            return
        try:
            self.open(diary)
        except PlannerError as error:
            show_error(self.window, error)
