"""The passphrase of support plans, kept by the user: opens the dialogs and does what is asked."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.change import Affected
from planner.domain.errors import PlannerError
from planner.later import imported_later
from planner.services.plan_lock import PlanLockState
from planner.services.workspace import Workspace
from ui.asking import ask_until
from ui.errors import sentence_from, show_error
from ui.notify import PlanNotifier
from ui.widgets.message import tell

with imported_later():
    from ui.dialogs.plan_passphrase import PlanPassphraseDialog, UnlockPlansDialog


class PlanLockKeeper(QObject):
    """Asks for the passphrase once in a window, and forgets it when told to."""

    def __init__(self, workspace: Workspace, notifier: PlanNotifier, window: QWidget) -> None:
        super().__init__(window)
        self._lock = workspace.plan_lock
        self._workspace = workspace
        self._notifier = notifier
        self._window = window

    def may_read(self, parent: QWidget | None = None) -> bool:
        """Tell whether plans can be read, once the user was asked where they are locked."""
        try:
            if self._lock.state is not PlanLockState.LOCKED:
                return True
        except PlannerError as error:
            show_error(parent or self._window, error)
            return False
        dialog = UnlockPlansDialog(parent or self._window)
        is_open = False
        while not is_open and dialog.exec():
            try:
                self._lock.unlock(dialog.entered())
                is_open = True
            except PlannerError as error:
                dialog.refuse(_words_of(error))
        dialog.deleteLater()
        if is_open:
            self._notifier.changed.emit(Affected.PLANS)
        return is_open

    @Slot()
    def lock(self) -> None:
        """Forget the passphrase, or say that there is none."""
        if self._lock.state is PlanLockState.NONE:
            tell(
                self._window,
                self.tr("Lock support plans"),
                self.tr(
                    "Your support plans have no passphrase. Choose Support, “Passphrase for "
                    "plans…” to set one."
                ),
            )
            return
        self._lock.lock()
        self._notifier.changed.emit(Affected.PLANS)

    @Slot()
    def manage(self) -> None:
        """Set, change or remove the passphrase."""
        try:
            self._workspace.check_writable()
            has_passphrase = self._lock.state is not PlanLockState.NONE
        except PlannerError as error:
            show_error(self._window, error)
            return
        dialog = PlanPassphraseDialog(has_passphrase=has_passphrase, parent=self._window)

        def obey() -> bool:
            asked = dialog.asked()
            try:
                if asked.new is None:
                    self._lock.remove(asked.current)
                else:
                    self._lock.set(asked.new, asked.current)
            except PlannerError as error:
                dialog.refuse(_words_of(error))
                return False
            return True

        ask_until(dialog, obey)
        self._notifier.changed.emit(Affected.PLANS)


def _words_of(error: PlannerError) -> str:
    fields = error.fields
    return " ".join(sentence_from(fields[name]) for name in ("fault", "remedy") if name in fields)
