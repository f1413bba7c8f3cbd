"""Calendars as Word documents, opened again: headings, tables with heads, no word lost."""

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm

from planner.domain.dates import DateSpan
from tests.printed_months import a_period, crowded_month
from tests.unit.exchange.documents.told import (
    A_YEAR,
    HOSTILE,
    SEPTEMBER,
    WORD,
    Writer,
    an_exam_on_yom_kippur,
    by_months,
    by_year,
    opened_word,
    sessions_titled,
    word_text,
)

AUTUMN = DateSpan(date(2026, 8, 1), date(2026, 11, 1))
MONTHS = ["August 2026", "September 2026", "October 2026"]
WRITERS = [pytest.param(writer, id=name) for name, writer in WORD.items()]


def headings(document: WordDocument, level: int) -> list[str]:
    style = f"Heading {level}"
    return [one.text for one in document.paragraphs if one.style and one.style.name == style]


@pytest.mark.parametrize("writer", WRITERS)
class TestEveryCalendar:
    def test_everything_is_in_it(self, writer: Writer) -> None:
        view = crowded_month()
        text = word_text(opened_word(writer(view)))
        names = [one.name for one in view.occurrences]
        titles = [one.session.title for day in view.days for one in day.instances]
        assert [one for one in (*names, *titles) if one not in text] == []

    def test_headings_nest(self, writer: Writer) -> None:
        document = opened_word(writer(crowded_month()))
        styles = [one.style.name for one in document.paragraphs if one.style]
        levels = [int(one[-1]) for one in styles if one and one.startswith("Heading")]
        assert styles[0] == "Title"
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))

    def test_each_table_repeats_its_head_and_is_described(self, writer: Writer) -> None:
        tables = opened_word(writer(crowded_month())).tables
        assert len(tables) > 2
        for table in tables:
            assert list(table.rows[0]._tr.iter(qn("w:tblHeader")))
            assert all(cell.text for cell in table.rows[0].cells)
            properties = table._tbl.tblPr
            for tag in ("w:tblCaption", "w:tblDescription"):
                assert properties.find(qn(tag)).get(qn("w:val"))

    def test_it_names_its_title_and_language(self, writer: Writer) -> None:
        document = opened_word(writer(an_exam_on_yom_kippur(), "Our year"))
        about = document.core_properties
        assert (about.title, about.language) == ("Our year", "en-GB")
        assert about.created == datetime(2026, 11, 22, tzinfo=UTC)
        languages = document.styles.element.iter(qn("w:lang"))
        assert {one.get(qn("w:val")) for one in languages} == {"en-GB"}

    def test_it_lies_on_its_side(self, writer: Writer) -> None:
        section = opened_word(writer(an_exam_on_yom_kippur())).sections[0]
        assert section.orientation == WD_ORIENT.LANDSCAPE
        assert section.page_width == pytest.approx(Mm(297), abs=Mm(0.1))

    def test_typed_words_are_shown_and_nothing_more(self, writer: Writer) -> None:
        text = word_text(opened_word(writer(sessions_titled(HOSTILE))))
        for shown in ("<script>alert(1)</script>", "=HYPERLINK(1)", "w" * 300, "]]>"):
            assert shown in text
        assert "nul bell break  tab  esc[31m" in text
        assert "\u202e" not in text

    def test_a_title_of_any_kind_can_head_it(self, writer: Writer) -> None:
        for title in HOSTILE:
            document = opened_word(writer(an_exam_on_yom_kippur(), title))
            assert len(document.core_properties.title) <= 255


def test_a_month_stands_on_each_page() -> None:
    document = opened_word(by_months(a_period(AUTUMN)))
    months = [one for one in document.paragraphs if one.style and one.style.name == "Heading 1"]
    months = [one for one in months if one.text in MONTHS]
    assert [one.text for one in months] == MONTHS
    assert all(one.paragraph_format.page_break_before for one in months)


def test_a_day_tells_its_number_and_what_is_on() -> None:
    document = opened_word(by_months(an_exam_on_yom_kippur()))
    grid = document.tables[1]
    assert [cell.text for cell in grid.rows[0].cells][:2] == ["Week", "Monday"]
    assert grid.cell(4, 1).text == "21\n■ Ju Yom Kippur\n▲ 9am to midday: Written paper"


def test_a_year_stands_on_two_grids() -> None:
    document = opened_word(by_year(a_period(A_YEAR)))
    assert "August 2026 to January 2027" in headings(document, 1)
    assert "February to July 2027" in headings(document, 1)


def test_sources_lead_to_their_addresses() -> None:
    document = opened_word(by_months(an_exam_on_yom_kippur()))
    assert "Sources" in headings(document, 1)
    targets = [one.target_ref for one in document.part.rels.values() if one.is_external]
    assert targets == ["https://example.org/a"]


def test_the_foot_names_the_edition_and_counts_pages() -> None:
    foot = opened_word(by_months(a_period(SEPTEMBER))).sections[0].footer.paragraphs[0]
    fields = [one.get(qn("w:instr")) for one in foot._p.iter(qn("w:fldSimple"))]
    assert "edition 2026.1 of the almanac" in foot.text
    assert fields == ["PAGE", "NUMPAGES"]


def test_links_of_the_contents_lead_somewhere() -> None:
    body = opened_word(by_months(crowded_month())).element.body
    marks = {one.get(qn("w:name")) for one in body.iter(qn("w:bookmarkStart"))}
    anchors = {one.get(qn("w:anchor")) for one in body.iter(qn("w:hyperlink"))} - {None}
    assert anchors
    assert anchors <= marks
