"""When activities fit: around the days of what they are tied to, known or as usual."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.activity_time import suggested_time, usual_days
from planner.domain.dates import DateSpan
from planner.domain.toolkit_framework import Placing

TODAY = date(2026, 11, 26)
WEEK = DateSpan(date(2026, 2, 2), date(2026, 2, 9))


def span(first: str, end: str) -> DateSpan:
    return DateSpan(date.fromisoformat(first), date.fromisoformat(end))


@pytest.mark.parametrize(
    ("tied", "placing", "window", "near"),
    [
        pytest.param(
            span("2027-10-01", "2027-11-01"),
            Placing.DURING,
            span("2027-10-01", "2027-11-01"),
            "2027-10-08",
            id="in a month, near its second week",
        ),
        pytest.param(
            span("2027-03-21", "2027-03-22"),
            Placing.DURING,
            span("2027-03-15", "2027-03-22"),
            "2027-03-21",
            id="a Sunday is widened to its week",
        ),
        pytest.param(
            span("2027-10-09", "2027-10-17"),
            Placing.DURING,
            span("2027-10-09", "2027-10-17"),
            "2027-10-16",
            id="eight days are long enough",
        ),
        pytest.param(
            span("2027-04-22", "2027-04-23"),
            Placing.AFTER,
            span("2027-04-23", "2027-06-04"),
            "2027-05-07",
            id="six weeks after a day",
        ),
        pytest.param(
            span("2027-04-22", "2027-04-23"),
            Placing.BEFORE,
            span("2027-03-11", "2027-04-22"),
            "2027-04-08",
            id="six weeks before a day",
        ),
        pytest.param(
            span("2026-10-01", "2026-11-01"),
            Placing.AFTER,
            span("2026-11-27", "2026-12-13"),
            "2026-11-27",
            id="what is left of six weeks that have begun",
        ),
    ],
)
def test_an_activity_is_placed_around_what_it_is_tied_to(
    tied: DateSpan, placing: Placing, window: DateSpan, near: str
) -> None:
    found = suggested_time(tied, placing, TODAY)
    assert found is not None
    assert (found.window, found.near.isoformat()) == (window, near)
    assert not found.is_usual


@pytest.mark.parametrize("placing", list(Placing))
def test_what_is_over_is_no_time(placing: Placing) -> None:
    assert suggested_time(span("2026-03-02", "2026-03-09"), placing, TODAY) is None


@pytest.mark.parametrize(
    ("today", "days"),
    [
        ("2026-02-08", WEEK),
        ("2026-02-09", span("2027-02-01", "2027-02-08")),
        ("2027-06-01", span("2028-01-31", "2028-02-07")),
        ("2031-06-01", span("2032-02-02", "2032-02-09")),
    ],
)
def test_the_usual_days_are_the_next_of_the_same_weekdays(today: str, days: DateSpan) -> None:
    assert usual_days(WEEK, date.fromisoformat(today)) == days


@given(st.dates(date(2026, 1, 1), date(2060, 1, 1)))
def test_usual_days_never_drift_from_their_time_of_year(today: date) -> None:
    found = usual_days(WEEK, today)
    assert found.end > today
    assert found.start.weekday() == WEEK.start.weekday()
    anniversary = date(found.start.year, 2, 2)
    assert abs(found.start - anniversary) <= timedelta(days=4)


def test_a_usual_time_says_what_it_goes_by() -> None:
    days = usual_days(WEEK, TODAY)
    found = suggested_time(days, Placing.DURING, TODAY, WEEK)
    assert found is not None
    assert (found.is_usual, found.last, found.tied) == (True, WEEK, days)
