"""Bringing timetables in: read off the GUI thread, shown first, then applied as one undo step."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.errors import PlannerError
from planner.domain.timetable import Timetable
from planner.later import imported_later
from planner.services.workspace import Workspace
from ui.change_writer import ChangeWriter
from ui.clockwork import Now
from ui.errors import show_error
from ui.long_work import Hearing, LongWork, Waiting
from ui.notify import PlanNotifier
from ui.table_importer import Before, TableImporter

with imported_later():
    from planner.services.importing import PlannedImport, whole_change
    from planner.services.table_import import is_table_file
    from ui.dialogs.import_preview import ImportPreviewDialog

Planned = tuple[PlannedImport, ...]


class Importer(QObject):
    """Reads timetable files in a thread of its own and puts them into the diary.

    What an import will do is shown first. Cancelling, of the reading or of the writing, leaves all
    as it was.
    """

    imported = Signal(object)
    """The tuple of ImportReport, one for each file."""

    files_taken = Signal(object)
    """The tuple of Path that were imported."""

    def __init__(
        self, workspace: Workspace, notifier: PlanNotifier, now: Now, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._reading = LongWork("timetable", window)
        self._writer = ChangeWriter(workspace, notifier, now, window)
        self._paths: tuple[Path, ...] = ()
        self._asks = True
        self._is_asking = False
        self.tables = TableImporter(workspace, notifier, now, window)
        self.tables.imported.connect(self.imported)
        self.tables.files_taken.connect(self.files_taken)
        self._tables_to_come: tuple[Path, ...] = ()

    @property
    def is_reading(self) -> bool:
        """Tell whether files are being read or written now."""
        at_rest = self._reading.is_at_rest and self._writer.is_at_rest
        return self.tables.is_busy or not at_rest

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
        names = ", ".join(path.name for path in paths)
        self._reading.begin(
            Waiting(title=self._title(), words=self.tr("Reading {names}…").format(names=names)),
            partial(
                _read_and_planned,
                self._workspace,
                self._paths,
                self.tr("Comparing with the diary…"),
            ),
            self._on_planned,
            self._on_failed,
            self._go_on_to_tables,
        )

    def close(self) -> None:
        """Call off what is under way and wait for it; call it before the window goes."""
        self._reading.close()
        self._writer.close()
        self.tables.close()

    def _title(self) -> str:
        return self.tr("Import timetable")

    def _is_wanted(self, planned: Sequence[PlannedImport]) -> bool:
        reports = [one.report for one in planned]
        dialog = ImportPreviewDialog(reports, self._workspace.settings.clock, self._window)
        self._is_asking = True
        try:
            return dialog.exec() == QDialog.DialogCode.Accepted
        finally:
            self._is_asking = False
            dialog.deleteLater()

    def _on_planned(self, planned: Planned) -> None:
        if self._asks and not self._is_wanted(planned):
            self._go_on_to_tables()
            return
        names = ", ".join(one.report.name for one in planned)
        self._writer.write(
            whole_change(self.tr("import of {names}").format(names=names), planned),
            self._title(),
            partial(self._on_written, planned),
            self._on_failed,
            self._go_on_to_tables,
        )

    def _on_written(self, planned: Planned) -> None:
        self.files_taken.emit(self._paths)
        self.imported.emit(tuple(one.report for one in planned))
        self._go_on_to_tables()

    def _on_failed(self, error: PlannerError) -> None:
        show_error(self._window, error)
        self._go_on_to_tables()

    def _go_on_to_tables(self) -> None:
        paths, self._tables_to_come = self._tables_to_come, ()
        if paths:
            # The wizard shows what comes in.
            self._asks = True
            self.tables.read(paths)


def _read_and_planned(
    workspace: Workspace, paths: Sequence[Path], comparing: str, hearing: Hearing
) -> Planned:
    """Return what the files would do, each after those before it."""
    read: list[Timetable] = []
    for number, path in enumerate(paths):
        step = partial(_step_of_one, hearing, number, len(paths))
        read += workspace.timetables.read(path, step=step)
    hearing.stage(comparing)
    return workspace.timetables.plan(read)


def _step_of_one(hearing: Hearing, number: int, files: int, done: int, of: int) -> None:
    hearing.step(number * of + done, files * of)
