"""Pages on the documents that the user keeps: one of each, and their place among the resources."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from planner.domain.document_file import kind_of
from planner.domain.kept_document import KeptDocument
from planner.domain.language import translate
from planner.domain.page import Block, Facts, Heading, Link, Links, Page, PageId, Paragraph, Shelf
from planner.domain.wording import date_text
from planner.later import imported_later
from planner.services.document_reading import MOST_LETTERS, is_cut, paragraphs_of

with imported_later():
    from planner.domain.toolkit_contents import ToolkitPage
    from planner.services.toolkit_parts import page_link

DOCUMENT = "document."
_KILOBYTE = 1024


def document_page_id(document: KeptDocument) -> PageId:
    """Return the id of a document’s page."""
    return PageId(Shelf.TOOLKIT, f"{DOCUMENT}{document.id}")


def document_link(document: KeptDocument) -> Link:
    """Return the link to a document’s page, marked as the user’s own."""
    note = ", ".join(
        filter(None, (translate("documents", "yours"), document.publisher, document.published))
    )
    return Link(text=document.title, target=document_page_id(document), note=note)


def document_page(document: KeptDocument, today: date, data: bytes | None = None) -> Page:
    """Return the page on a document; ``data`` is what a text holds, to be read below."""
    blocks: list[Block] = [
        Paragraph(
            translate(
                "documents",
                "This document is yours and stays in your diary. To open it or to save a copy, "
                "choose “Your documents” in the Toolkit menu.",
            )
        ),
        Facts(tuple(_facts(document, today))),
    ]
    if document.notes:
        blocks += [Heading(translate("documents", "Notes")), *_lines(document.notes.split("\n"))]
    kind = kind_of(document.file_name)
    if data is not None and kind is not None and kind.is_text:
        blocks += [
            Heading(translate("documents", "Text of the document")),
            *_lines(paragraphs_of(kind, data)),
        ]
        if is_cut(kind, data):
            words = translate("documents", "Only the first {count} letters are shown.")
            blocks.append(Paragraph(words.format(count=f"{MOST_LETTERS:,}")))
    blocks.append(Links(((page_link(ToolkitPage.RESOURCES),),)))
    return Page(id=document_page_id(document), title=document.title, blocks=tuple(blocks))


def with_documents(resources: Page, documents: Sequence[KeptDocument]) -> Page:
    """Return the page of resources with the user’s own documents before the public ones."""
    if not documents:
        return resources
    own: tuple[Block, ...] = (
        Heading(translate("documents", "Your documents")),
        Links(tuple((document_link(one),) for one in documents)),
    )
    head, *rest = resources.blocks
    return replace(resources, blocks=(head, *own, *rest))


def size_text(size: int) -> str:
    """Return “1.4 MB” or “12 KB”."""
    if size >= _KILOBYTE * _KILOBYTE:
        return translate("documents", "{size} MB").format(size=f"{size / _KILOBYTE**2:.1f}")
    whole = max(1, round(size / _KILOBYTE))
    return translate("documents", "{size} KB").format(size=f"{whole:,}")


def review_text(document: KeptDocument, today: date) -> str:
    """Return by when a document is to be looked at again, and whether that is due."""
    if document.review_by is None:
        return ""
    day = date_text(document.review_by)
    if document.is_due(today):
        return translate("documents", "{day}: due now").format(day=day)
    return day


def _facts(document: KeptDocument, today: date) -> Iterable[tuple[str, str]]:
    file = translate("documents", "{name}, {size}, added on {day}").format(
        name=document.file_name, size=size_text(document.size), day=date_text(document.added)
    )
    rows = (
        (translate("documents", "Publisher"), document.publisher),
        (translate("documents", "Date"), document.published),
        (translate("documents", "What it is for"), document.about),
        (translate("documents", "Who should read it"), document.readers),
        (translate("documents", "Look at it again"), review_text(document, today)),
        (translate("documents", "File"), file),
    )
    return ((label, words) for label, words in rows if words)


def _lines(texts: Iterable[str]) -> Iterable[Block]:
    return (Paragraph(text.strip()) for text in texts if text.strip())
