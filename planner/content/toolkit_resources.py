"""Reads the shelf of public documents."""

from planner.content.entry import Entry
from planner.content.toolkit_parts import Known, listed_from, preface_from, refuse_twins
from planner.domain.observance import SourceKey
from planner.domain.toolkit_resources import (
    DocumentId,
    HowRead,
    PublicDocument,
    Resources,
    Topic,
)


def resources_from(entry: Entry, known: Known) -> Resources:
    """Return the documents that a file lists, by topic, then as they stand.

    Raises ContentError.
    """
    preface = preface_from(entry, known)
    found = listed_from(entry, "document", lambda one: _document_from(one, known), named_by="id")
    refuse_twins(entry, "document", [one.id for one in found])
    topics = list(Topic)
    return Resources(
        preface=preface,
        documents=tuple(sorted(found, key=lambda one: topics.index(one.topic))),
    )


def _document_from(entry: Entry, known: Known) -> PublicDocument:
    source = SourceKey(entry.text("source"))
    if source not in known:
        raise entry.fault(f"unknown source “{source}”; add it to a file in sources/")
    return PublicDocument(
        id=DocumentId(entry.text("id")),
        topic=entry.enum("topic", Topic),
        title=entry.text("title"),
        publisher=entry.text("publisher"),
        published=entry.text("published"),
        about=entry.text("about"),
        readers=entry.text("readers"),
        read=entry.enum("read", HowRead),
        source=source,
    )
