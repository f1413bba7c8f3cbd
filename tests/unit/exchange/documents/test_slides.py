"""Calendars as slides, opened again: titles, described tables, numbers, and notes with the rest."""

import pytest
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml.ns import qn
from pptx.slide import Slide
from pptx.util import Mm

from tests.printed_months import a_period, crowded_month
from tests.unit.exchange.documents.told import (
    A_YEAR,
    HOSTILE,
    SLIDES,
    Writer,
    an_exam_on_yom_kippur,
    notes_text,
    opened_deck,
    sessions_titled,
    slide_text,
    slides_by_months,
    slides_by_year,
)

WRITERS = [pytest.param(writer, id=name) for name, writer in SLIDES.items()]


def slides(content: bytes) -> list[Slide]:
    return list(opened_deck(content).slides)


def titles(content: bytes) -> list[str]:
    return [one.shapes.title.text_frame.text for one in slides(content) if one.shapes.title]


@pytest.mark.parametrize("writer", WRITERS)
class TestEveryDeck:
    def test_everything_is_on_a_slide_or_in_its_notes(self, writer: Writer) -> None:
        view = crowded_month()
        found = slides(writer(view))
        text = "\n".join(slide_text(one) + notes_text(one) for one in found)
        names = [one.name for one in view.occurrences]
        planned = [one.session.title for day in view.days for one in day.instances]
        assert [one for one in (*names, *planned) if one not in text] == []

    def test_every_slide_has_a_title_that_comes_first(self, writer: Writer) -> None:
        for slide in slides(writer(crowded_month())):
            title = slide.shapes.title
            assert title is not None
            assert title.text_frame.text
            assert next(iter(slide.shapes)).shape_id == title.shape_id

    def test_every_table_has_a_head_and_words_about_it(self, writer: Writer) -> None:
        frames = [
            shape
            for slide in slides(writer(crowded_month()))
            for shape in slide.shapes
            if shape.has_table
        ]
        assert len(frames) > 1
        for frame in frames:
            assert frame.table.first_row  # type: ignore[attr-defined] # of those that have one
            assert frame._element.nvGraphicFramePr.cNvPr.get("descr")

    def test_every_slide_but_the_first_is_numbered(self, writer: Writer) -> None:
        _, *others = slides(writer(crowded_month()))
        for slide in others:
            kinds = [one.placeholder_format.type for one in slide.placeholders]
            assert kinds.count(PP_PLACEHOLDER.SLIDE_NUMBER) == 1

    def test_no_shape_has_the_number_of_another(self, writer: Writer) -> None:
        for slide in slides(writer(crowded_month())):
            ids = [shape.shape_id for shape in slide.shapes]
            assert len(ids) == len(set(ids))

    def test_everything_stays_on_the_slide(self, writer: Writer) -> None:
        deck = opened_deck(writer(crowded_month()))
        for slide in deck.slides:
            for shape in slide.shapes:
                assert shape.left >= 0
                assert shape.left + shape.width <= deck.slide_width + Mm(0.5)

    def test_it_names_its_title_and_language(self, writer: Writer) -> None:
        deck = opened_deck(writer(an_exam_on_yom_kippur(), "Our year"))
        assert deck.core_properties.title == "Our year"
        assert deck.core_properties.language == "en-GB"
        spoken = {one.get("lang") for one in deck.slides[0].element.iter(qn("a:rPr"))}
        assert spoken == {"en-GB"}

    def test_typed_words_are_shown_and_nothing_more(self, writer: Writer) -> None:
        found = slides(writer(sessions_titled(HOSTILE)))
        text = "\n".join(slide_text(one) + notes_text(one) for one in found)
        for shown in ("<script>alert(1)</script>", "=HYPERLINK(1)", "w" * 300, "]]>"):
            assert shown in text
        assert "nul bell break  tab  esc[31m" in text
        assert "_x0000_" not in text

    def test_a_title_of_any_kind_can_head_it(self, writer: Writer) -> None:
        for title in HOSTILE:
            deck = opened_deck(writer(an_exam_on_yom_kippur(), title))
            assert len(deck.core_properties.title) <= 255


def test_a_month_has_a_slide() -> None:
    found = titles(slides_by_months(a_period(A_YEAR)))
    assert found[1:] == [
        *(f"{month} 2026" for month in ("August", "September", "October", "November", "December")),
        *(f"{month} 2027" for month in ("January", "February", "March", "April", "May", "June")),
        "July 2027",
    ]


def test_a_year_has_four_slides() -> None:
    assert titles(slides_by_year(a_period(A_YEAR)))[1:] == [
        "August to October 2026",
        "November 2026 to January 2027",
        "February to April 2027",
        "May to July 2027",
    ]


def test_a_crowded_day_says_how_much_is_in_the_notes() -> None:
    deck = slides(slides_by_months(sessions_titled([f"Session {n}" for n in range(20)])))
    month = next(one for one in deck if notes_text(one))
    assert "+19 in notes" in slide_text(month)
    assert "■ Ju Yom Kippur" in slide_text(month)
    assert all(f"Session {n}" in notes_text(month) for n in range(20))


def test_notes_are_told_in_full() -> None:
    deck = slides(slides_by_months(an_exam_on_yom_kippur()))
    notes = next(notes_text(one) for one in deck if notes_text(one))
    assert "Monday 21 September 2026; Yom Kippur, Judaism; Plan around" in notes
    assert "Greeting: G’mar tov." in notes


def test_the_last_slides_list_the_sources() -> None:
    last = slides(slides_by_months(an_exam_on_yom_kippur()))[-1]
    assert "[1] A guide to the days (checked 22 November 2026): https://example.org/a" in (
        slide_text(last)
    )
