"""Pages to read, set on paper."""

from datetime import date
from itertools import pairwise

import pytest
from typing_extensions import override

from planner.domain.page import (
    Facts,
    Heading,
    Page,
    PageId,
    Paragraph,
    Points,
    Shelf,
    Table,
)
from planner.exchange.layout.page import Page as Sheet
from planner.exchange.layout.page import Rect, Text, TextMeasure
from planner.exchange.layout.paper import Orientation, Paper, PaperSize, PrintOptions
from planner.exchange.reading.sheets import booklet_sheets, page_sheets

LONG = "Many people keep the day, and some do not. " * 12
PAGE = Page(
    id=PageId(Shelf.FAITH, "test"),
    title="A long page",
    blocks=(
        Paragraph(LONG),
        *(
            block
            for number in range(12)
            for block in (
                Heading(f"Heading {number}"),
                Points((LONG, "A short point.")),
                Facts((("Label", LONG),)),
                Table(("Word", "What it means"), (("Cell", LONG), ("Other", "Little."))),
            )
        ),
    ),
)


class EvenMeasure(TextMeasure):
    """Every letter is as wide as half its height."""

    @override
    def width_mm(self, text: str, size: float, *, bold: bool) -> float:
        return len(text) * size * 0.17


def sheets(page: Page = PAGE, **paper: object) -> tuple[Sheet, ...]:
    options = PrintOptions(printed=date(2026, 9, 16), paper=Paper(**paper))  # type: ignore[arg-type]
    return page_sheets(page, options, EvenMeasure())


def body(sheet: Sheet) -> list[Text]:
    return [one for one in sheet.texts if "printed 16 September 2026" not in one.text]


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("orientation", Orientation)
def test_nothing_runs_off_the_sheet(size: PaperSize, orientation: Orientation) -> None:
    for sheet in sheets(size=size, orientation=orientation):
        whole = Rect(0, 0, sheet.width, sheet.height)
        assert all(whole.holds(one.rect) for one in sheet.texts)


@pytest.mark.parametrize("size", PaperSize)
def test_no_two_texts_lie_over_one_another(size: PaperSize) -> None:
    for sheet in sheets(size=size, orientation=Orientation.PORTRAIT):
        texts = [one for one in sheet.texts if one.text != "•"]
        for before, after in pairwise(texts):
            assert not before.rect.overlaps(after.rect)


def test_every_word_is_printed() -> None:
    printed = " ".join(line for sheet in sheets() for one in body(sheet) for line in one.lines)
    told = " ".join(" ".join(one.split()) for one in ("A long page", LONG, "Heading 11"))
    assert set(told.split()) <= set(printed.split())
    assert printed.count("A short point.") == 12


def test_a_heading_never_ends_a_sheet() -> None:
    for sheet in sheets(orientation=Orientation.PORTRAIT):
        assert not body(sheet)[-1].text.startswith("Heading")


def test_sheets_are_numbered() -> None:
    found = sheets()
    assert len(found) > 1
    last = list(found[-1].texts)[-1].text
    assert last == f"A long page · printed 16 September 2026 · page {len(found)} of {len(found)}"


def test_the_first_sheet_can_be_read_as_text() -> None:
    assert sheets()[0].summary.startswith("A long page\n\nMany people")


def test_a_paragraph_longer_than_a_sheet_goes_on() -> None:
    page = Page(id=PAGE.id, title="Long", blocks=(Paragraph(LONG * 20),))
    assert len(sheets(page, size=PaperSize.A5)) > 1


SHORT = Page(id=PageId(Shelf.FAITH, "short"), title="A short page", blocks=(Paragraph("Words."),))


def booklet(large: bool = False, **paper: object) -> tuple[Sheet, ...]:
    options = PrintOptions(
        printed=date(2026, 9, 16),
        paper=Paper(**paper),  # type: ignore[arg-type]
        large_print=large,
    )
    return booklet_sheets((SHORT, PAGE), "Two pages", options, EvenMeasure())


def test_a_booklet_begins_with_what_stands_where() -> None:
    contents, short, first, *_rest = booklet()
    assert [one.text for one in contents.texts if one.text != "•"][:3] == [
        "Two pages",
        "A short page, page 2",
        "A long page, page 3",
    ]
    assert (next(short.texts).text, next(first.texts).text) == ("A short page", "A long page")
    assert contents.summary == "Two pages\nA short page, page 2\nA long page, page 3"


def test_the_sheets_of_a_booklet_are_numbered_through() -> None:
    found = booklet()
    feet = [list(one.texts)[-1].text for one in found]
    assert feet[0].endswith(f"Two pages · printed 16 September 2026 · page 1 of {len(found)}")
    assert feet[1].startswith("A short page · ")
    assert feet[-1].endswith(f"page {len(found)} of {len(found)}")


@pytest.mark.parametrize("size", PaperSize)
def test_large_print_is_large_on_every_paper(size: PaperSize) -> None:
    found = booklet(large=True, size=size, orientation=Orientation.PORTRAIT)
    paper = Paper(size=size, orientation=Orientation.PORTRAIT)
    assert min(one.size for sheet in found for one in body(sheet)) >= 16
    for sheet in found:
        assert (sheet.width, sheet.height) == pytest.approx((paper.width, paper.height))
        whole = Rect(0, 0, sheet.width, sheet.height)
        assert all(whole.holds(one.rect) for one in sheet.texts)


def test_cells_of_a_row_stand_beside_one_another() -> None:
    table = Table(("Greeting", "When"), (("Eid Mubarak", "At either Eid"),))
    page = Page(id=PageId(Shelf.FAITH, "test"), title="Title", blocks=(table,))
    (sheet,) = sheets(page)
    placed = {one.text: one.rect for one in sheet.texts}
    assert placed["Eid Mubarak"].y == placed["At either Eid"].y
    assert placed["When"].x == placed["At either Eid"].x > placed["Eid Mubarak"].right


def test_a_table_too_wide_for_the_paper_becomes_lists() -> None:
    head = ("Tradition", *(f"Aspect {n}" for n in range(8)))
    row = ("Judaism", *(f"Words {n}" for n in range(8)))
    page = Page(id=PageId(Shelf.FAITH, "test"), title="Title", blocks=(Table(head, (row,)),))
    (sheet,) = sheets(page, size=PaperSize.A5, orientation=Orientation.PORTRAIT)
    told = [one.text for one in body(sheet)]
    assert told[:5] == ["Title", "Judaism", "Aspect 0", "Words 0", "Aspect 1"]


def test_words_joined_by_a_fixed_space_stay_on_one_line() -> None:
    text = "word " * 60 + "end\N{NO-BREAK SPACE}[1,\N{NO-BREAK SPACE}2]"
    page = Page(id=PageId(Shelf.FAITH, "test"), title="T", blocks=(Paragraph(text),) * 3)
    for sheet in sheets(page, size=PaperSize.A5, orientation=Orientation.PORTRAIT):
        for one in body(sheet):
            assert not any(line.startswith(("[1", "2]")) for line in one.lines)


def test_no_word_of_a_table_is_broken_where_there_is_room() -> None:
    head = ("Tradition", "Food and drink", "Fasting", "Prayer")
    row = ("Zoroastrianism", LONG, LONG, LONG)
    page = Page(id=PageId(Shelf.FAITH, "test"), title="Title", blocks=(Table(head, (row,)),))
    lines = [line for sheet in sheets(page) for one in body(sheet) for line in one.lines]
    assert "Zoroastrianism" in lines
