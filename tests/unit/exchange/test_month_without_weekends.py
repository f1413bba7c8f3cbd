"""The month without columns for some days of the week: what is on those is told all the same."""

from dataclasses import replace
from datetime import date

from planner.domain.dates import month_grid_of
from planner.domain.observance import Begins, Tradition
from planner.exchange.layout.page import Page
from planner.exchange.month.planner import month_sheets
from planner.exchange.sheet.sheets import numbered
from tests.printed_months import a_period
from tests.printed_pages import LANDSCAPE, MEASURE
from tests.printed_weeks import held, kept

AUGUST, SATURDAY, SUNDAY = date(2026, 8, 1), date(2026, 8, 1), date(2026, 8, 2)
FRIDAY = date(2026, 8, 14)
OPTIONS = replace(LANDSCAPE, left_out=frozenset({5, 6}))


def pages() -> tuple[Page, ...]:
    """Return August 2026, whose first days are a weekend, with something on each kind of day."""
    view = a_period(
        month_grid_of(AUGUST),
        instances=[
            held(SATURDAY, "09:00-12:00", "Saturday simulation"),
            held(FRIDAY, "09:00-12:00", "Friday teaching"),
        ],
        occurrences=[
            kept("First Weekend", SATURDAY, Tradition.UK, days=2),
            kept("Weekend Fast", date(2026, 8, 15), Tradition.JUDAISM, begins=Begins.SUNSET),
            kept("New Moon", date(2026, 8, 17), Tradition.ISLAM, begins=Begins.SUNSET),
            kept("Long Weekend", FRIDAY, Tradition.HINDUISM, days=4),
        ],
    )
    return numbered(month_sheets(view, AUGUST, OPTIONS, MEASURE))


def test_there_is_no_column_for_them() -> None:
    words = pages()[0].words
    assert "Monday" in words
    assert "Saturday" not in words
    assert "Sunday" not in words


def test_a_week_of_which_no_day_is_shown_has_no_row() -> None:
    numbers = [text.shown for text in pages()[0].texts if text.shown.startswith("27 Jul")]
    assert numbers == []


def test_what_is_on_them_alone_is_told_on_the_next_sheet() -> None:
    further = pages()[1].words
    assert "Saturday 1 August" in further
    assert "Saturday simulation" in further
    assert "First Weekend" in further


def test_an_evening_is_told_there_too_where_its_day_or_itself_has_no_column() -> None:
    words = " ".join(page.words for page in pages())
    assert "Weekend Fast" in words
    assert "New Moon begins" in pages()[1].words


def test_what_goes_on_over_them_is_drawn_once_in_each_week() -> None:
    first = [text.shown for text in pages()[0].texts]
    assert first.count("Long Weekend") == 2
