"""Preferences, changed by the user: opens the dialog and puts into force what it returns."""

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.errors import PlannerError
from planner.later import imported_later
from planner.services.locations import default_diary_path
from planner.services.workspace import Workspace
from ui.asking import ask_until
from ui.change_maker import ChangeMaker
from ui.errors import show_error
from ui.look.look import Look
from ui.machine_preferences import preferences_held, put_preferences

with imported_later():
    from ui.dialogs.preference_pages import Preferences
    from ui.dialogs.preferences import PreferencesDialog


class PreferencesKeeper(QObject):
    """Asks for preferences; those of the diary undo, those of this machine are kept at once."""

    changed = Signal()
    """Other preferences of this machine are in force."""

    def __init__(
        self,
        workspace: Workspace,
        maker: ChangeMaker,
        look: Look,
        stored: QSettings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._maker = maker
        self._look = look
        self._stored = stored
        self._window = window

    @Slot()
    def ask(self) -> None:
        """Open the dialog, and put into force what is chosen there."""
        workspace = self._workspace
        held = Preferences(
            settings=workspace.settings, machine=preferences_held(self._look, self._stored)
        )
        dialog = PreferencesDialog(
            held,
            workspace.places,
            default_diary_path(),
            self._window,
            is_read_only=workspace.is_private_read_only,
        )
        dialog.applied.connect(self._on_applied)
        ask_until(dialog, lambda: self._put(dialog.chosen()))

    @Slot(object)
    def _on_applied(self, chosen: Preferences) -> None:
        self._put(chosen)

    def _put(self, chosen: Preferences) -> bool:
        settings, label = chosen.settings, self.tr("change of preferences")
        is_put = settings == self._workspace.settings or self._maker.put_settings(settings, label)
        if chosen.machine != preferences_held(self._look, self._stored):
            try:
                put_preferences(chosen.machine, self._look, self._stored)
            except PlannerError as error:
                show_error(self._window, error)
                is_put = False
            self.changed.emit()
        return is_put
