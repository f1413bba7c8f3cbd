"""Dates as cells hold them."""

# ruff: noqa: DTZ001 - cells and sessions hold wall-clock times

from datetime import date, datetime, time, timedelta

import pytest

from planner.domain.table import Cell
from planner.domain.table_mapping import DateOrder
from planner.exchange.tables.date_words import date_or_range, date_words, weekday_in, years_in

FIFTH = date(2026, 1, 5)


@pytest.mark.parametrize(
    "cell",
    [
        "05/01/2026",
        "5/1/26",
        "5.1.2026",
        "5-1-2026",
        "2026-01-05",
        "2026/01/05",
        "20260105",
        "46027",
        "5 January 2026",
        "5th January 2026",
        "5th of January, 2026",
        "05 Jan '26",
        "5-Jan-26",
        "January 5, 2026",
        "Jan 5th 2026",
        "Mon 5 Jan 2026",
        "Monday, 5 January 2026",
        "mon. 05/01/2026",
        "05/01/2026 (Monday)",
        "05/01/2026 00:00:00",
        "w/c 5 January 2026",
        "Week commencing: Monday 5th January 2026",
        " 5 \n January\t2026 ",
        46027.0,
        20260105.0,
        datetime(2026, 1, 5),
    ],
)
def test_the_fifth_of_january_is_read(cell: Cell) -> None:
    words = date_words(cell)
    assert words is not None
    assert (words.day(DateOrder.DAY_FIRST), words.at) == (FIFTH, None)


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "Monday",
        "TBC",
        "5",
        "2026",
        "9.30",
        "10:30",
        "12-13",
        "31/02/2026",
        "32/01/2026",
        "30 February 2026",
        "5/1/1066",
        "5 January 2199",
        "5/1/2026 and later",
        "Paper 5/1/2026",
        "5/1-2026",
        "13/13/2026",
        "05/01/2026 25:00",
        "#REF!",
        5.0,
        0.5,
        1e9,
        time(9, 30),
        timedelta(hours=5),
        datetime(1900, 1, 5),
    ],
)
def test_what_is_no_date_is_not_taken_for_one(cell: Cell) -> None:
    assert date_words(cell) is None


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("05/01/2026 09:30", time(9, 30)),
        ("2026-01-05T09:30", time(9, 30)),
        ("2026-01-05 09:30:15.5", time(9, 30)),
        ("5 Jan 2026 at 2pm", time(14)),
        ("5 January 2026, 2.15 pm", time(14, 15)),
    ],
)
def test_an_hour_behind_a_date_is_read(text: str, at: time) -> None:
    words = date_words(text)
    assert words is not None
    assert (words.day(None), words.at) == (FIFTH, at)


@pytest.mark.parametrize(
    ("text", "hours"),
    [("2026-07-06T09:00:00Z", 0), ("2026-07-06T09:00+01:00", 1), ("2026-07-06T09:00:00-0500", -5)],
)
def test_a_moment_keeps_its_distance_from_utc(text: str, hours: int) -> None:
    words = date_words(text)
    assert words is not None
    assert (words.at, words.offset) == (time(9), timedelta(hours=hours))


@pytest.mark.parametrize(
    ("text", "ambiguous"),
    [
        ("05/01/2026", True),
        ("5/1", True),
        ("05/05/2026", False),
        ("13/01/2026", False),
        ("01/13/2026", False),
        ("5 Jan 2026", False),
        ("2026-01-05", False),
    ],
)
def test_figures_alone_may_be_meant_both_ways(text: str, *, ambiguous: bool) -> None:
    words = date_words(text)
    assert words is not None
    assert words.is_ambiguous is ambiguous


def test_months_may_come_first() -> None:
    words = date_words("05/01/2026")
    assert words is not None
    assert words.day(DateOrder.MONTH_FIRST) == date(2026, 5, 1)


def test_numbers_of_old_workbooks_count_from_1904() -> None:
    words = date_words(46027.0 - 1462, date(1904, 1, 1))
    assert words is not None
    assert words.day(None) == FIFTH


def test_a_date_without_its_year_waits_for_one() -> None:
    words = date_words("Mon 5 Jan")
    assert words is not None
    assert (words.day(None), words.day(None, 2026), words.weekday) == (None, FIFTH, 0)


def test_a_range_of_days_is_two_dates() -> None:
    first, last = date_or_range("5 January to 7 January 2026")
    assert first is not None
    assert last is not None
    assert (first.day(None), last.day(None)) == (FIFTH, date(2026, 1, 7))


@pytest.mark.parametrize(
    ("cell", "weekday"), [("Mon", 0), ("tuesday", 1), ("Sun.", 6), ("Money", None), (1.0, None)]
)
def test_a_weekday_stands_alone(cell: Cell, weekday: int | None) -> None:
    assert weekday_in(cell) == weekday


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Rota 2026", (2026,)),
        ("Teaching 2025-26", (2025, 2026)),
        ("2025/2026", (2025, 2026)),
        ("Room 2026-05", (2026,)),
        ("No year at all 12026", ()),
    ],
)
def test_a_title_names_years(text: str, years: tuple[int, ...]) -> None:
    assert years_in(text) == years
