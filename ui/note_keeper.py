"""Local notes, kept by the user: opens the dialog and makes the change, which undoes."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.errors import PlannerError
from planner.domain.page import PageId
from planner.later import imported_later
from planner.services.pages import PageSource
from planner.services.workspace import Workspace
from ui.asking import ask_until
from ui.change_maker import ChangeMaker
from ui.clockwork import Now
from ui.errors import show_error

with imported_later():
    from planner.services.local_notes import change_of_note
    from ui.dialogs.local_note import LocalNoteDialog


class NoteKeeper(QObject):
    """Asks for the note on a page."""

    def __init__(
        self,
        workspace: Workspace,
        pages: PageSource,
        maker: ChangeMaker,
        now: Now,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._pages = pages
        self._maker = maker
        self._now = now
        self._window = window

    @Slot(object)
    def edit(self, page: PageId) -> None:
        """Let the note on a page be written, changed or removed."""
        shown = self._pages.page(page)
        if shown is None:
            return
        try:
            before = self._workspace.notes.get(page.name)
        except PlannerError as error:
            show_error(self._window, error)
            return
        dialog = LocalNoteDialog(before.text if before else "", shown.title, self._window)

        def keep() -> bool:
            today = self._now().date()
            change = change_of_note(before, page.name, dialog.edited(), today)
            return change.is_empty or self._maker.make(change)

        ask_until(dialog, keep)
