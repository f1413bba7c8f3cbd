"""Copies of the diary, listed, made and put back by the user."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from planner.domain.errors import PlannerError
from planner.later import imported_later
from planner.services.workspace import Workspace
from ui.clockwork import Now
from ui.errors import show_error

with imported_later():
    from planner.services.backups import back_up, back_up_now
    from planner.services.copy_glance import KeptCopy, glance_text, kept_copies, look_into
    from ui.dialogs.copies import CopiesDialog


class CopiesKeeper(QObject):
    """Opens the dialog, and makes copies; who owns the window puts one in the diary’s place."""

    restore_asked = Signal(object)
    """The Path of a copy that the user wants in place of the diary, and has been told of."""

    def __init__(self, workspace: Workspace, now: Now, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._now = now
        self._window = window
        self._dialog: CopiesDialog | None = None
        self._chosen: Path | None = None

    @Slot()
    def ask(self) -> None:
        """Show the copies there are, and do what is asked for."""
        self._chosen = None
        shared = self._workspace.shared
        dialog = CopiesDialog(
            is_read_only=self._workspace.is_read_only,
            server="" if shared is None else shared.address.told,
            parent=self._window,
        )
        self._dialog = dialog
        dialog.restore_asked.connect(self._on_restore)
        dialog.make_asked.connect(self._on_make)
        dialog.save_asked.connect(self._on_save)
        dialog.other_asked.connect(self._on_other)
        self._show()
        dialog.exec()
        self._dialog = None
        dialog.deleteLater()
        if self._chosen is not None:
            self.restore_asked.emit(self._chosen)

    def _show(self) -> None:
        if self._dialog is not None:
            self._dialog.show_copies(kept_copies(self._workspace.diary_path))

    def _clock(self) -> datetime:
        return self._now().replace(tzinfo=None)

    def _consider(self, copy: Path) -> None:
        """Tell what restoring a copy would do, and remember it where the user agrees."""
        try:
            words = glance_text(look_into(copy, self._workspace.all_sessions()))
        except PlannerError as error:
            show_error(self._dialog, error)
            return
        if self._dialog is not None and self._is_agreed(copy, words):
            self._chosen = copy
            self._dialog.accept()

    def _is_agreed(self, copy: Path, words: str) -> bool:
        box = QMessageBox(self._dialog)
        box.setWindowTitle(self.tr("Restore a copy"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Put {name} in the place of this diary?").format(name=copy.name))
        box.setInformativeText(
            self.tr("{words}\n\nThe diary as it is now is kept among the copies.").format(
                words=words
            )
        )
        restore = box.addButton(self.tr("&Restore"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.exec()
        return box.clickedButton() is restore

    @Slot(object)
    def _on_restore(self, copy: KeptCopy) -> None:
        self._consider(copy.path)

    @Slot()
    def _on_other(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self._dialog,
            self.tr("Restore a copy"),
            str(self._workspace.diary_path.parent),
            self.tr("Diaries (*.sqlite);;All files (*)"),
        )
        if name:
            self._consider(Path(name))

    @Slot()
    def _on_make(self) -> None:
        try:
            back_up_now(self._workspace.diary_path, self._clock())
        except PlannerError as error:
            show_error(self._dialog, error)
        self._show()

    @Slot()
    def _on_save(self) -> None:
        diary = self._workspace.diary_path
        name, _filter = QFileDialog.getSaveFileName(
            self._dialog,
            self.tr("Save a copy"),
            str(Path.home() / f"{diary.stem}-{self._clock():%Y-%m-%d}{diary.suffix}"),
            self.tr("Diaries (*.sqlite)"),
        )
        if not name:
            return
        try:
            if self._workspace.shared is None:
                back_up(diary, Path(name))
            else:
                self._workspace.save_copy(Path(name))
        except PlannerError as error:
            show_error(self._dialog, error)
