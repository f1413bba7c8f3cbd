"""What the commands of the File menu do."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from ui.commands.command import CommandId
from ui.commands.staff import Deeds, Staff


class FileDesk(QObject):
    """Brings timetables in, and asks for the printed week and the end."""

    print_week_asked = Signal(object)
    """A date of the week to be printed."""

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
            CommandId.PRINT_WEEK: self._on_print_week,
            CommandId.QUIT: self.quit_asked.emit,
        }

    @Slot()
    def open_sample(self) -> None:
        """Read the bundled sample timetables."""
        self._staff.importer.read(self._staff.workspace.sample_timetables())

    @Slot()
    def ask_for_timetable(self) -> None:
        """Let the user choose timetable files, and read them."""
        names, _filter = QFileDialog.getOpenFileNames(
            self._staff.window,
            self.tr("Import timetable"),
            "",
            self.tr("Calendar files (*.ics);;All files (*)"),
        )
        self._staff.importer.read([Path(name) for name in names])

    @Slot()
    def _on_print_week(self) -> None:
        self.print_week_asked.emit(self._staff.navigator.day)
