"""What the commands on selected sessions do."""

from PySide6.QtCore import QObject, Slot

from ui.commands.command import CommandId
from ui.commands.staff import Actions, Deeds, Staff
from ui.navigator import Shown

_ON_SELECTED = (CommandId.CUT, CommandId.DUPLICATE, CommandId.DELETE, CommandId.RENAME)
_WRITING = (*_ON_SELECTED, CommandId.MOVE_MODE)
_WITHOUT_SESSIONS = frozenset({Shown.YEAR})


class SelectionDesk(QObject):
    """Passes commands on to the gestures, and offers what can be done with the selection."""

    def __init__(self, staff: Staff, actions: Actions) -> None:
        super().__init__(staff.window)
        self._gestures = staff.gestures
        self._clip = staff.clip
        self._move_mode = staff.move_mode
        self._actions = actions
        self._gestures.sessions_selected.connect(self._on_changed)
        staff.navigator.shown_changed.connect(self._on_changed)
        staff.maker.notifier.writing_changed.connect(self._on_changed)
        self._on_changed()

    @property
    def deeds(self) -> Deeds:
        """What each command does."""
        gestures, clip = self._gestures, self._clip
        return {
            CommandId.CUT: clip.cut,
            CommandId.COPY: clip.copy,
            CommandId.PASTE: clip.paste,
            CommandId.DUPLICATE: clip.duplicate,
            CommandId.DELETE: gestures.ask_to_delete,
            CommandId.SELECT_ALL: gestures.choice.take_all,
            CommandId.NEW_HERE: gestures.ask_on_selected_day,
            CommandId.RENAME: gestures.edit_title,
            CommandId.MOVE_MODE: self._move_mode.begin,
        }

    @Slot()
    def _on_changed(self) -> None:
        has_sessions = bool(self._gestures.selection.instances)
        shows_sessions = self._gestures.navigator.shown not in _WITHOUT_SESSIONS
        can_write = not self._gestures.is_read_only
        for command in (*_ON_SELECTED, CommandId.COPY):
            self._actions[command].setEnabled(has_sessions)
        for command in (CommandId.MOVE_MODE, CommandId.RENAME):
            self._actions[command].setEnabled(has_sessions and shows_sessions)
        self._actions[CommandId.SELECT_ALL].setEnabled(shows_sessions)
        for command in (CommandId.PASTE, CommandId.NEW_HERE):
            self._actions[command].setEnabled(can_write)
        for command in _WRITING:
            action = self._actions[command]
            action.setEnabled(action.isEnabled() and can_write)
