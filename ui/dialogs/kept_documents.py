"""The list of the user’s own documents, to be added to, opened, copied out, changed and removed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.kept_document import KeptDocument
from planner.services.document_pages import review_text, size_text
from ui.dialogs.kept_list import KeptListDialog

translate = QCoreApplication.translate


class KeptDocumentsDialog(KeptListDialog):
    """Lists what it is shown, and asks for what the user wants done."""

    add_asked = Signal()
    open_asked = Signal(object)
    """The KeptDocument to be opened."""

    read_asked = Signal(object)
    """The KeptDocument whose page is to be read."""

    copy_asked = Signal(object)
    """The KeptDocument of which a copy is to be saved."""

    edit_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, *, is_read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("documents", "Your documents"),
            translate(
                "documents",
                "Files that you keep inside this diary. “Open” hands a copy to the program that "
                "your computer has for it; what you change there stays in that copy. Texts and web "
                "pages are read here, as text alone.",
            ),
            parent,
        )
        self._is_read_only = is_read_only
        self._documents: tuple[KeptDocument, ...] = ()
        self.add = self.add_deed(self.tr("&Add a document…"), self._on_add, is_on_one=False)
        self.open_it = self.add_deed(self.tr("&Open"), self._on_open)
        self.read = self.add_deed(self.tr("Read its &page"), self._on_read)
        self.copy = self.add_deed(self.tr("&Save a copy…"), self._on_copy)
        self.edit = self.add_deed(self.tr("&Change…"), self._on_edit)
        self.remove = self.add_deed(self.tr("&Remove"), self._on_remove)
        self.list.itemActivated.connect(self._on_open)
        self.refresh()

    def show_documents(self, documents: Sequence[KeptDocument], today: date) -> None:
        """List these."""
        self._documents = tuple(documents)
        self.show_lines([self._line(one, today) for one in documents])

    @override
    def refresh(self) -> None:
        super().refresh()
        if self._is_read_only:
            for button in (self.add, self.edit, self.remove):
                button.setEnabled(False)

    def _line(self, document: KeptDocument, today: date) -> str:
        parts = [document.publisher, document.published, document.file_name]
        parts.append(size_text(document.size))
        review = review_text(document, today)
        if review:
            parts.append(self.tr("look at it again by {day}").format(day=review))
        return f"{document.title}\n{' · '.join(filter(None, parts))}"

    def _current(self) -> KeptDocument | None:
        return self._documents[self.row] if 0 <= self.row < len(self._documents) else None

    @Slot()
    def _on_add(self) -> None:
        self.add_asked.emit()

    @Slot()
    def _on_open(self) -> None:
        if (one := self._current()) is not None:
            self.open_asked.emit(one)

    @Slot()
    def _on_read(self) -> None:
        if (one := self._current()) is not None:
            self.read_asked.emit(one)

    @Slot()
    def _on_copy(self) -> None:
        if (one := self._current()) is not None:
            self.copy_asked.emit(one)

    @Slot()
    def _on_edit(self) -> None:
        if (one := self._current()) is not None:
            self.edit_asked.emit(one)

    @Slot()
    def _on_remove(self) -> None:
        if (one := self._current()) is not None:
            self.remove_asked.emit(one)
