"""Making, undoing and redoing changes on behalf of the user, with faults told calmly."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.change import Change
from planner.domain.errors import PlannerError
from planner.domain.lost_race import LostRace, LostRaceError, Signature, settled
from planner.domain.settings import Settings
from planner.later import imported_later
from planner.services.workspace import Workspace
from ui.errors import show_error
from ui.notify import PlanNotifier

with imported_later():
    from ui.dialogs.lost_race import LostRaceDialog
    from ui.race_words import told_race

Step = Callable[[Change], None]
"""Writes a change, perhaps one in its place. Raises PlannerError."""


class ChangeMaker(QObject):
    """Where every action of the user becomes a change; a fault is told and changes nothing.

    Where somebody else was first, the user chooses between what they made of it and their own.
    """

    def __init__(self, workspace: Workspace, notifier: PlanNotifier, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self.notifier = notifier

    def make(self, change: Change) -> bool:
        """Apply a change so that it can be undone, and tell whether it is settled.

        That it is, too, where the user let stand what somebody else made of it.
        """
        return self._attempt(self.notifier.make, change)

    def put_settings(self, settings: Settings, label: str) -> bool:
        """Take other settings, and tell whether they were; ``label`` completes “Undo …”."""
        try:
            change = self._workspace.change_settings(settings)
        except PlannerError as error:
            show_error(self._over, error)
            return False
        return self.make(replace(change, label=label))

    @Slot()
    def undo(self) -> None:
        """Undo the last change."""
        change = self.notifier.undoing
        if change is not None:
            why = self.tr(
                "“{what}” cannot be undone as it is: somebody else has changed this since."
            )
            self._attempt(self.notifier.undo, change, why)

    @Slot()
    def redo(self) -> None:
        """Make the last undone change again."""
        change = self.notifier.redoing
        if change is not None:
            why = self.tr(
                "“{what}” cannot be redone as it is: somebody else has changed this since."
            )
            self._attempt(self.notifier.redo, change, why)

    def _attempt(self, step: Step, change: Change, why: str = "") -> bool:
        """Write the change, or what the user settles on, however often somebody else is first."""
        asked = change
        while True:
            try:
                step(asked)
            except LostRaceError as error:
                after = self._settled(
                    asked, error.races, why or self.tr("Somebody else was first.")
                )
                if after is None:
                    return False
                asked = after
            except PlannerError as error:
                show_error(self._over, error)
                return False
            else:
                return True

    @property
    def _over(self) -> QWidget:
        """What a dialog is to stand over."""
        return QApplication.activeModalWidget() or self._window

    def _settled(self, change: Change, races: Sequence[LostRace[Any]], why: str) -> Change | None:
        """Return the change as the user settles it, or None where they leave it for now."""
        programmes = {one.id: one.name for one in self._workspace.programmes}
        clock = self._workspace.settings.clock
        told = [told_race(race, self._signature(race), programmes, clock) for race in races]
        dialog = LostRaceDialog(told, why.format(what=change.label), self._over)
        mine = None
        if dialog.exec():
            mine = [race for race, is_mine in zip(races, dialog.mine(), strict=True) if is_mine]
        dialog.deleteLater()
        return None if mine is None else settled(change, races, mine)

    def _signature(self, race: LostRace[Any]) -> Signature | None:
        try:
            return self._workspace.signature(race)
        except PlannerError:
            # Who it was is not worth a fault of its own.
            return None
