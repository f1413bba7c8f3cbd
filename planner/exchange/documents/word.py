"""A calendar as a Word document: a page for each grid, then all in full, then the sources."""

import re
from datetime import datetime
from io import BytesIO
from typing import assert_never

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Mm, Pt
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph as WordParagraph

from planner.domain.language import translate
from planner.exchange.documents.document import CalendarDocument, Grid, NumberedSource
from planner.exchange.documents.plain_text import plain
from planner.exchange.documents.word_parts import (
    add_field,
    add_link,
    add_picture,
    name_document,
    set_mark,
    set_type,
)
from planner.exchange.documents.word_tables import DAY, SMALL, add_grid, add_table
from planner.exchange.outline.outline import Block, Cell, Paragraph, Points, Table

_PROGRAM = "Multifaith Planner"
_WIDTH, _HEIGHT, _MARGIN = 297.0, 210.0, 12.0
_INSIDE = _WIDTH - 2 * _MARGIN
_SIZES = {"Normal": 10.0, "Title": 22.0, "Heading 1": 15.0, "Heading 2": 12.0, "Heading 3": 10.5}
_IN_FULL = "in_full"
_FIELDS = {"page": "PAGE", "pages": "NUMPAGES"}
_DAY_SIZE, _SMALL_SIZE = 8.0, 9.0


def word_calendar(calendar: CalendarDocument) -> bytes:
    """Return the .docx of a calendar."""
    return _Writer(calendar).written()


class _Writer:
    def __init__(self, calendar: CalendarDocument) -> None:
        self._calendar = calendar
        self._document: WordDocument = Document()
        self._marks = 0

    def written(self) -> bytes:
        self._prepare()
        self._add_opening()
        for number, grid in enumerate(self._calendar.grids):
            self._add_grid(grid, _grid_mark(number))
        self._add_in_full()
        self._add_sources()
        stream = BytesIO()
        self._document.save(stream)
        return stream.getvalue()

    def _prepare(self) -> None:
        document = self._document
        about = document.core_properties
        about.author, about.comments = _PROGRAM, ""
        about.created = about.modified = datetime.combine(
            self._calendar.made_on, datetime.min.time()
        )
        name_document(document, plain(self._calendar.title))
        section = document.sections[0]
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(_WIDTH), Mm(_HEIGHT)
        section.left_margin = section.right_margin = Mm(_MARGIN)
        section.top_margin = section.bottom_margin = Mm(_MARGIN)
        section.header_distance = section.footer_distance = Mm(_MARGIN / 2)
        for name, size in {DAY: _DAY_SIZE, SMALL: _SMALL_SIZE}.items():
            style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            style.base_style = document.styles["Normal"]
            _set_close(style)
            set_type(document, name, size)
        for name, size in _SIZES.items():
            set_type(document, name, size)
        document.styles["Heading 1"].paragraph_format.space_before = Pt(6)
        self._add_foot(section.footer.paragraphs[0])

    def _add_foot(self, foot: WordParagraph) -> None:
        foot.style = self._document.styles[SMALL]
        foot.add_run(f"{plain(self._calendar.made)} · ")
        for part in re.split(r"\{(\w+)\}", translate("documents", "page {page} of {pages}")):
            if part in _FIELDS:
                add_field(foot, _FIELDS[part])
            else:
                foot.add_run(part)

    def _add_opening(self) -> None:
        calendar, document = self._calendar, self._document
        if calendar.logo is not None:
            add_picture(document.add_paragraph(), calendar.logo.png, calendar.logo.words)
        document.add_heading(plain(calendar.title), level=0)
        for text in calendar.under_title:
            document.add_paragraph(plain(text))
        if calendar.reading or calendar.key:
            document.add_heading(translate("documents", "How to read this calendar"), level=1)
        for text in calendar.reading:
            document.add_paragraph(text)
        if calendar.key:
            self._add_key()
        document.add_heading(translate("documents", "Contents"), level=1)
        self._add_contents(document.add_paragraph())

    def _add_contents(self, line: WordParagraph) -> None:
        for number, grid in enumerate(self._calendar.grids):
            if number:
                line.add_run(" · ")
            add_link(line, grid.heading, anchor=_grid_mark(number))
        line.add_run(" · ")
        add_link(line, _in_full(), anchor=_IN_FULL)

    def _add_key(self) -> None:
        name = translate("documents", "Key")
        head = (translate("documents", "Sign"), translate("documents", "What it means"))
        rows = [[_plain_cell(one) for one in row] for row in self._calendar.key]
        add_table(self._document, name, head, rows, (20.0, 80.0))

    def _add_grid(self, grid: Grid, mark: str) -> None:
        heading = self._document.add_heading(grid.heading, level=1)
        heading.paragraph_format.page_break_before = True
        self._mark(heading, mark)
        add_grid(self._document, grid, _INSIDE)

    def _add_in_full(self) -> None:
        heading = self._document.add_heading(_in_full(), level=1)
        heading.paragraph_format.page_break_before = True
        self._mark(heading, _IN_FULL)
        for month in self._calendar.in_full:
            self._document.add_heading(month.heading, level=2)
            for block in month.blocks:
                self._add_block(block)

    def _add_block(self, block: Block) -> None:
        match block:
            case Table():
                self._document.add_heading(block.name, level=3)
                names = tuple(column.name for column in block.columns)
                add_table(self._document, block.name, names, block.rows, _widths(block))
            case Paragraph():
                self._document.add_paragraph(plain(block.text))
            case Points():
                for point in block.points:
                    self._document.add_paragraph(plain(point.words), style="List Bullet")
            case _:
                assert_never(block)

    def _add_sources(self) -> None:
        if not self._calendar.sources:
            return
        heading = self._document.add_heading(translate("documents", "Sources"), level=1)
        heading.paragraph_format.page_break_before = True
        for source in self._calendar.sources:
            self._add_source(self._document.add_paragraph(style=SMALL), source)

    def _add_source(self, line: WordParagraph, source: NumberedSource) -> None:
        line.add_run(f"[{source.number}] {plain(source.told)}: ")
        address = plain(source.source.address)
        add_link(line, address, address=address)

    def _mark(self, paragraph: WordParagraph, name: str) -> None:
        self._marks += 1
        set_mark(paragraph, name, self._marks)


def _in_full() -> str:
    return translate("documents", "In full, by month")


def _grid_mark(number: int) -> str:
    return f"grid_{number}"


def _plain_cell(text: str) -> Cell:
    return Cell(text=text)


def _widths(table: Table) -> tuple[float, ...]:
    free = _INSIDE - sum(column.least for column in table.columns)
    shares = sum(column.share for column in table.columns)
    return tuple(column.least + free * column.share / shares for column in table.columns)


def _set_close(style: ParagraphStyle) -> None:
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.line_spacing = 1.0
