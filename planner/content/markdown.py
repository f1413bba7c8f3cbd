"""Reads the small Markdown of pages: headings, paragraphs, points, tables, and links in them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from planner.domain.errors import ContentError

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

# What writers may take for granted, and this Markdown has not.
_REFUSED = {
    "em": "words in italics are",
    "strong": "words in bold are",
    "code_inline": "code is",
    "code_block": "a line set in by four spaces is",
    "fence": "code is",
    "html_inline": "HTML is",
    "html_block": "HTML is",
    "image": "a picture is",
    "ordered_list": "a numbered list is",
    "blockquote": "a quotation is",
    "hr": "a line across the page is",
    "hardbreak": "a broken line is",
}


@dataclass(frozen=True, slots=True)
class WrittenLink:
    """Words that lead somewhere, as the source names it."""

    words: str
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenText:
    """Plain words, the links among them, and where in the file they stand."""

    text: str
    links: tuple[WrittenLink, ...]
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenHeading:
    """A heading; ``level`` counts its signs."""

    text: str
    level: int
    line: int


@dataclass(frozen=True, slots=True)
class WrittenParagraph:
    """A paragraph."""

    words: WrittenText


@dataclass(frozen=True, slots=True)
class WrittenPoints:
    """A list of points."""

    items: tuple[WrittenText, ...]


@dataclass(frozen=True, slots=True)
class WrittenTable:
    """A table with a row of headings."""

    head: tuple[str, ...]
    rows: tuple[tuple[WrittenText, ...], ...]


Written = WrittenHeading | WrittenParagraph | WrittenPoints | WrittenTable


def written_blocks(text: str, file: str, first_line: int = 1) -> tuple[Written, ...]:
    """Return the blocks of a text that begins at a line of its file.

    Raises ContentError, which names the section and the line, for any other mark-up.
    """
    return tuple(_Reader(file, first_line).blocks(_tree(text)))


def _tree(text: str) -> "SyntaxTreeNode":
    # Loading the library would keep the window waiting at its start, long before a page is read.
    node: type[SyntaxTreeNode] = import_module("markdown_it.tree").SyntaxTreeNode
    return node(_parser().parse(text))


@cache
def _parser() -> "MarkdownIt":
    parser: MarkdownIt = import_module("markdown_it").MarkdownIt("commonmark")
    # Headings underlined and addresses set apart are slips here, and would change what is meant.
    return parser.enable("table").disable(["lheading", "reference"])


class _Reader:
    def __init__(self, file: str, first_line: int) -> None:
        self._file = file
        self._first_line = first_line
        self._section = ""

    def blocks(self, tree: "SyntaxTreeNode") -> Iterator[Written]:
        for node in tree.children:
            match node.type:
                case "heading":
                    yield self._heading(node)
                case "paragraph":
                    yield self._paragraph(node)
                case "bullet_list":
                    yield WrittenPoints(tuple(map(self._point, node.children)))
                case "table":
                    yield self._table(node)
                case _:
                    raise self._unknown(node)

    def _heading(self, node: "SyntaxTreeNode") -> WrittenHeading:
        words = self._text(node)
        if words.links or not words.text:
            raise self._fault(node, "a heading must be plain words")
        level = len(node.markup)
        if level <= 2:
            self._section = words.text
        return WrittenHeading(text=words.text, level=level, line=words.line)

    def _paragraph(self, node: "SyntaxTreeNode") -> WrittenParagraph:
        words = self._text(node)
        if words.text.startswith("|"):
            raise self._fault(node, "a table needs as many dashes below its first row as columns")
        return WrittenParagraph(words)

    def _point(self, node: "SyntaxTreeNode") -> WrittenText:
        if [one.type for one in node.children] != ["paragraph"]:
            raise self._fault(node, "a point must be one paragraph; write a list below it apart")
        return self._text(node.children[0])

    def _table(self, node: "SyntaxTreeNode") -> WrittenTable:
        head, *body = node.children
        (names,) = head.children
        rows = [row for part in body for row in part.children]
        if not rows:
            raise self._fault(node, "the table has no rows")
        return WrittenTable(
            head=tuple(self._text(cell).text for cell in names.children),
            rows=tuple(tuple(map(self._text, row.children)) for row in rows),
        )

    def _text(self, node: "SyntaxTreeNode") -> WrittenText:
        pieces: list[str] = []
        links: list[WrittenLink] = []
        for inline in node.children:
            for one in inline.children:
                if one.type == "link":
                    link = self._link(one)
                    links.append(link)
                    pieces.append(link.words)
                else:
                    pieces.append(self._plain(one, node))
        return WrittenText(
            text="".join(pieces).strip(), links=tuple(links), line=self._line_of(node)
        )

    def _link(self, node: "SyntaxTreeNode") -> WrittenLink:
        words = "".join(self._plain(one, node) for one in node.children)
        return WrittenLink(words, str(node.attrs["href"]))

    def _plain(self, inline: "SyntaxTreeNode", node: "SyntaxTreeNode") -> str:
        match inline.type:
            case "text":
                return str(inline.content)
            case "softbreak":
                return " "
            case _:
                raise self._unknown(inline, node)

    def _unknown(
        self, node: "SyntaxTreeNode", within: "SyntaxTreeNode | None" = None
    ) -> ContentError:
        is_not = _REFUSED.get(node.type, f"“{node.type}” is")
        return self._fault(within or node, f"{is_not} not known here; write it plainly")

    def _fault(self, node: "SyntaxTreeNode", fault: str) -> ContentError:
        place = f"line {self._line_of(node)}"
        entry = f"{self._section}, {place}" if self._section else place
        return ContentError(file=self._file, entry=entry, fault=fault)

    def _line_of(self, node: "SyntaxTreeNode") -> int:
        while node.map is None and node.parent is not None:
            node = node.parent
        return int(node.map[0] if node.map else 0) + self._first_line
