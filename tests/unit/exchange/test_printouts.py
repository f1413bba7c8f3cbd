"""Every layout on every sheet: all of it is told, nothing overlaps, and type can be read."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import product
from typing import NamedTuple

import pytest

from planner.domain.clash_report import ClashReport
from planner.domain.dates import DateSpan, months_from
from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence
from planner.domain.period_view import PeriodView
from planner.domain.session import Session
from planner.domain.wording import Clock
from planner.domain.year_view import YearView
from planner.exchange.layout.page import Box, Page, Picture, Rect, Sign
from planner.exchange.layout.paper import Orientation, Paper, PaperSize, PrintOptions
from planner.exchange.outline.outline import outline_text
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
    sheets_of,
)
from planner.exchange.sheet.sheets import numbered
from tests import letterheads
from tests.printed_clashes import crowded_report, quiet_report
from tests.printed_months import (
    SEPTEMBER,
    crowded_fortnight,
    crowded_month,
    crowded_year,
    quiet_month,
    quiet_year,
)
from tests.printed_pages import MEASURE, inset, lines_of
from tests.printed_weeks import MONDAY, PRINTED, crowded_week

OPTIONS = PrintOptions(printed=PRINTED)
SHEETS = [
    pytest.param(Paper(size=size, orientation=way), id=f"{size} {way}")
    for size, way in product(PaperSize, Orientation)
]


Setting = dict[str, object]


class Case(NamedTuple):
    printout: Printout
    sessions: Sequence[Session]
    occurrences: Sequence[Occurrence]


def of_period(printout: Printout, view: PeriodView, span: DateSpan) -> Case:
    days = [day for day in view.days if day.day in span]
    sessions = [one.session for day in days for one in day.instances]
    occurrences = [one for one in view.occurrences if one.possible_span.overlaps(span)]
    return Case(printout, sessions, occurrences)


def of_year(printout: Printout, year: YearView, tiers: Sequence[Tier]) -> Case:
    found = {one.key: one for day in year.days for one in day.occurrences}
    return Case(printout, (), [one for one in found.values() if one.observance.tier in tiers])


def of_report(report: ClashReport) -> Case:
    groups = [one.group for one in report.all]
    sessions, occurrences = [one.session for one in groups], [one.occurrence for one in groups]
    return Case(ClashesPrint(report), sessions, occurrences)


CROWDED, QUIET = crowded_month(), quiet_month()
ONE_DAY = DateSpan(MONDAY, date(2026, 9, 22))
CASES = [
    pytest.param(of_period(DayPrint(CROWDED, MONDAY), CROWDED, ONE_DAY), id="a crowded day"),
    pytest.param(
        Case(DayPrint(QUIET, SEPTEMBER), (), ()),
        id="an empty day",
    ),
    pytest.param(
        of_period(WeekPrint(crowded_week()), crowded_week(), crowded_week().window),
        id="a crowded week",
    ),
    pytest.param(
        of_period(WeekPrint(crowded_week(), True), crowded_week(), crowded_week().window),
        id="a crowded week on two pages",
    ),
    pytest.param(
        of_period(
            FortnightPrint(crowded_fortnight()), crowded_fortnight(), crowded_fortnight().window
        ),
        id="a crowded fortnight",
    ),
    pytest.param(
        of_period(MonthPrint(CROWDED, SEPTEMBER), CROWDED, months_from(SEPTEMBER, 1)),
        id="a crowded month",
    ),
    pytest.param(
        of_period(MonthPrint(QUIET, SEPTEMBER), QUIET, months_from(SEPTEMBER, 1)),
        id="a quiet month",
    ),
    pytest.param(
        of_period(AgendaPrint(CROWDED, months_from(SEPTEMBER, 1)), CROWDED, CROWDED.window),
        id="a crowded agenda",
    ),
    pytest.param(of_year(YearPrint(quiet_year()), quiet_year(), list(Tier)), id="a quiet year"),
    pytest.param(
        of_year(YearPrint(crowded_year()), crowded_year(), list(Tier)), id="a crowded year"
    ),
    pytest.param(
        of_year(DatesPrint(crowded_year()), crowded_year(), [Tier.PLAN]), id="dates of a year"
    ),
    pytest.param(of_report(crowded_report()), id="a crowded clash report"),
    pytest.param(of_report(quiet_report()), id="an empty clash report"),
]
SETTINGS = [
    pytest.param({}, id="as usual"),
    pytest.param({"large_print": True}, id="in large print"),
    pytest.param(
        {"has_notes": True, "blank_outside": True, "letterhead": letterheads.SHORT},
        id="with notes and a trust",
    ),
    pytest.param(
        {"left_out": frozenset({5, 6}), "letterhead": letterheads.USUAL},
        id="without weekends, with a logo",
    ),
    pytest.param(
        {"left_out": frozenset({2, 5, 6}), "blank_outside": True, "letterhead": letterheads.LONG},
        id="without more of the week, with a long name",
    ),
    pytest.param(
        {"letterhead": letterheads.LONG, "large_print": True}, id="with a long name in large print"
    ),
]


_LAID_OUT: dict[tuple[int, Paper, str], tuple[Page, ...]] = {}


def pages_of(case: Case, paper: Paper, setting: Setting) -> tuple[Page, ...]:
    """Return the pages of a case, which are laid out once for all tests that look at them."""
    key = (id(case), paper, str(setting))
    if key not in _LAID_OUT:
        options = replace(OPTIONS, paper=paper, **setting)  # type: ignore[arg-type] # by name
        _LAID_OUT[key] = numbered(sheets_of(case.printout, options, MEASURE))
    return _LAID_OUT[key]


def told(pages: Sequence[Page]) -> str:
    return " ".join("\n".join(page.words for page in pages).split())


@pytest.mark.parametrize("paper", SHEETS)
@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("case", CASES)
class TestWhateverIsPrinted:
    def test_everything_is_told(self, case: Case, paper: Paper, setting: Setting) -> None:
        words = told(pages_of(case, paper, setting))
        names = [one.title for one in case.sessions] + [one.name for one in case.occurrences]
        assert [name for name in names if name not in words] == []

    def test_no_words_cover_others(self, case: Case, paper: Paper, setting: Setting) -> None:
        for page in pages_of(case, paper, setting):
            lines = sorted(
                ((line, text.shown) for text in page.texts for line in lines_of(text, 1.0)),
                key=lambda one: one[0].y,
            )
            assert list(_covered(lines)) == []

    def test_everything_stays_on_the_sheet(
        self, case: Case, paper: Paper, setting: Setting
    ) -> None:
        for page in pages_of(case, paper, setting):
            assert (page.width, page.height) == pytest.approx((paper.width, paper.height))
            sheet = inset(Rect(0, 0, page.width, page.height), 6, 6)
            rects = [item.rect for item in page.items if isinstance(item, Box | Sign | Picture)]
            rects += [line for text in page.texts for line in lines_of(text, 1.0)]
            assert [rect for rect in rects if not sheet.holds(rect)] == []

    def test_type_can_be_read(self, case: Case, paper: Paper, setting: Setting) -> None:
        least = 16.0 if setting.get("large_print") else 7.5
        sizes = {text.size for page in pages_of(case, paper, setting) for text in page.texts}
        assert min(sizes) >= least - 0.001

    def test_pages_are_numbered_dated_and_placed(
        self, case: Case, paper: Paper, setting: Setting
    ) -> None:
        pages = pages_of(case, paper, setting)
        for number, page in enumerate(pages, 1):
            printed = f"Printed 22 November 2026 · almanac 2026.1 · page {number} of {len(pages)}"
            assert printed in page.words
            assert "Newcastle upon Tyne" in page.words

    def test_the_letterhead_is_on_every_sheet(
        self, case: Case, paper: Paper, setting: Setting
    ) -> None:
        letterhead = replace(OPTIONS, **setting).letterhead  # type: ignore[arg-type] # as above
        for page in pages_of(case, paper, setting):
            assert letterhead.trust in told([page])
            # Large print shows the logo once, where a print begins.
            is_bare = setting.get("large_print") and page.title.startswith("Continued")
            logo = None if is_bare else letterhead.logo
            pictures = [item for item in page.items if isinstance(item, Picture)]
            assert [one.png for one in pictures] == ([logo.png] if logo else [])
            lines = [line for text in page.texts for line in lines_of(text, 1.0)]
            assert not any(one.rect.overlaps(line) for one in pictures for line in lines)


def _covered(lines: list[tuple[Rect, str]]) -> list[tuple[str, str]]:
    found = []
    for number, (rect, one) in enumerate(lines):
        for other_rect, other in lines[number + 1 :]:
            if other_rect.y >= rect.bottom:
                break
            if rect.overlaps(other_rect):
                found.append((one, other))
    return found


@pytest.mark.parametrize("case", CASES)
def test_the_first_page_tells_all_of_it_in_words(case: Case) -> None:
    summary = " ".join(pages_of(case, Paper(), {})[0].summary.split())
    names = [one.title for one in case.sessions] + [one.name for one in case.occurrences]
    assert [name for name in names if name not in summary] == []


@pytest.mark.parametrize("case", CASES)
def test_the_outline_tells_all_of_it(case: Case) -> None:
    words = outline_text(outline_of(case.printout, Clock.TWELVE_HOUR))
    names = [one.title for one in case.sessions] + [one.name for one in case.occurrences]
    assert [name for name in names if name not in words] == []


@pytest.mark.parametrize("case", CASES)
def test_notes_leave_lines_to_write_on(case: Case) -> None:
    pages = pages_of(case, Paper(), {"has_notes": True})
    assert "Notes" in "\n".join(page.words for page in pages).split("\n")
