"""What the commands of the Dates menu do."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from ui.commands.command import CommandId
from ui.commands.staff import Deeds, Staff
from ui.dialogs.practices import PracticesDialog


class DatesDesk(QObject):
    """Asks which practices are followed, and passes on what is confirmed or added."""

    def __init__(self, staff: Staff) -> None:
        super().__init__(staff.window)
        self._staff = staff

    @property
    def deeds(self) -> Deeds:
        """What each command does."""
        keeper = self._staff.keeper
        return {
            CommandId.PRACTICES: self._on_practices,
            CommandId.CONFIRM_DATE: keeper.confirm_on_day,
            CommandId.CONFIRMED_DATES: keeper.show_confirmed,
            CommandId.OWN_DATES: keeper.show_own,
        }

    @Slot()
    def _on_practices(self) -> None:
        workspace = self._staff.workspace
        settings = workspace.settings
        dialog = PracticesDialog(workspace.practice_groups(), settings.overlay, self._staff.window)
        if dialog.exec() and dialog.chosen() != settings.overlay:
            after = replace(settings, overlay=dialog.chosen())
            self._staff.maker.put_settings(after, self.tr("change of practices"))
