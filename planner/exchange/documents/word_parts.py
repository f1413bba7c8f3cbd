"""What python-docx has no words for: typefaces, language, links, marks, fields, wide tables."""

from collections.abc import Sequence
from io import BytesIO

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt, RGBColor
from docx.table import Table as WordTable
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run

_TYPEFACE = "Arial"
_LINK = RGBColor(0x00, 0x52, 0x7A)
_PICTURE_HEIGHT, _PICTURE_WIDTH = Mm(16), Mm(80)
_LONGEST_PROPERTY = 255
"""Letters that the properties of an Office file hold."""


def name_document(document: WordDocument, title: str, language: str = "en-GB") -> None:
    """Set the title by which the file is known, and the language in which it is read out."""
    document.core_properties.title = title[:_LONGEST_PROPERTY]
    document.core_properties.language = language
    for element in document.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), language)


def set_type(document: WordDocument, style: str, size: float) -> None:
    """Set a style in black Arial of so many points; that of the normal text keeps its colour."""
    font = document.styles[style].font
    font.name, font.size = _TYPEFACE, Pt(size)
    fonts = font.element.get_or_add_rPr().get_or_add_rFonts()
    # The theme's own typeface would win over the one named.
    for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{kind}"), None)
    if style != "Normal":
        font.color.rgb = RGBColor(0, 0, 0)


def set_style(paragraph: WordParagraph, style_id: str) -> None:
    """Give a paragraph a style; python-docx would look through all styles for each paragraph."""
    paragraph._p.style = style_id  # noqa: SLF001


def set_mark(paragraph: WordParagraph, name: str, number: int) -> None:
    """Let links lead to a paragraph by this name; each mark has a number of its own."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for element in (start, end):
        element.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    paragraph._p.insert(1, start)  # noqa: SLF001 - python-docx has no bookmarks of its own
    paragraph._p.append(end)  # noqa: SLF001


def add_picture(paragraph: WordParagraph, png: bytes, words: str) -> None:
    """Add a picture as high as two lines of a title, with what it is to those who cannot see it."""
    shape = paragraph.add_run().add_picture(BytesIO(png))
    share = min(_PICTURE_HEIGHT / shape.height, _PICTURE_WIDTH / shape.width)
    shape.height, shape.width = Emu(int(shape.height * share)), Emu(int(shape.width * share))
    shape._inline.docPr.set("descr", words)  # noqa: SLF001 - python-docx has no alt text


def add_link(paragraph: WordParagraph, words: str, *, anchor: str = "", address: str = "") -> None:
    """Add words that lead to a mark of the document, or to an address."""
    link = OxmlElement("w:hyperlink")
    if anchor:
        link.set(qn("w:anchor"), anchor)
    else:
        related = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link.set(qn("r:id"), related)
    run = Run(OxmlElement("w:r"), paragraph)
    run.text = words
    run.font.underline = True
    run.font.color.rgb = _LINK
    link.append(run._r)  # noqa: SLF001 - nor has it links that can be written
    paragraph._p.append(link)  # noqa: SLF001


def add_field(paragraph: WordParagraph, field: str) -> None:
    """Add what Word counts for itself, such as PAGE."""
    element = OxmlElement("w:fldSimple")
    element.set(qn("w:instr"), field)
    run = Run(OxmlElement("w:r"), paragraph)
    run.text = "1"
    element.append(run._r)  # noqa: SLF001 - nor has it fields
    paragraph._p.append(element)  # noqa: SLF001


def repeat_on_every_sheet(row: _Row) -> None:
    """Let a row be the head of its table, set again wherever that goes on."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001


def keep_whole(row: _Row) -> None:
    """Let a row go to the next sheet rather than be parted."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001


def describe_table(table: WordTable, title: str, about: str) -> None:
    """Give a table the title and the description that screen readers tell."""
    properties = table._tbl.tblPr  # noqa: SLF001
    for name, text in (("w:tblCaption", title), ("w:tblDescription", about)):
        element = OxmlElement(name)
        element.set(qn("w:val"), text)
        properties.append(element)


def set_widths(table: WordTable, millimetres: Sequence[float]) -> None:
    """Fix the widths of the columns, in every cell as well: LibreOffice heeds these alone."""
    table.autofit = False
    for column, width in zip(table.columns, millimetres, strict=True):
        column.width = Mm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, millimetres, strict=True):
            cell.width = Mm(width)


def shade(cell: _Cell, colour: str) -> None:
    """Fill a cell; ``colour`` is as rrggbb."""
    element = OxmlElement("w:shd")
    element.set(qn("w:val"), "clear")
    element.set(qn("w:color"), "auto")
    element.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(element)  # noqa: SLF001
