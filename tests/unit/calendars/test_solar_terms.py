"""Equinoxes and solstices by the clock of a place, and the new year of Iran."""

from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

import pytest

from planner.calendars.found import Finding
from planner.calendars.solar_terms import solar_term_findings
from planner.domain.dates import DateSpan
from planner.domain.rule import Horizon, SolarTermRule

CENTURY = DateSpan(date(2000, 1, 1), date(2101, 1, 1))
NOWRUZ = SolarTermRule(longitude=0, horizon=Horizon.TEHRAN, by_noon=True)


def in_the_uk(longitude: int) -> SolarTermRule:
    return SolarTermRule(longitude=longitude, horizon=Horizon.LONDON)


@lru_cache
def by_cycle(rule: SolarTermRule) -> dict[str, Finding]:
    return {one.cycle: one for one in solar_term_findings(rule, CENTURY)}


# March, June, September and December of each year, by the US Naval Observatory, from
# generate/seasons/seasons.txt of cosinekitty/astronomy.
@pytest.mark.parametrize(
    "moments",
    [
        "2000-03-20T07:35 2000-06-21T01:48 2000-09-22T17:28 2000-12-21T13:37",
        "2008-03-20T05:48 2008-06-20T23:59 2008-09-22T15:44 2008-12-21T12:04",
        "2012-03-20T05:14 2012-06-20T23:09 2012-09-22T14:49 2012-12-21T11:12",
        "2026-03-20T14:46 2026-06-21T08:24 2026-09-23T00:05 2026-12-21T20:50",
        "2027-03-20T20:25 2027-06-21T14:11 2027-09-23T06:02 2027-12-22T02:42",
        "2028-03-20T02:17 2028-06-20T20:02 2028-09-22T11:45 2028-12-21T08:19",
        "2044-03-19T23:20 2044-06-20T16:51 2044-09-22T08:48 2044-12-21T05:43",
        "2077-03-19T23:31 2077-06-20T16:24 2077-09-22T08:36 2077-12-21T06:01",
        "2100-03-20T13:05 2100-06-21T05:33 2100-09-22T22:02 2100-12-21T19:52",
    ],
)
def test_equinoxes_and_solstices_by_the_clock_of_the_uk(moments: str) -> None:
    for longitude, moment in zip((0, 90, 180, 270), moments.split(), strict=True):
        local = datetime.fromisoformat(f"{moment}+00:00").astimezone(ZoneInfo("Europe/London"))

        assert by_cycle(in_the_uk(longitude))[str(local.year)].span.start == local.date()


@pytest.mark.parametrize(
    ("longitude", "day"),
    [(90, date(2012, 6, 21)), (180, date(2001, 9, 23)), (180, date(2030, 9, 23))],
)
def test_just_before_midnight_by_world_time_is_the_next_day_in_the_uk(
    longitude: int, day: date
) -> None:
    # Lists that give the day by world time alone print the day before.
    assert by_cycle(in_the_uk(longitude))[str(day.year)].span.start == day


# Where the equinox comes after noon, the year begins the day after.
@pytest.mark.parametrize(
    ("day", "text"),
    [
        pytest.param(date(2024, 3, 20), "20 March at 6:36am", id="before noon"),
        pytest.param(date(2025, 3, 21), "20 March at 12:31pm", id="half an hour after noon"),
        pytest.param(date(2026, 3, 21), "20 March at 6:15pm", id="in the evening"),
        pytest.param(date(2027, 3, 21), "20 March at 11:54pm", id="just before midnight"),
        pytest.param(date(2028, 3, 20), "20 March at 5:47am", id="in the morning"),
    ],
)
def test_nowruz_goes_by_noon_at_tehran(day: date, text: str) -> None:
    found = by_cycle(NOWRUZ)[str(day.year)]

    assert found.span.start == day
    assert found.native_date == f"March equinox on {text} Iranian time"


def test_noon_is_told_by_winter_time_while_iran_still_had_summer_time() -> None:
    # By the clocks of 2017 the solstice came at 8:54am.
    rule = SolarTermRule(longitude=90, horizon=Horizon.TEHRAN, by_noon=True)

    assert by_cycle(rule)["2017"].native_date == "June solstice on 21 June at 7:54am Iranian time"


def test_days_may_be_counted_from_the_term() -> None:
    sizdah_bedar = SolarTermRule(
        longitude=0, horizon=Horizon.TEHRAN, by_noon=True, offset_days=12, days=1
    )

    assert by_cycle(sizdah_bedar)["2027"].span.start == date(2027, 4, 2)


def test_every_year_has_its_term_once() -> None:
    found = list(solar_term_findings(in_the_uk(15), CENTURY))

    assert [one.cycle for one in found] == [str(year) for year in range(1999, 2102)]
    assert found[28].native_date == "Sun at 15° on 5 April at 1:17am UK time"
