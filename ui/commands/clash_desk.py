"""What the commands of the Clashes menu do."""

from PySide6.QtCore import QObject, Signal, Slot

from planner.services.print_requests import Layout, PrintRequest
from ui.commands.command import CommandId
from ui.commands.staff import Actions, Deeds, Staff

_MONTHS = 12
"""What a clash report tells at first, from the month that is shown on."""


class ClashDesk(QObject):
    """Passes on what is to be done about clashes."""

    to_settle_asked = Signal()

    print_asked = Signal(object)
    """A PrintRequest for a clash report."""

    def __init__(self, staff: Staff, actions: Actions) -> None:
        super().__init__(staff.window)
        self._staff = staff
        self._actions = actions
        staff.sessions.selected_changed.connect(self._on_selected_changed)
        staff.maker.notifier.writing_changed.connect(self._on_selected_changed)
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
            CommandId.PRINT_CLASHES: self._on_print_clashes,
            CommandId.FAIRNESS: keeper.show_fairness,
            CommandId.POLICY: keeper.edit_policy,
        }

    @Slot()
    def _on_print_clashes(self) -> None:
        day = self._staff.navigator.day
        self.print_asked.emit(PrintRequest(layout=Layout.CLASHES, day=day, months=_MONTHS))

    @Slot()
    def _on_selected_changed(self) -> None:
        is_on = len(self._staff.sessions.selected) == 1 and not self._staff.workspace.is_read_only
        self._actions[CommandId.BETTER_DATES].setEnabled(is_on)
