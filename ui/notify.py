"""Changes to the diary on an undo stack, and the one signal that tells what they touched."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from planner.domain.change import Affected, Change
from planner.services.workspace import Workspace


class ChangeCommand(QUndoCommand):
    """A change that has been applied; the notifier writes, the stack only remembers."""

    def __init__(self, change: Change) -> None:
        super().__init__(change.label)
        self.change = change


class PlanNotifier(QObject):
    """Applies changes, undoes and redoes them; ``changed`` carries an Affected.

    Each step is written before the stack moves, so that a fault (raised as PlannerError) leaves
    both the diary and the stack as they were.
    """

    changed = Signal(object)

    moved = Signal()
    """There is something else to undo or redo."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.stack = QUndoStack(self)

    def make(self, change: Change) -> None:
        """Apply a change and remember how to undo it; an empty one does nothing.

        Raises PlannerError where the diary cannot be written.
        """
        if change.is_empty:
            return
        affected = self._workspace.apply(change)
        self.stack.push(ChangeCommand(change))
        self.moved.emit()
        self.changed.emit(affected)

    def undo(self) -> None:
        """Undo the last change.

        Raises PlannerError where the diary cannot be written.
        """
        if not self.stack.canUndo():
            return
        affected = self._workspace.apply(self._command(self.stack.index() - 1).change.inverse())
        self.stack.undo()
        self.moved.emit()
        self.changed.emit(affected)

    def redo(self) -> None:
        """Make the last undone change again.

        Raises PlannerError where the diary cannot be written.
        """
        if not self.stack.canRedo():
            return
        affected = self._workspace.apply(self._command(self.stack.index()).change)
        self.stack.redo()
        self.moved.emit()
        self.changed.emit(affected)

    def _command(self, index: int) -> ChangeCommand:
        command = self.stack.command(index)
        assert isinstance(command, ChangeCommand), "only changes are pushed"
        return command


def touches_calendar(affected: Affected) -> bool:
    """Tell whether what the calendar and its panels show may be other than before."""
    return bool(affected & (Affected.SESSIONS | Affected.PROGRAMMES | Affected.SETTINGS))
