"""The user’s own documents: opens the dialogs, makes the changes, and hands files in and out."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from planner.domain.change import Change
from planner.domain.document_file import ENDINGS, kind_of
from planner.domain.errors import PlannerError
from planner.domain.kept_document import KeptDocument
from planner.domain.lost_race import as_seen
from planner.later import imported_later
from planner.services.document_pages import document_page_id
from planner.services.document_reading import read_document
from planner.services.workspace import Workspace
from ui.asking import ask_until
from ui.change_maker import ChangeMaker
from ui.clockwork import Now
from ui.document_opener import DocumentOpener
from ui.errors import show_error
from ui.keeper import Keeper
from ui.widgets.message import tell

with imported_later():
    from ui.dialogs.kept_document import KeptDocumentDialog
    from ui.dialogs.kept_documents import KeptDocumentsDialog


class DocumentKeeper(Keeper):
    """Keeps files inside the diary; every change undoes, and none of them is ever run."""

    page_asked = Signal(object)
    """The PageId of a document to be read."""

    def __init__(self, workspace: Workspace, maker: ChangeMaker, now: Now, window: QWidget) -> None:
        super().__init__(workspace, maker, window)
        self._now = now
        self._opener = DocumentOpener(workspace.documents, self)

    @Slot()
    def add(self) -> None:
        """Ask for a file and for what is to be said of it, and keep both."""
        if not self._can_write():
            return
        endings = " ".join(f"*{one}" for one in ENDINGS)
        name, _filter = QFileDialog.getOpenFileName(
            self._over,
            self.tr("Add a document"),
            "",
            self.tr("Documents ({endings})").format(endings=endings),
        )
        if name:
            self.add_file(Path(name))

    def add_file(self, path: Path) -> None:
        """Ask what is to be said of a file, and keep both."""
        documents = self._workspace.documents
        try:
            file = read_document(path)
        except PlannerError as error:
            show_error(self._over, error)
            return
        draft = documents.draft(file, self._today)
        self._ask(draft, lambda after: documents.add(after, file), is_new=True)

    def close(self) -> None:
        """Remove what was written to be opened."""
        self._opener.close()

    @Slot()
    def show_documents(self) -> None:
        """List the documents, to be opened, copied out, changed and removed."""
        listed = KeptDocumentsDialog(is_read_only=self._workspace.is_read_only, parent=self._over)
        listed.add_asked.connect(self.add)
        listed.open_asked.connect(self._on_open)
        listed.read_asked.connect(self._on_read)
        listed.copy_asked.connect(self._on_copy)
        listed.edit_asked.connect(self._on_edit)
        listed.remove_asked.connect(self._on_remove)
        self._show_list(listed)

    def _ask(
        self, before: KeptDocument, plan: Callable[[KeptDocument], Change], *, is_new: bool
    ) -> None:
        dialog = KeptDocumentDialog(before, is_new=is_new, today=self._today, parent=self._over)
        with self._opening(dialog):
            ask_until(dialog, lambda: self._make_in(dialog, partial(plan, dialog.edited())))

    def _put(self, seen: KeptDocument, after: KeptDocument) -> Change:
        return as_seen(self._workspace.documents.put(after), "documents", seen)

    @override
    def _show_again(self) -> None:
        if listed := self._shown(KeptDocumentsDialog):
            listed.show_documents(self._workspace.documents.all(), self._today)

    @property
    def _today(self) -> date:
        return self._now().date()

    @Slot(object)
    def _on_open(self, document: KeptDocument) -> None:
        kind = kind_of(document.file_name)
        if kind is not None and kind.is_text:
            # A browser would fetch whatever a web page names.
            self._on_read(document)
            return
        self._attempt(partial(self._opener.open, document))

    @Slot(object)
    def _on_read(self, document: KeptDocument) -> None:
        self._leave_list()
        self.page_asked.emit(document_page_id(document))

    @Slot(object)
    def _on_copy(self, document: KeptDocument) -> None:
        title = self.tr("Save a copy")
        name, _filter = QFileDialog.getSaveFileName(self._over, title, document.file_name)
        if name and self._attempt(
            partial(self._workspace.documents.save_copy, document, Path(name))
        ):
            words = self.tr("Saved as {name}.").format(name=Path(name).name)
            tell(self._over, title, words)

    @Slot(object)
    def _on_edit(self, document: KeptDocument) -> None:
        if self._can_write():
            self._ask(document, partial(self._put, document), is_new=False)

    @Slot(object)
    def _on_remove(self, document: KeptDocument) -> None:
        if self._can_write():
            self._make(partial(self._workspace.documents.remove, document))
