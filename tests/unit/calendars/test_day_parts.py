"""The parts of a day and night: their order, and which days the clock alone may rule out."""

from datetime import UTC, date, datetime, time, timedelta
from math import acos, cos, pi, radians, sin

import pytest
from hypothesis import example, given, settings
from hypothesis.strategies import dates, sampled_from

from planner.calendars.day_parts import (
    day_of_moment,
    daylight,
    may_touch,
    part_of_day,
    sunrise,
    sunset,
)
from planner.calendars.horizons import zone_of
from planner.domain.dates import TimeSpan
from planner.domain.rule import Horizon, PartOfDay

# A day of suns takes the sky to work out, and is then remembered.
timeless = settings(deadline=None)

ALMANAC_DAY = dates(date(2000, 1, 1), date(2100, 12, 31))
LONGEST_DAY, SHORTEST_DAY = date(2026, 6, 21), date(2026, 12, 21)
MOMENT = timedelta(seconds=1)
MOMENTS = (
    PartOfDay.SUNRISE,
    PartOfDay.BEFORE_SUNRISE,
    PartOfDay.NOON,
    PartOfDay.SUNSET,
    PartOfDay.MOONRISE,
)


def part(name: PartOfDay, day: date, horizon: Horizon = Horizon.DELHI) -> TimeSpan:
    return part_of_day(name, day, horizon)


@timeless
@given(ALMANAC_DAY, sampled_from(Horizon))
@example(LONGEST_DAY, Horizon.LONDON)
@example(SHORTEST_DAY, Horizon.LONDON)
def test_the_parts_come_in_order(day: date, horizon: Horizon) -> None:
    midday, afternoon = (part(one, day, horizon) for one in (PartOfDay.MIDDAY, PartOfDay.AFTERNOON))
    dusk, midnight = (part(one, day, horizon) for one in (PartOfDay.DUSK, PartOfDay.MIDNIGHT))
    moments = [
        part(PartOfDay.BEFORE_SUNRISE, day, horizon).start,
        part(PartOfDay.SUNRISE, day, horizon).start,
        midday.start,
        part(PartOfDay.NOON, day, horizon).start,
        afternoon.start,
        afternoon.end,
        part(PartOfDay.SUNSET, day, horizon).start,
        dusk.end,
        midnight.start,
        midnight.end,
        sunrise(day + timedelta(days=1), horizon),
    ]

    assert moments == sorted(moments)
    assert midday.end == afternoon.start
    assert dusk.start == sunset(day, horizon)


@timeless
@given(ALMANAC_DAY, sampled_from(Horizon), sampled_from(PartOfDay))
@example(LONGEST_DAY, Horizon.LONDON, PartOfDay.BEFORE_SUNRISE)
@example(LONGEST_DAY, Horizon.LONDON, PartOfDay.DUSK)
@example(SHORTEST_DAY, Horizon.LONDON, PartOfDay.MIDDAY)
@example(SHORTEST_DAY, Horizon.LONDON, PartOfDay.MIDNIGHT)
@example(date(2026, 10, 24), Horizon.LONDON, PartOfDay.MOONRISE)
@example(date(2026, 3, 28), Horizon.LONDON, PartOfDay.MIDNIGHT)
@example(LONGEST_DAY, Horizon.BEIJING, PartOfDay.SUNRISE)
@example(LONGEST_DAY, Horizon.TEHRAN, PartOfDay.SUNSET)
def test_no_day_is_ruled_out_whose_part_does_touch(
    day: date, horizon: Horizon, name: PartOfDay
) -> None:
    held = part(name, day, horizon)

    assert may_touch(name, day, horizon, TimeSpan(held.start, held.start + MOMENT))
    assert may_touch(name, day, horizon, TimeSpan(held.end - MOMENT, held.end + MOMENT))


@timeless
@given(ALMANAC_DAY, sampled_from(Horizon), sampled_from(PartOfDay))
def test_days_out_of_the_question_are_ruled_out(
    day: date, horizon: Horizon, name: PartOfDay
) -> None:
    noon = datetime.combine(day, time(12), zone_of(horizon))
    for apart in (timedelta(days=-3), timedelta(days=3)):
        elsewhere = TimeSpan(noon + apart, noon + apart + timedelta(hours=12))
        assert not may_touch(name, day, horizon, elsewhere)


@pytest.mark.parametrize("name", MOMENTS)
def test_a_moment_has_no_length(name: PartOfDay) -> None:
    held = part(name, LONGEST_DAY)

    assert held.start == held.end


@pytest.mark.parametrize(
    ("name", "of_light"),
    [(PartOfDay.MIDDAY, 2 / 5), (PartOfDay.AFTERNOON, 3 / 5), (PartOfDay.NOON, 1 / 2)],
)
def test_parts_of_the_light_grow_with_it(name: PartOfDay, of_light: float) -> None:
    for day in (LONGEST_DAY, SHORTEST_DAY):
        gone = part(name, day).start - sunrise(day, Horizon.DELHI)
        assert gone / daylight(day, Horizon.DELHI) == pytest.approx(of_light)


def test_midnight_is_the_eighth_of_fifteen_parts_of_the_night() -> None:
    held = part(PartOfDay.MIDNIGHT, LONGEST_DAY)
    dusk_to_dawn = sunrise(date(2026, 6, 22), Horizon.DELHI) - sunset(LONGEST_DAY, Horizon.DELHI)

    assert (held.end - held.start) / dusk_to_dawn == pytest.approx(1 / 15)
    # Its middle is that of the night.
    middle = sunset(LONGEST_DAY, Horizon.DELHI) + dusk_to_dawn / 2
    assert abs(held.start + (held.end - held.start) / 2 - middle) < MOMENT


def test_first_light_is_96_minutes_before_the_sun() -> None:
    before = part(PartOfDay.BEFORE_SUNRISE, LONGEST_DAY).start

    assert sunrise(LONGEST_DAY, Horizon.DELHI) - before == timedelta(minutes=96)


# The hours for which a sun 50 minutes of arc below the horizon counts as up, at a solstice.
@pytest.mark.parametrize(
    ("horizon", "latitude"),
    [(Horizon.LONDON, 51.5), (Horizon.DELHI, 28.6), (Horizon.SINGAPORE, 1.35)],
)
@pytest.mark.parametrize(("day", "declination"), [(LONGEST_DAY, 23.44), (SHORTEST_DAY, -23.44)])
def test_the_light_lasts_as_long_as_the_sun_is_up(
    horizon: Horizon, latitude: float, day: date, declination: float
) -> None:
    north, tilt, low = radians(latitude), radians(declination), radians(-50 / 60)
    half = acos((sin(low) - sin(north) * sin(tilt)) / (cos(north) * cos(tilt)))
    light = timedelta(days=half / pi)

    assert abs(daylight(day, horizon) - light) < timedelta(minutes=1.5)


@pytest.mark.parametrize(
    ("after_sunrise", "day"),
    [
        pytest.param(timedelta(0), LONGEST_DAY, id="the sunrise itself opens the day"),
        pytest.param(timedelta(hours=12), LONGEST_DAY, id="afternoon"),
        pytest.param(timedelta(hours=20), LONGEST_DAY, id="past midnight"),
        pytest.param(-MOMENT, date(2026, 6, 20), id="just before sunrise"),
    ],
)
def test_a_moment_belongs_to_the_day_from_sunrise_to_sunrise(
    after_sunrise: timedelta, day: date
) -> None:
    moment = sunrise(LONGEST_DAY, Horizon.DELHI) + after_sunrise

    assert day_of_moment(moment, Horizon.DELHI) == day
    assert day_of_moment(moment.astimezone(UTC), Horizon.DELHI) == day


def test_the_moon_of_a_fast_rises_in_the_night_of_its_day() -> None:
    # Karva Chauth of 2026: the moon rises over Delhi in the evening of 29 October.
    rises = part(PartOfDay.MOONRISE, date(2026, 10, 29)).start.astimezone(zone_of(Horizon.DELHI))

    assert (rises.date(), rises.hour) == (date(2026, 10, 29), 20)
