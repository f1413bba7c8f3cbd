"""The shelf of public documents behind the toolkit; the program opens none of them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from planner.domain.observance import SourceKey
from planner.domain.toolkit import Preface

DocumentId = NewType("DocumentId", str)


class Topic(StrEnum):
    """What a document is about, in the order in which the shelf lists them."""

    ORIGINS = "origins"
    FRAMEWORK = "framework"
    RECRUITMENT = "recruitment"
    SPEAKING = "speaking"
    ACTIVITIES = "activities"
    DISCRIMINATION = "discrimination"
    LAW = "law"


class HowRead(StrEnum):
    """How much of a document could be read: a part, its title, or what others say of it."""

    PART = "part"
    TITLE = "title"
    SECONDARY = "secondary"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicDocument:
    """A public document; ``published`` is a date as far as it is known, in words."""

    id: DocumentId
    topic: Topic
    title: str
    publisher: str
    published: str
    about: str
    readers: str
    read: HowRead
    source: SourceKey

    @property
    def sources(self) -> tuple[SourceKey, ...]:
        """The source that holds its address."""
        return (self.source,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Resources:
    """The documents, in the order of the shelf."""

    preface: Preface
    documents: tuple[PublicDocument, ...]
