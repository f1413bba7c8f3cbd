"""The user’s own documents: opens the dialogs, makes the changes, and hands files in and out."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.change import Change
from planner.domain.document_file import ENDINGS, kind_of
from planner.domain.errors import PlannerError
from planner.domain.kept_document import KeptDocument
from planner.services.document_pages import document_page_id
from planner.services.document_reading import read_document
from planner.services.workspace import Workspace
from ui.change_maker import ChangeMaker
from ui.clockwork import Now
from ui.dialogs.kept_document import KeptDocumentDialog
from ui.dialogs.kept_documents import KeptDocumentsDialog
from ui.document_opener import DocumentOpener
from ui.errors import show_error
from ui.widgets.message import tell


class DocumentKeeper(QObject):
    """Keeps files inside the diary; every change undoes, and none of them is ever run."""

    page_asked = Signal(object)
    """The PageId of a document to be read."""

    def __init__(self, workspace: Workspace, maker: ChangeMaker, now: Now, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._maker = maker
        self._now = now
        self._window = window
        self._opener = DocumentOpener(workspace.documents, self)
        self._list: KeptDocumentsDialog | None = None

    @Slot()
    def add(self) -> None:
        """Ask for a file and for what is to be said of it, and keep both."""
        if not self._can_write():
            return
        endings = " ".join(f"*{one}" for one in ENDINGS)
        name, _filter = QFileDialog.getOpenFileName(
            self._parent,
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
            show_error(self._parent, error)
            return
        draft = documents.draft(file, self._today)
        self._ask(draft, lambda after: documents.add(after, file), is_new=True)

    def close(self) -> None:
        """Remove what was written to be opened."""
        self._opener.close()

    @Slot()
    def show_documents(self) -> None:
        """List the documents, to be opened, copied out, changed and removed."""
        self._list = KeptDocumentsDialog(
            is_read_only=self._workspace.is_read_only, parent=self._window
        )
        self._list.add_asked.connect(self.add)
        self._list.open_asked.connect(self._on_open)
        self._list.read_asked.connect(self._on_read)
        self._list.copy_asked.connect(self._on_copy)
        self._list.edit_asked.connect(self._on_edit)
        self._list.remove_asked.connect(self._on_remove)
        self._show_again()
        self._list.exec()
        self._list.deleteLater()
        self._list = None

    def _ask(
        self, before: KeptDocument, plan: Callable[[KeptDocument], Change], *, is_new: bool
    ) -> None:
        dialog = KeptDocumentDialog(before, is_new=is_new, today=self._today, parent=self._parent)
        while dialog.exec():
            try:
                change = plan(dialog.edited())
            except PlannerError as error:
                dialog.tell_refusal(error)
                continue
            if self._make(change):
                break
        dialog.deleteLater()

    def _make(self, change: Change) -> bool:
        is_made = self._maker.make(change)
        self._show_again()
        return is_made

    def _show_again(self) -> None:
        if self._list is not None:
            self._list.show_documents(self._workspace.documents.all(), self._today)

    def _can_write(self) -> bool:
        try:
            self._workspace.check_writable()
        except PlannerError as error:
            show_error(self._parent, error)
            return False
        return True

    @property
    def _parent(self) -> QWidget:
        return self._list or self._window

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
        if self._list is not None:
            self._list.accept()
        self.page_asked.emit(document_page_id(document))

    @Slot(object)
    def _on_copy(self, document: KeptDocument) -> None:
        title = self.tr("Save a copy")
        name, _filter = QFileDialog.getSaveFileName(self._parent, title, document.file_name)
        if name and self._attempt(
            partial(self._workspace.documents.save_copy, document, Path(name))
        ):
            words = self.tr("Saved as {name}.").format(name=Path(name).name)
            tell(self._parent, title, words)

    @Slot(object)
    def _on_edit(self, document: KeptDocument) -> None:
        if self._can_write():
            self._ask(document, self._workspace.documents.put, is_new=False)

    @Slot(object)
    def _on_remove(self, document: KeptDocument) -> None:
        if self._can_write():
            self._make(self._workspace.documents.remove(document))

    def _attempt(self, deed: Callable[[], None]) -> bool:
        try:
            deed()
        except PlannerError as error:
            show_error(self._parent, error)
            return False
        return True
