"""Opening a kept document: a copy, handed to the program that the computer has for it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices

from planner.domain.document_file import safe_name
from planner.domain.errors import FileProblemError
from planner.domain.kept_document import KeptDocument
from planner.services.kept_documents import KeptDocuments

translate = QCoreApplication.translate

_READ_ONLY = 0o400


class DocumentOpener(QObject):
    """Keeps the copies in a folder that goes when the window does."""

    def __init__(self, documents: KeptDocuments, parent: QObject) -> None:
        super().__init__(parent)
        self._documents = documents
        self._folder: QTemporaryDir | None = None
        self._count = 0

    def open(self, document: KeptDocument) -> None:
        """Write a copy, and ask the system to open it.

        Raises FileProblemError where either fails.
        """
        path = self._new_path(document)
        self._documents.save_copy(document, path)
        # So that nobody works in a copy that is thrown away.
        path.chmod(_READ_ONLY)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            raise FileProblemError(
                file=document.file_name,
                fault=translate("documents", "no program on this computer opens it"),
                remedy=translate("documents", "save a copy and open it elsewhere"),
            )

    def close(self) -> None:
        """Remove the copies; one that another program keeps open may stay behind."""
        if self._folder is not None:
            self._folder.remove()
            self._folder = None

    def _new_path(self, document: KeptDocument) -> Path:
        if self._folder is None:
            self._folder = QTemporaryDir()
        if not self._folder.isValid():
            raise FileProblemError(
                file=document.file_name,
                fault=translate("documents", "no copy of it can be made to open"),
                remedy=translate("documents", "save a copy where you may write"),
            )
        # One that is open already may be locked, so each has a folder of its own.
        self._count += 1
        folder = Path(self._folder.path()) / str(self._count)
        folder.mkdir()
        return folder / safe_name(document.file_name)
