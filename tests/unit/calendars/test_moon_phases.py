"""Days of the moon's phases: the first full moon of a month, and every moon there is."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from planner.calendars.moon_phases import first_moon_findings, moon_phase_findings
from planner.domain.dates import DateSpan
from planner.domain.rule import FirstMoonRule, Horizon, MonthDay, MoonPhaseRule

DECADE = DateSpan(date(2024, 1, 1), date(2034, 1, 1))


def full_moon_of(month: int, nth: int = 1, horizon: Horizon = Horizon.LONDON) -> MoonPhaseRule:
    return MoonPhaseRule(phases=(180,), month=month, horizon=horizon, nth=nth)


# Triratna keeps the first full moon of May, July and November in the UK. The moments are those of
# the US Naval Observatory, from generate/moonphase/moonphases.txt of cosinekitty/astronomy.
@pytest.mark.parametrize(
    "moment",
    [
        *("2030-05-17T11:19", "2030-07-15T02:12", "2030-11-10T03:30"),
        *("2040-05-26T11:47", "2040-07-24T02:05", "2040-11-18T19:06"),
        *("2050-05-06T22:26", "2050-07-04T18:51", "2050-11-28T15:09"),
        *("2060-05-15T13:39", "2060-07-13T15:08", "2060-11-08T04:17"),
        *("2070-05-25T01:38", "2070-07-23T07:02", "2070-11-18T05:40"),
        *("2080-05-04T00:11", "2080-07-02T04:09", "2080-11-27T05:15"),
        *("2090-05-13T19:02", "2090-07-11T17:03", "2090-11-07T09:06"),
        *("2100-05-23T17:27", "2100-07-21T10:14", "2100-11-16T22:20"),
    ],
)
def test_first_full_moons_of_a_month_in_the_uk(moment: str) -> None:
    local = datetime.fromisoformat(f"{moment}+00:00").astimezone(ZoneInfo("Europe/London"))
    window = DateSpan(date(local.year, 1, 1), date(local.year + 1, 1, 1))

    found = {one.cycle: one for one in moon_phase_findings(full_moon_of(local.month), window)}
    assert found[str(local.year)].span.start == local.date()


def test_vesak_of_2026_may_be_either_full_moon_of_may() -> None:
    first, second = (
        {one.cycle: one.span.start for one in moon_phase_findings(full_moon_of(5, nth), DECADE)}
        for nth in (1, 2)
    )

    assert first["2026"] == date(2026, 5, 1)
    assert second == {"2026": date(2026, 5, 31)}


@pytest.mark.parametrize(
    ("horizon", "day", "text"),
    [
        (Horizon.LONDON, date(2027, 4, 20), "Full moon at 11:27pm UK time"),
        (Horizon.COLOMBO, date(2027, 4, 21), "Full moon at 3:57am Sri Lankan time"),
    ],
)
def test_the_clock_of_the_place_decides(horizon: Horizon, day: date, text: str) -> None:
    window = DateSpan(date(2027, 4, 1), date(2027, 5, 1))
    rule = full_moon_of(4, horizon=horizon)

    found = {one.cycle: one for one in moon_phase_findings(rule, window)}["2027"]
    assert found.span.start == day
    assert found.native_date == text


def test_every_moon_has_its_day_for_a_cycle() -> None:
    rule = MoonPhaseRule(phases=(0, 180), month=None, horizon=Horizon.LONDON)
    window = DateSpan(date(2027, 5, 1), date(2027, 6, 1))

    found = [one for one in moon_phase_findings(rule, window) if one.span.overlaps(window)]
    assert [(one.cycle, one.native_date) for one in found] == [
        ("2027-05-06", "New moon at 11:59am UK time"),
        ("2027-05-20", "Full moon at 11:59am UK time"),
    ]


def test_a_day_apart_from_its_moon_names_the_day_of_the_moon() -> None:
    rule = MoonPhaseRule(phases=(0,), month=9, horizon=Horizon.LONDON, offset_days=9)

    found = {one.cycle: one for one in moon_phase_findings(rule, DECADE)}["2026"]
    assert found.span.start == date(2026, 9, 20)
    assert found.native_date == "New moon on Friday 11 September at 4:27am UK time"


# holidays/countries/indonesia.py, and for 2023 the ministry of religious affairs, whose hour is
# 10:41:19. In 2012 and 2031 a second full moon comes in early June; in 2031 the cycle of nineteen
# years that the ministry names decides, since it repeats 2012.
@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2007, 6, 1), "Full moon at 8:04am western Indonesian time"),
        (date(2012, 5, 6), "Full moon at 10:35am western Indonesian time"),
        (date(2023, 6, 4), "Full moon at 10:42am western Indonesian time"),
        (date(2031, 5, 7), "Full moon at 10:40am western Indonesian time"),
    ],
)
def test_vesak_of_indonesia_is_the_first_full_moon_from_a_day_in_india(
    day: date, text: str
) -> None:
    rule = FirstMoonRule(
        phase=180, on=MonthDay(5, 6), counted_at=Horizon.DELHI, horizon=Horizon.JAKARTA
    )
    window = DateSpan(date(day.year, 1, 1), date(day.year + 1, 1, 1))

    found = {one.cycle: one for one in first_moon_findings(rule, window)}[str(day.year)]
    assert found.span.start == day
    assert found.native_date == text
