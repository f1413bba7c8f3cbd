"""The days of the user's own observances."""

from dataclasses import replace
from datetime import date

import pytest

from planner.calendars.own_dates import check_own_rule, expand_own, last_own, next_own
from planner.domain.dates import DateSpan, one_day
from planner.domain.errors import BadRequestError
from planner.domain.observance import Begins
from planner.domain.own_observance import (
    FromEasterRule,
    OnceRule,
    OwnRule,
    RepeatingRule,
    WeekdayOfMonthRule,
    YearlyRule,
)
from planner.domain.rule import Computus, MonthDay, Weekday
from tests.unit.domain.test_own_observance import AUDIT

EVERY_OTHER_MONDAY = RepeatingRule(first=date(2026, 9, 7), rrule="FREQ=WEEKLY;INTERVAL=2")


@pytest.mark.parametrize(
    ("rule", "days", "cycles"),
    [
        pytest.param(OnceRule(date(2026, 10, 7)), ["2026-10-07"], ["once"], id="once"),
        pytest.param(
            YearlyRule(MonthDay(3, 5)), ["2026-03-05", "2027-03-05"], ["2026", "2027"], id="yearly"
        ),
        pytest.param(
            YearlyRule(MonthDay(2, 29)), ["2028-02-29", "2032-02-29"], ["2028", "2032"], id="leap"
        ),
        pytest.param(
            WeekdayOfMonthRule(month=9, weekday=Weekday(2), nth=-1),
            ["2026-09-30", "2027-09-29"],
            ["2026", "2027"],
            id="last Wednesday",
        ),
        pytest.param(
            FromEasterRule(computus=Computus.WESTERN, offset_days=-2),
            ["2026-04-03", "2027-03-26"],
            ["2026", "2027"],
            id="Good Friday",
        ),
        pytest.param(
            FromEasterRule(computus=Computus.ORTHODOX, offset_days=0),
            ["2026-04-12", "2027-05-02"],
            ["2026", "2027"],
            id="Orthodox Easter",
        ),
        pytest.param(
            EVERY_OTHER_MONDAY,
            ["2026-09-07", "2026-09-21"],
            ["2026-09-07", "2026-09-21"],
            id="repeat",
        ),
        pytest.param(
            RepeatingRule(first=date(2026, 9, 1), rrule="FREQ=MONTHLY;BYDAY=1MO;UNTIL=20261005"),
            ["2026-09-01", "2026-09-07"],
            ["2026-09-01", "2026-09-07"],
            id="repeat with an end",
        ),
    ],
)
def test_finds_the_next_days(rule: OwnRule, days: list[str], cycles: list[str]) -> None:
    found = next_own(replace(AUDIT, rule=rule), date(2025, 12, 31), 2)
    assert [one.span.start.isoformat() for one in found] == days
    assert [one.cycle for one in found] == cycles


@pytest.mark.parametrize(
    ("until", "days"),
    [
        pytest.param("2026-10-07", ["2025-10-07", "2026-10-07"], id="the day itself included"),
        pytest.param("2026-10-06", ["2024-10-07", "2025-10-07"], id="the day before"),
    ],
)
def test_the_last_dates_come_in_order(until: str, days: list[str]) -> None:
    own = replace(AUDIT, rule=YearlyRule(MonthDay(10, 7)))
    found = last_own(own, date.fromisoformat(until), 2)
    assert [one.span.start.isoformat() for one in found] == days


def test_there_are_no_last_dates_before_the_first() -> None:
    assert last_own(AUDIT, date(2026, 10, 6), 2) == ()


@pytest.mark.parametrize(
    ("day", "touches"),
    [("2026-10-05", False), ("2026-10-06", True), ("2026-10-09", True), ("2026-10-10", False)],
)
def test_touches_its_days_and_its_eve(day: str, *, touches: bool) -> None:
    own = replace(AUDIT, days=3, begins=Begins.SUNSET)
    found = expand_own([own], one_day(date.fromisoformat(day)))
    assert bool(found) is touches


def test_a_day_from_the_year_before_is_found() -> None:
    rule = FromEasterRule(computus=Computus.WESTERN, offset_days=200)
    found = expand_own([replace(AUDIT, rule=rule, days=60)], one_day(date(2026, 12, 1)))
    assert [one.cycle for one in found] == ["2026"]


def test_no_instance_comes_twice() -> None:
    window = DateSpan(date(2026, 9, 1), date(2026, 12, 1))
    keys = [one.key for one in expand_own([replace(AUDIT, rule=EVERY_OTHER_MONDAY)], window)]
    assert len(keys) == len(set(keys)) == 7


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        pytest.param(YearlyRule(MonthDay(2, 30)), "no such date", id="30 February"),
        pytest.param(
            WeekdayOfMonthRule(month=1, weekday=Weekday(0), nth=6), "no month has it", id="sixth"
        ),
        pytest.param(RepeatingRule(first=date(2026, 9, 1), rrule="often"), "RRULE", id="no rule"),
        pytest.param(
            RepeatingRule(first=date(2026, 9, 1), rrule="FREQ=SECONDLY"), "RRULE", id="each second"
        ),
    ],
)
def test_refuses(rule: OwnRule, said: str) -> None:
    with pytest.raises(BadRequestError, match=said):
        check_own_rule(rule)
