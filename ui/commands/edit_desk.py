"""What the commands of the Edit menu do."""

from PySide6.QtCore import QObject, Signal, Slot

from ui.commands.command import CommandId
from ui.commands.staff import Actions, Deeds, Staff
from ui.words import plain_label


class EditDesk(QObject):
    """Undoes and redoes, keeps the words of both true, and asks for the preferences."""

    preferences_asked = Signal()

    def __init__(self, staff: Staff, actions: Actions) -> None:
        super().__init__(staff.window)
        self._maker = staff.maker
        self._actions = actions
        self._maker.notifier.moved.connect(self._on_stack_moved)
        self._on_stack_moved()

    @property
    def deeds(self) -> Deeds:
        """What each command does."""
        return {
            CommandId.UNDO: self._maker.undo,
            CommandId.REDO: self._maker.redo,
            CommandId.PREFERENCES: self.preferences_asked.emit,
        }

    @Slot()
    def _on_stack_moved(self) -> None:
        stack = self._maker.notifier.stack
        undo, redo = self._actions[CommandId.UNDO], self._actions[CommandId.REDO]
        undo.setEnabled(stack.canUndo())
        redo.setEnabled(stack.canRedo())
        undo.setText(self.tr("&Undo {what}").format(what=plain_label(stack.undoText())).strip())
        redo.setText(self.tr("&Redo {what}").format(what=plain_label(stack.redoText())).strip())
