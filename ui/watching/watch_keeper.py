"""Watched timetables: brings them in again when they change, or asks where that is doubtful."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from planner.domain.change import joined
from planner.domain.errors import PlannerError
from planner.later import imported_later
from planner.services.watch_records import (
    WatchRecord,
    WatchRecords,
    is_old_news,
    is_read_as_before,
    may_go_ahead,
    put_as_before,
    record_of,
)
from planner.services.workspace import Workspace
from ui.change_maker import ChangeMaker
from ui.errors import message_for, show_error
from ui.importer import Importer
from ui.panels.notice_strip import NoticeStrip
from ui.table_importer import Before, TableSettled
from ui.watching.file_watcher import FileWatcher
from ui.watching.watch_list import WatchList
from ui.watching.watched_reader import WatchedReader, WatchedReading

with imported_later():
    from planner.services.importing import PlannedImport
    from planner.services.timetable_files import ToldQuietly
    from ui.dialogs.import_preview import ImportPreviewDialog
    from ui.import_words import again_words, first_words, waiting_words

_PATIENCE = 5
"""Times that a file is found held by another program before that is told."""

_BUSY = 1_000
"""Milliseconds until a file is looked at again that came while the user was busy in a dialog."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A file that was read, about which the user may have to be asked."""

    told: ToldQuietly
    digest: str


class WatchKeeper(QObject):
    """Knows what is watched; each import is one step to undo, told in a notice.

    ``is_listed`` says that the list of what is watched is open; ``faults`` why a file is not read.
    """

    changed = Signal()
    """Something is watched, read or waiting that was not before."""

    def __init__(
        self,
        workspace: Workspace,
        maker: ChangeMaker,
        preferences: QSettings,
        strip: NoticeStrip,
        importer: Importer,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._maker = maker
        self._strip = strip
        self._importer = importer
        self._window = window
        self._list = WatchList(preferences, workspace.diary_path)
        self._records = WatchRecords(workspace.diary_path)
        self._waiting: dict[Path, _Waiting] = {}
        self._held: dict[Path, int] = {}
        self._put_off: list[WatchedReading] = []
        self._is_asking = False
        self.is_listed = False
        self.faults: dict[Path, str] = {}
        self.watcher = FileWatcher(self)
        self.reader = WatchedReader(workspace, self)
        self.watcher.settled.connect(self._on_settled)
        self.reader.was_read.connect(self._on_read)
        importer.tables.settled.connect(self._on_table_settled)
        strip.look_asked.connect(self.look_at_next)
        # A step that is made or undone puts the notice away.
        maker.notifier.moved.connect(self._on_moved)

    @property
    def watched(self) -> tuple[Path, ...]:
        """The files and folders that are watched."""
        return self._list.all()

    @property
    def waiting(self) -> tuple[Path, ...]:
        """The files whose changes wait for the user to look at them."""
        return tuple(self._waiting)

    def start(self) -> None:
        """Watch what is listed, unless the diary can only be read."""
        if not self._workspace.is_read_only:
            self.watcher.watch(self._list.all())

    def add(self, path: Path) -> None:
        """Watch a file or a folder, too."""
        self._list.add(path)
        self.start()
        self.changed.emit()

    def drop(self, path: Path) -> None:
        """Watch it no more; what came from it stays in the diary."""
        self._list.drop(path)
        for file in [one for one in self._waiting if path in {one, one.parent}]:
            del self._waiting[file]
        try:
            self._records.drop(path)
        except PlannerError as error:
            show_error(self._window, error)
        self.start()
        self.changed.emit()

    def close(self) -> None:
        """Stop watching; call it before the window goes."""
        self.watcher.close()
        self.reader.close()

    @Slot()
    def look_at_next(self) -> None:
        """Show what the first of the waiting files would change, to be brought in or left."""
        if self._waiting:
            self.look_at(next(iter(self._waiting)))

    def look_at(self, path: Path) -> None:
        """Show what a waiting file would change, and bring it in if that is wanted."""
        if path not in self._waiting or self._importer.is_busy:
            return
        self._strip.hide()
        if self.needs_wizard(path):
            record = self._records.of(path)
            self._importer.read_again(path, Before(record.marks, record.programme))
            return
        waiting = self._waiting.pop(path)
        try:
            self._ask(path, waiting)
        except PlannerError as error:
            show_error(self._window, error)
        self.changed.emit()
        self._tell_waiting()

    def needs_wizard(self, path: Path) -> bool:
        """Tell whether a waiting file is a table, which is looked at in the wizard."""
        return path in self._waiting and self._waiting[path].told.is_table

    def _ask(self, path: Path, waiting: _Waiting) -> None:
        record = self._records.of(path)
        planned = self._planned(path, waiting)
        reports = [one.report for one in planned]
        why = first_words(path)
        if record.was_imported:
            why = waiting_words(reports, path)
        clock = self._workspace.settings.clock
        over = QApplication.activeModalWidget() or self._window
        dialog = ImportPreviewDialog(reports, clock, over, why)
        self._is_asking = True
        is_wanted = dialog.exec() == QDialog.DialogCode.Accepted
        self._is_asking = False
        dialog.deleteLater()
        if is_wanted:
            self._bring(path, waiting, planned)
        else:
            # It is not asked about again until the file changes once more.
            self._records.keep(path, replace(record, digest=waiting.digest))

    @Slot(object)
    def _on_settled(self, paths: tuple[Path, ...]) -> None:
        for path in paths:
            self.reader.read(path, self._records.of(path).digest)

    @Slot(object)
    def _on_read(self, reading: WatchedReading) -> None:
        if self._is_user_busy():
            # Whoever types or drags is left alone, and the diary as the dialog has it.
            self._put_off.append(reading)
            QTimer.singleShot(_BUSY, self, self._on_free)
            return
        if not self._is_watched(reading.path):
            return
        if reading.fault is not None:
            self._tell_fault(reading, reading.fault)
        else:
            self._held.pop(reading.path, None)
            self.faults.pop(reading.path, None)
        if reading.told is not None:
            self._take(reading.path, _Waiting(reading.told, reading.digest))
        self.changed.emit()

    def _is_watched(self, path: Path) -> bool:
        return any(one in {path, path.parent} for one in self._list.all())

    def _is_user_busy(self) -> bool:
        in_dialog = QApplication.activeModalWidget() is not None and not self.is_listed
        is_dragging = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        in_menu = QApplication.activePopupWidget() is not None
        return in_dialog or is_dragging or in_menu or self._importer.is_busy or self._is_asking

    @Slot()
    def _on_free(self) -> None:
        put_off, self._put_off = self._put_off, []
        for reading in put_off:
            self._on_read(reading)

    def _take(self, path: Path, waiting: _Waiting) -> None:
        record = self._records.of(path)
        try:
            planned = self._planned(path, waiting)
        except PlannerError as error:
            self.faults[path] = message_for(error)
            return
        self._waiting.pop(path, None)
        reports = [one.report for one in planned]
        is_clear = is_read_as_before(waiting.told, record, self._workspace.programmes)
        if is_clear and (is_old_news(reports, record) or may_go_ahead(reports, record)):
            self._bring(path, waiting, planned)
        else:
            self._waiting[path] = waiting
            self._tell_waiting()

    def _planned(self, path: Path, waiting: _Waiting) -> tuple[PlannedImport, ...]:
        record = self._records.of(path)
        held = self._workspace.programmes
        timetables = put_as_before(waiting.told, record, held, path.name)
        return self._workspace.timetables.plan(timetables, record.marks)

    def _bring(self, path: Path, waiting: _Waiting, planned: tuple[PlannedImport, ...]) -> None:
        label = self.tr("import of {names}").format(names=path.name)
        change = joined(label, [one.change for one in planned])
        if not self._maker.make(change):
            return
        programme = self._records.of(path).programme
        self._keep(path, record_of(waiting.digest, planned, waiting.told.sheets, programme))
        if not change.is_empty:
            self._strip.tell_with_undo(again_words([one.report for one in planned], path))

    def _keep(self, path: Path, record: WatchRecord) -> None:
        try:
            self._records.keep(path, record)
        except PlannerError as error:
            show_error(self._window, error)

    @Slot(object)
    def _on_table_settled(self, settled: TableSettled) -> None:
        path = settled.path
        if not self._is_watched(path):
            return
        was_waiting = self._waiting.pop(path, None) is not None
        if settled.planned:
            made = settled
            self._keep(path, record_of(made.digest, made.planned, made.sheets, made.programme))
        elif was_waiting:
            self._keep(path, replace(self._records.of(path), digest=settled.digest))
        self.changed.emit()
        if self._waiting:
            QTimer.singleShot(0, self, self._remind)

    def _tell_fault(self, reading: WatchedReading, fault: PlannerError) -> None:
        path = reading.path
        if reading.is_held:
            self.watcher.look_again_at(path)
            self._held[path] = self._held.get(path, 0) + 1
            if self._held[path] != _PATIENCE:
                return
        self.faults[path] = message_for(fault)
        words = self.tr("A watched timetable could not be imported. {fault}")
        self._strip.tell(words.format(fault=message_for(fault)))

    def _tell_waiting(self) -> None:
        for path, waiting in self._waiting.items():
            record = self._records.of(path)
            if not record.was_imported:
                self._strip.tell_with_look(first_words(path))
                return
            reports = [one.report for one in self._planned(path, waiting)]
            self._strip.tell_with_look(waiting_words(reports, path))
            return

    @Slot()
    def _on_moved(self) -> None:
        # After the notice of this step, if there is one.
        if self._waiting:
            QTimer.singleShot(0, self, self._remind)

    @Slot()
    def _remind(self) -> None:
        if self._waiting and not self._strip.isVisible():
            self._tell_waiting()
