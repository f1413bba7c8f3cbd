"""Repositories and rows of kept documents and of what their files hold."""

from collections.abc import Iterable
from datetime import date

from planner.domain.kept_document import DocumentContent, KeptDocument, KeptDocumentId
from planner.storage.json_fields import day_in, fields_from, fields_text, text_in
from planner.storage.row_values import bytes_of, number_of, text_of, unreadable_told, values_from
from planner.storage.transaction import Columns, Row, Transaction

_TEXTS = ("publisher", "published", "about", "readers", "notes")


class DocumentRepository:
    """What is said of the documents that the user keeps."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[KeptDocument, ...]:
        """Return every one, by title and id."""
        rows = self._transaction.rows("SELECT * FROM kept_document ORDER BY title, id")
        return values_from(rows, _document_from)

    def put_all(self, documents: Iterable[KeptDocument]) -> None:
        """Put them, each in place of one of the same id."""
        self._transaction.put("kept_document", list(map(_columns_of, documents)))

    def remove_all(self, documents: Iterable[KeptDocument]) -> None:
        """Remove those of the same ids with what they hold, as far as they are there."""
        self._transaction.delete("kept_document", [{"id": one.id} for one in documents])


class ContentRepository:
    """The bytes of kept documents."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def get(self, document: KeptDocumentId) -> DocumentContent | None:
        """Return what a document holds, or None where there is none of that id."""
        found = self._transaction.rows(
            "SELECT data FROM document_content WHERE document_id = :document",
            {"document": document},
        )
        with unreadable_told():
            return DocumentContent(document, bytes_of(found[0], "data")) if found else None

    def size(self, document: KeptDocumentId) -> int | None:
        """Return how many bytes a document holds, without reading them."""
        found = self._transaction.rows(
            "SELECT length(data) AS size FROM document_content WHERE document_id = :document",
            {"document": document},
        )
        with unreadable_told():
            return number_of(found[0], "size") if found else None

    def put_all(self, contents: Iterable[DocumentContent]) -> None:
        """Put what documents hold; the documents must be there already."""
        columns: list[Columns] = [
            {"document_id": one.document, "data": one.data} for one in contents
        ]
        self._transaction.put("document_content", columns)

    def remove_all(self, contents: Iterable[DocumentContent]) -> None:
        """Remove what these documents hold, as far as it is there."""
        self._transaction.delete(
            "document_content",
            [{"document_id": one.document} for one in contents],
        )


def _document_from(row: Row) -> KeptDocument:
    fields = fields_from(text_of(row, "content"))
    return KeptDocument(
        id=KeptDocumentId(text_of(row, "id")),
        title=text_of(row, "title"),
        file_name=text_of(row, "file_name"),
        media_type=text_of(row, "media_type"),
        size=number_of(row, "size"),
        added=day_in(fields, "added") or date.min,
        review_by=day_in(fields, "review_by"),
        **{name: text_in(fields, name) for name in _TEXTS},
    )


def _columns_of(document: KeptDocument) -> Columns:
    texts = {name: getattr(document, name) for name in _TEXTS}
    days = {
        "added": document.added.isoformat(),
        "review_by": document.review_by.isoformat() if document.review_by else None,
    }
    return {
        "id": document.id,
        "title": document.title,
        "file_name": document.file_name,
        "media_type": document.media_type,
        "size": document.size,
        "content": fields_text({**texts, **days}),
    }
