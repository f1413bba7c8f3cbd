"""Asks where a shared diary is, tries it in a thread of its own, and keeps what is to be kept."""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

from PySide6.QtCore import QObject, QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.diary_address import NamedServer, ServerAddress
from planner.domain.errors import PlannerError
from planner.services import passwords
from planner.services.shared_diary import Welcome, try_shared
from ui.dialogs.shared_diary import SharedDiaryDialog
from ui.errors import show_error
from ui.machine_preferences import FirstDiary, open_first


class SharedOpener(QObject):
    """Opens the dialog, and leaves it open until the server answers or the user gives up."""

    _tried = Signal(object)

    def __init__(self, preferences: QSettings, window: QWidget | None) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._window = window
        self._dialog: SharedDiaryDialog | None = None
        self._asked: NamedServer | None = None
        self._opens = False
        self._trying: Future[tuple[NamedServer, Welcome]] | None = None
        self._tried.connect(self._on_tried, Qt.ConnectionType.QueuedConnection)

    def ask(
        self, before: ServerAddress | None = None, error: PlannerError | None = None
    ) -> NamedServer | None:
        """Return a server that answered and opens its diary, or None where the user left it.

        ``error`` is what came of trying ``before``.
        """
        dialog = self._dialog = SharedDiaryDialog(before, self._window)
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="server")
        dialog.try_asked.connect(self._on_try_asked)
        dialog.open_asked.connect(self._on_open_asked)
        if error is not None:
            dialog.tell_fault(error)
        is_wanted = dialog.exec()
        self._dialog = self._trying = None
        # An answer that comes late is for nobody.
        self._threads.shutdown(wait=False)
        named = self._asked if is_wanted else None
        if named is not None:
            self._keep(named, dialog)
        self._asked = None
        dialog.deleteLater()
        return named

    def _keep(self, named: NamedServer, dialog: SharedDiaryDialog) -> None:
        if dialog.at_start.isChecked():
            open_first(FirstDiary.LAST, self._preferences)
        if dialog.remember.isChecked() and named.password is not None:
            try:
                passwords.save_password(named.address, named.password)
            except PlannerError as error:
                show_error(self._window, error)

    def _try(self, named: NamedServer, *, opens: bool) -> None:
        if self._dialog is None or self._trying is not None:
            return
        self._dialog.tell_trying()
        self._opens = opens
        self._trying = self._threads.submit(_tried_with, named)
        self._trying.add_done_callback(self._tried.emit)

    @Slot(object)
    def _on_try_asked(self, named: NamedServer) -> None:
        self._try(named, opens=False)

    @Slot(object)
    def _on_open_asked(self, named: NamedServer) -> None:
        self._try(named, opens=True)

    @Slot(object)
    def _on_tried(self, trying: Future[tuple[NamedServer, Welcome]]) -> None:
        if trying is not self._trying or self._dialog is None:
            # The dialog it was for is gone.
            return
        self._trying = None
        error = trying.exception()
        if isinstance(error, PlannerError):
            self._dialog.tell_fault(error)
            return
        named, welcome = trying.result()
        if self._opens:
            self._asked = named
            self._dialog.accept()
        else:
            self._dialog.tell_answer(self._words(welcome))

    def _words(self, welcome: Welcome) -> str:
        match welcome:
            case Welcome.NO_DIARY:
                return self.tr("The server answers. There is no diary yet; opening it makes one.")
            case Welcome.OLDER:
                return self.tr("The server answers. Opening its diary brings it up to date.")
            case Welcome.MAY_EDIT:
                return self.tr("The server answers. You can see and change this diary.")
            case Welcome.MAY_LOOK:
                return self.tr("The server answers. You can see this diary, and not change it.")


def _tried_with(named: NamedServer) -> tuple[NamedServer, Welcome]:
    """Try a server, with the password of the keyring where none was typed."""
    if named.password is None:
        named = replace(named, password=passwords.saved_password(named.address))
    return named, try_shared(named)
