"""The help: pages written in a little Markdown, read into the blocks that every page has."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from re import compile as pattern

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
    "calendar",
    "sessions",
    "overlay",
    "finding",
    "reading",
    "marks",
    "certainty",
    "clashes",
    "confirming",
    "printing",
    "keys",
    "privacy",
    "accessibility",
    "sources",
)
"""The pages as the contents list them."""

_HEADING = pattern(r"(#{1,3}) (\S.*)")
_LINK = pattern(r"- \[([^\]]+)\]\(([a-z-]+)\.md\)")
_POINT = pattern(r"- (\S.*)")
_ROW = pattern(r"\| (.+) \| (.+) \|")
# Marks that this little Markdown does not know; they would be shown as they stand.
_UNKNOWN = pattern(r"\*\*|__|`|<[a-z]|\]\(|!\[|^\d+\. |^>")


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
    lists of links to other pages.
    """
    lines = text.splitlines()
    title = _HEADING.fullmatch(lines[0]) if lines else None
    if title is None or len(title[1]) > 1:
        raise ContentError(file=path.name, entry="line 1", fault="it does not begin with “# ”")
    blocks = tuple(
        block
        for is_blank, group in groupby(enumerate(lines[1:], 2), lambda one: not one[1].strip())
        if not is_blank
        for block in _blocks(list(group), path)
    )
    return Page(id=PageId(Shelf.HELP, path.stem), title=title[2], blocks=blocks)


def _blocks(numbered: Sequence[tuple[int, str]], path: Path) -> Iterator[Block]:
    lines = [line for _, line in numbered]
    heading = _HEADING.fullmatch(lines[0])
    if heading is not None and len(lines) == 1:
        yield Heading(heading[2], level=len(heading[1]) - 1)
    elif all(_LINK.fullmatch(line) for line in lines):
        yield Links(tuple((_link(line),) for line in lines))
    else:
        _refuse_unknown(numbered, path)
        yield _told(lines)


def _told(lines: Sequence[str]) -> Block:
    if all(_ROW.fullmatch(line) for line in lines):
        # The first row names the columns, the second is the rule below it.
        rows = [found for line in lines[2:] if (found := _ROW.fullmatch(line))]
        return Facts(tuple((found[1].strip(), found[2].strip()) for found in rows))
    points = [_POINT.fullmatch(line) for line in lines]
    if all(points):
        return Points(tuple(found[1] for found in points if found))
    return Paragraph(" ".join(line.strip() for line in lines))


def _link(line: str) -> Link:
    found = _LINK.fullmatch(line)
    assert found is not None, "asked for links alone"
    return Link(text=found[1], target=PageId(Shelf.HELP, found[2]))


def _refuse_unknown(numbered: Sequence[tuple[int, str]], path: Path) -> None:
    for number, line in numbered:
        is_lost = line.startswith(("#", "|", "- [")) and not _ROW.fullmatch(line)
        if _UNKNOWN.search(line) or is_lost:
            raise ContentError(
                file=path.name, entry=f"line {number}", fault="this mark-up is not known here"
            )
