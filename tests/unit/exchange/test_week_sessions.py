"""Sessions on the printed week: side by side, at their hours, marked where they clash."""

from dataclasses import replace

import pytest

from planner.domain.clash import Severity
from planner.domain.observance import Tradition
from planner.domain.session import Pattern, SessionInstance
from planner.exchange.layout.page import Box, Sign
from tests.printed_pages import box_around, pages_of, texts_of, words_of
from tests.printed_weeks import (
    EXAMS,
    MONDAY,
    NORTH,
    TEACHING,
    THURSDAY,
    TUESDAY,
    a_week,
    held,
    kept,
    met,
)


def test_those_that_overlap_stand_side_by_side() -> None:
    view = a_week(
        instances=[
            held(TUESDAY, "09:00-12:00", "First", "Here"),
            held(TUESDAY, "10:00-13:00", "Second", "There"),
        ]
    )
    (page,) = pages_of(view)
    first, second = (box_around(page, words).rect for words in ("First", "Second"))
    assert first.right <= second.x
    assert first.y < second.y < first.bottom


def test_the_grid_stretches_to_the_hours_needed() -> None:
    early = held(TUESDAY, "06:30-07:30", "Early start", "Ward 1")
    assert "6am" in words_of(a_week(instances=[early]))
    assert "6am" not in words_of(a_week())


def test_the_earlier_stands_higher() -> None:
    view = a_week(
        instances=[
            held(TUESDAY, "09:00-10:00", "Morning"),
            held(TUESDAY, "16:00-17:00", "Afternoon"),
        ]
    )
    (page,) = pages_of(view)
    morning, afternoon = (box_around(page, words).rect for words in ("Morning", "Afternoon"))
    assert afternoon.y - morning.y == pytest.approx(7 * (morning.height + 0.25), rel=0.01)


@pytest.mark.parametrize(
    ("instance", "words"),
    [
        pytest.param(
            held(MONDAY, "21:00-08:30", "Night shift", "Ward 9", last=TUESDAY),
            ["from 9pm · Ward 9", "until 8:30am · Ward 9"],
            id="a night shift is told on both days",
        ),
        pytest.param(
            held(MONDAY, "all day", "Induction", "Hall"),
            ["all day · Hall"],
            id="an all-day session has no hours",
        ),
        pytest.param(
            held(MONDAY, "all day", "Leave", last=TUESDAY),
            ["all day", "all day"],
            id="on each of its days",
        ),
    ],
)
def test_without_hours_of_one_day_they_stand_in_the_band(
    instance: SessionInstance, words: list[str]
) -> None:
    (page,) = pages_of(a_week(instances=[instance]))
    title = instance.session.title
    told = [text.shown for text in page.texts if text.shown in words]
    assert told == words
    assert len(texts_of(page, title)) == len(words)


def test_a_moment_is_told_once() -> None:
    deadline = held(THURSDAY, "12:00-12:00", "Portfolio deadline")
    assert "midday to midday" not in words_of(a_week(instances=[deadline]))


def test_one_without_a_title_is_still_told() -> None:
    assert "Session without a title" in words_of(
        a_week(instances=[held(TUESDAY, "09:00-11:00", " ", "Room 1")])
    )


@pytest.mark.parametrize(
    ("severity", "signs"),
    [
        # in the block, in the list and in the key
        pytest.param(Severity.AVOID, 3, id="avoid is marked"),
        pytest.param(Severity.ADJUST, 3, id="adjust is marked"),
        pytest.param(Severity.NOTE, 0, id="a note is not"),
    ],
)
def test_a_clash_is_marked(severity: Severity, signs: int) -> None:
    paper = held(MONDAY, "09:00-12:00", "Written paper")
    day = kept("Yom Kippur", MONDAY, Tradition.JUDAISM)
    (page,) = pages_of(a_week(instances=[paper], clashes=[met(paper, day, severity)]))
    found = [item for item in page.items if isinstance(item, Sign)]
    assert len(found) == signs
    assert all(sign.severity is severity for sign in found)


def test_programmes_never_share_a_pattern() -> None:
    alike = [replace(one, pattern=Pattern.SOLID) for one in (NORTH, EXAMS, TEACHING)]
    view = a_week(
        instances=[held(MONDAY, "09:00-11:00", one.name, programme=one) for one in alike],
        programmes=alike,
    )
    (page,) = pages_of(view)
    fills = [item.fill for item in page.items if isinstance(item, Box)]
    assert len({fill for fill in fills if isinstance(fill, Pattern)}) == 3
