"""Bringing timetables in: read off the GUI thread, shown first, then applied as one undo step."""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.errors import PlannerError
from planner.domain.timetable import Timetable
from planner.services.importing import PlannedImport
from planner.services.table_import import is_table_file
from planner.services.workspace import Workspace
from ui.clockwork import Now
from ui.copy_maker import copy_first
from ui.dialogs.import_preview import ImportPreviewDialog
from ui.errors import show_error
from ui.notify import PlanNotifier
from ui.table_importer import Before, TableImporter
from ui.widgets.waiting import WaitingDialog

Timetables = tuple[Timetable, ...]


class Importer(QObject):
    """Reads timetable files in a thread of its own and puts them into the diary.

    What an import will do is shown first. Cancelling drops what was read; nothing has been written
    by then.
    """

    imported = Signal(object)
    """The tuple of ImportReport, one for each file."""

    files_taken = Signal(object)
    """The tuple of Path that were imported."""

    _was_read = Signal(object)

    def __init__(
        self, workspace: Workspace, notifier: PlanNotifier, now: Now, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._notifier = notifier
        self._now = now
        self._window = window
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="timetable")
        self._paths: tuple[Path, ...] = ()
        self._reading: Future[Timetables] | None = None
        self._progress: WaitingDialog | None = None
        self._asks = True
        self._is_asking = False
        self._was_read.connect(self._on_was_read)
        self.tables = TableImporter(workspace, notifier, now, window)
        self.tables.imported.connect(self.imported)
        self.tables.files_taken.connect(self.files_taken)
        self._tables_to_come: tuple[Path, ...] = ()

    @property
    def is_reading(self) -> bool:
        """Tell whether files are being read now."""
        return self._reading is not None or self.tables.is_busy

    @property
    def has_asked(self) -> bool:
        """Tell whether the user has seen what the last import would do before it was done."""
        return self._asks

    @property
    def is_busy(self) -> bool:
        """Tell whether an import is under way, from reading to the answer of the user."""
        return self.is_reading or self._is_asking

    def read(self, paths: Sequence[Path]) -> None:
        """Start reading; ``imported`` follows, or an error dialog, or nothing once cancelled.

        Spreadsheets come after the others, and are settled in their wizard one by one.
        """
        if self.is_busy:
            return
        self._tables_to_come = tuple(path for path in paths if is_table_file(path))
        calendars = [path for path in paths if not is_table_file(path)]
        if calendars:
            self._start(calendars, asks=True)
        else:
            self._go_on_to_tables()

    def read_sample(self, paths: Sequence[Path]) -> None:
        """Start reading what is brought in without a preview; ``imported`` follows."""
        self._start(paths, asks=False)

    def read_again(self, path: Path, before: Before) -> None:
        """Settle a spreadsheet in its wizard of which only what changed is to come in."""
        self._asks = True
        self.tables.read_again(path, before)

    def _start(self, paths: Sequence[Path], *, asks: bool) -> None:
        if self.is_busy or not paths:
            return
        self._asks = asks
        self._paths = tuple(paths)
        self._progress = self._progress_dialog(paths)
        self._reading = self._threads.submit(_read_all, self._workspace, tuple(paths))
        self._reading.add_done_callback(self._was_read.emit)

    def close(self) -> None:
        """Wait for the thread to end; call it before the window goes."""
        self._reading = None
        self.tables.close()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _progress_dialog(self, paths: Sequence[Path]) -> WaitingDialog:
        words = self.tr("Reading {names}…").format(names=", ".join(path.name for path in paths))
        dialog = WaitingDialog(self.tr("Import timetable"), words, self.tr("Cancel"), self._window)
        dialog.canceled.connect(self._on_cancelled)
        return dialog

    def _is_wanted(self, planned: Sequence[PlannedImport]) -> bool:
        reports = [one.report for one in planned]
        dialog = ImportPreviewDialog(reports, self._workspace.settings.clock, self._window)
        self._is_asking = True
        try:
            return dialog.exec() == QDialog.DialogCode.Accepted
        finally:
            self._is_asking = False
            dialog.deleteLater()

    def _put(self, planned: Sequence[PlannedImport]) -> None:
        names = ", ".join(one.report.name for one in planned)
        copy_first(self._workspace, self._now)
        with self._notifier.together(self.tr("import of {names}").format(names=names)):
            for one in planned:
                self._notifier.make(one.change)

    def _bring(self, timetables: Timetables) -> None:
        planned = self._workspace.timetables.plan(timetables)
        if self._asks and not self._is_wanted(planned):
            return
        self._put(planned)
        self.files_taken.emit(self._paths)
        self.imported.emit(tuple(one.report for one in planned))

    def _stop_waiting(self) -> None:
        self._reading = None
        if self._progress is not None:
            self._progress.end()
            self._progress = None

    @Slot(object)
    def _on_was_read(self, reading: Future[Timetables]) -> None:
        if reading is not self._reading:
            return
        self._stop_waiting()
        try:
            self._bring(reading.result())
        except PlannerError as error:
            show_error(self._window, error)
        self._go_on_to_tables()

    def _go_on_to_tables(self) -> None:
        paths, self._tables_to_come = self._tables_to_come, ()
        if paths:
            # The wizard shows what comes in.
            self._asks = True
            self.tables.read(paths)

    @Slot()
    def _on_cancelled(self) -> None:
        self._stop_waiting()
        self._go_on_to_tables()


def _read_all(workspace: Workspace, paths: tuple[Path, ...]) -> Timetables:
    return tuple(one for path in paths for one in workspace.timetables.read(path))
