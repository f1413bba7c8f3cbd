"""The parts of a day and night that lunar days are held to, over one horizon."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from planner.calendars.horizons import spot_of, zone_of
from planner.calendars.sky import moonrise_after, sunrise_after, sunset_after
from planner.domain.dates import ONE_DAY, TimeSpan
from planner.domain.rule import Horizon, PartOfDay

# Arunodaya: four of the thirty parts of a mean night and day before the sun.
_BEFORE_SUNRISE = timedelta(minutes=96)
_FIFTHS = 5
_NIGHT_MUHURTAS = 15
_MIDNIGHT_MUHURTA = 7


def part_of_day(part: PartOfDay, day: date, horizon: Horizon) -> TimeSpan:
    """Return when that part of ``day`` is; a moment has no length."""
    return _PARTS[part](day, horizon)


def may_touch(part: PartOfDay, day: date, horizon: Horizon, span: TimeSpan) -> bool:
    """Tell by the clock alone whether that part of ``day`` could touch ``span``.

    It asks no sky, so it rules out at little cost the days that are out of the question.
    """
    first, last = _CLOCK_HOURS[part]
    midnight = datetime.combine(day, time(0), zone_of(horizon))
    return midnight + first < span.end and span.start < midnight + last


@lru_cache(maxsize=131072)
def sunrise(day: date, horizon: Horizon) -> datetime:
    """Return when the sun's upper edge appears."""
    midnight = datetime.combine(day, time(0), zone_of(horizon))
    return _found(sunrise_after(spot_of(horizon), midnight))


@lru_cache(maxsize=131072)
def sunset(day: date, horizon: Horizon) -> datetime:
    """Return when the sun's upper edge is gone."""
    return _found(sunset_after(spot_of(horizon), sunrise(day, horizon)))


def daylight(day: date, horizon: Horizon) -> timedelta:
    """Return how long the sun is up."""
    return sunset(day, horizon) - sunrise(day, horizon)


def day_of_moment(moment: datetime, horizon: Horizon) -> date:
    """Return the day, reckoned from sunrise to sunrise, that a moment belongs to."""
    day = moment.astimezone(zone_of(horizon)).date()
    return day if moment >= sunrise(day, horizon) else day - ONE_DAY


def _found(moment: datetime | None) -> datetime:
    if moment is None:
        raise AssertionError("sun and moon rise and set every day at these places")
    return moment


def _at(moment: datetime) -> TimeSpan:
    return TimeSpan(moment, moment)


def _fifth_of_daylight(nth: int) -> Callable[[date, Horizon], TimeSpan]:
    def fifth(day: date, horizon: Horizon) -> TimeSpan:
        part = daylight(day, horizon) / _FIFTHS
        start = sunrise(day, horizon) + (nth - 1) * part
        return TimeSpan(start, start + part)

    return fifth


def _noon(day: date, horizon: Horizon) -> TimeSpan:
    return _at(sunrise(day, horizon) + daylight(day, horizon) / 2)


def _night(day: date, horizon: Horizon) -> timedelta:
    return sunrise(day + ONE_DAY, horizon) - sunset(day, horizon)


def _dusk(day: date, horizon: Horizon) -> TimeSpan:
    start = sunset(day, horizon)
    return TimeSpan(start, start + _night(day, horizon) / _FIFTHS)


def _midnight(day: date, horizon: Horizon) -> TimeSpan:
    muhurta = _night(day, horizon) / _NIGHT_MUHURTAS
    start = sunset(day, horizon) + _MIDNIGHT_MUHURTA * muhurta
    return TimeSpan(start, start + muhurta)


def _moonrise(day: date, horizon: Horizon) -> TimeSpan:
    # The fasts that end at moonrise are of the waning moon, which rises in the night.
    noon = _noon(day, horizon).start
    return _at(_found(moonrise_after(spot_of(horizon), noon)))


_PARTS: Mapping[PartOfDay, Callable[[date, Horizon], TimeSpan]] = {
    PartOfDay.SUNRISE: lambda day, horizon: _at(sunrise(day, horizon)),
    PartOfDay.BEFORE_SUNRISE: lambda day, horizon: _at(sunrise(day, horizon) - _BEFORE_SUNRISE),
    PartOfDay.NOON: _noon,
    PartOfDay.MIDDAY: _fifth_of_daylight(3),
    PartOfDay.AFTERNOON: _fifth_of_daylight(4),
    PartOfDay.SUNSET: lambda day, horizon: _at(sunset(day, horizon)),
    PartOfDay.DUSK: _dusk,
    PartOfDay.MIDNIGHT: _midnight,
    PartOfDay.MOONRISE: _moonrise,
}

# Between which hours each part falls at every horizon, in any season, with time to spare. The
# sun rises from 4:40 to 8:10 by London’s clock, and sets from 15:50 to 21:25.
_CLOCK_HOURS: Mapping[PartOfDay, tuple[timedelta, timedelta]] = {
    part: (timedelta(hours=first), timedelta(hours=last))
    for part, first, last in (
        (PartOfDay.SUNRISE, 3, 10),
        (PartOfDay.BEFORE_SUNRISE, 1, 9),
        (PartOfDay.NOON, 10, 15),
        (PartOfDay.MIDDAY, 8, 17),
        (PartOfDay.AFTERNOON, 10, 20),
        (PartOfDay.SUNSET, 14, 23),
        (PartOfDay.DUSK, 14, 27),
        (PartOfDay.MIDNIGHT, 20, 28),
        (PartOfDay.MOONRISE, 10, 42),
    )
}
