"""Repositories and rows of kept documents and of what their files hold."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Orm

from planner.domain.kept_document import DocumentContent, KeptDocument, KeptDocumentId
from planner.storage.json_fields import day_in, fields_from, fields_text, text_in
from planner.storage.many_rows import delete_rows, put_rows
from planner.storage.row_values import values_from
from planner.storage.rows import Columns
from planner.storage.tables import DocumentContentRow, KeptDocumentRow

_TEXTS = ("publisher", "published", "about", "readers", "notes")


class DocumentRepository:
    """What is said of the documents that the user keeps."""

    def __init__(self, orm: Orm) -> None:
        self._orm = orm

    def all(self) -> tuple[KeptDocument, ...]:
        """Return every one, by title and id."""
        rows = self._orm.scalars(
            select(KeptDocumentRow)
            .order_by(KeptDocumentRow.title, KeptDocumentRow.id)
            .execution_options(populate_existing=True)
        )
        return values_from(rows, _document_from)

    def put_all(self, documents: Iterable[KeptDocument]) -> None:
        """Put them, each in place of one of the same id."""
        put_rows(self._orm, KeptDocumentRow, list(map(_columns_of, documents)))

    def remove_all(self, documents: Iterable[KeptDocument]) -> None:
        """Remove those of the same ids with what they hold, as far as they are there."""
        delete_rows(self._orm, KeptDocumentRow, [{"id": one.id} for one in documents])


class ContentRepository:
    """The bytes of kept documents."""

    def __init__(self, orm: Orm) -> None:
        self._orm = orm

    def get(self, document: KeptDocumentId) -> DocumentContent | None:
        """Return what a document holds, or None where there is none of that id."""
        data = self._orm.scalar(
            select(DocumentContentRow.data).where(DocumentContentRow.document_id == document)
        )
        return None if data is None else DocumentContent(document, data)

    def size(self, document: KeptDocumentId) -> int | None:
        """Return how many bytes a document holds, without reading them."""
        return self._orm.scalar(
            select(func.length(DocumentContentRow.data)).where(
                DocumentContentRow.document_id == document
            )
        )

    def put_all(self, contents: Iterable[DocumentContent]) -> None:
        """Put what documents hold; the documents must be there already."""
        columns: list[Columns] = [
            {"document_id": one.document, "data": one.data} for one in contents
        ]
        put_rows(self._orm, DocumentContentRow, columns)

    def remove_all(self, contents: Iterable[DocumentContent]) -> None:
        """Remove what these documents hold, as far as it is there."""
        delete_rows(
            self._orm, DocumentContentRow, [{"document_id": one.document} for one in contents]
        )


def _document_from(row: KeptDocumentRow) -> KeptDocument:
    fields = fields_from(row.content)
    return KeptDocument(
        id=KeptDocumentId(row.id),
        title=row.title,
        file_name=row.file_name,
        media_type=row.media_type,
        size=row.size,
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
