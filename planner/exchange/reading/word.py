"""Pages to read as a Word document: real headings, lists, tables and links."""

from collections import deque
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from io import BytesIO
from typing import assert_never

from docx import Document
from docx.enum.text import WD_BREAK
from docx.shared import Mm
from docx.text.paragraph import Paragraph as WordParagraph

from planner.domain.language import translate
from planner.domain.page import (
    Address,
    Block,
    Facts,
    Heading,
    Link,
    Links,
    Page,
    PageId,
    Paragraph,
    Points,
    Sources,
    Table,
)
from planner.domain.page_text import numbered
from planner.domain.wording import date_text
from planner.exchange.documents.word_parts import (
    add_link,
    name_document,
    repeat_on_every_sheet,
    set_mark,
    set_type,
)
from planner.exchange.layout.paper import PrintOptions

_PROGRAM = "Multifaith Planner"
_BODY, _LARGE = 11, 18
_MARGIN = 20
_LONGEST_BOOKMARK = 40
"""Letters that Word keeps of a bookmark's name."""


def word_document(pages: Sequence[Page], title: str, options: PrintOptions) -> bytes:
    """Return a .docx of the pages, with a list of links to them before where they are several."""
    return _Writer(pages, options).written(title)


class _Writer:
    def __init__(self, pages: Sequence[Page], options: PrintOptions) -> None:
        self._pages = pages
        self._options = options
        self._marks = {page.id: _bookmark(number, page.id) for number, page in enumerate(pages)}
        self._document = Document()

    def written(self, title: str) -> bytes:
        self._prepare(title)
        if len(self._pages) > 1:
            self._document.add_heading(title, level=0)
            for page in self._pages:
                item = self._document.add_paragraph(style="List Bullet")
                add_link(item, page.title, anchor=self._marks[page.id])
        for number, page in enumerate(self._pages):
            if number or len(self._pages) > 1:
                self._document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
            self._add_page(page, number)
        stream = BytesIO()
        self._document.save(stream)
        return stream.getvalue()

    def _prepare(self, title: str) -> None:
        document, options = self._document, self._options
        made = datetime.combine(options.printed, datetime.min.time())
        about = document.core_properties
        about.author, about.comments = _PROGRAM, ""
        about.created = about.modified = made
        name_document(document, title)
        section = document.sections[0]
        section.page_width, section.page_height = Mm(options.paper.width), Mm(options.paper.height)
        section.left_margin = section.right_margin = Mm(_MARGIN)
        section.top_margin = section.bottom_margin = Mm(_MARGIN)
        body = _LARGE if options.large_print else _BODY
        set_type(document, "Normal", body)
        sizes = {"Title": 2.0, "Heading 1": 1.7, "Heading 2": 1.35, "Heading 3": 1.1}
        for style, factor in sizes.items():
            set_type(document, style, round(body * factor))

    def _add_page(self, page: Page, number: int) -> None:
        heading = self._document.add_heading(page.title, level=1)
        set_mark(heading, self._marks[page.id], number)
        for block in page.blocks:
            self._add(block)

    def _add(self, block: Block) -> None:
        match block:
            case Heading():
                self._document.add_heading(block.text, level=block.level + 1)
            case Paragraph():
                self._say(self._document.add_paragraph(), block.text, deque(block.links))
            case Points():
                self._add_points(block)
            case Table():
                self._add_table(block)
            case Facts():
                self._add_facts(block)
            case Links():
                self._add_links(block)
            case Sources():
                self._add_sources(block)
            case Address():
                add_link(self._document.add_paragraph(), block.text, address=block.text)
            case _:
                assert_never(block)

    def _add_points(self, points: Points) -> None:
        links = deque(points.links)
        for item in points.items:
            self._say(self._point(), item, links)

    def _add_facts(self, facts: Facts) -> None:
        for label, words in facts.rows:
            line = self._document.add_paragraph()
            line.add_run(f"{label}: ").bold = True
            line.add_run(words)

    def _point(self) -> WordParagraph:
        return self._document.add_paragraph(style="List Bullet")

    def _say(self, paragraph: WordParagraph, text: str, links: deque[Link]) -> None:
        """Write a text, those words of it linked that lead to a page of this document."""
        for words, target in _parted(text, links):
            mark = self._marks.get(target) if isinstance(target, PageId) else None
            if mark is None:
                paragraph.add_run(words)
            else:
                add_link(paragraph, words, anchor=mark)

    def _add_table(self, block: Table) -> None:
        table = self._document.add_table(rows=0, cols=len(block.head))
        table.style = "Table Grid"
        head = table.add_row()
        repeat_on_every_sheet(head)
        for cell, words in zip(head.cells, block.head, strict=True):
            cell.paragraphs[0].add_run(words).bold = True
        links = deque(block.links)
        for texts in block.rows:
            for cell, words in zip(table.add_row().cells, texts, strict=True):
                self._say(cell.paragraphs[0], words, links)
        self._document.add_paragraph()

    def _add_links(self, links: Links) -> None:
        for line in links.lines:
            paragraph = self._point()
            for number, link in enumerate(line):
                if number:
                    paragraph.add_run(": ")
                self._say(paragraph, link.text, deque((link,)))
                if link.note:
                    paragraph.add_run(f" · {link.note}")

    def _add_sources(self, sources: Sources) -> None:
        for line in sources.lines:
            paragraph = self._point()
            add_link(paragraph, numbered(line), address=line.source.address)
            checked = translate("print", "checked {day}").format(day=date_text(line.checked))
            paragraph.add_run(f", {checked}")


def _parted(text: str, links: deque[Link]) -> Iterator[tuple[str, PageId | date | None]]:
    """Yield a text in pieces, each with where it leads, and take out the links that it used."""
    at = 0
    while links and (start := text.find(links[0].text, at)) >= 0:
        link = links.popleft()
        if start > at:
            yield text[at:start], None
        at = start + len(link.text)
        yield link.text, link.target
    if at < len(text):
        yield text[at:], None


def _bookmark(number: int, page: PageId) -> str:
    letters = "".join(one if one.isalnum() else "_" for one in page.name)
    return f"page_{number}_{letters}"[:_LONGEST_BOOKMARK]
