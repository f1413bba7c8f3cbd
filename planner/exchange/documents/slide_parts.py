"""What python-pptx has no words for: a wide deck, numbered slides, described tables, notes."""

from collections.abc import Sequence
from copy import deepcopy
from datetime import datetime
from io import BytesIO

from pptx import Presentation
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.oxml.xmlchemy import BaseOxmlElement, OxmlElement
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide
from pptx.table import Table as SlideTable
from pptx.table import _Cell
from pptx.text.text import TextFrame, _Paragraph
from pptx.util import Emu, Length, Mm, Pt

from planner.exchange.documents.plain_text import plain

WIDTH, HEIGHT = Mm(338.67), Mm(190.5)
MARGIN = Mm(10)
TOP = Mm(24)
"""Where what stands below a title begins."""
INSIDE = Emu(WIDTH - 2 * MARGIN)

_TITLE_SLIDE, _TITLE_AND_TEXT, _TITLE_ONLY = 0, 1, 5
_TITLE_SIZE = Pt(26)
_TYPEFACE = b"Arial"
_GRID_STYLE = "{5940675A-B579-460E-94D1-54222C63F5DA}"
"""PowerPoint's own “No Style, Table Grid”: black on white, with lines."""
_PICTURE_HEIGHT, _PICTURE_WIDTH = Mm(22), Mm(110)
_LONGEST_PROPERTY = 255
"""Letters that the properties of an Office file hold."""


def new_deck(title: str, author: str, made: datetime) -> Deck:
    """Return an empty deck of wide slides, whose titles stand at the left above."""
    deck = Presentation()
    share = WIDTH / (deck.slide_width or WIDTH)
    deck.slide_width, deck.slide_height = WIDTH, HEIGHT
    for holder in (deck.slide_master, *deck.slide_layouts):
        for shape in holder.placeholders:
            # What has no place of its own takes that of the master, unless it is given one.
            if shape.element.spPr.xfrm is not None:
                shape.left, shape.width = (
                    Emu(int(shape.left * share)),
                    Emu(int(shape.width * share)),
                )
    _set_titles(deck)
    _set_typeface(deck)
    about = deck.core_properties
    about.title, about.author, about.language = title[:_LONGEST_PROPERTY], author, "en-GB"
    about.created = about.modified = made
    about.last_modified_by = author
    return deck


def title_slide(deck: Deck, title: str, lines: Sequence[str]) -> Slide:
    """Add the slide that opens a deck."""
    slide: Slide = deck.slides.add_slide(deck.slide_layouts[_TITLE_SLIDE])
    _set_title(slide, title)
    below = slide.placeholders[1].text_frame
    _fill(below, lines, Pt(20))
    for paragraph in below.paragraphs:
        for run in paragraph.runs:
            # The layout's own grey is too pale to read.
            run.font.color.theme_color = MSO_THEME_COLOR.TEXT_1
    return slide


def add_picture(slide: Slide, png: bytes, words: str) -> None:
    """Add a picture at the top left, with what it is to those who cannot see it."""
    shape = slide.shapes.add_picture(BytesIO(png), MARGIN, MARGIN)
    share = min(_PICTURE_HEIGHT / shape.height, _PICTURE_WIDTH / shape.width)
    shape.height, shape.width = Emu(int(shape.height * share)), Emu(int(shape.width * share))
    _describe(shape._element, words)  # noqa: SLF001


def text_slide(deck: Deck, title: str, lines: Sequence[str], size: Length) -> Slide:
    """Add a slide with a list."""
    slide: Slide = deck.slides.add_slide(deck.slide_layouts[_TITLE_AND_TEXT])
    _set_title(slide, title)
    body = slide.placeholders[1]
    body.left, body.top, body.width = MARGIN, TOP, INSIDE
    body.height = Emu(HEIGHT - TOP - 2 * MARGIN)
    _fill(body.text_frame, lines, size)
    _add_number(slide)
    return slide


def table_slide(
    deck: Deck, title: str, rows: int, columns: int, about: str
) -> tuple[Slide, SlideTable]:
    """Add a slide with an empty table, which ``about`` describes to who cannot see it."""
    slide: Slide = deck.slides.add_slide(deck.slide_layouts[_TITLE_ONLY])
    _set_title(slide, title)
    frame = slide.shapes.add_table(rows, columns, MARGIN, TOP, INSIDE, Mm(1))
    table: SlideTable = frame.table
    table.horz_banding, table.first_row, table.first_col = False, True, True
    for style in table._tbl.iter(qn("a:tableStyleId")):  # noqa: SLF001
        style.text = _GRID_STYLE
    _describe(frame._element, plain(about))  # noqa: SLF001
    _add_number(slide)
    return slide, table


def write_notes(slide: Slide, lines: Sequence[str]) -> None:
    """Write the notes of a slide, a paragraph for each line."""
    frame = slide.notes_slide.notes_text_frame
    if frame is not None:
        _fill(frame, lines, None)


def write_cell(cell: _Cell, paragraphs: Sequence[str], size: Length, *, strong: int = 0) -> None:
    """Write paragraphs into a cell, so many of them in bold."""
    cell.margin_left = cell.margin_right = Mm(0.8)
    cell.margin_top = cell.margin_bottom = Emu(0)
    _fill(cell.text_frame, paragraphs, size)
    for paragraph in cell.text_frame.paragraphs[:strong]:
        for run in paragraph.runs:
            run.font.bold = True


def _describe(element: BaseOxmlElement, words: str) -> None:
    """Say what a shape is to those who cannot see it, which python-pptx has no words for."""
    next(element.iter(qn("p:cNvPr"))).set("descr", words)


def _fill(frame: TextFrame, lines: Sequence[str], size: Length | None) -> None:
    paragraph = frame.paragraphs[0]
    for number, text in enumerate(lines):
        if number:
            paragraph = frame.add_paragraph()  # type: ignore[no-untyped-call] # alone untyped
        _write(paragraph, text, size)


def _write(paragraph: _Paragraph, text: str, size: Length | None) -> None:
    run = paragraph.add_run()
    run.text = plain(text)
    run.font.language_id = MSO_LANGUAGE_ID.ENGLISH_UK
    if size is not None:
        run.font.size = size


def _set_title(slide: Slide, title: str) -> None:
    shape = slide.shapes.title
    if shape is not None:
        _write(shape.text_frame.paragraphs[0], title, None)


def _set_titles(deck: Deck) -> None:
    """Set titles small, at the left; those of the opening slide keep their place."""
    style = deck.slide_master._element.find(f".//{qn('p:titleStyle')}")  # noqa: SLF001
    level = style.find(qn("a:lvl1pPr"))
    level.set("algn", "l")
    level.find(qn("a:defRPr")).set("sz", str(int(_TITLE_SIZE.pt * 100)))
    title = next(one for one in deck.slide_master.placeholders if one.placeholder_format.idx == 0)
    title.left, title.top, title.width, title.height = MARGIN, Mm(7), INSIDE, Mm(15)


def _set_typeface(deck: Deck) -> None:
    """Set everything in a typeface that Windows, Macs and free offices have, or one like it."""
    theme = deck.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme.blob = theme.blob.replace(b'"Calibri"', b'"%b"' % _TYPEFACE)


def _add_number(slide: Slide) -> None:
    """Add the number of a slide, which python-pptx leaves out of what it takes from a layout."""
    for shape in tuple(slide.slide_layout.placeholders):
        if shape.placeholder_format.type is PP_PLACEHOLDER.SLIDE_NUMBER:
            number = deepcopy(shape.element)
            # The layout's own grey is too pale to read.
            for words in number.iter(qn("a:rPr")):
                fill = OxmlElement("a:solidFill")
                ink = OxmlElement("a:schemeClr")
                ink.set("val", "tx1")
                fill.append(ink)
                words.insert(0, fill)
            number.nvSpPr.cNvPr.set("id", str(slide.shapes._next_shape_id))  # noqa: SLF001
            slide.shapes._spTree.append(number)  # noqa: SLF001
