"""Lunar days as findings: published dates, cycles, seasons, leap months and doubtful days."""

import itertools
from datetime import date, timedelta

import pytest

from planner.calendars.found import Finding
from planner.calendars.lunar_days import lunar_day_findings
from planner.domain.dates import DateSpan, one_day
from planner.domain.rule import DayOfTwo, Horizon, LunarCustom, LunarDay, LunarDayRule, PartOfDay

DIWALI = LunarDay(month=7, tithis=(30,), held_at=PartOfDay.DUSK)
BONFIRE = LunarDay(month=12, tithis=(15,), held_at=PartOfDay.DUSK, custom=LunarCustom.BONFIRE)
SHIVARATRI = LunarDay(month=11, tithis=(29,), held_at=PartOfDay.MIDNIGHT)
EKADASHI = LunarDay(month=None, tithis=(11, 26), held_at=PartOfDay.SUNRISE, of_two=DayOfTwo.LAST)


def at_sunrise(month: int, tithi: int) -> LunarDay:
    return LunarDay(month=month, tithis=(tithi,), held_at=PartOfDay.SUNRISE)


def year_of(year: int) -> DateSpan:
    return DateSpan(date(year, 1, 1), date(year + 1, 1, 1))


def found_in(window: DateSpan, rule: LunarDayRule) -> list[Finding]:
    return [one for one in lunar_day_findings(rule, window) if one.span.overlaps(window)]


def only(year: int, rule: LunarDayRule) -> Finding:
    (found,) = found_in(year_of(year), rule)
    return found


def in_delhi(on: LunarDay, offset_days: int = 0) -> LunarDayRule:
    return LunarDayRule(on=on, horizon=Horizon.DELHI, offset_days=offset_days)


# Rashtriya Panchang for 2023 to 2025; the Department of Personnel and Training of India for 2018;
# timeanddate.com for the rest.
@pytest.mark.parametrize(
    ("rule", "day", "text"),
    [
        pytest.param(in_delhi(DIWALI), date(2018, 11, 7), "Ashvina Amavasya", id="Diwali 2018"),
        pytest.param(in_delhi(DIWALI), date(2023, 11, 12), "Ashvina Amavasya", id="Diwali 2023"),
        pytest.param(in_delhi(DIWALI), date(2026, 11, 8), "Ashvina Amavasya", id="Diwali 2026"),
        pytest.param(in_delhi(BONFIRE, 1), date(2024, 3, 25), "Phalguna Purnima", id="Holi 2024"),
        pytest.param(in_delhi(BONFIRE, 1), date(2026, 3, 4), "Phalguna Purnima", id="Holi 2026"),
        pytest.param(
            in_delhi(SHIVARATRI), date(2026, 2, 15), "Magha Krishna 14", id="Shivaratri 2026"
        ),
        pytest.param(
            in_delhi(at_sunrise(8, 15)), date(2023, 11, 27), "Kartika Purnima", id="Nanak 2023"
        ),
        pytest.param(
            in_delhi(at_sunrise(4, 15)), date(2026, 7, 29), "Ashadha Purnima", id="Guru 2026"
        ),
    ],
)
def test_finds_the_published_day(rule: LunarDayRule, day: date, text: str) -> None:
    found = only(day.year, rule)

    assert (found.span, found.native_date) == (one_day(day), text)


# Kabir Jayanti at the full moon of Jyeshtha: drikpanchang.com has 29 June 2026, not 31 May.
@pytest.mark.parametrize(
    ("year", "day"), [(2018, date(2018, 6, 28)), (2026, date(2026, 6, 29))], ids=str
)
def test_a_leap_month_is_passed_over(year: int, day: date) -> None:
    assert only(year, in_delhi(at_sunrise(3, 15))).span.start == day


def test_a_leap_month_has_its_own_fasts() -> None:
    # Padmini and Parama Ekadashi, the two of every leap month: 27 May and 11 June 2026.
    rule = in_delhi(EKADASHI)
    window = DateSpan(date(2026, 5, 20), date(2026, 7, 1))

    assert [(one.cycle, one.span.start) for one in found_in(window, rule)] == [
        ("2083-03L-11", date(2026, 5, 27)),
        ("2083-03L-26", date(2026, 6, 11)),
        ("2083-03-11", date(2026, 6, 25)),
    ]


def test_every_month_has_each_of_its_lunar_days_once() -> None:
    days = [one.span.start for one in found_in(year_of(2026), in_delhi(EKADASHI))]

    # The leap month of 2026 gives two fasts more, but the last of 2025 and first of 2027 lie close.
    assert len(days) == 24
    assert {(later - day).days for day, later in itertools.pairwise(days)} <= {14, 15, 16}


def test_the_cycle_is_the_year_from_chaitra() -> None:
    assert only(2026, in_delhi(BONFIRE)).cycle == "2082"
    assert only(2026, in_delhi(DIWALI)).cycle == "2083"


def test_several_days_are_counted_from_the_first() -> None:
    rule = LunarDayRule(on=DIWALI, horizon=Horizon.DELHI, offset_days=-2, days=5)

    assert only(2026, rule).span == DateSpan(date(2026, 11, 6), date(2026, 11, 11))


# Chaturmas of 2023 had the leap month of Shravana in it.
@pytest.mark.parametrize(
    ("year", "months"),
    [pytest.param(2026, 4, id="four months"), pytest.param(2023, 5, id="a leap month amid")],
)
def test_a_season_lasts_up_to_its_end(year: int, months: int) -> None:
    rule = LunarDayRule(on=at_sunrise(4, 14), until=at_sunrise(8, 16), horizon=Horizon.DELHI)

    assert round(only(year, rule).span.length / 29.53) == months


def test_a_season_reaches_into_a_window_that_opens_near_its_end() -> None:
    rule = LunarDayRule(on=at_sunrise(4, 14), until=at_sunrise(8, 16), horizon=Horizon.DELHI)
    window = DateSpan(date(2026, 11, 23), date(2026, 11, 24))

    (season,) = found_in(window, rule)
    assert season.span == DateSpan(date(2026, 7, 28), date(2026, 11, 25))


def test_tells_between_which_days_almanacs_differ() -> None:
    found = only(2024, in_delhi(DIWALI))

    assert (found.earliest, found.latest) == (date(2024, 10, 31), date(2024, 11, 1))
    assert found.note == (
        "The lunar day falls across two days, or begins or ends close to the hour that decides, "
        "and almanacs may differ between Thursday 31 October 2024 and Friday 1 November 2024."
    )


def test_the_doubt_moves_with_the_day() -> None:
    found = only(2024, in_delhi(DIWALI, 1))

    assert (found.span.start, found.earliest, found.latest) == (
        date(2024, 11, 1),
        date(2024, 11, 1),
        date(2024, 11, 2),
    )
    assert "Friday 1 November 2024 and Saturday 2 November 2024" in found.note


def test_a_sure_day_has_no_doubt() -> None:
    found = only(2026, in_delhi(DIWALI))

    assert (found.earliest, found.latest, found.note) == (None, None, "")


def test_no_year_is_without_its_day_and_none_has_two() -> None:
    cycles = [
        one.cycle
        for one in found_in(
            DateSpan(date(2001, 1, 1), date(2031, 1, 1)), in_delhi(at_sunrise(8, 15))
        )
    ]

    assert cycles == [str(year) for year in range(2058, 2088)]


def test_a_window_of_one_day_finds_it() -> None:
    day = date(2026, 11, 8)

    assert [one.span.start for one in found_in(one_day(day), in_delhi(DIWALI))] == [day]
    assert not found_in(one_day(day + timedelta(days=1)), in_delhi(DIWALI))
