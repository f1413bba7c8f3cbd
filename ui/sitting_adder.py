"""Adding sittings with extra time to the timetable, several at once and one step to undo."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.domain.errors import PlannerError
from planner.domain.session import SessionInstance
from planner.services.sittings import sittings_added
from planner.services.workspace import Workspace
from ui.change_maker import ChangeMaker
from ui.dialogs.extra_time import ExtraTimeDialog
from ui.errors import show_error


class SittingAdder(QObject):
    """Asks for the sittings of an exam, and adds them."""

    def __init__(self, workspace: Workspace, maker: ChangeMaker, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._maker = maker
        self._window = window

    def add_to(self, instances: Sequence[SessionInstance]) -> None:
        """Work out the sittings of the one exam that is chosen, and add them beside it."""
        if len(instances) != 1:
            return
        (instance,) = instances
        try:
            self._workspace.check_writable()
        except PlannerError as error:
            show_error(self._window, error)
            return
        dialog = ExtraTimeDialog(instance, self._workspace.settings.clock, self._window)
        while dialog.exec():
            try:
                change = sittings_added(self._workspace.planner, instance, dialog.sittings())
            except PlannerError as error:
                show_error(self._window, error)
                continue
            self._maker.make(change)
            break
        dialog.deleteLater()
