"""What every step of the wizard is: a page that shows the draft and takes what is entered on it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.services.table_draft import TableDraft
from ui.widgets.prose import Group


class ImportStep(Group):
    """One page of the wizard."""

    faulted = Signal(object)
    """An EntryError about what was entered, met before the page is left."""

    def title(self) -> str:
        """Return what the page is about, as its heading says it."""
        raise NotImplementedError

    def show_draft(self, draft: TableDraft) -> None:
        """Show the draft as it is settled so far."""
        raise NotImplementedError

    def edited(self, draft: TableDraft) -> TableDraft:
        """Return the draft with what is entered here.

        Raises EntryError.
        """
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """Return where the keyboard goes when the page is shown."""
        raise NotImplementedError
