"""Laws of days and sessions typed in words: what is told reads back, and no text crashes."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import TypeVar

import pytest
from dateutil.parser import parse
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import TypeIs

from planner.domain.errors import NotUnderstoodError
from planner.domain.quick_entry import QuickEntry
from planner.domain.quick_entry_text import entry_words
from planner.domain.quick_reading import quick_entry_from
from planner.domain.repeat import Frequency, Repeat, Skip
from planner.domain.typed_date import LOOK_BACK, date_from_words
from planner.domain.wording import (
    MONTHS,
    WEEKDAYS,
    Clock,
    date_text,
    day_text,
    month_text,
    short_day_text,
    time_range_text,
)
from tests.unit.domain.test_quick_reading import KIND_WORDS

T = TypeVar("T")

DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
TODAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))

RENDERINGS: dict[str, Callable[[date], str]] = {
    "2027-03-12": date.isoformat,
    "12 March 2027": date_text,
    "Friday 12 March 2027": day_text,
    "12/3/2027": lambda day: f"{day.day}/{day.month}/{day.year}",
    "12.03.2027": lambda day: f"{day.day:02}.{day.month:02}.{day.year}",
    "12 mar 2027": lambda day: f"{day.day} {MONTHS[day.month - 1][:3].lower()} {day.year}",
    "March 12, 2027": lambda day: f"{MONTHS[day.month - 1]} {day.day}, {day.year}",
    "Fri 12/3/2027": lambda day: f"{WEEKDAYS[day.weekday()][:3]} {day.day}/{day.month}/{day.year}",
}
"""Renderings that name the year, by an example of each."""

NOT_ISO = [name for name in RENDERINGS if name != "2027-03-12"]


@pytest.mark.parametrize("rendering", RENDERINGS)
@given(day=DAYS, today=TODAYS)
def test_a_day_with_its_year_reads_back(rendering: str, day: date, today: date) -> None:
    assert date_from_words(RENDERINGS[rendering](day), today) == day


@pytest.mark.parametrize("rendering", NOT_ISO)
@given(day=DAYS)
def test_dateutil_reads_the_same_day_before_month(rendering: str, day: date) -> None:
    words = RENDERINGS[rendering](day)
    assert date_from_words(words, day) == parse(words, dayfirst=True).date()


@given(today=TODAYS, days=st.integers(0, 270))
def test_a_coming_day_reads_back_without_its_year(today: date, days: int) -> None:
    day = today + timedelta(days=days)
    assert date_from_words(short_day_text(day), today) == day


@given(today=TODAYS, days=st.integers(0, LOOK_BACK.days))
def test_a_day_of_the_last_three_months_reads_back_without_its_year(today: date, days: int) -> None:
    day = today - timedelta(days=days)
    assert date_from_words(f"{day.day}/{day.month}", today) == day


@given(day=DAYS, today=TODAYS)
def test_a_month_reads_back_as_its_first_day(day: date, today: date) -> None:
    assert date_from_words(month_text(day), today) == day.replace(day=1)


@given(day=DAYS, today=TODAYS)
def test_a_week_of_a_year_reads_back_as_its_monday(day: date, today: date) -> None:
    year, week, _weekday = day.isocalendar()
    monday = date_from_words(f"week {week} {min(max(year, 1900), 2199)}", today)
    assert monday.isocalendar().week == week
    assert monday.weekday() == 0


@pytest.mark.parametrize("which", ["", "this ", "next ", "coming "])
@given(today=TODAYS, weekday=st.integers(0, 6))
def test_a_weekday_is_within_two_weeks(which: str, today: date, weekday: int) -> None:
    found = date_from_words(f"{which}{WEEKDAYS[weekday]}", today)
    assert found.weekday() == weekday
    assert today <= found <= today + timedelta(days=13)


WORDS = st.sampled_from(
    [
        *(
            "Teaching",
            "viva",
            "in Room 4",
            "@ Hall",
            "#North",
            "#",
            "@",
            '"Sat nav"',
            '"',
            "“",
            ",",
        ),
        *("Tue", "tuesdays", "every", "next", "first", "last", "Mon-Fri", "Tue and Thu", "and"),
        *("12 March", "12/3", "31/2", "2027-03-12", "the 12th", "5-7 May", "in 3 weeks", "week 3"),
        *("2pm", "2pm-5pm", "10-12", "25:00", "13pm", "at 9", "8pm-8am", "for 2 hours", "all day"),
        *("weekly", "daily", "monthly", "yearly", "fortnightly", "every 2 weeks", "every 0 days"),
        *("until 18 Dec", "until", "from 1 Sep", "for 6 weeks", "for 0 times", "x6", "9999 times"),
        *("skip bank holidays", "skip", "and school holidays", "term time only", "to", "-", "12"),
        *("of the month", "for 9999 years", "until May", "next month", "in 9999 years", "a", "ſ"),
    ]
)
LINES = (
    st.text()
    | st.lists(WORDS, max_size=9).map(" ".join)
    | st.lists(WORDS | st.text()).map(" ".join)
)


@given(text=LINES, today=TODAYS)
def test_no_text_is_more_than_refused_as_a_day(text: str, today: date) -> None:
    found = outcome(lambda: date_from_words(text, today))
    assert names_fault(found, text) or 1900 <= found.year <= 2199


@given(text=LINES, today=TODAYS)
def test_no_text_is_more_than_refused_as_a_session(text: str, today: date) -> None:
    found = outcome(lambda: quick_entry_from(text, today, KIND_WORDS))
    assert names_fault(found, text) or is_sound(found)


def outcome(read: Callable[[], T]) -> T | NotUnderstoodError:
    try:
        return read()
    except NotUnderstoodError as error:
        return error


def names_fault(found: object, text: str) -> TypeIs[NotUnderstoodError]:
    """Tell whether a text was refused for words that stand in it."""
    if not isinstance(found, NotUnderstoodError):
        return False
    words = found.fields["words"].rstrip("…")
    return bool(found.fields["fault"]) and words in " ".join(text.split())


def is_sound(entry: QuickEntry | NotUnderstoodError) -> bool:
    """Tell whether a session lasts, has a title that its words name, and repeats onwards."""
    if isinstance(entry, NotUnderstoodError) or entry.end <= entry.start:
        return False
    last = entry.repeat.until if entry.repeat else None
    return entry.title in entry_words(entry) and (last is None or last >= entry.day)


TITLES = st.sampled_from(["Teaching", "ARCP panel", "Year 4 OSCE", "Training in ECGs"])
PLACES = st.sampled_from(["", "Board room", "Sim suite", "Hall 1, Freeman Hospital"])
PROGRAMMES = st.sampled_from(["", "Foundation North", "GP"])
SKIPS = st.sampled_from(
    [
        ("", frozenset[Skip]()),
        ("skip bank holidays", frozenset({Skip.BANK_HOLIDAYS})),
        ("skip bank and school holidays", frozenset({Skip.BANK_HOLIDAYS, Skip.OUT_OF_TERM})),
        ("skip plan-around dates", frozenset({Skip.PLAN_AROUND})),
    ]
)
OFTEN = {"daily": Frequency.DAILY, "weekly": Frequency.WEEKLY, "yearly": Frequency.YEARLY}
QUARTER_HOURS = st.integers(0, 95).map(lambda n: time(n // 4, n % 4 * 15))


HOURS = st.tuples(QUARTER_HOURS, st.integers(1, 64))
"""A start, and a length of up to 16 hours in quarters of an hour."""


@given(day=TODAYS, hours=HOURS, title=TITLES, place=PLACES, programme=PROGRAMMES)
def test_one_session_reads_back_from_its_parts(
    day: date, hours: tuple[time, int], title: str, place: str, programme: str
) -> None:
    start = datetime.combine(day, hours[0])
    end = start + timedelta(minutes=15 * hours[1])
    parts = [title, date_text(day), time_range_text(start, end)]
    parts += [f"in {place}" * bool(place), f"#{programme}" * bool(programme)]
    entry = quick_entry_from(" ".join(parts), day, KIND_WORDS)
    assert (entry.start, entry.end) == (start, end)
    assert (entry.title, entry.location, entry.programme) == (title, place, programme)


@given(day=TODAYS, often=st.sampled_from(sorted(OFTEN)), count=st.integers(2, 60), skips=SKIPS)
def test_a_repeat_reads_back_from_its_parts(
    day: date, often: str, count: int, skips: tuple[str, frozenset[Skip]]
) -> None:
    line = f"Teaching {date_text(day)} 2pm-5pm {often} x{count} {skips[0]}"
    entry = quick_entry_from(line, day, KIND_WORDS)
    assert entry.repeat == Repeat(frequency=OFTEN[often], count=count)
    assert (entry.day, entry.skips) == (day, skips[1])


@given(
    day=TODAYS,
    often=st.sampled_from(sorted(OFTEN)),
    count=st.integers(2, 60),
    skips=SKIPS,
    title=TITLES,
    place=PLACES,
)
def test_the_words_of_a_session_name_each_part(
    day: date, often: str, count: int, skips: tuple[str, object], title: str, place: str
) -> None:
    line = f"{title} {date_text(day)} 2pm-5pm {often} x{count} {skips[0]} #GP"
    entry = quick_entry_from(f"{line} @ {place}" if place else line, day, KIND_WORDS)
    parts = entry_words(entry, Clock.TWENTY_FOUR_HOUR).split(", ")
    assert title in parts
    assert "14:00 to 17:00" in parts
    assert f"{count} times from {date_text(day)}" in parts
    assert "programme GP" in parts
    assert (f"at {place.partition(',')[0]}" in parts) == bool(place)
    assert any(part.startswith("leaving out ") for part in parts) == bool(entry.skips)
