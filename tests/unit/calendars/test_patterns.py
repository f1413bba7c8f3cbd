"""Weekly, monthly and daily patterns in a window, and those tied to a season."""

from datetime import date

import pytest

from planner.calendars.patterns import expand_patterns
from planner.domain.dates import DateSpan, one_day
from planner.domain.observance import Begins, Certainty, ObservanceId
from planner.domain.occurrence import Occurrence
from planner.domain.rule import (
    CalendarId,
    DailyRule,
    MonthDay,
    MonthDayRule,
    MonthlyKdayRule,
    Rule,
    Weekday,
    WeeklyRule,
)
from tests.factories import a_dating, an_observance, an_occurrence

FRIDAY, SATURDAY, SUNDAY = Weekday(4), Weekday(5), Weekday(6)
DECEMBER = DateSpan(date(2026, 12, 1), date(2027, 1, 1))
FASTING_DAY = DailyRule(season="islam.ramadan")


def days(
    rule: Rule,
    window: DateSpan,
    *seasons: Occurrence,
    begins: Begins = Begins.MIDNIGHT,
) -> list[date]:
    observance = an_observance(rule, begins=begins)
    return [one.span.start for one in expand_patterns([observance], window, seasons)]


def a_ramadan(first: date, last: date, **changes: object) -> Occurrence:
    observance = an_observance(id=ObservanceId("islam.ramadan"))
    span = DateSpan(first, last).widened(after=1)
    return an_occurrence(observance=observance, span=span, cycle=str(first.year), **changes)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        pytest.param(WeeklyRule(weekdays=(FRIDAY,)), [4, 11, 18, 25], id="every Friday"),
        pytest.param(MonthlyKdayRule(weekday=SUNDAY, nth=1), [6], id="first Sunday"),
        pytest.param(MonthlyKdayRule(weekday=SUNDAY, nth=-1), [27], id="last Sunday"),
        pytest.param(MonthlyKdayRule(weekday=SUNDAY, nth=5), [], id="no fifth Sunday"),
        pytest.param(DailyRule(), list(range(1, 32)), id="every day"),
    ],
)
def test_finds_the_days_of_december(rule: Rule, expected: list[int]) -> None:
    assert days(rule, DECEMBER) == [date(2026, 12, day) for day in expected]


def test_a_sabbath_that_begins_in_the_window_is_in() -> None:
    friday = one_day(date(2026, 12, 18))

    assert days(WeeklyRule(weekdays=(SATURDAY,)), friday, begins=Begins.SUNSET) == [
        date(2026, 12, 19)
    ]
    assert days(WeeklyRule(weekdays=(SATURDAY,)), friday) == []


def test_the_cycle_is_the_number_of_the_day() -> None:
    observance = an_observance(WeeklyRule(weekdays=(FRIDAY,)))

    (occurrence,) = expand_patterns([observance], one_day(date(2026, 12, 18)), ())

    assert occurrence.cycle == str(date(2026, 12, 18).toordinal())
    assert occurrence.native_date == ""


class TestSeason:
    """A daily pattern can last as long as a season, whose dates may not be sure yet."""

    SURE = a_ramadan(date(2026, 12, 10), date(2026, 12, 12))
    EXPECTED = a_ramadan(
        date(2026, 12, 10),
        date(2026, 12, 12),
        certainty=Certainty.EXPECTED,
        earliest=date(2026, 12, 10),
        latest=date(2026, 12, 11),
    )

    def test_its_days_are_those_of_the_season(self) -> None:
        assert days(FASTING_DAY, DECEMBER, self.SURE) == [
            date(2026, 12, day) for day in (10, 11, 12)
        ]

    def test_its_days_are_all_that_are_possible(self) -> None:
        assert days(FASTING_DAY, DECEMBER, self.EXPECTED) == [
            date(2026, 12, day) for day in (10, 11, 12, 13)
        ]

    def test_a_day_that_hangs_on_the_announcement_is_expected(self) -> None:
        observance = an_observance(FASTING_DAY)

        found = expand_patterns([observance], DECEMBER, [self.EXPECTED])

        assert {one.span.start.day: one.certainty for one in found} == {
            10: Certainty.EXPECTED,
            11: Certainty.FIXED,
            12: Certainty.FIXED,
            13: Certainty.EXPECTED,
        }
        assert (found[0].earliest, found[0].latest) == (date(2026, 12, 10), date(2026, 12, 10))

    def test_other_seasons_do_not_count(self) -> None:
        advent = an_occurrence(
            observance=an_observance(id=ObservanceId("christianity.advent")), span=DECEMBER
        )

        assert days(FASTING_DAY, DECEMBER, advent) == []

    def test_a_day_in_two_seasons_comes_once(self) -> None:
        later = a_ramadan(date(2026, 12, 12), date(2026, 12, 14))

        assert days(FASTING_DAY, DECEMBER, self.SURE, later) == [
            date(2026, 12, day) for day in (10, 11, 12, 13, 14)
        ]


def test_dated_rules_are_left_to_their_own_module() -> None:
    rule = MonthDayRule(calendar=CalendarId.GREGORIAN, on=MonthDay(12, 25))

    assert days(rule, DECEMBER) == []


def test_patterns_come_sorted_with_their_note() -> None:
    weekly = an_observance(
        id=ObservanceId("islam.jumuah"),
        datings=(a_dating(WeeklyRule(weekdays=(FRIDAY,)), note="Times differ by mosque."),),
    )
    daily = an_observance(DailyRule(), id=ObservanceId("islam.daily-prayers"))
    window = DateSpan(date(2026, 12, 17), date(2026, 12, 19))

    found = expand_patterns([weekly, daily], window, ())

    assert [(one.observance.id, one.span.start.day, one.note) for one in found] == [
        ("islam.daily-prayers", 17, ""),
        ("islam.daily-prayers", 18, ""),
        ("islam.jumuah", 18, "Times differ by mosque."),
    ]
