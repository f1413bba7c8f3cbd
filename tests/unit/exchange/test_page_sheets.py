"""Pages to read, set on paper."""

from datetime import date
from itertools import pairwise

import pytest
from typing_extensions import override

from planner.domain.page import Facts, Heading, Page, PageId, Paragraph, Points, Shelf
from planner.exchange.layout.page import Page as Sheet
from planner.exchange.layout.page import Rect, Text, TextMeasure
from planner.exchange.layout.paper import Orientation, Paper, PaperSize, PrintOptions
from planner.exchange.reading.sheets import page_sheets

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
