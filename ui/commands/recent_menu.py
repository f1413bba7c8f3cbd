"""A menu of the files that were used last."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from ui.recent import RecentFiles
from ui.words import plain_label, plain_markup


class RecentMenu(QObject):
    """Fills its menu whenever it opens; a file that is gone is told of calmly and dropped."""

    path_chosen = Signal(object)
    """The Path that was chosen; it is there."""

    def __init__(self, menu: QMenu, files: RecentFiles, window: QWidget) -> None:
        super().__init__(menu)
        self._menu = menu
        self._files = files
        self._window = window
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.fill)
        menu.triggered.connect(self._on_triggered)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """List the files as they are kept now."""
        self._menu.clear()
        paths = self._files.all()
        for path in paths:
            action = self._menu.addAction(plain_label(path.name))
            action.setToolTip(plain_markup(str(path)))
            action.setData(str(path))
        if not paths:
            self._menu.addAction(self.tr("None yet")).setEnabled(False)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        path = Path(str(action.data()))
        if path.is_file():
            self.path_chosen.emit(path)
            return
        self._files.drop(path)
        self._gone_box(path).exec()

    def _gone_box(self, path: Path) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("Multifaith Planner"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("{name} is no longer there.").format(name=path.name))
        told = self.tr("It was in {folder}. It has been taken off the list.")
        box.setInformativeText(told.format(folder=path.parent))
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.AcceptRole)
        return box
