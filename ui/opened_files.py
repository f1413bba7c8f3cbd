"""Files that the desktop asks the planner to open while it runs, as macOS does."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override


class OpenedFiles(QObject):
    """Tells of each file that is opened with the program, which elsewhere is an argument of it."""

    file_opened = Signal(object)
    """The Path of the file."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return False
