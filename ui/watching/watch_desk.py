"""Lets the user say what is watched: the dialog with its list, and the files to add to it."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.later import imported_later
from ui.watching.watch_keeper import WatchKeeper

with imported_later():
    from ui.dialogs.watched_files import WatchedFilesDialog, WatchedLine


class WatchDesk(QObject):
    """Opens the list of what is watched, and carries out what is asked for there."""

    def __init__(self, keeper: WatchKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._keeper = keeper
        self._window = window
        self._dialog: WatchedFilesDialog | None = None
        keeper.changed.connect(self._on_changed)
        keeper.watcher.seen.connect(self._on_changed)

    @Slot()
    def show(self) -> None:
        """List what is watched."""
        self._dialog = WatchedFilesDialog(self._window)
        self._dialog.file_asked.connect(self._on_file_asked)
        self._dialog.folder_asked.connect(self._on_folder_asked)
        self._dialog.look_asked.connect(self._on_look_asked)
        self._dialog.stop_asked.connect(self._keeper.drop)
        self._on_changed()
        self._keeper.is_listed = True
        self._dialog.exec()
        self._keeper.is_listed = False
        self._dialog.deleteLater()
        self._dialog = None

    @Slot()
    def _on_changed(self) -> None:
        if self._dialog is not None:
            self._dialog.show_watched([self._line(path) for path in self._keeper.watched])

    def _line(self, path: Path) -> WatchedLine:
        watcher = self._keeper.watcher
        faults = [words for file, words in self._keeper.faults.items() if path in _near(file)]
        return WatchedLine(
            path=path,
            # What was added just now has not been looked for yet.
            is_there=watcher.is_looking or path in watcher.there,
            waiting=tuple(file for file in self._keeper.waiting if path in _near(file)),
            fault=" ".join(faults),
        )

    @Slot(object)
    def _on_look_asked(self, path: Path) -> None:
        if self._dialog is not None and self._keeper.needs_wizard(path):
            # The wizard stays open over the window, where the list would hide it.
            self._dialog.accept()
        self._keeper.look_at(path)

    @Slot()
    def _on_file_asked(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self._dialog,
            self.tr("Watch a timetable"),
            "",
            self.tr("Timetables (*.ics *.csv *.xlsx)"),
        )
        if name:
            self._keeper.add(Path(name))

    @Slot()
    def _on_folder_asked(self) -> None:
        name = QFileDialog.getExistingDirectory(self._dialog, self.tr("Watch a folder"))
        if name:
            self._keeper.add(Path(name))


def _near(file: Path) -> tuple[Path, Path]:
    return file, file.parent
