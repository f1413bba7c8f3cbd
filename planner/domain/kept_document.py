"""A document that the user keeps inside the diary: what it is, and what its file holds."""

from dataclasses import dataclass, field
from datetime import date
from typing import NewType

KeptDocumentId = NewType("KeptDocumentId", str)

LARGEST_DOCUMENT = 20 * 1024 * 1024
"""Bytes; a diary with a few of these is still copied in a moment."""

LONGEST_DOCUMENT_LINE = 200
LONGEST_DOCUMENT_NOTES = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDocument:
    """A document of the user’s own, without what its file holds.

    ``published`` is a date as far as it is known, in words. ``file_name``, ``media_type`` and
    ``size`` in bytes are those of the file as it was added.
    """

    id: KeptDocumentId
    title: str
    file_name: str
    media_type: str
    size: int
    added: date
    publisher: str = ""
    published: str = ""
    about: str = ""
    readers: str = ""
    notes: str = ""
    review_by: date | None = None

    def __post_init__(self) -> None:
        """Refuse a size that no kept document has: a bug of the caller."""
        if not 0 < self.size <= LARGEST_DOCUMENT:
            msg = f"a kept document has from 1 to {LARGEST_DOCUMENT} bytes"
            raise ValueError(msg)

    def is_due(self, today: date) -> bool:
        """Tell whether the document is to be looked at again by now."""
        return self.review_by is not None and self.review_by <= today


@dataclass(frozen=True, slots=True)
class DocumentContent:
    """The bytes of a kept document, which no list of documents need read."""

    document: KeptDocumentId
    data: bytes = field(repr=False)
