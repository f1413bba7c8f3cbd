"""The menu of saved sets: each to be chosen, and what can be done with them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from planner.domain.overlay_set import OverlaySet, set_of
from planner.domain.settings import Settings
from ui.words import plain_label


class SetsMenu(QObject):
    """Fills a menu with the sets of the settings, then with any commands that keep them."""

    set_chosen = Signal(object)
    """The OverlaySet to be shown."""

    def __init__(self, menu: QMenu, commands: Sequence[QAction] = ()) -> None:
        super().__init__(menu)
        self.menu = menu
        self._commands = tuple(commands)
        self._sets: Mapping[QAction, OverlaySet] = {}

    def show_settings(self, settings: Settings) -> None:
        """List the sets, and mark the one whose choice is shown."""
        self.menu.clear()
        group = QActionGroup(self.menu)
        chosen = set_of(settings.overlay_sets, settings.overlay)
        self._sets = {self._action(one, group): one for one in settings.overlay_sets}
        for action, one in self._sets.items():
            action.setChecked(one == chosen)
        if not self._sets:
            self.menu.addAction(self.tr("No set is saved yet")).setEnabled(False)
        if self._commands:
            self.menu.addSeparator()
        self.menu.addActions(self._commands)
        group.triggered.connect(self._on_triggered)

    def _action(self, one: OverlaySet, group: QActionGroup) -> QAction:
        action = self.menu.addAction(plain_label(one.name))
        action.setCheckable(True)
        group.addAction(action)
        return action

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.set_chosen.emit(self._sets[action])
