"""What the commands of the Dates menu do."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from planner.domain.overlay_set import OverlaySet, with_set
from planner.domain.settings import Settings
from planner.later import imported_later
from ui.asking import ask_until
from ui.commands.command import CommandId
from ui.commands.staff import Actions, Deeds, Staff

with imported_later():
    from ui.dialogs.overlay_sets import SavedSetsDialog, SaveSetDialog
    from ui.dialogs.practices import PracticesDialog


class DatesDesk(QObject):
    """Asks which practices and sets are wanted, and passes on what is confirmed or added."""

    def __init__(self, staff: Staff, actions: Actions) -> None:
        super().__init__(staff.window)
        self._staff = staff
        self._actions = actions

    @property
    def deeds(self) -> Deeds:
        """What each command does."""
        keeper = self._staff.keeper
        return {
            CommandId.PRACTICES: self._on_practices,
            CommandId.SAVE_SET: self._on_save_set,
            CommandId.SAVED_SETS: self._on_saved_sets,
            CommandId.CONFIRM_DATE: keeper.confirm_on_day,
            CommandId.CONFIRMED_DATES: keeper.show_confirmed,
            CommandId.OWN_DATES: keeper.show_own,
        }

    def show_settings(self, settings: Settings) -> None:
        """Offer what can be done with the sets that there are."""
        can_change = bool(settings.overlay_sets) and not self._staff.workspace.is_private_read_only
        self._actions[CommandId.SAVED_SETS].setEnabled(can_change)

    @Slot(object)
    def choose_set(self, chosen: OverlaySet) -> None:
        """Show what a saved set holds."""
        settings = self._staff.workspace.settings
        label = self.tr("choice of the set {name}").format(name=chosen.name)
        self._put(replace(settings, overlay=chosen.overlay), label)

    @Slot()
    def _on_save_set(self) -> None:
        settings = self._staff.workspace.settings
        dialog = SaveSetDialog(settings.overlay_sets, settings.overlay, self._staff.window)

        def save() -> bool:
            saved = dialog.saved()
            after = replace(settings, overlay_sets=with_set(settings.overlay_sets, saved))
            label = self.tr("saving of the set {name}").format(name=saved.name)
            return self._put(after, label)

        ask_until(dialog, save)

    @Slot()
    def _on_saved_sets(self) -> None:
        settings = self._staff.workspace.settings
        dialog = SavedSetsDialog(settings.overlay_sets, self._staff.window)
        label = self.tr("change of saved sets")
        ask_until(dialog, lambda: self._put(replace(settings, overlay_sets=dialog.sets()), label))

    def _put(self, after: Settings, label: str) -> bool:
        is_so = after == self._staff.workspace.settings
        return is_so or self._staff.maker.put_settings(after, label)

    @Slot()
    def _on_practices(self) -> None:
        workspace = self._staff.workspace
        settings = workspace.settings
        dialog = PracticesDialog(workspace.practice_groups(), settings.overlay, self._staff.window)
        label = self.tr("change of practices")
        ask_until(dialog, lambda: self._put(replace(settings, overlay=dialog.chosen()), label))
