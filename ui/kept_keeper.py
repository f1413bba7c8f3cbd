"""What the planner keeps on this computer, shown and deleted by the user."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.later import imported_later
from planner.services.workspace import Workspace

with imported_later():
    from planner.services.forgetting import Keepsakes, delete_logs, keepsakes, log_text
    from ui.dialogs.kept_here import DeleteAllDialog, KeptHereDialog


class KeptKeeper(QObject):
    """Opens the dialogs; who owns the window deletes everything, once the diary is closed."""

    delete_asked = Signal(object)
    """The Keepsakes to delete; the user typed the word for it."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._dialog: KeptHereDialog | None = None
        self._doomed: Keepsakes | None = None

    @Slot()
    def ask(self) -> None:
        """Show what is kept, and do what is asked for."""
        self._doomed = None
        dialog = KeptHereDialog(
            is_read_only=self._workspace.is_private_read_only,
            server=self._server,
            parent=self._window,
        )
        self._dialog = dialog
        dialog.delete_log_asked.connect(self._on_delete_log)
        dialog.delete_all_asked.connect(self._on_delete_all)
        self._show()
        dialog.exec()
        self._dialog = None
        dialog.deleteLater()
        if self._doomed is not None:
            self.delete_asked.emit(self._doomed)

    @property
    def _server(self) -> str:
        """What the server of a shared diary is called, "" where it is in a file."""
        shared = self._workspace.shared
        return "" if shared is None else shared.address.told

    def _kept(self) -> Keepsakes:
        return keepsakes(self._workspace.diary_path)

    def _show(self) -> None:
        if self._dialog is not None:
            kept = self._kept()
            self._dialog.show_kept(kept, log_text(kept))

    @Slot()
    def _on_delete_log(self) -> None:
        delete_logs(self._kept())
        self._show()

    @Slot()
    def _on_delete_all(self) -> None:
        if self._dialog is None:
            return
        kept = self._kept()
        if DeleteAllDialog(kept, self._dialog, server=self._server).exec():
            self._doomed = kept
            self._dialog.accept()
