"""Exporting: asks what is wanted, reads it, and lets a thread of its own write the file."""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.dates import ONE_DAY, DateSpan, year_around
from planner.domain.errors import FileProblemError, PlannerError
from planner.domain.language import translate
from planner.domain.session import SessionInstance
from planner.later import imported_later
from planner.services.workspace import Workspace
from ui.clockwork import Now
from ui.errors import show_error
from ui.navigator import Navigator
from ui.widgets.waiting import WaitingDialog

with imported_later():
    from planner.services.export_material import Material, material_for
    from planner.services.export_requests import Content, ExportForm, ExportRequest
    from planner.services.exporting import Exported, made_from, save_export, told_export
    from ui.dialogs.export import ExportAids, ExportDialog
    from ui.export_memory import folder_for_exports, recalled, remember, remember_folder


class _CalledOffError(Exception):
    """The user does not want it any more."""


@dataclass(slots=True)
class _Work:
    request: ExportRequest
    path: Path
    is_called_off: Event = field(default_factory=Event)
    making: Future[Exported] | None = None


class Exporter(QObject):
    """Makes one file at a time; Cancel leaves what was there as it was."""

    exported = Signal(str)
    """A sentence that says what was written where."""

    _ended = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        navigator: Navigator,
        preferences: QSettings,
        now: Now,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._navigator = navigator
        self._preferences = preferences
        self._now = now
        self._window = window
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="export")
        self._last: ExportRequest | None = None
        self._work: _Work | None = None
        self._progress: WaitingDialog | None = None
        self._ended.connect(self._on_ended)

    @property
    def is_busy(self) -> bool:
        """Tell whether a file is being made now."""
        return self._work is not None

    @Slot()
    def ask(self) -> None:
        """Let the user choose what to export and where to."""
        self._ask(self._first_request())

    def ask_for(self, instances: Sequence[SessionInstance]) -> None:
        """Let the user choose how to export these sessions, and where to."""
        if not instances:
            return
        first = min(one.days.start for one in instances)
        last = max(one.days.last for one in instances)
        request = ExportRequest(
            form=ExportForm.ICS, span=DateSpan(first, last + ONE_DAY), chosen=tuple(instances)
        )
        asked = replace(
            recalled(request, self._preferences), contents=frozenset({Content.SESSIONS})
        )
        self._ask(asked)

    def make(self, request: ExportRequest, path: Path) -> None:
        """Start; ``exported`` follows, or an error dialog, or nothing once it is called off."""
        if self.is_busy:
            return
        self._work = _Work(request, path)
        self._progress = self._progress_dialog(path)
        QTimer.singleShot(0, self._read)

    def close(self) -> None:
        """Call off what is being made and wait for the thread to end."""
        if self._work is not None:
            self._work.is_called_off.set()
        self._stop_waiting()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _ask(self, first: ExportRequest) -> None:
        dialog = ExportDialog(first, self._aids(), self._window)
        request = dialog.request() if dialog.exec() else None
        dialog.deleteLater()
        if request is None:
            return
        remember(request, self._preferences)
        if not request.chosen:
            self._last = request
        path = self._path_for(request)
        if path is not None:
            remember_folder(path, self._preferences)
            self.make(request, path)

    def _first_request(self) -> ExportRequest:
        if self._last is not None:
            known = {one.id for one in self._workspace.programmes}
            chosen = self._last.programmes
            return replace(self._last, programmes=None if chosen is None else chosen & known)
        year = year_around(self._navigator.day, self._workspace.settings.year_starts)
        return recalled(ExportRequest(form=ExportForm.ICS, span=year), self._preferences)

    def _aids(self) -> ExportAids:
        workspace, settings = self._workspace, self._workspace.settings
        programmes, traditions = workspace.programmes, workspace.traditions()
        return ExportAids(
            programmes=programmes,
            shown_programmes=frozenset(one.id for one in programmes) - settings.hidden_programmes,
            traditions=traditions,
            shown_traditions=settings.overlay.traditions & frozenset(traditions),
            shown_tiers=settings.overlay.tiers,
            today=self._now().date(),
        )

    def _path_for(self, request: ExportRequest) -> Path | None:
        ending = f".{request.form.value}"
        first, last = request.span.start, request.span.last
        stem = self.tr("export {first} to {last}").format(first=first, last=last)
        offered = folder_for_exports(self._preferences) / f"{stem}{ending}"
        kind = self.tr("{ending} files (*{ending})").format(ending=ending)
        name, _filter = QFileDialog.getSaveFileName(
            self._window, self.tr("Export"), str(offered), kind
        )
        if not name:
            return None
        path = Path(name)
        if path.suffix.lower() == ending:
            return path
        # The user was asked about overwriting the name without its ending, not about this one.
        path = path.with_name(f"{path.name}{ending}")
        if path.exists():
            show_error(self._window, _taken(path))
            return None
        return path

    def _progress_dialog(self, path: Path) -> WaitingDialog:
        words = self.tr("Writing {name}…").format(name=path.name)
        dialog = WaitingDialog(self.tr("Export"), words, self.tr("Cancel"), self._window)
        dialog.canceled.connect(self._on_cancelled)
        return dialog

    def _stop_waiting(self) -> None:
        self._work = None
        if self._progress is not None:
            self._progress.end()
            self._progress = None

    @Slot()
    def _read(self) -> None:
        """Read almanac and diary here, since no other thread may; the rest is made elsewhere."""
        work = self._work
        if work is None:
            return
        try:
            material = material_for(work.request, self._workspace, self._workspace.settings)
        except PlannerError as error:
            self._stop_waiting()
            show_error(self._window, error)
            return
        work.making = self._threads.submit(_made_and_saved, material, work, self._now)
        work.making.add_done_callback(self._ended.emit)

    @Slot(object)
    def _on_ended(self, making: Future[Exported]) -> None:
        work = self._work
        if work is None or making is not work.making:
            return
        self._stop_waiting()
        try:
            exported = making.result()
        except _CalledOffError:
            return
        except PlannerError as error:
            show_error(self._window, error)
            return
        words = self.tr("Exported {contents}, to {file}").format(
            contents=told_export(exported, work.request), file=work.path
        )
        self.exported.emit(words)

    @Slot()
    def _on_cancelled(self) -> None:
        if self._work is not None:
            self._work.is_called_off.set()
        self._stop_waiting()


def _made_and_saved(material: Material, work: _Work, now: Now) -> Exported:
    """Make the file and write it, unless it was called off by then."""

    def step() -> None:
        if work.is_called_off.is_set():
            raise _CalledOffError

    exported = made_from(material, stamp=now(), step=step)
    step()
    save_export(exported, work.path)
    return exported


def _taken(path: Path) -> FileProblemError:
    return FileProblemError(
        file=str(path),
        fault=translate("files", "there is a file of that name already, and it was left as it is"),
        remedy=translate("exports", "choose another name, or the name with its ending"),
    )
