"""The accessible twin of a print: real headings and tables, text that never becomes markup."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest
from typing_extensions import override

from planner.domain.dates import months_from
from planner.domain.wording import Clock
from planner.exchange.layout.paper import PrintOptions
from planner.exchange.outline.html import outline_html
from planner.exchange.outline.outline import joined_outlines
from planner.exchange.printout import (
    AgendaPrint,
    ClashesPrint,
    DatesPrint,
    DayPrint,
    FortnightPrint,
    MonthPrint,
    Printout,
    WeekPrint,
    YearPrint,
    outline_of,
)
from tests.printed_clashes import crowded_report
from tests.printed_months import SEPTEMBER, crowded_fortnight, crowded_month, crowded_year
from tests.printed_weeks import MONDAY, PRINTED, a_week, crowded_week, held, real_week

OPTIONS = PrintOptions(printed=PRINTED)
VOID = {"meta", "br"}
PRINTOUTS = [
    pytest.param(DayPrint(crowded_month(), MONDAY), id="day"),
    pytest.param(WeekPrint(crowded_week()), id="week"),
    pytest.param(FortnightPrint(crowded_fortnight()), id="fortnight"),
    pytest.param(MonthPrint(crowded_month(), SEPTEMBER), id="month"),
    pytest.param(AgendaPrint(crowded_month(), months_from(SEPTEMBER, 1)), id="agenda"),
    pytest.param(YearPrint(crowded_year()), id="year"),
    pytest.param(DatesPrint(crowded_year()), id="list"),
    pytest.param(ClashesPrint(crowded_report()), id="clashes"),
]


class Elements(HTMLParser):
    """Keeps every element with its attributes, and checks that each is closed in turn."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


def html(printout: Printout) -> str:
    return outline_html(outline_of(printout, Clock.TWELVE_HOUR), OPTIONS)


def elements(text: str) -> Elements:
    parser = Elements()
    parser.feed(text)
    assert parser.open == []
    return parser


@pytest.mark.parametrize("printout", PRINTOUTS)
class TestWhateverIsPrinted:
    def test_it_names_its_language_and_has_one_title(self, printout: Printout) -> None:
        page = elements(html(printout))
        assert page.all("html") == [{"lang": "en-GB"}]
        assert len(page.all("h1")) == 1
        assert len(page.all("title")) == 1

    def test_every_table_has_a_caption_and_headings(self, printout: Printout) -> None:
        page = elements(html(printout))
        assert len(page.all("caption")) == len(page.all("table")) > 0
        assert {one["scope"] for one in page.all("th")} == {"col", "row"}

    def test_it_loads_nothing_and_runs_nothing(self, printout: Printout) -> None:
        page = elements(html(printout))
        for tag in ("script", "link", "img", "iframe", "object"):
            assert page.all(tag) == []
        assert "http" not in html(printout)

    def test_it_is_dated(self, printout: Printout) -> None:
        assert "Printed 22 November 2026 · almanac 2026.1" in html(printout)


def test_no_title_becomes_markup() -> None:
    title = "<script>alert(1)</script> & “tea”"
    text = html(WeekPrint(a_week(instances=[held(MONDAY, "09:00-10:00", title)])))
    assert "<script>" not in text
    assert "&lt;script&gt;" in text


def test_signs_are_told_in_words_and_hidden_from_screen_readers() -> None:
    text = html(WeekPrint(real_week()))
    assert '<span aria-hidden="true">▲ </span>' in text
    assert "Avoid: Monday 9am: Written paper meets Yom Kippur." in text


def test_large_print_is_large() -> None:
    outline = outline_of(WeekPrint(real_week()), Clock.TWELVE_HOUR)
    assert "font: 16pt" in outline_html(outline, replace(OPTIONS, large_print=True))


def test_several_weeks_stand_under_headings_of_their_own() -> None:
    outline = outline_of(WeekPrint(real_week()), Clock.TWELVE_HOUR)
    text = outline_html(joined_outlines("Weeks", [outline, outline]), OPTIONS)
    assert text.count("<h2>Week 39") == 2
    assert text.count("<h3>Monday 21 September 2026</h3>") == 2


def test_an_expected_date_says_that_it_is_subject_to_sighting() -> None:
    text = html(DatesPrint(crowded_year()))
    assert (
        "expected, subject to sighting: may begin on "
        "Tuesday 9 March 2027 or Wednesday 10 March 2027" in text
    )
