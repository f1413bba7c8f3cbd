"""The pages of the almanac that can be found by words: what the index holds, and finding them.

A new kind of page is a value of ``PageKind`` and a function such as ``observance_pages``.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from planner.content.faith_texts import FaithTexts
from planner.domain.faith_page import (
    COMPARISON,
    INCLUSIVE_EVENT,
    FaithPage,
    Subheading,
    statements_of,
)
from planner.domain.guide import Guide
from planner.domain.marks import name_of
from planner.domain.milestone import Milestones
from planner.domain.observance import Observance
from planner.domain.page import PageTopic
from planner.domain.search import Page, PageKind
from planner.domain.search_text import indexed, known_words

Row = tuple[object, ...]

# The weights of name, other spellings and text.
_FIND = """
    SELECT id, page.name, page.also, page.text
    FROM page_words JOIN page ON number = page_words.rowid
    WHERE page_words MATCH ? AND kind = ? ORDER BY bm25 (page_words, 10, 6, 1), number LIMIT ?
"""


def observance_pages(observances: Iterable[Observance]) -> tuple[Page, ...]:
    """Return a page for each observance, in their order."""
    return tuple(observance_page(one) for one in observances)


def observance_page(observance: Observance) -> Page:
    """Return what an observance can be found by."""
    practices = dict.fromkeys(dating.practice.name for dating in observance.datings)
    told = (observance.say, observance.about, observance.who, *observance.advice)
    return Page(
        kind=PageKind.OBSERVANCE,
        id=observance.id,
        name=observance.name,
        also=observance.also,
        text=tuple(
            filter(None, (*told, observance.greeting, name_of(observance.tradition), *practices))
        ),
    )


def faith_pages(faiths: FaithTexts) -> Iterator[Page]:
    """Yield a page for each that is written on a faith, and for those made of the comparison."""
    yield from map(_faith_page, faiths.pages)
    if faiths.comparison is not None:
        said = [one for row in faiths.comparison.rows for one in row.said.values()]
        said += [one for steps in faiths.comparison.steps.values() for one in steps]
        for name, title in (
            (COMPARISON, PageTopic.COMPARISON),
            (INCLUSIVE_EVENT, PageTopic.INCLUSIVE_EVENT),
        ):
            text = tuple(one.text for one in said)
            yield Page(kind=PageKind.FAITH, id=name, name=title, also=(), text=text)


def _faith_page(page: FaithPage) -> Page:
    told: list[str] = []
    for section in page.sections:
        told += [section.title]
        told += [one.text for one in section.parts if isinstance(one, Subheading)]
        told += [one.text for one in statements_of(section)]
    return Page(
        kind=PageKind.FAITH,
        id=page.head.name,
        name=page.head.title,
        also=page.also,
        text=tuple(told),
    )


def guide_pages(guides: Iterable[Guide], milestones: Milestones) -> tuple[Page, ...]:
    """Return a page for each support guide, in their order."""
    return tuple(_guide_page(one, milestones) for one in guides)


def _guide_page(guide: Guide, milestones: Milestones) -> Page:
    sections = (guide.what, guide.who, guide.who_not, guide.evidence, guide.steps, guide.when)
    told = [guide.one_line.text, guide.first]
    told += [one.text for section in sections for one in section]
    told += [one.title for one in milestones.named(guide.milestones)]
    told += [one.label for one in guide.amounts]
    told += [one.text for one in (*guide.timetable, *guide.trainer)]
    told += [one.name for one in guide.contacts]
    return Page(
        kind=PageKind.GUIDE, id=guide.id, name=guide.title, also=guide.also, text=tuple(told)
    )


def page_rows(pages: Sequence[Page]) -> Iterator[Row]:
    """Yield the rows of the table ``page``."""
    for number, page in enumerate(pages, 1):
        yield (number, page.kind.value, page.id, page.name, _json(page.also), _json(page.text))


def word_rows(pages: Sequence[Page]) -> Iterator[Row]:
    """Yield the rows of the index ``page_words``, each with its number."""
    for number, page in enumerate(pages, 1):
        yield (number, indexed(page.name), _lines(page.also), _lines(page.text))


def spelling_rows(pages: Iterable[Page]) -> list[Row]:
    """Return the rows of the table ``spelling``."""
    return [(word,) for word in known_words(text for page in pages for text in _names(page))]


def pages_in(
    database: sqlite3.Connection, kind: PageKind, expression: str, limit: int
) -> tuple[Page, ...]:
    """Return up to ``limit`` pages that answer an expression of FTS5, the most telling first."""
    return tuple(
        Page(
            kind=kind,
            id=id_,
            name=name,
            also=tuple(json.loads(also)),
            text=tuple(json.loads(text)),
        )
        for id_, name, also, text in database.execute(_FIND, (expression, kind.value, limit))
    )


def spellings_in(database: sqlite3.Connection) -> tuple[str, ...]:
    """Return every word of the table ``spelling``, in order."""
    return tuple(word for (word,) in database.execute("SELECT word FROM spelling ORDER BY word"))


def _names(page: Page) -> tuple[str, ...]:
    return (page.name, *page.also)


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(map(indexed, texts))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
