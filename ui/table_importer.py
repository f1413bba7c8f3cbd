"""Bringing spreadsheets in: read off the GUI thread, settled in the wizard, then one change."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.change import Change, joined
from planner.domain.errors import PlannerError
from planner.domain.session import Programme, ProgrammeId
from planner.later import imported_later
from planner.services.import_marks import Marks
from planner.services.watch_records import digest_of
from planner.services.workspace import Workspace
from ui.change_writer import ChangeWriter
from ui.clockwork import Now
from ui.errors import show_error
from ui.latest_work import LatestWork
from ui.notify import PlanNotifier
from ui.widgets.waiting import WaitingDialog

with imported_later():
    from planner.domain.table import TableFile
    from planner.domain.table_mapping import LayoutMemory, TableMapping
    from planner.domain.table_reading import Proposal, TableMaking, TableReading
    from planner.services.importing import PlannedImport, read_bytes, whole_change
    from planner.services.table_draft import TableDraft, draft_from, needs_no_question
    from planner.services.table_import import (
        proposed,
        read_tables,
        reading_of,
    )
    from ui.dialogs.import_wizard.outcome_step import OutcomeAids
    from ui.dialogs.import_wizard.wizard import ImportWizard, WizardAids


@dataclass(frozen=True, slots=True)
class Before:
    """What is known of an earlier import of a file: its marks, and where the user put it."""

    marks: Marks = field(default_factory=dict)
    programme: ProgrammeId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSettled:
    """What became of a file in the wizard; nothing is ``planned`` where it was left.

    ``programme`` is the one that was chosen for it, None where it is as the file says.
    """

    path: Path
    digest: str
    planned: tuple[PlannedImport, ...] = ()
    sheets: tuple[str, ...] = ()
    programme: ProgrammeId | None = None


@dataclass(frozen=True, slots=True)
class _Opened:
    """A file that was read, and how it is best read further."""

    path: Path
    digest: str
    file: TableFile
    proposal: Proposal


_NOTHING_BEFORE = Before()


class TableImporter(QObject):
    """Takes files one after another; each is one step to undo.

    Cancelling, of the reading or in the wizard, leaves all as it was, and lets the next file come.
    """

    imported = Signal(object)
    """The tuple of ImportReport."""

    files_taken = Signal(object)
    """The tuple of Path that were imported."""

    settled = Signal(object)
    """The TableSettled of a file that was imported or left in the wizard."""

    def __init__(
        self, workspace: Workspace, notifier: PlanNotifier, now: Now, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._now = now
        self._window = window
        self._work = LatestWork("tables", self)
        self._writer = ChangeWriter(workspace, notifier, now, window)
        self._waiting: list[tuple[Path, Before]] = []
        self._before = Before()
        self._progress: WaitingDialog | None = None
        self._opened: _Opened | None = None
        self.wizard: ImportWizard | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether a file is being read or settled now."""
        return self.wizard is not None or not (self.is_at_rest and self._writer.is_at_rest)

    @property
    def is_at_rest(self) -> bool:
        """Tell whether nothing is being read; a wizard may wait for the user."""
        return self._work.is_at_rest

    def read(self, paths: Sequence[Path]) -> None:
        """Read these files, each after the one before is settled."""
        self._put_in_line([(path, Before()) for path in paths])

    def read_again(self, path: Path, before: Before) -> None:
        """Read a file of which only what changed since an earlier import is to come in."""
        self._put_in_line([(path, before)])

    def close(self) -> None:
        """Wait for the thread to end; call it before the window goes."""
        self._waiting.clear()
        self._work.close()
        self._writer.close()

    def _put_in_line(self, asked: Sequence[tuple[Path, Before]]) -> None:
        self._waiting += asked
        if not self.is_busy:
            self._read_next()

    def _read_next(self) -> None:
        if not self._waiting:
            return
        path, self._before = self._waiting.pop(0)
        self._progress = self._progress_dialog(path)
        remembered = self._workspace.timetables.layouts
        self._work.begin(partial(_opened, path, remembered), self._on_opened, self._on_failed)

    def _progress_dialog(self, path: Path) -> WaitingDialog:
        words = self.tr("Reading {name}…").format(name=path.name)
        dialog = WaitingDialog(self.tr("Import timetable"), words, self.tr("Cancel"), self._window)
        dialog.canceled.connect(self._on_cancelled)
        return dialog

    def _stop_waiting(self) -> None:
        if self._progress is not None:
            self._progress.end()
            self._progress = None

    def _on_opened(self, opened: _Opened) -> None:
        self._stop_waiting()
        self._opened = opened
        self.wizard = ImportWizard(
            draft_from(opened.file, opened.proposal),
            wizard_aids(self._workspace, opened.file, self._work, self._before),
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
        planned = wizard.planned()
        settled = TableSettled(
            path=opened.path,
            digest=opened.digest,
            planned=planned,
            sheets=tuple(one.table for one in wizard.mappings()),
            programme=wizard.programme(),
        )
        change = joined(
            label,
            [whole_change(label, planned), *self._memory(opened.file, wizard.mappings())],
        )
        self._writer.write(
            change,
            self.tr("Import timetable"),
            partial(self._on_written, settled),
            self._on_failed,
            self._read_next,
        )

    def _memory(self, file: TableFile, mappings: Sequence[TableMapping]) -> Iterator[Change]:
        """Yield what lets the next file with these headings ask nothing."""
        held = {one.mapping for one in self._workspace.timetables.layouts}
        fresh = [mapping for mapping in mappings if mapping not in held]
        if fresh:
            yield self._workspace.timetables.remember_layouts(file, fresh, self._now().date())

    def _on_written(self, settled: TableSettled) -> None:
        self.settled.emit(settled)
        self.files_taken.emit((settled.path,))
        self.imported.emit(tuple(one.report for one in settled.planned))
        self._read_next()

    @Slot(int)
    def _on_wizard_finished(self, result: int) -> None:
        wizard, opened = self.wizard, self._opened
        self.wizard = self._opened = None
        if wizard is None or opened is None:
            return
        wizard.deleteLater()
        if result == QDialog.DialogCode.Accepted:
            self._put(opened, wizard)
        else:
            self.settled.emit(TableSettled(path=opened.path, digest=opened.digest))
            self._read_next()

    @Slot()
    def _on_cancelled(self) -> None:
        self._work.stop()
        self._stop_waiting()
        self._read_next()


def wizard_aids(
    workspace: Workspace, file: TableFile, work: LatestWork, before: Before = _NOTHING_BEFORE
) -> WizardAids:
    """Return what the wizard asks of a diary."""
    return WizardAids(
        read=partial(_reading, file, workspace.timetables.making),
        work=work,
        outcome=OutcomeAids(
            programmes=workspace.programmes,
            plan=partial(workspace.timetables.plan, since=before.marks),
            usual=before.programme,
            programme_called=partial(_programme_called, workspace),
            planner=workspace.planner,
            clock=workspace.settings.clock,
        ),
    )


def _programme_called(workspace: Workspace, name: str) -> Programme:
    edit = workspace.programme_planner.add(name).programmes[0]
    assert edit.after is not None, "an addition"
    return edit.after


def _opened(path: Path, remembered: Sequence[LayoutMemory]) -> _Opened:
    # Before it is read: what is written in between counts as another change.
    digest = digest_of(read_bytes(path))
    file = read_tables(path)
    return _Opened(path=path, digest=digest, file=file, proposal=proposed(file, remembered))


def _reading(file: TableFile, making: TableMaking, draft: TableDraft) -> TableReading:
    return reading_of(file, draft.mappings, making)
