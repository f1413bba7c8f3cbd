"""Moves the diary that is open to a server, or from there to a file, and tells what was proved."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from planner.domain.diary_address import NamedServer
from planner.domain.errors import PlannerError
from planner.domain.language import counted
from planner.services.diary_move import move, sums_text
from planner.services.diary_place import DiaryPlace, FilePlace, ServerPlace
from planner.services.workspace import Workspace
from ui.errors import show_error
from ui.shared_opener import SharedOpener
from ui.waited import waited_for
from ui.widgets.waiting import WaitingDialog

_ENDING = ".sqlite"


class DiaryMover(QObject):
    """Asks where to, moves a copy of everything there, and offers to go on with it."""

    diary_asked = Signal(object)
    """The Path, or the NamedServer, that the diary was moved to."""

    def __init__(self, workspace: Workspace, preferences: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._preferences = preferences
        self._window = window

    @Slot()
    def ask(self) -> None:
        """Move the diary to the other kind of place than it is in."""
        target = self._file() if self._workspace.shared is not None else self._server()
        if target is None:
            return
        place = FilePlace(target) if isinstance(target, Path) else ServerPlace(target)
        words = self._moved(place)
        if words and self._is_to_be_opened(place, words):
            self.diary_asked.emit(target)

    def _file(self) -> Path | None:
        stem = self.tr("diary")
        name, _filter = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Move this diary to a file"),
            str(Path.home() / f"{stem}{_ENDING}"),
            self.tr("Diaries (*.sqlite)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        path = Path(name)
        return None if not name else path if path.suffix else path.with_suffix(_ENDING)

    def _server(self) -> NamedServer | None:
        return SharedOpener(self._preferences, self._window).ask()

    def _moved(self, place: DiaryPlace) -> str:
        """Move it, and return what was counted; "" where that failed, which is told."""
        shared = self._workspace.shared
        source: DiaryPlace = FilePlace(self._workspace.diary_path)
        if shared is not None:
            source = ServerPlace(shared.named)
        title, words = self.tr("Move this diary"), self.tr("Moving everything, and comparing it…")
        # What is half moved is undone by the one who moves it, so that it is not called off.
        moving = waited_for(
            partial(move, source, place), WaitingDialog(title, words, "", self._window)
        )
        try:
            sums = moving.result()
        except PlannerError as error:
            show_error(self._window, error)
            return ""
        if not any(one.rows for one in sums):
            return self.tr("There was nothing in it yet.")
        rows = counted("%n row(s)", "", sum(one.rows for one in sums))
        head = self.tr("{rows} were moved, read again and compared; all are the same:")
        return "\n".join((head.format(rows=rows), sums_text(sums)))

    def _is_to_be_opened(self, place: DiaryPlace, words: str) -> bool:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("Move this diary"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("The diary was moved to {place}").format(place=place.name))
        stays = self.tr(
            "The diary that you moved from stays as it is. Keep it until the new place has proved "
            "itself, and change it no more."
        )
        box.setInformativeText("\n\n".join((stays, words)))
        go_on = box.addButton(self.tr("&Open the moved diary"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go_on)
        box.exec()
        return box.clickedButton() is go_on
