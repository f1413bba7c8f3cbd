"""Where commands are carried out: each action of the table is tied to what it does."""

from PySide6.QtCore import QObject, Slot

from ui.commands.clash_desk import ClashDesk
from ui.commands.command import CommandId
from ui.commands.dates_desk import DatesDesk
from ui.commands.edit_desk import EditDesk
from ui.commands.file_desk import FileDesk
from ui.commands.help_desk import HelpDesk
from ui.commands.selection_desk import SelectionDesk
from ui.commands.session_desk import SessionDesk
from ui.commands.staff import Actions, Staff
from ui.commands.support_desk import SupportDesk
from ui.commands.toolkit_desk import ToolkitDesk
from ui.commands.view_desk import ViewDesk

_WRITING = (
    CommandId.IMPORT,
    CommandId.OPEN_SAMPLE,
    CommandId.WATCHED,
    CommandId.NEW_SESSION,
    CommandId.QUICK_ADD,
    CommandId.PROGRAMMES,
    CommandId.TEMPLATES,
    CommandId.PLAN_MOVES,
    CommandId.PLAN_ACTIVITY,
    CommandId.PRACTICE_YEAR,
    CommandId.ADD_DOCUMENT,
)
"""Those that change what a team may share."""

_CHOOSING = (
    CommandId.TERMS,
    CommandId.CLOCK,
    CommandId.HIDE_WEEKEND,
    CommandId.YEAR_FROM_JANUARY,
    CommandId.YEAR_FROM_AUGUST,
    CommandId.YEAR_FROM_SEPTEMBER,
    CommandId.PRACTICES,
    CommandId.SAVE_SET,
    CommandId.SAVED_SETS,
    CommandId.POLICY,
)
"""Those that change the user’s own settings alone."""


class CommandDesk(QObject):
    """One desk for each menu, and one for what is selected; each carries out its commands."""

    def __init__(self, staff: Staff, actions: Actions) -> None:
        super().__init__(staff.window)
        self.file = FileDesk(staff)
        self.edit = EditDesk(staff, actions)
        self.selection = SelectionDesk(staff, actions)
        self.view = ViewDesk(staff, actions)
        self.session = SessionDesk(staff, actions)
        self.dates = DatesDesk(staff, actions)
        self.clashes = ClashDesk(staff, actions)
        self.support = SupportDesk(staff, actions)
        self.toolkit = ToolkitDesk(staff, actions)
        self.help = HelpDesk(staff, actions)
        desks = (
            self.file,
            self.edit,
            self.selection,
            self.view,
            self.session,
            self.dates,
            self.clashes,
            self.support,
            self.toolkit,
            self.help,
        )
        for desk in desks:
            for command, deed in desk.deeds.items():
                actions[command].triggered.connect(deed)
        self._staff = staff
        self._actions = actions
        self._show_writing()
        staff.maker.notifier.writing_changed.connect(self._show_writing)

    @Slot()
    def _show_writing(self) -> None:
        """Offer what can be done: what a team shares may be read-only where one’s own is not."""
        workspace = self._staff.workspace
        for command in _WRITING:
            self._actions[command].setEnabled(not workspace.is_read_only)
        for command in _CHOOSING:
            self._actions[command].setEnabled(not workspace.is_private_read_only)
        self.dates.show_settings(workspace.settings)
