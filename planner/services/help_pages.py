"""The help: pages written in Markdown, read into the blocks that every page has."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from re import compile as pattern

from planner.content.markdown import (
    Written,
    WrittenHeading,
    WrittenParagraph,
    WrittenPoints,
    WrittenTable,
    WrittenText,
    written_blocks,
)
from planner.domain.errors import ContentError
from planner.domain.page import (
    Block,
    Facts,
    Heading,
    Link,
    Links,
    Page,
    PageId,
    Paragraph,
    Points,
    Shelf,
)
from planner.files import bundled_folder

ORDER = (
    "getting-started",
    "importing",
    "calendar",
    "sessions",
    "overlay",
    "finding",
    "reading",
    "marks",
    "certainty",
    "clashes",
    "confirming",
    "support",
    "toolkit",
    "toolkit-speaking",
    "toolkit-framework",
    "printing",
    "exporting",
    "copies",
    "sharing",
    "keys",
    "privacy",
    "accessibility",
    "sources",
)
"""The pages as the contents list them."""

_PAGE = pattern(r"([a-z-]+)\.md")


class HelpShelf:
    """The pages of the help; some are made by the window, such as the list of its keys."""

    def __init__(self, title: str, made: Mapping[str, Callable[[], Page]]) -> None:
        self._title = title
        self._made = made
        self._folder = bundled_folder("resources") / "help"
        self._read: dict[str, Page] = {}

    def shelves(self) -> tuple[Shelf, ...]:
        """Return the one shelf."""
        return (Shelf.HELP,)

    def page(self, page: PageId) -> Page | None:
        """Return a page, or None where there is none of that id."""
        if page.shelf is not Shelf.HELP or page.name not in {"", *ORDER}:
            return None
        if not page.name:
            return self._contents()
        return self._page(page.name)

    def takes_note(self, page: PageId) -> bool:  # noqa: ARG002 - asked of every source of pages
        """Tell that no note is written on the help."""
        return False

    def outside(self, page: PageId) -> Page | None:
        """Return the same page: all of the help may be printed and copied."""
        return self.page(page)

    def _contents(self) -> Page:
        lines = tuple((Link(text=one.title, target=one.id),) for one in self.pages())
        return Page(id=PageId(Shelf.HELP), title=self._title, blocks=(Links(lines),))

    def pages(self) -> tuple[Page, ...]:
        """Return every page, in the order of the contents."""
        return tuple(map(self._page, ORDER))

    def _page(self, name: str) -> Page:
        if name in self._made:
            return self._made[name]()
        if name not in self._read:
            path = self._folder / f"{name}.md"
            self._read[name] = page_from(path.read_text("utf-8"), path)
        return self._read[name]


def page_from(text: str, path: Path) -> Page:
    """Read a page of the help.

    Raises ContentError for mark-up beyond headings, paragraphs, points, tables of two columns and
    links to other pages.
    """
    title, *blocks = written_blocks(text, path.name) or (None,)
    if not isinstance(title, WrittenHeading) or title.level > 1:
        raise ContentError(file=path.name, entry="line 1", fault="it does not begin with “# ”")
    return Page(
        id=PageId(Shelf.HELP, path.stem),
        title=title.text,
        blocks=tuple(_block(one, path) for one in blocks),
    )


def _block(block: Written, path: Path) -> Block:
    match block:
        case WrittenHeading():
            if block.level not in {2, 3}:
                raise _fault(path, block.line, "a heading has two signs or three")
            return Heading(block.text, level=block.level - 1)
        case WrittenParagraph(words):
            return Paragraph(words.text, _links([words], path))
        case WrittenPoints(items):
            links = _links(items, path)
            if len(links) == len(items) and all(map(_is_link, items)):
                return Links(tuple((link,) for link in links))
            return Points(tuple(one.text for one in items), links)
        case WrittenTable(head, rows):
            if len(head) != 2:
                raise _fault(path, rows[0][0].line, "a table has two columns")
            return Facts(tuple((label.text, words.text) for label, words in rows))


def _is_link(words: WrittenText) -> bool:
    return [one.words for one in words.links] == [words.text]


def _links(texts: Sequence[WrittenText], path: Path) -> tuple[Link, ...]:
    return tuple(
        Link(text=link.words, target=_target(link.target, words.line, path))
        for words in texts
        for link in words.links
    )


def _target(target: str, line: int, path: Path) -> PageId:
    found = _PAGE.fullmatch(target)
    if found is None or found[1] not in ORDER:
        raise _fault(path, line, f"a link leads to “{target}”, which is no page of the help")
    return PageId(Shelf.HELP, found[1])


def _fault(path: Path, line: int, fault: str) -> ContentError:
    return ContentError(file=path.name, entry=f"line {line}", fault=fault)
