"""The copies of a diary: what each holds that the diary does not, to be put back."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.services.copy_glance import KeptCopy, copy_line
from ui.dialogs.kept_list import KeptListDialog

translate = QCoreApplication.translate


class CopiesDialog(KeptListDialog):
    """Lists what it is shown, and asks for what the user wants done."""

    restore_asked = Signal(object)
    """The KeptCopy to put in the diary’s place."""

    make_asked = Signal()
    """A copy beside the others."""

    save_asked = Signal()
    """A copy in a place that the user chooses, to be carried to another computer."""

    other_asked = Signal()
    """A copy that stands elsewhere, to be put in the diary’s place."""

    def __init__(
        self, *, is_read_only: bool, server: str = "", parent: QWidget | None = None
    ) -> None:
        """``server`` names the server of a diary that is shared, which copies are not put back on.

        What is on it is kept by those who run it.
        """
        self._is_read_only = is_read_only or bool(server)
        self._server = server
        super().__init__(translate("copies", "Copies of this diary"), "", parent)
        self._copies: tuple[KeptCopy, ...] = ()
        self.restore = self.add_deed(translate("copies", "&Restore this copy…"), self._on_restore)
        self.make = self.add_deed(
            translate("copies", "&Make a copy now"), self.make_asked.emit, is_on_one=False
        )
        self.save = self.add_deed(
            translate("copies", "&Save a copy as…"), self.save_asked.emit, is_on_one=False
        )
        self.other = self.add_deed(
            translate("copies", "Restore &another file…"), self.other_asked.emit, is_on_one=False
        )

    def show_copies(self, copies: Sequence[KeptCopy]) -> None:
        """List these, the newest first."""
        self._copies = tuple(copies)
        self.words.setText(self._introduction())
        self.show_lines([copy_line(copy) for copy in copies])

    def _introduction(self) -> str:
        words = _of_shared().format(server=self._server) if self._server else _of_file()
        if not self._copies:
            return f"{words} {_of_none()}"
        return f"{words} {_of_companion()}" if self._server else words

    @override
    @Slot()
    def refresh(self) -> None:
        super().refresh()
        if self._is_read_only:
            for button in (self.restore, self.make, self.other):
                button.setEnabled(False)

    @Slot()
    def _on_restore(self) -> None:
        self.restore_asked.emit(self._copies[self.row])


def _of_file() -> str:
    return translate(
        "copies",
        "Where something changed, a copy is made when you close the planner, and once a "
        "day. The newest are kept, one of each day for two weeks, and one of each week "
        "for half a year.",
    )


def _of_shared() -> str:
    return translate(
        "copies",
        "This diary is shared: {server}. Those who run the server keep its copies, and can put one "
        "back. Here you can save what you may see, and what is yours alone, in one file.",
    )


def _of_companion() -> str:
    return translate("copies", "The copies listed hold what was yours alone.")


def _of_none() -> str:
    return translate("copies", "No copy is kept yet.")
