"""The program while it runs: one window on one diary, and then perhaps on another."""

import importlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QSettings, QTimer, Slot
from PySide6.QtWidgets import QApplication

from planner.domain.diary_address import DiaryAddress, NamedServer, ServerAddress
from planner.domain.errors import DiaryError, PlannerError
from planner.domain.language import translate
from planner.later import imported_later
from planner.services.almanac_updates import open_with_newest
from planner.services.locations import companion_path
from planner.services.plan_lock import PlanLockState
from planner.services.workspace import Workspace
from ui.clockwork import Now
from ui.copy_maker import CopyMaker
from ui.dialogs.other_window import may_take_over
from ui.diary_lock import DiaryLock, Holder
from ui.errors import show_error
from ui.first_paint import FirstPaint
from ui.look.look import Look
from ui.paper.page_printer import PagePrinter
from ui.paper.view_printer import ViewPrinter
from ui.recent_diaries import RecentDiaries
from ui.recovering import tell_or_recover
from ui.widgets.message import warn
from ui.window.main_window import MainWindow

with imported_later():
    from planner.services.backups import restore
    from planner.services.forgetting import Keepsakes, delete_everything

Opened = tuple[Workspace, tuple[str, ...]]
"""A workspace, and why newer editions of the almanac are not used."""


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
        self._recent = RecentDiaries(preferences)
        self._copies = CopyMaker(preferences, now, self)
        self._lock: DiaryLock | None = None
        self._workspace: Workspace | None = None
        self.window: MainWindow | None = None

    @property
    def workspace(self) -> Workspace:
        """The almanac and diary that are open."""
        assert self._workspace is not None, "asked for once a window is open"
        return self._workspace

    def open(self, diary: Path | NamedServer) -> MainWindow:
        """Open a window on a diary in place of the one there is.

        Where another window has it open, this one can only read it.
        Raises PlannerError with the window there is as it was.
        """
        path = diary if isinstance(diary, Path) else companion_path(diary.address)
        lock = DiaryLock(path)
        holder = lock.take()
        if holder is not None and may_take_over(self.window, path, holder):
            holder = lock.take_over()
        try:
            workspace, faults = self._opened(diary, read_only=holder is not None)
        except PlannerError:
            lock.release()
            raise
        try:
            workspace.check_readable(self._now().date())
        except PlannerError:
            workspace.close()
            lock.release()
            raise
        # The last window is about to close, which would end the program.
        self._application.setQuitOnLastWindowClosed(False)
        self.close()
        try:
            window = MainWindow(workspace, self._look, self._now, self._preferences)
        except PlannerError:
            workspace.close()
            lock.release()
            raise
        self._lock = lock
        views = ViewPrinter(workspace, self._now, window, self._preferences)
        window.print_asked.connect(views.print)
        window.print_preview_asked.connect(views.preview)
        pages = PagePrinter(self._now, window)
        window.print_page_asked.connect(pages.preview)
        window.print_booklet_asked.connect(pages.preview_booklet)
        window.diary_asked.connect(self._on_diary_asked)
        window.restore_asked.connect(self._on_restore_asked)
        window.delete_asked.connect(self._on_delete_asked)
        self._workspace, self.window = workspace, window
        self._recent.add(diary if isinstance(diary, Path) else diary.address)
        # The calendar is painted first; what else is to be told can wait for it.
        FirstPaint(window).painted.connect(self._tell_news)
        window.show()
        self._application.setQuitOnLastWindowClosed(True)
        if faults:
            window.updater.tell_unused(faults)
        if holder is not None:
            window.tell(self._read_only_words(holder))
        elif fault := self._copies.take_fault():
            window.tell(fault)
        elif workspace.plan_lock.state is PlanLockState.LOCKED:
            window.tell(self._locked_words())
        self._copies.watch(workspace)
        return window

    def bring_in(self, timetables: Sequence[Path]) -> None:
        """Show what importing these would do, once the calendar has been painted."""
        if timetables and self.window is not None:
            QTimer.singleShot(0, self.window, partial(self.window.bring_in, tuple(timetables)))

    @Slot(object)
    def bring_in_one(self, timetable: Path) -> None:
        """Show what importing a timetable would do."""
        self.bring_in((timetable,))

    def _opened(self, diary: Path | NamedServer, *, read_only: bool) -> Opened:
        if isinstance(diary, Path):
            return open_with_newest(diary, read_only=read_only)
        # What takes a server into use is loaded by those alone who have one.
        opening = importlib.import_module("ui.server_opening")
        is_start = self.window is None
        return cast(
            "Opened",
            opening.opened(
                diary,
                self.window,
                self._preferences,
                read_only=read_only,
                shows_copy_first=is_start,
            ),
        )

    def close(self) -> None:
        """Close the window and its files."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        if self._workspace is not None:
            self._copies.before_close()
            self._workspace.close()
            self._workspace = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _read_only_words(self, holder: Holder) -> str:
        return self.tr(
            "This diary is open in another window, on {computer}. You can read and print it here. "
            "To change it, close that window and open the diary again."
        ).format(computer=holder.computer)

    def _locked_words(self) -> str:
        return self.tr(
            "Your support plans are locked: they show and remind of nothing until you choose "
            "Support, “Your plans…” and type the passphrase."
        )

    @Slot(object)
    def _on_restore_asked(self, copy: Path) -> None:
        diary = self.workspace.diary_path
        if self.workspace.shared is not None:
            show_error(self.window, _not_put_back(self.workspace.diary_name))
            return
        try:
            kept = restore(copy, diary)
        except PlannerError as error:
            show_error(self.window, error)
            return
        window = self._reopened(diary)
        if kept is not None:
            words = self.tr(
                "The diary is as the copy {copy} holds it. What was there is kept as {kept}."
            )
            window.tell(words.format(copy=copy.name, kept=kept.name))

    @Slot()
    def _tell_news(self) -> None:
        if self.window is not None:
            self.window.since.tell()

    @Slot(object)
    def _on_delete_asked(self, kept: Keepsakes) -> None:
        self._application.setQuitOnLastWindowClosed(False)
        self._copies.forget()
        shared = self.workspace.shared
        if shared is not None:
            shared.forget_password()
        self.close()
        left = delete_everything(kept)
        self._preferences.clear()
        if left:
            warn(None, self.tr("Delete everything"), self._left_words(left))
        self._application.quit()

    def _left_words(self, left: Sequence[Path]) -> str:
        words = self.tr("These would not go. Close other programs and delete them yourself:")
        return "\n".join((words, *map(str, left)))

    def _reopened(self, diary: Path) -> MainWindow:
        """Open the diary anew, whose file another one has taken the place of."""
        self._application.setQuitOnLastWindowClosed(False)
        self.close()
        return self.open(diary)

    @Slot(object)
    def _on_diary_asked(self, diary: DiaryAddress | NamedServer) -> None:
        if isinstance(diary, ServerAddress):
            diary = NamedServer(address=diary, password=None)
        path = diary if isinstance(diary, Path) else companion_path(diary.address)
        if self._workspace and path.absolute() == self._workspace.diary_path.absolute():
            return
        try:
            self.open(diary)
        except PlannerError as error:
            saved = tell_or_recover(self.window, path, error)
            if saved is not None:
                self._on_diary_asked(saved)
            elif self.window is None:
                self._application.quit()


def _not_put_back(diary: str) -> DiaryError:
    return DiaryError(
        file=diary,
        fault=translate("files", "a copy is not put in the place of a diary that a team shares"),
        remedy=translate("files", "ask those who run the server, or open the copy as a diary"),
    )
