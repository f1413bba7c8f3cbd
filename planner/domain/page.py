"""A page to read: a title, and blocks of plain text and links, however it is shown or printed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never

from planner.domain.observance import Source, Tradition


class Shelf(StrEnum):
    """Which tab or window a page stands in."""

    FAITH = "faith"
    SUPPORT = "support"
    TOOLKIT = "toolkit"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class PageId:
    """Which page it is; the empty name is the contents of its shelf."""

    shelf: Shelf
    name: str = ""


class PageTopic(StrEnum):
    """Headings and labels that many pages share, in English; the window translates them."""

    CONTENTS = "Faiths and cultures"
    COMMUNITIES = "Other communities"
    ACROSS = "Across all faiths"
    COMPARISON = "Faiths side by side"
    INCLUSIVE_EVENT = "Planning an inclusive event"
    TRADITION = "Tradition"
    TO_KNOW = "What to know"
    FOOD = "Food and drink"
    FASTING = "Fasting"
    WORK = "Days and hours without work"
    PRAYER = "Prayer and breaks"
    DRESS = "Dress"
    HELD = "In the almanac"
    NEXT_DATES = "Next dates"
    LOCAL_NOTES = "Local notes"
    DOES = "What people may do or avoid"
    ALSO = "Also called"
    SAY = "Say it"
    TIER = "How far to plan"
    NATIVE_DATE = "In its own calendar"
    BEGINS = "Begins"
    WHO = "Whom it concerns"
    ADVICE = "What to do"
    GREETING = "Greeting"
    DATES = "The next ten years"
    TIMES = "When it is kept"
    PRACTICES = "Practices"
    WHY = "Why this date"
    SOURCES = "Sources"
    LAID_OVER = "On your calendar"
    PLAN = "Plan around"
    AWARE = "Be aware"
    INFO = "For information"
    PATTERNS = "Every week and every day"
    COMING = "Coming in the next four weeks"
    PLANNED = "Deadlines of your support plans"
    STAGES = "Stages of your recruitment rounds"
    CHANGED = "Dates that changed"
    NEW_CLASHES = "New clashes"
    DOCUMENTS_DUE = "Documents to look at again"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 stands below the title of the page, level 2 below that."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Words that lead to another page or to a date, and quiet words behind them."""

    text: str
    target: PageId | date
    note: str = ""
    mark: Tradition | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of plain text; ``links`` are where words in it lead, in their order."""

    text: str
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Points:
    """A list of points in any order; ``links`` are where words in them lead, in their order."""

    items: tuple[str, ...]
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table under a row of headings; ``links`` are where words in it lead, in their order."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels, each with what is to be said of it."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Links:
    """Lines of links; those of one line belong together."""

    lines: tuple[tuple[Link, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """Where something was read, and the day on which it was last checked there.

    ``number`` is that by which the page refers to it, 0 where it refers to none.
    """

    source: Source
    checked: date
    number: int = 0


@dataclass(frozen=True, slots=True)
class Sources:
    """Where what stands on the page was read."""

    lines: tuple[SourceLine, ...]


@dataclass(frozen=True, slots=True)
class Address:
    """An address as text, to be copied; the program opens none. ``of`` is what lives there."""

    text: str
    of: str


Block = Heading | Paragraph | Points | Table | Facts | Links | Sources | Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page; ``mark`` is the tradition whose letters stand beside its title."""

    id: PageId
    title: str
    blocks: tuple[Block, ...]
    mark: Tradition | None = None


def texts_of(block: Block) -> Iterator[str]:
    """Yield every piece of text of a block, in the order in which it is read."""
    match block:
        case Heading() | Paragraph() | Address():
            yield block.text
        case Points():
            yield from block.items
        case Table():
            yield from block.head
            for row in block.rows:
                yield from row
        case Facts():
            for label, words in block.rows:
                yield f"{label}: {words}"
        case Links():
            for line in block.lines:
                yield from (link_text(link) for link in line)
        case Sources():
            yield from (line.source.title for line in block.lines)
        case _:
            assert_never(block)


def sections_of(page: Page) -> tuple[str, ...]:
    """Return the headings right below the title, in order."""
    blocks = page.blocks
    return tuple(one.text for one in blocks if isinstance(one, Heading) and one.level == 1)


def link_text(link: Link) -> str:
    """Return the words of a link with its note."""
    return f"{link.text} · {link.note}" if link.note else link.text
