"""A menu of the files, or of the diaries, that were used last."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from planner.domain.diary_address import DiaryAddress, ServerAddress
from ui.recent import RecentFiles
from ui.recent_diaries import RecentDiaries
from ui.words import plain_label, plain_markup


class RecentMenu(QObject):
    """Fills its menu whenever it opens; a file that is gone is told of calmly and dropped."""

    path_chosen = Signal(object)
    """The Path that was chosen, which is there, or the ServerAddress."""

    def __init__(self, menu: QMenu, files: RecentFiles | RecentDiaries, window: QWidget) -> None:
        super().__init__(menu)
        self._menu = menu
        self._files = files
        self._window = window
        self._listed: dict[str, DiaryAddress] = {}
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.fill)
        menu.triggered.connect(self._on_triggered)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """List the files as they are kept now."""
        self._menu.clear()
        self._listed = {str(one): one for one in self._files.all()}
        for name, one in self._listed.items():
            label = one.told if isinstance(one, ServerAddress) else one.name
            action = self._menu.addAction(plain_label(label))
            action.setToolTip(plain_markup(name))
            action.setData(name)
        if not self._listed:
            self._menu.addAction(self.tr("None yet")).setEnabled(False)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        chosen = self._listed.get(str(action.data()))
        if chosen is None:
            return
        if isinstance(chosen, ServerAddress) or chosen.is_file():
            self.path_chosen.emit(chosen)
            return
        self._files.drop(chosen)
        self._gone_box(chosen).exec()

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
