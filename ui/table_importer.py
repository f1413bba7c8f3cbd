"""Bringing spreadsheets in: read off the GUI thread, settled in the wizard, then one change."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QProgressDialog, QWidget

from planner.domain.change import Change
from planner.domain.errors import PlannerError
from planner.domain.session import Programme
from planner.domain.table import TableFile
from planner.domain.table_mapping import LayoutMemory, TableMapping
from planner.domain.table_reading import Proposal, TableMaking, TableReading
from planner.domain.timetable import Timetable
from planner.services.table_draft import TableDraft, draft_from, needs_no_question
from planner.services.table_import import (
    proposed,
    read_tables,
    reading_of,
)
from planner.services.workspace import Workspace
from ui.clockwork import Now
from ui.dialogs.import_wizard.outcome_step import OutcomeAids
from ui.dialogs.import_wizard.wizard import ImportWizard, WizardAids
from ui.errors import show_error
from ui.latest_work import LatestWork
from ui.notify import PlanNotifier

_PATIENCE = 300
"""Milliseconds before the progress dialog shows; most files are read sooner."""


@dataclass(frozen=True, slots=True)
class _Opened:
    """A file that was read, and how it is best read further."""

    path: Path
    file: TableFile
    proposal: Proposal


class TableImporter(QObject):
    """Takes files one after another; each is one step to undo.

    Cancelling, of the reading or in the wizard, leaves all as it was, and lets the next file come.
    """

    imported = Signal(object)
    """The tuple of ImportReport."""

    files_taken = Signal(object)
    """The tuple of Path that were imported."""

    def __init__(
        self, workspace: Workspace, notifier: PlanNotifier, now: Now, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._now = now
        self._notifier = notifier
        self._window = window
        self._work = LatestWork("tables", self)
        self._waiting: list[Path] = []
        self._progress: QProgressDialog | None = None
        self._opened: _Opened | None = None
        self.wizard: ImportWizard | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether a file is being read or settled now."""
        return self.wizard is not None or not self.is_at_rest

    @property
    def is_at_rest(self) -> bool:
        """Tell whether nothing is being read; a wizard may wait for the user."""
        return self._work.is_at_rest

    def read(self, paths: Sequence[Path]) -> None:
        """Read these files, each after the one before is settled."""
        self._waiting += paths
        if not self.is_busy:
            self._read_next()

    def close(self) -> None:
        """Wait for the thread to end; call it before the window goes."""
        self._waiting.clear()
        self._work.close()

    def _read_next(self) -> None:
        if not self._waiting:
            return
        path = self._waiting.pop(0)
        self._progress = self._progress_dialog(path)
        remembered = self._workspace.layouts
        self._work.begin(partial(_opened, path, remembered), self._on_opened, self._on_failed)

    def _progress_dialog(self, path: Path) -> QProgressDialog:
        words = self.tr("Reading {name}…").format(name=path.name)
        dialog = QProgressDialog(words, self.tr("Cancel"), 0, 0, self._window)
        dialog.setWindowTitle(self.tr("Import timetable"))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(_PATIENCE)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.canceled.connect(self._on_cancelled)
        dialog.setValue(0)
        return dialog

    def _stop_waiting(self) -> None:
        if self._progress is not None:
            # Deletion waits for this event loop, and what comes next may open another inside it.
            self._progress.reset()
            self._progress.hide()
            self._progress.deleteLater()
            self._progress = None

    def _on_opened(self, opened: _Opened) -> None:
        self._stop_waiting()
        self._opened = opened
        self.wizard = ImportWizard(
            draft_from(opened.file, opened.proposal),
            wizard_aids(self._workspace, opened.file, self._work),
            self._window,
            at_end=needs_no_question(opened.proposal),
        )
        self.wizard.finished.connect(self._on_wizard_finished)
        self.wizard.open()

    def _on_failed(self, error: PlannerError) -> None:
        self._stop_waiting()
        show_error(self._window, error)
        self._read_next()

    def _put(self, opened: _Opened, wizard: ImportWizard) -> None:
        label = self.tr("import of {names}").format(names=opened.file.name)
        planned = self._workspace.plan_imports(wizard.timetables())
        with self._notifier.together(label):
            for one in planned:
                self._notifier.make(one.change)
            self._remember(opened.file, wizard.mappings())
        self.files_taken.emit((opened.path,))
        self.imported.emit(tuple(one.report for one in planned))

    def _remember(self, file: TableFile, mappings: Sequence[TableMapping]) -> None:
        """Let the next file with these headings ask nothing."""
        held = {one.mapping for one in self._workspace.layouts}
        fresh = [mapping for mapping in mappings if mapping not in held]
        if fresh:
            today = self._now().date()
            self._notifier.make(self._workspace.remember_layouts(file, fresh, today))

    @Slot(int)
    def _on_wizard_finished(self, result: int) -> None:
        wizard, opened = self.wizard, self._opened
        self.wizard = self._opened = None
        if wizard is None or opened is None:
            return
        if result == QDialog.DialogCode.Accepted:
            try:
                self._put(opened, wizard)
            except PlannerError as error:
                show_error(self._window, error)
        wizard.deleteLater()
        self._read_next()

    @Slot()
    def _on_cancelled(self) -> None:
        self._work.stop()
        self._stop_waiting()
        self._read_next()


def wizard_aids(workspace: Workspace, file: TableFile, work: LatestWork) -> WizardAids:
    """Return what the wizard asks of a diary."""
    return WizardAids(
        read=partial(_reading, file, workspace.table_making),
        work=work,
        outcome=OutcomeAids(
            programmes=workspace.programmes,
            plan=partial(_changes, workspace),
            programme_called=partial(_programme_called, workspace),
            planner=workspace.planner,
            clock=workspace.settings.clock,
        ),
    )


def _changes(workspace: Workspace, timetables: Sequence[Timetable]) -> Sequence[Change]:
    return [planned.change for planned in workspace.plan_imports(timetables)]


def _programme_called(workspace: Workspace, name: str) -> Programme:
    edit = workspace.programme_planner.add(name).programmes[0]
    assert edit.after is not None, "an addition"
    return edit.after


def _opened(path: Path, remembered: Sequence[LayoutMemory]) -> _Opened:
    file = read_tables(path)
    return _Opened(path=path, file=file, proposal=proposed(file, remembered))


def _reading(file: TableFile, making: TableMaking, draft: TableDraft) -> TableReading:
    return reading_of(file, draft.mappings, making)
