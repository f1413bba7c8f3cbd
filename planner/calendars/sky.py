"""The door to astronomy-engine: when sun and moon rise, set and meet, as moments in UTC."""

# astronomy-engine ships no marker of its types; nothing of it leaves this module.

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from astronomy import (
    Body,
    Direction,
    Observer,
    SearchAltitude,
    SearchHourAngle,
    SearchMoonPhase,
    SearchRiseSet,
    Time,
)

# A moon that sets just before the moment asked about sets again up to 25 hours later.
_RISE_SET_LIMIT_DAYS = 1.2
_LUNATION_LIMIT_DAYS = 31.0
_SECONDS_IN_DAY = 86400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A point on the ground at sea level, in degrees north and east."""

    latitude: float
    longitude: float


def sunrise_after(spot: Spot, moment: datetime) -> datetime | None:
    """Return when the sun's upper limb next appears, or None within the polar night."""
    return _rise_or_set(Body.Sun, spot, Direction.Rise, moment)


def sunset_after(spot: Spot, moment: datetime) -> datetime | None:
    """Return when the sun's upper limb next disappears, or None under the midnight sun."""
    return _rise_or_set(Body.Sun, spot, Direction.Set, moment)


def moonset_after(spot: Spot, moment: datetime) -> datetime | None:
    """Return when the moon's upper limb next disappears, or None far from the tropics."""
    return _rise_or_set(Body.Moon, spot, Direction.Set, moment)


def culmination_after(spot: Spot, moment: datetime) -> datetime:
    """Return when the sun next stands highest."""
    event = SearchHourAngle(Body.Sun, _observer(spot), 0.0, _time_from(moment))
    return _moment_from(event.time)


def ascent_between(
    spot: Spot, start: datetime, end: datetime, *, altitude: float
) -> datetime | None:
    """Return when the sun's centre climbs through ``altitude`` degrees, if it does in between."""
    return _crossing(spot, start, end, Direction.Rise, altitude)


def descent_between(
    spot: Spot, start: datetime, end: datetime, *, altitude: float
) -> datetime | None:
    """Return when the sun's centre sinks through ``altitude`` degrees, if it does in between."""
    return _crossing(spot, start, end, Direction.Set, altitude)


def new_moon_after(moment: datetime) -> datetime:
    """Return the next conjunction of moon and sun."""
    return _moment_from(SearchMoonPhase(0.0, _time_from(moment), _LUNATION_LIMIT_DAYS))


def _rise_or_set(body: Body, spot: Spot, direction: Direction, moment: datetime) -> datetime | None:
    found = SearchRiseSet(
        body, _observer(spot), direction, _time_from(moment), _RISE_SET_LIMIT_DAYS
    )
    return None if found is None else _moment_from(found)


def _crossing(
    spot: Spot, start: datetime, end: datetime, direction: Direction, altitude: float
) -> datetime | None:
    days = (end - start).total_seconds() / _SECONDS_IN_DAY
    found = SearchAltitude(Body.Sun, _observer(spot), direction, _time_from(start), days, altitude)
    return None if found is None else _moment_from(found)


def _observer(spot: Spot) -> Observer:
    return Observer(spot.latitude, spot.longitude, 0.0)


def _time_from(moment: datetime) -> Time:
    utc = moment.astimezone(UTC)
    return Time.Make(utc.year, utc.month, utc.day, utc.hour, utc.minute, float(utc.second))


def _moment_from(time: Time) -> datetime:
    noon_of_2000 = datetime(2000, 1, 1, 12, tzinfo=UTC)
    return noon_of_2000 + timedelta(days=time.ut)
