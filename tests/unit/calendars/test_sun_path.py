"""The sun's path read off between midnights: as the searches of astronomy-engine find it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from astronomy import (
    Body,
    Direction,
    Observer,
    SearchAltitude,
    SearchHourAngle,
    SearchRiseSet,
    Time,
)

from planner.calendars.sky import Spot
from planner.calendars.sun_path import (
    ascent_between,
    culmination_after,
    descent_between,
    noon_altitude_after,
    sunrise_after,
    sunset_after,
)

SPOTS = {
    "Truro": Spot(latitude=50.263, longitude=-5.051),
    "Lerwick": Spot(latitude=60.155, longitude=-1.145),
    "Quito": Spot(latitude=-0.22, longitude=-78.5),
}
# Solstices, equinoxes, the turn of the sun's right ascension, and the ends of the almanac.
DAYS = [
    *(
        datetime(2026, month, day, tzinfo=UTC)
        for month, day in ((3, 20), (3, 21), (6, 21), (12, 21))
    ),
    datetime(2000, 1, 1, tzinfo=UTC),
    datetime(2063, 9, 23, 1, tzinfo=UTC),
    datetime(2100, 12, 31, tzinfo=UTC),
]
CLOSE = timedelta(seconds=1)
HALF_A_DAY = timedelta(hours=12)


def time_of(moment: datetime) -> Time:
    return Time.Make(moment.year, moment.month, moment.day, moment.hour, moment.minute, 0.0)


def moment_of(time: Time) -> datetime:
    return datetime(2000, 1, 1, 12, tzinfo=UTC) + timedelta(days=time.ut)


def observer_at(spot: Spot) -> Observer:
    return Observer(spot.latitude, spot.longitude, 0.0)


@pytest.mark.parametrize("day", DAYS, ids=str)
@pytest.mark.parametrize("spot", SPOTS.values(), ids=SPOTS.keys())
@pytest.mark.parametrize(
    ("find", "direction"),
    [
        pytest.param(sunrise_after, Direction.Rise, id="rise"),
        pytest.param(sunset_after, Direction.Set, id="set"),
    ],
)
def test_rises_and_sets_as_the_library_finds_it(
    find: Callable[[Spot, datetime], datetime | None],
    direction: Direction,
    spot: Spot,
    day: datetime,
) -> None:
    expected = SearchRiseSet(Body.Sun, observer_at(spot), direction, time_of(day), 1.2)

    found = find(spot, day)
    assert found is not None
    assert abs(found - moment_of(expected)) < CLOSE


@pytest.mark.parametrize("day", DAYS, ids=str)
@pytest.mark.parametrize("spot", SPOTS.values(), ids=SPOTS.keys())
def test_culminates_as_the_library_finds_it(spot: Spot, day: datetime) -> None:
    expected = SearchHourAngle(Body.Sun, observer_at(spot), 0.0, time_of(day))

    assert abs(culmination_after(spot, day) - moment_of(expected.time)) < CLOSE
    assert noon_altitude_after(spot, day) == pytest.approx(expected.hor.altitude, abs=0.001)


@pytest.mark.parametrize("altitude", [-15.0, -8.5, 5.0])
@pytest.mark.parametrize("day", DAYS, ids=str)
@pytest.mark.parametrize("spot", SPOTS.values(), ids=SPOTS.keys())
def test_passes_a_height_when_the_library_says_or_never(
    spot: Spot, day: datetime, altitude: float
) -> None:
    noon = culmination_after(spot, day).replace(second=0, microsecond=0)
    sinks = SearchAltitude(Body.Sun, observer_at(spot), Direction.Set, time_of(noon), 0.5, altitude)
    climbs = SearchAltitude(
        Body.Sun, observer_at(spot), Direction.Rise, time_of(noon - HALF_A_DAY), 0.5, altitude
    )

    for found, expected in (
        (descent_between(spot, noon, noon + HALF_A_DAY, altitude=altitude), sinks),
        (ascent_between(spot, noon - HALF_A_DAY, noon, altitude=altitude), climbs),
    ):
        assert (found is None) is (expected is None)
        assert found is None or abs(found - moment_of(expected)) < CLOSE
