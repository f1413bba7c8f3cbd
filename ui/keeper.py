"""What keepers share: dialogs over the window, changes made or refused, lists kept up to date."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.change import Change
from planner.domain.errors import PlannerError
from planner.services.workspace import Workspace
from ui.change_maker import ChangeMaker
from ui.errors import show_error

Planned = Callable[[], Change]
"""Plans a change. Raises PlannerError."""

_Dialog = TypeVar("_Dialog", bound=QDialog)


class Refusing(Protocol):
    """A dialog that says itself why what was entered cannot be kept."""

    def tell_refusal(self, error: PlannerError) -> None:
        """Say it when the dialog is opened again."""


class Keeper(QObject):
    """Lets the user keep one kind of thing through dialogs; every change undoes.

    Dialogs stand one over the other, the last over all; faults are told over it.
    """

    def __init__(self, workspace: Workspace, maker: ChangeMaker, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._maker = maker
        self._window = window
        self._open: list[QDialog] = []

    @property
    def _over(self) -> QWidget:
        """What the next dialog is to stand over."""
        return self._open[-1] if self._open else self._window

    @contextmanager
    def _opening(self, dialog: _Dialog) -> Iterator[_Dialog]:
        """Have a dialog stand over the others, and be gone after."""
        self._open.append(dialog)
        try:
            yield dialog
        finally:
            self._open.remove(dialog)
            dialog.deleteLater()

    def _show_list(self, dialog: QDialog) -> None:
        """Show a list, filled now and after every change, until the user leaves it."""
        with self._opening(dialog):
            self._show_again()
            dialog.exec()

    def _shown(self, kind: type[_Dialog]) -> _Dialog | None:
        """Return the dialog of a kind that stands open."""
        return next((one for one in self._open if isinstance(one, kind)), None)

    def _show_again(self) -> None:
        """Fill the lists that stand open; a keeper that has lists says how."""

    def _leave_list(self) -> None:
        """Close the list that was opened first, since the user goes elsewhere."""
        if self._open:
            self._open[0].accept()

    def _can_write(self) -> bool:
        """Tell whether the diary can be written; where it cannot, say so."""
        return self._attempt(self._workspace.check_writable)

    def _can_choose(self) -> bool:
        """Do as ``_can_write`` does, for what stays with the user where a team shares the rest."""
        return self._attempt(self._workspace.check_private_writable)

    def _make(self, planned: Planned) -> bool:
        """Plan and make a change, and tell whether it was made; a fault is told."""
        try:
            change = planned()
        except PlannerError as error:
            show_error(self._over, error)
            return False
        is_made = self._maker.make(change)
        self._show_again()
        return is_made

    def _make_in(self, dialog: Refusing, planned: Planned) -> bool:
        """Make a change; where it cannot be planned the dialog says why, to be opened again."""
        try:
            change = planned()
        except PlannerError as error:
            dialog.tell_refusal(error)
            return False
        is_made = self._maker.make(change)
        self._show_again()
        return is_made

    def _attempt(self, deed: Callable[[], None]) -> bool:
        """Do what may fail, and tell whether it was done; a fault is told."""
        try:
            deed()
        except PlannerError as error:
            show_error(self._over, error)
            return False
        return True
