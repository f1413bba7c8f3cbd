"""Updating the almanac from a file, and going back: verified and written off the GUI thread."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from planner.domain.errors import PlannerError
from planner.later import imported_later
from planner.services.almanac_updates import (
    Update,
    forget_unusable_updates,
    go_back,
    install_update,
    plan_going_back,
    plan_update,
    read_update,
)
from planner.services.workspace import Workspace
from ui.clockwork import Now
from ui.errors import sentence_from, show_error
from ui.widgets.waiting import WaitingDialog

with imported_later():
    from ui.dialogs.edition_step import EditionStepDialog, Way


@dataclass(frozen=True, slots=True)
class _Task:
    """Work in the thread, and what is done with its result in the window."""

    work: Future[object]
    then: Callable[[object], None]


class AlmanacUpdater(QObject):
    """Reads an update in a thread of its own, shows what it changes, and puts it in place.

    Cancelling while it is read drops what was read; nothing has been written by then.
    """

    edition_changed = Signal()
    """The workspace uses another edition of the almanac."""

    _was_done = Signal(object)

    def __init__(self, workspace: Workspace, now: Now, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._now = now
        self._window = window
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="almanac")
        self._task: _Task | None = None
        self._progress: WaitingDialog | None = None
        self._was_done.connect(self._on_was_done)

    @property
    def is_busy(self) -> bool:
        """Tell whether a file is being read or put in place now."""
        return self._task is not None

    def ask_for_file(self) -> None:
        """Let the user choose the file of an update, and read it."""
        name, _filter = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Update the almanac"),
            "",
            self.tr("Updates of the almanac (*.mfalmanac);;All files (*)"),
        )
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Start verifying a file; what it changes is shown next, or what is wrong with it."""
        words = self.tr("Checking {name}…").format(name=path.name)
        self._start(partial(read_update, path), self._offer, words, self.tr("Cancel"))

    def go_back(self) -> None:
        """Show what going back to the edition before would change, and go back if it is wanted."""
        try:
            step = plan_going_back(self._workspace, self._now().date())
        except PlannerError as error:
            show_error(self._window, error)
            return
        if EditionStepDialog(step, Way.BACK, self._window).exec() == QDialog.DialogCode.Accepted:
            self._start(go_back, self._use, self.tr("Going back…"))

    def tell_unused(self, faults: Sequence[str]) -> None:
        """Tell why installed editions are not used, where there are such; the window goes on."""
        if not faults:
            return
        headline = self.tr("An update of the almanac cannot be used.")
        detail = self.tr(
            "The planner has opened edition {version} instead. Your diary is as it was.\n\n"
            "{faults}\n\nTo have the update again, choose Help, then “Update the almanac…”, and "
            "the file that was sent."
        ).format(
            version=self._workspace.almanac_version,
            faults="\n".join(sentence_from(fault) for fault in faults),
        )
        box = self._told(QMessageBox.Icon.Warning, headline, detail)
        forget = box.addButton(self.tr("Do not tell me again"), QMessageBox.ButtonRole.ActionRole)
        forget.clicked.connect(self._on_forget_asked)
        box.open()

    def close(self) -> None:
        """Wait for the thread to end; call it before the window goes."""
        self._task = None
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _start(
        self,
        work: Callable[[], object],
        then: Callable[..., None],
        words: str,
        cancel: str = "",
    ) -> None:
        if self.is_busy:
            return
        self._progress = self._progress_dialog(words, cancel)
        self._task = _Task(self._threads.submit(work), then)
        self._task.work.add_done_callback(self._was_done.emit)

    def _progress_dialog(self, words: str, cancel: str) -> WaitingDialog:
        dialog = WaitingDialog(self.tr("Update the almanac"), words, cancel, self._window)
        # Once begun, it is put in place whole; there is nothing to call off.
        if cancel:
            dialog.canceled.connect(self._on_cancelled)
        return dialog

    def _offer(self, update: Update) -> None:
        try:
            step = plan_update(update, self._workspace, self._now().date())
        finally:
            update.almanac.close()
        if EditionStepDialog(step, Way.ON, self._window).exec() == QDialog.DialogCode.Accepted:
            self._start(partial(install_update, update), self._use, self.tr("Installing…"))

    def _use(self, path: Path) -> None:
        before = (self._workspace.traditions(), self._workspace.places)
        self._workspace.use_almanac(path)
        self.edition_changed.emit()
        headline = self.tr("Edition {version} of the almanac is in use now.").format(
            version=self._workspace.almanac_version
        )
        after = (self._workspace.traditions(), self._workspace.places)
        detail = (
            ""
            if before == after
            else self.tr("Its other places and traditions can be chosen when you next open it.")
        )
        self._told(QMessageBox.Icon.Information, headline, detail).exec()

    def _told(self, icon: QMessageBox.Icon, headline: str, detail: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setIcon(icon)
        box.setWindowTitle(self.tr("Multifaith Planner"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(headline)
        box.setInformativeText(detail)
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.AcceptRole)
        return box

    def _stop_waiting(self) -> None:
        self._task = None
        if self._progress is not None:
            self._progress.end()
            self._progress = None

    @Slot()
    def _on_forget_asked(self) -> None:
        try:
            forget_unusable_updates()
        except PlannerError as error:
            show_error(self._window, error)

    @Slot(object)
    def _on_was_done(self, work: Future[object]) -> None:
        task = self._task
        if task is None or work is not task.work:
            _let_go(work)
            return
        self._stop_waiting()
        try:
            task.then(work.result())
        except PlannerError as error:
            show_error(self._window, error)

    @Slot()
    def _on_cancelled(self) -> None:
        self._stop_waiting()


def _let_go(work: Future[object]) -> None:
    """Close the update that was read for nothing, since the user called it off."""
    if work.cancelled() or work.exception() is not None:
        return
    result = work.result()
    if isinstance(result, Update):
        result.almanac.close()
