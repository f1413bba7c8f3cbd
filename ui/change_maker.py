"""Making, undoing and redoing changes on behalf of the user, with faults told calmly."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.change import Change
from planner.domain.errors import PlannerError
from planner.domain.settings import Settings
from planner.services.workspace import Workspace
from ui.errors import show_error
from ui.notify import PlanNotifier


class ChangeMaker(QObject):
    """Where every action of the user becomes a change; a fault is told and changes nothing."""

    def __init__(self, workspace: Workspace, notifier: PlanNotifier, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self.notifier = notifier

    def make(self, change: Change) -> bool:
        """Apply a change so that it can be undone, and tell whether it was applied."""
        return self._attempt(_Making(self.notifier, change))

    def put_settings(self, settings: Settings, label: str) -> None:
        """Take other settings; ``label`` completes “Undo …”."""
        change = self._workspace.change_settings(settings)
        self.make(replace(change, label=label))

    @Slot()
    def undo(self) -> None:
        """Undo the last change."""
        self._attempt(self.notifier.undo)

    @Slot()
    def redo(self) -> None:
        """Make the last undone change again."""
        self._attempt(self.notifier.redo)

    def _attempt(self, deed: Callable[[], None]) -> bool:
        try:
            deed()
        except PlannerError as error:
            show_error(self._window, error)
            return False
        return True


class _Making:
    """The deed of making one change."""

    def __init__(self, notifier: PlanNotifier, change: Change) -> None:
        self._notifier = notifier
        self._change = change

    def __call__(self) -> None:
        self._notifier.make(self._change)
