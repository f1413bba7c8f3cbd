"""The list of watched timetables: what is known of each, to be added to and stopped."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.dialogs.kept_list import KeptListDialog


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchedLine:
    """What is told of one file or folder: ``waiting`` are its files to be looked at."""

    path: Path
    is_there: bool
    waiting: tuple[Path, ...]
    fault: str


class WatchedFilesDialog(KeptListDialog):
    """Lists what it is shown, and asks for what the user wants done."""

    file_asked = Signal()

    folder_asked = Signal()

    look_asked = Signal(object)
    """The Path of a file whose changes are to be looked at."""

    stop_asked = Signal(object)
    """The Path that is to be watched no more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Watched timetables"), "", parent)
        self._lines: tuple[WatchedLine, ...] = ()
        self.add_deed(self.tr("Watch a &file…"), self.file_asked.emit, is_on_one=False)
        self.add_deed(self.tr("Watch a f&older…"), self.folder_asked.emit, is_on_one=False)
        self.look = self.add_deed(self.tr("&Look at changes…"), self._on_look)
        self.stop = self.add_deed(self.tr("&Stop watching"), self._on_stop)

    def show_watched(self, lines: Sequence[WatchedLine]) -> None:
        """List these, keeping the place in the list."""
        self._lines = tuple(lines)
        self.words.setText(self._introduction())
        self.show_lines([self._words_of(line) for line in lines])

    @override
    def refresh(self) -> None:
        """Offer what can be done with the line that is chosen."""
        super().refresh()
        line = self._current()
        self.look.setEnabled(line is not None and bool(line.waiting))

    def _introduction(self) -> str:
        if self._lines:
            return self.tr(
                "When one of these changes, it is imported again, and a notice says so. Where "
                "sessions would be removed or anything is doubtful, you are asked first. In "
                "folders, files that end in .ics are watched."
            )
        return self.tr(
            "Nothing is watched. A calendar file that another program writes again and again, or a "
            "folder of such files, can be watched, so that its changes come into the diary. The "
            "first time you see what will be imported."
        )

    def _words_of(self, line: WatchedLine) -> str:
        told = [self.tr("{name}, in {folder}").format(name=line.path.name, folder=line.path.parent)]
        if line.waiting:
            names = ", ".join(path.name for path in line.waiting)
            told.append(
                self.tr("Changes wait for you to look at them: {names}").format(names=names)
            )
        if line.fault:
            told.append(line.fault)
        if not line.is_there:
            told.append(self.tr("It is not there just now."))
        return "\n".join(told)

    def _current(self) -> WatchedLine | None:
        return self._lines[self.row] if 0 <= self.row < len(self._lines) else None

    @Slot()
    def _on_look(self) -> None:
        line = self._current()
        if line is not None and line.waiting:
            self.look_asked.emit(line.waiting[0])

    @Slot()
    def _on_stop(self) -> None:
        line = self._current()
        if line is not None:
            self.stop_asked.emit(line.path)
