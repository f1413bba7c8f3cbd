"""The documents that the user keeps in a diary: what is said of each, and changes to them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from planner.domain.change import Change, Edit
from planner.domain.document_file import MEDIA_TYPES, DocumentFile
from planner.domain.errors import BadRequestError, FileProblemError
from planner.domain.kept_document import (
    LONGEST_DOCUMENT_LINE,
    LONGEST_DOCUMENT_NOTES,
    DocumentContent,
    KeptDocument,
    KeptDocumentId,
)
from planner.domain.language import translate
from planner.files import write_atomically
from planner.services.session_drafts import fresh_uid
from planner.storage.diary import Diary


class KeptDocuments:
    """Reads documents, and makes the changes that others apply."""

    def __init__(self, diary: Diary, new_uid: Callable[[], str] = fresh_uid) -> None:
        self._diary = diary
        self._new_uid = new_uid

    def all(self) -> tuple[KeptDocument, ...]:
        """Return every one by title, without what it holds."""
        with self._diary.reading() as held:
            return held.documents.all()

    def named(self, id_: str) -> KeptDocument | None:
        """Return the document of an id, or None where there is none."""
        return next((one for one in self.all() if one.id == id_), None)

    def due(self, today: date) -> tuple[KeptDocument, ...]:
        """Return those that are to be looked at again by now, the longest due first."""
        due = [(one.review_by, one) for one in self.all() if one.is_due(today)]
        return tuple(one for _day, one in sorted(due, key=lambda pair: pair[0] or today))

    def data(self, document: KeptDocument) -> bytes:
        """Return what a document holds.

        Raises FileProblemError where a damaged diary no longer has it.
        """
        with self._diary.reading() as held:
            content = held.contents.get(document.id)
        if content is None:
            raise FileProblemError(
                file=document.file_name,
                fault=translate("documents", "the diary no longer holds this file"),
                remedy=translate("documents", "add it again, or put back a copy of the diary"),
            )
        return content.data

    def draft(self, file: DocumentFile, today: date) -> KeptDocument:
        """Return a document of a file, titled by its name, that is not kept yet."""
        title = file.name.rpartition(".")[0].replace("_", " ")
        return KeptDocument(
            id=KeptDocumentId(self._new_uid()),
            title=" ".join(title.split())[:LONGEST_DOCUMENT_LINE],
            file_name=file.name,
            media_type=MEDIA_TYPES[file.kind],
            size=len(file.data),
            added=today,
        )

    def add(self, document: KeptDocument, file: DocumentFile) -> Change:
        """Return the change that keeps a document with its file.

        Raises BadRequestError where what is said of it makes no sense.
        """
        kept = _checked(document)
        return Change(
            label=translate("documents", "addition of the document “{title}”").format(
                title=kept.title
            ),
            documents=(Edit(None, kept),),
            contents=(Edit(None, DocumentContent(kept.id, file.data)),),
        )

    def put(self, document: KeptDocument) -> Change:
        """Return the change of what is said of a document; its file stays.

        Raises BadRequestError where it makes no sense.
        """
        after, before = _checked(document), self.named(document.id)
        label = translate("documents", "change of the document “{title}”").format(title=after.title)
        is_same = before is None or before == after
        return Change(label=label, documents=() if is_same else (Edit(before, after),))

    def remove(self, document: KeptDocument) -> Change:
        """Return the change that removes a document with its file, so that undoing brings both."""
        label = translate("documents", "removal of the document “{title}”")
        with self._diary.reading() as held:
            content = held.contents.get(document.id)
        return Change(
            label=label.format(title=document.title),
            documents=(Edit(document, None),),
            contents=() if content is None else (Edit(content, None),),
        )

    def save_copy(self, document: KeptDocument, path: Path) -> None:
        """Write what a document holds to a file; an older file stays whole where that fails.

        Raises FileProblemError.
        """
        data = self.data(document)
        try:
            write_atomically(path, data)
        except OSError as error:
            raise FileProblemError(
                file=path.name,
                fault=translate("documents", "the copy cannot be written"),
                remedy=translate("documents", "choose another folder"),
            ) from error


def _checked(document: KeptDocument) -> KeptDocument:
    kept = replace(
        document,
        title=_one_line(document.title),
        publisher=_one_line(document.publisher),
        published=_one_line(document.published),
        about=_one_line(document.about),
        readers=_one_line(document.readers),
        notes=document.notes.strip(),
    )
    if not kept.title:
        raise BadRequestError(
            what=kept.file_name,
            fault=translate("documents", "it has no title"),
            remedy=translate("documents", "say what it is called"),
        )
    lines = (kept.title, kept.publisher, kept.published, kept.about, kept.readers)
    if len(kept.notes) > LONGEST_DOCUMENT_NOTES or max(map(len, lines)) > LONGEST_DOCUMENT_LINE:
        raise BadRequestError(
            what=kept.title[:40],
            fault=translate("documents", "one of its texts is too long"),
            remedy=translate("documents", "shorten it"),
        )
    return kept


def _one_line(text: str) -> str:
    return " ".join(text.split())
