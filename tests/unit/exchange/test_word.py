"""Pages as Word documents, opened again: headings, lists, tables, and links that lead somewhere."""

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from planner.domain.errors import FileProblemError
from planner.domain.observance import Source, SourceKey
from planner.domain.page import (
    Facts,
    Heading,
    Link,
    Links,
    Page,
    PageId,
    Paragraph,
    Points,
    Shelf,
    SourceLine,
    Sources,
    Table,
)
from planner.exchange.layout.paper import Orientation, Paper, PaperSize, PrintOptions
from planner.exchange.reading.word import word_document
from planner.services.printing import save_as_word

LAW = PageId(Shelf.FAITH, "law")
ISLAM = PageId(Shelf.FAITH, "islam")
EID = PageId(Shelf.FAITH, "islam.eid-al-fitr")
SOURCE = SourceLine(
    source=Source(key=SourceKey("A"), title="A guide", address="https://example.org/a"),
    checked=date(2026, 11, 22),
    number=1,
)
PAGES = (
    Page(
        id=ISLAM,
        title="Islam",
        blocks=(
            Heading("At a glance"),
            Points(
                ("Keep Eid free. [1]", "Read the law in brief & ask."),
                (Link(text="Eid", target=EID), Link(text="the law in brief", target=LAW)),
            ),
            Heading("Eves", level=2),
            Paragraph("It <begins> at sunset."),
            Table(("Greeting", "When"), (("Eid Mubarak", "At Eid"),)),
            Facts((("Begins", "at dawn"),)),
            Links(((Link(text="Eid al-Fitr", target=EID, note="expected"),),)),
            Sources((SOURCE,)),
        ),
    ),
    Page(id=LAW, title="The law in brief", blocks=(Paragraph("Not legal advice."),)),
)
OPTIONS = PrintOptions(
    printed=date(2026, 11, 26), paper=Paper(size=PaperSize.A5, orientation=Orientation.PORTRAIT)
)


def opened(pages: tuple[Page, ...] = PAGES, options: PrintOptions = OPTIONS) -> WordDocument:
    return Document(BytesIO(word_document(pages, "Faiths and cultures", options)))


def styled(document: WordDocument, style: str) -> list[str]:
    return [one.text for one in document.paragraphs if one.style and one.style.name == style]


def test_headings_are_headings() -> None:
    document = opened()
    assert styled(document, "Title") == ["Faiths and cultures"]
    assert styled(document, "Heading 1") == ["Islam", "The law in brief"]
    assert styled(document, "Heading 2") == ["At a glance"]
    assert styled(document, "Heading 3") == ["Eves"]


def test_points_are_a_list_and_texts_stand_as_they_are() -> None:
    document = opened()
    points = styled(document, "List Bullet")
    assert points[2:4] == ["Keep Eid free. [1]", "Read the law in brief & ask."]
    assert "Eid al-Fitr · expected" in points
    texts = [one.text for one in document.paragraphs]
    assert "It <begins> at sunset." in texts
    assert "Begins: at dawn" in texts


def test_a_table_repeats_its_head_on_every_sheet() -> None:
    (table,) = opened().tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Greeting", "When"],
        ["Eid Mubarak", "At Eid"],
    ]
    assert table.rows[0]._tr.xpath("w:trPr/w:tblHeader")


def test_links_lead_to_pages_of_the_document_and_to_sources() -> None:
    document = opened()
    body = document.element.body
    marks = {one.get(qn("w:name")) for one in body.iter(qn("w:bookmarkStart"))}
    inner = [one for one in body.iter(qn("w:hyperlink")) if one.get(qn("w:anchor"))]
    assert {one.get(qn("w:anchor")) for one in inner} <= marks
    words = ["".join(part.text or "" for part in one.iter(qn("w:t"))) for one in inner]
    assert words == ["Islam", "The law in brief", "the law in brief"]
    outer = [one for one in body.iter(qn("w:hyperlink")) if one.get(qn("r:id"))]
    related = [document.part.rels[str(one.get(qn("r:id")))].target_ref for one in outer]
    assert related == ["https://example.org/a"]


def test_one_page_has_no_contents_before_it() -> None:
    document = opened(PAGES[1:])
    assert [one.text for one in document.paragraphs] == ["The law in brief", "Not legal advice."]


@pytest.mark.parametrize(("large", "size"), [(False, Pt(11)), (True, Pt(18))])
def test_paper_and_letters_are_those_chosen(large: bool, size: int) -> None:
    document = opened(options=replace(OPTIONS, large_print=large))
    section = document.sections[0]
    # Word counts in twentieths of a point.
    assert section.page_width == pytest.approx(Mm(148), abs=700)
    assert section.page_height == pytest.approx(Mm(210), abs=700)
    assert document.styles["Normal"].font.size == size


def test_it_tells_its_title_and_language_and_nobody_s_name() -> None:
    about = opened().core_properties
    assert (about.title, about.author) == ("Faiths and cultures", "Multifaith Planner")
    assert (about.language, about.created.replace(tzinfo=None)) == (
        "en-GB",
        datetime.fromisoformat("2026-11-26"),
    )


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    target = tmp_path / "missing" / "booklet.docx"
    with pytest.raises(FileProblemError, match=r"booklet\.docx: it cannot be written"):
        save_as_word(PAGES, "Faiths", OPTIONS, target)


def test_it_is_saved_whole(tmp_path: Path) -> None:
    target = tmp_path / "booklet.docx"
    save_as_word(PAGES, "Faiths", OPTIONS, target)
    assert Document(str(target)).core_properties.title == "Faiths"
    assert [one.name for one in tmp_path.iterdir()] == ["booklet.docx"]
