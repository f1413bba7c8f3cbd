"""What the commands of the Toolkit menu do."""

from PySide6.QtCore import QObject

from ui.commands.command import CommandId
from ui.commands.staff import Actions, Deeds, Staff

_ON_TOOLKIT = (
    CommandId.SHOW_TOOLKIT,
    CommandId.ROUNDS,
    CommandId.CHECK_ADVERT,
    CommandId.SPEAKING_EVENTS,
    CommandId.SPEAKING_LOG,
    CommandId.PLAN_ACTIVITY,
    CommandId.PRACTICE_YEAR,
    CommandId.FRAMEWORK_REPORT,
    CommandId.ADD_DOCUMENT,
    CommandId.DOCUMENTS,
)


class ToolkitDesk(QObject):
    """Passes on what is asked of the toolkit, where the almanac holds one."""

    def __init__(self, staff: Staff, actions: Actions) -> None:
        super().__init__(staff.window)
        self._staff = staff
        for command in _ON_TOOLKIT:
            actions[command].setEnabled(staff.workspace.has_toolkit)

    @property
    def deeds(self) -> Deeds:
        """What each command does."""
        staff = self._staff
        return {
            CommandId.SHOW_TOOLKIT: staff.toolkit.show_pages,
            CommandId.ROUNDS: staff.rounds.show_rounds,
            CommandId.CHECK_ADVERT: staff.rounds.check_advert,
            CommandId.SPEAKING_EVENTS: staff.bookings.show_bookings,
            CommandId.SPEAKING_LOG: staff.bookings.show_log,
            CommandId.PLAN_ACTIVITY: staff.framework.plan_activity,
            CommandId.PRACTICE_YEAR: staff.framework.plan_year,
            CommandId.FRAMEWORK_REPORT: staff.framework.ask_report,
            CommandId.ADD_DOCUMENT: staff.documents.add,
            CommandId.DOCUMENTS: staff.documents.show_documents,
        }
