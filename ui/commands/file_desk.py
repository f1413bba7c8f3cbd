"""What the commands of the File menu do."""

import importlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from planner.domain.errors import DiaryError
from planner.domain.language import translate
from planner.services.print_requests import Layout, PrintRequest
from planner.services.timetables import sample_timetables
from ui.commands.command import CommandId
from ui.commands.staff import Deeds, Staff
from ui.errors import show_error
from ui.navigator import Shown

_ENDING = ".sqlite"

_LAYOUTS = {
    Shown.DAY: Layout.DAY,
    Shown.WEEK: Layout.WEEK,
    Shown.MONTH: Layout.MONTH,
    Shown.YEAR: Layout.YEAR,
    Shown.AGENDA: Layout.AGENDA,
}
"""How each view is printed at first."""


class FileDesk(QObject):
    """Brings timetables in, and asks for exports, print and the end."""

    print_asked = Signal(object)
    """A PrintRequest for what is shown."""

    print_preview_asked = Signal(object)
    """A PrintRequest for what is to be looked at as pages."""

    print_booklet_asked = Signal()

    diary_asked = Signal(object)
    """The Path, or the NamedServer, of another diary to be opened."""

    watched_asked = Signal()

    copies_asked = Signal()

    quit_asked = Signal()

    def __init__(self, staff: Staff) -> None:
        super().__init__(staff.window)
        self._staff = staff

    @property
    def deeds(self) -> Deeds:
        """What each command does."""
        return {
            CommandId.IMPORT: self.ask_for_timetable,
            CommandId.OPEN_SAMPLE: self.open_sample,
            CommandId.EXPORT: self._staff.exporter.ask,
            CommandId.WATCHED: self.watched_asked.emit,
            CommandId.NEW_DIARY: self._on_new_diary,
            CommandId.OPEN_DIARY: self._on_open_diary,
            CommandId.OPEN_SHARED: self._on_open_shared,
            CommandId.MOVE_DIARY: self._on_move_diary,
            CommandId.COPIES: self.copies_asked.emit,
            CommandId.PRINT: self._on_print,
            CommandId.PRINT_PREVIEW: self._on_print_preview,
            CommandId.PRINT_BOOKLET: self.print_booklet_asked.emit,
            CommandId.QUIT: self.quit_asked.emit,
        }

    @Slot()
    def open_sample(self) -> None:
        """Read the bundled sample timetables."""
        self._staff.importer.read_sample(sample_timetables())

    @Slot()
    def ask_for_timetable(self) -> None:
        """Let the user choose timetable files, and read them."""
        names, _filter = QFileDialog.getOpenFileNames(
            self._staff.window,
            self.tr("Import timetable"),
            "",
            self.tr(
                "Timetables (*.ics *.csv *.tsv *.xlsx);;Calendar files (*.ics);;"
                "Spreadsheets (*.csv *.tsv *.xlsx);;All files (*)"
            ),
        )
        self._staff.importer.read([Path(name) for name in names])

    @Slot()
    def _on_new_diary(self) -> None:
        stem, folder = self.tr("new diary"), self._staff.workspace.diary_path.parent
        name, _filter = QFileDialog.getSaveFileName(
            self._staff.window,
            self.tr("New diary"),
            str(folder / f"{stem}{_ENDING}"),
            self._diaries(),
            # No diary is ever written over: one that is there is refused below.
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(name).with_suffix(_ENDING)
        if path.exists():
            show_error(self._staff.window, _taken(path))
        else:
            self.diary_asked.emit(path)

    @Slot()
    def _on_open_diary(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self._staff.window,
            self.tr("Open another diary"),
            str(self._staff.workspace.diary_path.parent),
            self._diaries(),
        )
        if name:
            self.diary_asked.emit(Path(name))

    @Slot()
    def _on_open_shared(self) -> None:
        # Nothing that reaches out is loaded before it is asked for.
        opening = importlib.import_module("ui.shared_opener")
        opener = opening.SharedOpener(self._staff.preferences, self._staff.window)
        named = opener.ask()
        opener.deleteLater()
        if named is not None:
            self.diary_asked.emit(named)

    @Slot()
    def _on_move_diary(self) -> None:
        staff = self._staff
        moving = importlib.import_module("ui.diary_mover")
        mover = moving.DiaryMover(staff.workspace, staff.preferences, staff.window)
        mover.diary_asked.connect(self.diary_asked)
        mover.ask()
        mover.deleteLater()

    def _diaries(self) -> str:
        return self.tr("Diaries (*.sqlite);;All files (*)")

    @Slot()
    def _on_print(self) -> None:
        self.print_asked.emit(self._request())

    @Slot()
    def _on_print_preview(self) -> None:
        self.print_preview_asked.emit(self._request())

    def _request(self) -> PrintRequest:
        """Return what prints the view that is shown."""
        navigator = self._staff.navigator
        is_list = navigator.shown is Shown.AGENDA
        return PrintRequest(
            layout=_LAYOUTS[navigator.shown],
            # The selected day of an agenda may be in any of its months.
            day=navigator.span.start if is_list else navigator.day,
            months=navigator.agenda_months,
            year_starts=self._staff.workspace.settings.year_starts,
        )


def _taken(path: Path) -> DiaryError:
    return DiaryError(
        file=str(path),
        fault=translate("files", "there is a file of that name already, and it was left as it is"),
        remedy=translate("files", "choose another name, or open it with “Open another diary…”"),
    )
