"""The printed week: all of it is told, nothing overlaps, and a busy week goes on to more pages."""

import re
from dataclasses import replace
from datetime import date
from itertools import combinations, product

import pytest

from planner.domain.clash import Severity
from planner.domain.dates import DateSpan
from planner.domain.observance import Tradition
from planner.domain.period_view import PeriodView
from planner.domain.session import ProgrammeId
from planner.domain.wording import Clock
from planner.exchange.layout.page import Box, Rect, Sign
from planner.exchange.layout.paper import Orientation, Paper, PaperSize, PrintOptions
from planner.exchange.sheet.header import week_title
from planner.exchange.sheet.sheets import numbered
from planner.exchange.week.planner import week_sheets
from tests.printed_pages import (
    LANDSCAPE,
    MEASURE,
    PORTRAIT,
    inset,
    lines_of,
    pages_of,
    texts_of,
    words_of,
)
from tests.printed_weeks import (
    EXAMS,
    MONDAY,
    NORTH,
    SUNDAY,
    TEACHING,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    a_week,
    crowded_week,
    held,
    kept,
    met,
    quiet_week,
    real_week,
)

SHEETS = [
    pytest.param(replace(LANDSCAPE, paper=Paper(size=size, orientation=way)), id=f"{size} {way}")
    for size, way in product(PaperSize, Orientation)
]
WEEKS = [
    pytest.param(real_week(), id="a real week"),
    pytest.param(quiet_week(), id="a quiet week"),
    pytest.param(crowded_week(), id="a crowded week"),
    pytest.param(a_week(), id="an empty week"),
]


@pytest.mark.parametrize("options", SHEETS)
@pytest.mark.parametrize("view", WEEKS)
class TestWhateverTheWeekAndTheSheet:
    def test_every_session_is_told(self, view: PeriodView, options: PrintOptions) -> None:
        words = words_of(view, options)
        sessions = [one.session for day in view.days for one in day.instances]
        told = [part for one in sessions for part in (one.title, one.location) if part]
        assert [part for part in told if part not in words] == []

    def test_every_observance_is_told(self, view: PeriodView, options: PrintOptions) -> None:
        words = words_of(view, options)
        names = [one.observance.name for one in view.occurrences]
        names += [one.label for day in view.days for one in day.bands]
        assert [name for name in names if name not in words] == []

    def test_everything_to_settle_is_told(self, view: PeriodView, options: PrintOptions) -> None:
        words = words_of(view, options)
        marked = [one for one in view.clashes if one.severity is not Severity.NOTE]
        assert [one for one in marked if one.advice not in words] == []

    def test_no_words_cover_others(self, view: PeriodView, options: PrintOptions) -> None:
        scale = options.magnification
        for page in pages_of(view, options):
            lines = [(line, text.shown) for text in page.texts for line in lines_of(text, scale)]
            covered = [
                (one, other)
                for (rect, one), (other_rect, other) in combinations(lines, 2)
                if rect.overlaps(other_rect)
            ]
            assert covered == []

    def test_everything_stays_on_the_sheet(self, view: PeriodView, options: PrintOptions) -> None:
        for page in pages_of(view, options):
            sheet = inset(Rect(0, 0, page.width, page.height), 6, 6)
            rects = [item.rect for item in page.items if isinstance(item, Box | Sign)]
            rects += [line for text in page.texts for line in lines_of(text, 1.0)]
            assert [rect for rect in rects if not sheet.holds(rect)] == []

    def test_no_type_is_too_small_to_read(self, view: PeriodView, options: PrintOptions) -> None:
        sizes = {text.size for page in pages_of(view, options) for text in page.texts}
        assert min(sizes) >= 7.5

    def test_the_sheet_is_the_one_asked_for(self, view: PeriodView, options: PrintOptions) -> None:
        paper = options.paper
        for page in pages_of(view, options):
            assert (page.width, page.height) == pytest.approx((paper.width, paper.height))

    def test_the_summary_tells_it_too(self, view: PeriodView, options: PrintOptions) -> None:
        summary = pages_of(view, options)[0].summary
        told = [one.session.title for day in view.days for one in day.instances]
        told += [one.observance.name for one in view.occurrences]
        assert [words for words in told if words not in summary] == []


@pytest.mark.parametrize("options", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize(
    "words",
    [
        "Week 39 · 21 to 27 September 2026",
        "Newcastle upon Tyne",
        "ARCP and exams",
        "Monday 21",
        "Sunday 27",
        "Yom Kippur",
        "until about 8pm",
        "Sukkot begins",
        "from sunset 6:58pm",
        "until about 7:45pm",
        "sunset 7:08pm",
        "Friday prayer 12:30pm to 2pm",
        "Sukkot and Shabbat from 6:40pm",
        "Shabbat until 7:37pm",
        "Exam hall 2",
        "9am to midday",
        "Monday 9am: Written paper meets Yom Kippur. Choose another day,",
        "Friday 6pm: Welcome dinner meets Sukkot and Shabbat.",
        "plan around",
        "Judaism",
        "Printed 22 November 2026 · almanac 2026.1 · page 1 of 1",
    ],
)
def test_a_real_week_says(words: str, options: PrintOptions) -> None:
    (page,) = pages_of(real_week(), options)
    assert words in page.words


def test_a_24_hour_clock_tells_every_time() -> None:
    # What clashes advise comes with the view, told by the clock of its settings.
    view = replace(real_week(), clashes=())
    words = words_of(view, replace(LANDSCAPE, clock=Clock.TWENTY_FOUR_HOUR))
    assert "from sunset 18:58" in words
    assert not re.search(r"\d(am|pm)\b", words)


def test_a_quiet_week_says_that_there_is_nothing_to_settle() -> None:
    assert "Nothing to settle this week." in words_of(quiet_week())


@pytest.mark.parametrize(
    ("first", "title"),
    [
        pytest.param(MONDAY, "Week 39 · 21 to 27 September 2026", id="within a month"),
        pytest.param(
            date(2026, 12, 28), "Week 53 · 28 December 2026 to 3 January 2027", id="over New Year"
        ),
        pytest.param(date(2024, 12, 30), "Week 1 · 30 December 2024 to 5 January 2025", id="ISO"),
    ],
)
def test_week_title(first: date, title: str) -> None:
    assert week_title(DateSpan(first, date.fromordinal(first.toordinal() + 7))) == title


class TestToSettle:
    def test_the_worst_comes_first(self) -> None:
        words = words_of(real_week())
        order = [words.index(f"{day}: ") for day in ("Monday 9am", "Friday 6pm", "Friday 1pm")]
        assert order == sorted(order)

    def test_a_session_with_two_clashes_is_one_entry(self) -> None:
        (page,) = pages_of(real_week())
        assert len(texts_of(page, "Welcome dinner meets")) == 1

    def test_a_long_list_is_told_in_short_and_then_in_full(self) -> None:
        first, *further = pages_of(crowded_week())
        assert re.search(r"\+\d+ more", first.words)
        assert "Choose another day" not in first.words
        assert "Choose another day" in "\n".join(page.words for page in further)


class TestAWeekTooBusyForItsPage:
    def test_what_is_counted_is_what_is_not_shown(self) -> None:
        parallel = [held(TUESDAY, "09:00-12:00", f"Group {n}:", "Room") for n in range(30)]
        first, further = pages_of(a_week(instances=parallel))
        shown = [n for n in range(30) if f"Group {n}:" in first.words]
        assert f"+{30 - len(shown)} more" in first.words
        assert all(f"Group {n}:" in further.words for n in range(30) if n not in shown)

    def test_a_clash_is_shown_before_others(self) -> None:
        parallel = [held(TUESDAY, "09:00-12:00", f"Group {n}", "Room") for n in range(9)]
        day = kept("Yom Kippur", TUESDAY, Tradition.JUDAISM)
        view = a_week(instances=parallel, clashes=[met(parallel[7], day, Severity.AVOID)])
        block = [text for text in texts_of(pages_of(view)[0], "Group 7") if text.bold]
        assert block

    def test_further_pages_say_what_they_go_on_with(self) -> None:
        first, *further = pages_of(crowded_week())
        assert further
        assert "in full on the pages that follow" in first.words
        for page in further:
            assert page.title == "Continued: Week 39 · 21 to 27 September 2026"
            assert page.title in page.words

    def test_pages_are_numbered(self) -> None:
        pages = pages_of(crowded_week())
        for number, page in enumerate(pages, start=1):
            assert f"page {number} of {len(pages)}" in page.words

    def test_a_little_that_is_shortened_is_told_among_the_notes(self) -> None:
        huddle = held(THURSDAY, "08:30-09:00", "Faculty huddle", "Skills centre")
        circuit = held(THURSDAY, "09:00-17:00", "OSCE circuit", "Skills centre")
        (page,) = pages_of(a_week(instances=[huddle, circuit]))
        assert "Thursday 8:30am to 9am: Faculty huddle, Skills centre" in page.words

    def test_more_observances_than_a_day_holds_are_counted(self) -> None:
        many = [kept(f"Feast {n}", WEDNESDAY, Tradition.OTHER) for n in range(12)]
        first, further = pages_of(a_week(occurrences=many))
        shown = [n for n in range(12) if f"Feast {n}\n" in first.words]
        assert f"+{12 - len(shown)} more" in first.words
        assert all(f"Feast {n}\n" in further.words for n in range(12) if n not in shown)

    def test_a_title_longer_than_a_page_is_still_told_in_full(self) -> None:
        title = " ".join(f"word{n}" for n in range(4000))
        pages = pages_of(a_week(instances=[held(SUNDAY, "09:00-10:00", title)]))
        words = " ".join(text.shown for page in pages[1:] for text in page.texts)
        assert all(f"word{n} " in words for n in range(4000))


def test_the_same_week_gives_the_same_page() -> None:
    assert pages_of(real_week()) == pages_of(real_week())


def test_the_day_of_printing_is_the_one_passed_in() -> None:
    options = replace(LANDSCAPE, printed=date(2027, 1, 4))
    assert "Printed 4 January 2027" in words_of(quiet_week(), options)


def test_programme_ids_without_sessions_are_left_out_of_the_head() -> None:
    idle = replace(NORTH, id=ProgrammeId("idle"), name="Idle programme")
    assert "Idle programme" not in words_of(a_week(programmes=(NORTH, EXAMS, TEACHING, idle)))


WORKING_DAYS = replace(LANDSCAPE, left_out=frozenset({5, 6}))


class TestAWeekWithoutItsWeekend:
    def test_the_weekend_has_no_column(self) -> None:
        words = words_of(quiet_week(), WORKING_DAYS)
        assert "Friday 25" in words
        assert "Saturday 26" not in words

    @pytest.mark.parametrize(
        "options", [WORKING_DAYS, replace(PORTRAIT, left_out=frozenset({5, 6}))]
    )
    def test_what_is_on_there_is_told_all_the_same(self, options: PrintOptions) -> None:
        sukkot = kept("Sukkot", SUNDAY, Tradition.JUDAISM)
        view = a_week(
            instances=[held(SUNDAY, "09:00-17:00", "Open day", "Hall")], occurrences=[sukkot]
        )
        (page,) = pages_of(view, options)
        assert "Sunday: Sukkot" in page.words
        assert "Sunday 9am to 5pm: Open day, Hall" in page.words

    def test_its_days_are_wider(self) -> None:
        def between(options: PrintOptions) -> float:
            page = pages_of(quiet_week(), options)[0]
            monday, tuesday = (
                texts_of(page, words)[0].rect.x for words in ("Monday 21", "Tuesday 22")
            )
            return tuesday - monday

        assert between(WORKING_DAYS) > 1.3 * between(LANDSCAPE)


@pytest.mark.parametrize("options", SHEETS)
class TestAWeekOnTwoPages:
    def test_it_begins_with_the_first_four_days(self, options: PrintOptions) -> None:
        first, second, *_ = numbered(week_sheets(real_week(), options, MEASURE, on_two=True))
        assert "Thursday 24" in first.words
        assert "Friday 25" not in first.words
        assert "Friday 25" in second.words

    def test_the_list_and_the_notes_are_on_the_second(self, options: PrintOptions) -> None:
        first, second, *_ = numbered(week_sheets(real_week(), options, MEASURE, on_two=True))
        assert "To settle" not in first.words
        assert "To settle" in second.words
        assert "Notes" in second.words

    def test_nothing_of_a_crowded_week_is_lost(self, options: PrintOptions) -> None:
        view = crowded_week()
        pages = numbered(week_sheets(view, options, MEASURE, on_two=True))
        words = "\n".join(page.words for page in pages)
        told = [one.session.title for day in view.days for one in day.instances]
        told += [one.observance.name for one in view.occurrences]
        assert [one for one in told if one not in words] == []
