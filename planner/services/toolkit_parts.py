"""What the pages of the toolkit share: statements, who does what, and where it was read."""

from collections.abc import Iterable, Iterator
from datetime import date

from planner.domain.guide import Statement
from planner.domain.guide_words import ours_words
from planner.domain.language import translate
from planner.domain.observance import SourceKey
from planner.domain.page import (
    Block,
    Heading,
    Link,
    PageId,
    PageTopic,
    Paragraph,
    Points,
    Shelf,
    SourceLine,
    Sources,
)
from planner.domain.toolkit import Preface, Role, Sourced, sources_of
from planner.domain.toolkit_contents import Toolkit, ToolkitPage
from planner.domain.toolkit_words import page_title, role_words
from planner.domain.wording import date_text

_SPACE = " "


def toolkit_page_id(name: str) -> PageId:
    """Return the id of a page of the toolkit."""
    return PageId(Shelf.TOOLKIT, str(name))


def page_link(page: ToolkitPage) -> Link:
    """Return the link to a page that has a name of its own."""
    return Link(text=page_title(page), target=toolkit_page_id(page))


def said(statement: Statement) -> str:
    """Return a statement, marked where it is this planner’s own suggestion."""
    return marked(statement.text, statement.sources)


def marked(text: str, sources: tuple[SourceKey, ...]) -> str:
    """Return a text, marked where it has no source."""
    return text if sources else f"{text} ({ours_words()})"


def points(statements: Iterable[Statement]) -> Block:
    """Return statements as a list."""
    return Points(tuple(map(said, statements)))


def numbered_role(number: int, role: Role) -> str:
    """Return “1. Education team”."""
    return translate("toolkit", "{number}. {who}").format(number=number, who=role_words(role))


def sentences(*texts: str) -> str:
    """Return sentences run together, those that are empty left out."""
    return _SPACE.join(filter(None, texts))


def opening(preface: Preface, today: date) -> Iterator[Block]:
    """Yield what stands at the head of a part: that it may be old, what to know, what it rests on.

    What it rests on comes last on a page; see ``closing``.
    """
    if preface.review.is_overdue(today):
        yield Paragraph(
            translate(
                "toolkit",
                "This page was to be checked again by {day}. Check what matters to you at its "
                "sources before you rely on it.",
            ).format(day=date_text(preface.review.review_by))
        )
    yield Points((*preface.notes, *map(said, preface.intro)))


def closing(preface: Preface, things: Iterable[Sourced], toolkit: Toolkit) -> Iterator[Block]:
    """Yield what a part rests on, when it was checked, and its sources."""
    yield Heading(translate("toolkit", "What this is based on"))
    checked = translate("toolkit", "Checked on {day}, to be checked again by {next}.").format(
        day=date_text(preface.review.checked), next=date_text(preface.review.review_by)
    )
    rests = "" if preface.based_on is None else preface.based_on.text
    yield Paragraph(sentences(rests, checked))
    sources = sources_of(things, toolkit.sources)
    if sources:
        yield Heading(PageTopic.SOURCES)
        day = preface.review.checked
        yield Sources(tuple(SourceLine(source=one, checked=day) for one in sources))
