"""What the commands of the Session menu do."""

from PySide6.QtCore import QObject, Slot

from ui.commands.command import CommandId
from ui.commands.staff import Actions, Deeds, Staff

_ON_SELECTED = (CommandId.EDIT_SESSION, CommandId.MOVE_SESSION)


class SessionDesk(QObject):
    """Passes on what is to be done with sessions, and offers what can be done with the selected."""

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
        sessions, lists = self._staff.sessions, self._staff.lists
        return {
            CommandId.NEW_SESSION: sessions.create_on_day,
            CommandId.QUICK_ADD: self._staff.quick_adder.ask,
            CommandId.EDIT_SESSION: self._on_edit,
            CommandId.MOVE_SESSION: self._on_move,
            CommandId.EXPORT_SELECTED: self._on_export,
            CommandId.PROGRAMMES: lists.show_programmes,
            CommandId.TERMS: lists.show_terms,
            CommandId.TEMPLATES: lists.show_templates,
        }

    @Slot()
    def _on_edit(self) -> None:
        self._staff.sessions.edit_many(self._staff.sessions.selected)

    @Slot()
    def _on_move(self) -> None:
        self._staff.sessions.move_to(self._staff.sessions.selected)

    @Slot()
    def _on_export(self) -> None:
        self._staff.exporter.ask_for(self._staff.sessions.selected)

    @Slot()
    def _on_selected_changed(self) -> None:
        has_sessions = bool(self._staff.sessions.selected)
        self._actions[CommandId.EXPORT_SELECTED].setEnabled(has_sessions)
        is_on = has_sessions and not self._staff.workspace.is_read_only
        for command in _ON_SELECTED:
            self._actions[command].setEnabled(is_on)
