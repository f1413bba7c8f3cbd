"""What the commands of the Support menu do."""

from PySide6.QtCore import QObject, Slot

from ui.commands.command import CommandId
from ui.commands.staff import Actions, Deeds, Staff

_ON_GUIDES = (
    CommandId.FIND_WAY,
    CommandId.SUPPORT_GUIDES,
    CommandId.SUPPORT_PLANS,
    CommandId.WHAT_IS_NEXT,
    CommandId.LOCK_PLANS,
    CommandId.PLAN_PASSPHRASE,
)
_ON_SELECTED = (CommandId.MAKE_ACCESSIBLE, CommandId.EXTRA_TIME)


class SupportDesk(QObject):
    """Passes on what is asked of guides and plans, and offers what the selected session allows."""

    def __init__(self, staff: Staff, actions: Actions) -> None:
        super().__init__(staff.window)
        self._staff = staff
        self._actions = actions
        staff.sessions.selected_changed.connect(self._on_selected_changed)
        for command in _ON_GUIDES:
            actions[command].setEnabled(staff.workspace.has_guides)
        staff.maker.notifier.writing_changed.connect(self._on_selected_changed)
        self._on_selected_changed()

    @property
    def deeds(self) -> Deeds:
        """What each command does."""
        plans = self._staff.plans
        return {
            CommandId.FIND_WAY: plans.find_way,
            CommandId.SUPPORT_GUIDES: plans.show_guides,
            CommandId.SUPPORT_PLANS: plans.show_plans,
            CommandId.WHAT_IS_NEXT: plans.show_next,
            CommandId.LOCK_PLANS: plans.lock.lock,
            CommandId.PLAN_PASSPHRASE: plans.lock.manage,
            CommandId.MAKE_ACCESSIBLE: self._on_make_accessible,
            CommandId.EXTRA_TIME: self._on_extra_time,
        }

    @Slot()
    def _on_make_accessible(self) -> None:
        self._staff.plans.make_accessible(self._staff.sessions.selected)

    @Slot()
    def _on_extra_time(self) -> None:
        self._staff.plans.sittings.add_to(self._staff.sessions.selected)

    @Slot()
    def _on_selected_changed(self) -> None:
        is_one = len(self._staff.sessions.selected) == 1
        for command in _ON_SELECTED:
            self._actions[command].setEnabled(is_one and not self._staff.workspace.is_read_only)
