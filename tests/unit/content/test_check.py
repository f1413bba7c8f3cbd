"""Checking the almanac: what it would hold, and the gaps in it."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import get_args

import pytest

from planner.content.build import build_almanac
from planner.content.check import FlagLine, TraditionLine, check_almanac
from planner.content.gaps import gaps_in
from planner.content.rules import KINDS
from planner.domain.dates import DateSpan
from planner.domain.observance import ObservanceId, PracticeSlug, Tier, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.place import Nation
from planner.domain.rule import (
    BankHolidayRule,
    CalendarId,
    DailyRule,
    DatedRule,
    MonthDay,
    MonthDayRule,
    NewMonthRule,
    NthKdayRule,
    Rule,
    Weekday,
)
from tests.factories import an_occurrence
from tests.unit.content.conftest import Break

TODAY = date(2026, 11, 26)
SPAN = DateSpan(date(2020, 1, 1), date(2030, 1, 1))
DECADE = tuple(range(2020, 2030))

YEARLY = MonthDayRule(calendar=CalendarId.GREGORIAN, on=MonthDay(3, 1))
LEAP_DAY = MonthDayRule(calendar=CalendarId.GREGORIAN, on=MonthDay(2, 29))
LUNAR_30TH = MonthDayRule(calendar=CalendarId.ISLAMIC, on=MonthDay(9, 30))
FIFTH_MONDAY = NthKdayRule(month=3, weekday=Weekday(0), nth=5)
BANK_HOLIDAY = BankHolidayRule(nation=Nation.SCOTLAND, title="2nd January")
NEW_MONTH = NewMonthRule(calendar=CalendarId.HEBREW)


def yearly(years: Sequence[int], nation: Nation | None = None) -> list[Occurrence]:
    return [an_occurrence(day=date(year, 3, 1), nation=nation) for year in years]


def monthly(count: int, days_apart: int) -> list[Occurrence]:
    return [an_occurrence(day=SPAN.start + timedelta(days=n * days_apart)) for n in range(count)]


GAPS: dict[str, tuple[DatedRule, list[Occurrence], list[str]]] = {
    "every year": (YEARLY, yearly(DECADE), []),
    "no year": (YEARLY, [], ["gives no day at all"]),
    "a year left out": (
        YEARLY,
        yearly([year for year in DECADE if year != 2024]),
        ["gives no day between the years 2023 and 2025 of its calendar"],
    ),
    "late to begin": (YEARLY, yearly(DECADE[3:]), ["gives no day before 1 March 2023"]),
    "early to end": (YEARLY, yearly(DECADE[:5]), ["gives no day after 1 March 2024"]),
    "a leap day": (LEAP_DAY, yearly([2020, 2024, 2028]), []),
    "the 30th of a lunar month": (LUNAR_30TH, yearly([2020, 2023]), []),
    "a fifth Monday": (FIFTH_MONDAY, yearly([2020, 2026]), []),
    "a bank holiday of one year": (BANK_HOLIDAY, yearly([2022], Nation.SCOTLAND), []),
    "a bank holiday made later": (BANK_HOLIDAY, yearly(DECADE[3:], Nation.SCOTLAND), []),
    "a bank holiday left out": (
        BANK_HOLIDAY,
        yearly([2020, 2022, *DECADE[3:]], Nation.SCOTLAND),
        ["gives no day between the years 2020 and 2022 of its calendar"],
    ),
    "every month": (NEW_MONTH, monthly(122, 30), []),
    "months left out": (
        NEW_MONTH,
        monthly(41, 90)[:2],
        ["gives no day for 90 days after 1 January 2020", "gives no day after 31 March 2020"],
    ),
}


@pytest.mark.parametrize(("rule", "found", "gaps"), GAPS.values(), ids=GAPS)
def test_finds_gaps(rule: DatedRule, found: list[Occurrence], gaps: list[str]) -> None:
    assert list(gaps_in(rule, found, SPAN)) == gaps


def test_counts_by_tradition(data: Path) -> None:
    assert check_almanac(data, TODAY).lines == (
        TraditionLine(
            tradition=Tradition.ISLAM,
            observances=2,
            occurrences=10,
            first=date(2020, 4, 24),
            last=date(2029, 2, 13),
        ),
        TraditionLine(
            tradition=Tradition.JUDAISM,
            observances=1,
            occurrences=10,
            first=date(2020, 9, 28),
            last=date(2029, 9, 19),
        ),
        TraditionLine(
            tradition=Tradition.UK,
            observances=1,
            occurrences=20,
            first=date(2020, 1, 1),
            last=date(2029, 1, 1),
        ),
    )


def test_counts_by_decade(data: Path) -> None:
    assert check_almanac(data, TODAY).decades == {
        ObservanceId("islam.ramadan"): {2020: 10},
        ObservanceId("judaism.yom-kippur"): {2020: 10},
        ObservanceId("uk.new-year"): {2020: 20},
    }


def test_tells_each_kind_of_rule_that_nothing_uses(data: Path) -> None:
    used = {MonthDayRule, BankHolidayRule, DailyRule}
    unused = [KINDS[rule] for rule in get_args(Rule) if rule not in used]
    assert check_almanac(data, TODAY).problems == tuple(
        f"no observance has a rule of the kind {kind}" for kind in unused
    )
    assert {"easter", "lunar-day", "weekly", "undated"} <= set(unused)


def test_counts_the_cycles_that_are_not_sure(data: Path) -> None:
    (line,) = check_almanac(data, TODAY).flags
    assert line == FlagLine(
        observance=ObservanceId("islam.ramadan"),
        practice=PracticeSlug("umm-al-qura"),
        tier=Tier.INFO,
        flagged=10,
        cycles=10,
        has_reason=False,
    )
    assert line.share == 1


AWARE = 'tier = "aware"\nadvice = ["Ask."]\nbegins = "sunset"\nabout = "The month of fasting."'
INFO = 'tier = "info"\nbegins = "sunset"\nabout = "The month of fasting."'
UNEXPLAINED = (
    "islam.ramadan umm-al-qura: not sure in 10 of 10 cycles, and its dating has no note that "
    "says why"
)


def test_a_date_to_plan_by_that_is_seldom_sure_needs_a_reason(data: Path, change: Break) -> None:
    change("observances/islam.toml", INFO, AWARE)
    assert UNEXPLAINED in check_almanac(data, TODAY).problems
    change("observances/islam.toml", "days_late = 1", 'days_late = 1\nnote = "By sighting."')
    assert UNEXPLAINED not in check_almanac(data, TODAY).problems


def test_reads_an_almanac_built_from_just_these_sources(
    data: Path, tmp_path: Path, change: Break, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = tmp_path / "almanac.sqlite"
    build_almanac(data, built, lambda _label, _done, _total: None)
    afresh = check_almanac(data, TODAY)

    def refuse(*_arguments: object) -> None:
        raise AssertionError("dates are worked out anew")

    monkeypatch.setattr("planner.content.check.dated_occurrences", refuse)
    assert check_almanac(data, TODAY, built) == afresh
    change("observances/judaism.toml", "day = 10", "day = 11")
    with pytest.raises(AssertionError, match="anew"):
        check_almanac(data, TODAY, built)


def test_tells_a_season_that_lasts_too_long(data: Path, change: Break) -> None:
    change("observances/judaism.toml", "day = 10 }", "day = 10, days = 200 }")
    assert "judaism.yom-kippur 5781: lasts 200 days" in check_almanac(data, TODAY).problems


def test_names_observance_and_practice_of_a_gap(data: Path, change: Break) -> None:
    change("observances/judaism.toml", "month = 7, day = 10", "month = 2, day = 30")
    assert "judaism.yom-kippur rabbinic: gives no day at all" in check_almanac(data, TODAY).problems
