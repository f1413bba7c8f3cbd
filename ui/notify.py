"""Changes to the diary on an undo stack, and the one signal that tells what they touched."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from planner.domain.change import Affected, Change, joined
from planner.domain.errors import PlannerError
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

    made = Signal(object)
    """A Change was made; not where one is undone or made again."""

    writing_changed = Signal()
    """The diary can be changed that could only be read, or the other way round."""

    moved = Signal()
    """There is something else to undo or redo."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._gathered: list[Change] | None = None
        self.stack = QUndoStack(self)

    def make(self, change: Change) -> None:
        """Apply a change and remember how to undo it; an empty one does nothing.

        Raises PlannerError where the diary cannot be written.
        """
        if change.is_empty:
            return
        affected = self._workspace.apply(change)
        if self._gathered is not None:
            self._gathered.append(change)
            return
        self._remember(change)
        self.changed.emit(affected)
        self.made.emit(change)

    def take_in(self, change: Change) -> None:
        """Remember and announce a change that was written already, in another thread."""
        affected = self._workspace.look_again_after(change)
        self._remember(change)
        self.changed.emit(affected)
        self.made.emit(change)

    @contextmanager
    def together(self, label: str) -> Iterator[None]:
        """Let the changes made inside be one to undo; where one of them fails, none is made."""
        made: list[Change] = []
        self._gathered = made
        try:
            yield
        except PlannerError:
            for change in reversed(made):
                self._workspace.apply(change.inverse())
            raise
        finally:
            self._gathered = None
        if made:
            whole = joined(label, made)
            self._remember(whole)
            self.changed.emit(whole.affected)
            self.made.emit(whole)

    def look_again(self, affected: Affected) -> None:
        """Let everybody look again at what somebody else changed."""
        self._workspace.look_again(affected)
        self.changed.emit(affected)

    @property
    def undoing(self) -> Change | None:
        """What undoing would do now."""
        if not self.stack.canUndo():
            return None
        return self._command(self.stack.index() - 1).change.inverse()

    @property
    def redoing(self) -> Change | None:
        """What making the last undone change again would do now."""
        return self._command(self.stack.index()).change if self.stack.canRedo() else None

    def undo(self, instead: Change | None = None) -> None:
        """Undo the last change, or do ``instead``; an empty one forgets the change.

        Raises PlannerError where the diary cannot be written.
        """
        undoing = self.undoing if instead is None else instead
        if undoing is None:
            return
        self._step(self._command(self.stack.index() - 1), undoing, undoing.inverse())
        self.stack.undo()
        self.moved.emit()
        self.changed.emit(undoing.affected)

    def redo(self, instead: Change | None = None) -> None:
        """Make the last undone change again, or do ``instead``; an empty one forgets the change.

        Raises PlannerError where the diary cannot be written.
        """
        redoing = self.redoing if instead is None else instead
        if redoing is None:
            return
        self._step(self._command(self.stack.index()), redoing, redoing)
        self.stack.redo()
        self.moved.emit()
        self.changed.emit(redoing.affected)

    def _step(self, command: ChangeCommand, step: Change, change: Change) -> None:
        """Write a step; the command is the change that was truly made from then on."""
        if step.is_empty:
            # The stack drops it as it passes it.
            command.setObsolete(True)
        else:
            self._workspace.apply(step)
            command.change = change

    def _remember(self, change: Change) -> None:
        self.stack.push(ChangeCommand(change))
        self.moved.emit()

    def _command(self, index: int) -> ChangeCommand:
        command = self.stack.command(index)
        assert isinstance(command, ChangeCommand), "only changes are pushed"
        return command
