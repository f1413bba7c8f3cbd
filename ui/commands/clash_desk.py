"""What the commands of the Clashes menu do."""

from PySide6.QtCore import QObject, Signal, Slot

from ui.commands.command import CommandId
from ui.commands.staff import Actions, Deeds, Staff


class ClashDesk(QObject):
    """Passes on what is to be done about clashes."""

    to_settle_asked = Signal()

    def __init__(self, staff: Staff, actions: Actions) -> None:
        super().__init__(staff.window)
        self._staff = staff
        self._actions = actions
        staff.sessions.selected_changed.connect(self._on_selected_changed)
        self._on_selected_changed()

    @property
    def deeds(self) -> Deeds:
        """What each command does."""
        keeper = self._staff.clashes
        return {
            CommandId.TO_SETTLE: self.to_settle_asked.emit,
            CommandId.FIND_DATE: keeper.find_date,
            CommandId.BETTER_DATES: keeper.find_better_for_selected,
            CommandId.PLAN_MOVES: keeper.plan_moves,
            CommandId.DECISIONS: keeper.show_decisions,
            CommandId.FAIRNESS: keeper.show_fairness,
            CommandId.POLICY: keeper.edit_policy,
        }

    @Slot()
    def _on_selected_changed(self) -> None:
        is_on = len(self._staff.sessions.selected) == 1 and not self._staff.workspace.is_read_only
        self._actions[CommandId.BETTER_DATES].setEnabled(is_on)
