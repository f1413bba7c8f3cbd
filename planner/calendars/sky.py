"""The door to astronomy-engine: when sun and moon rise, set and meet, as moments in UTC."""

# astronomy-engine ships no marker of its types; nothing of it leaves this module.

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import asin, cos, degrees, radians, sin
from typing import NamedTuple

from astronomy import (
    KM_PER_AU,
    AngleBetween,
    Body,
    Direction,
    EclipticGeoMoon,
    EquatorFromVector,
    GeoVector,
    Observer,
    Refraction,
    RefractionAngle,
    RotateVector,
    Rotation_EQJ_EQD,
    Rotation_EQJ_HOR,
    SearchMoonPhase,
    SearchRiseSet,
    SearchSunLongitude,
    SiderealTime,
    SunPosition,
    Time,
    Vector,
)

# A moon that sets just before the moment asked about sets again up to 25 hours later.
_RISE_SET_LIMIT_DAYS = 1.2
_LUNATION_LIMIT_DAYS = 31.0
_DAYS_IN_YEAR = 365.2422
_SUN_LEEWAY_DAYS = 4.0
_DEGREES_AN_HOUR = 15.0
_EARTH_RADIUS_KM = 6378.137
_MOON_TO_EARTH = 0.27245  # their radii, as Yallop has it


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A point on the ground at sea level, in degrees north and east."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True, kw_only=True)
class YoungMoon:
    """How the moon stands by the sun, seen from the centre of the earth, over a spot's horizon.

    ``above_sun`` is the difference of their heights in degrees, ``width`` that of the lit crescent
    in minutes of arc, as the spot itself sees it.
    """

    above_sun: float
    width: float


class SunStand(NamedTuple):
    """Where the sun is seen from the centre of the earth, and how far the earth has turned.

    Right ascension, declination and the sidereal time of Greenwich are in degrees, of the equator
    and equinox of that day; the distance is in astronomical units.
    """

    right_ascension: float
    declination: float
    distance: float
    sidereal: float


def sun_stand(moment: datetime) -> SunStand:
    """Return how the sun stands at a moment."""
    time = _time_from(moment)
    seen = GeoVector(Body.Sun, time, aberration=True)
    found = EquatorFromVector(RotateVector(Rotation_EQJ_EQD(time), seen))
    return SunStand(
        right_ascension=found.ra * _DEGREES_AN_HOUR,
        declination=found.dec,
        distance=found.dist,
        sidereal=SiderealTime(time) * _DEGREES_AN_HOUR,
    )


def bent_by_air(altitude: float) -> float:
    """Return at what height something is seen that stands at ``altitude`` degrees."""
    return altitude + float(RefractionAngle(Refraction.Normal, altitude))


def sunrise_after(spot: Spot, moment: datetime) -> datetime | None:
    """Return when the sun's upper limb next appears, or None within the polar night."""
    return _rise_or_set(Body.Sun, spot, Direction.Rise, moment)


def sunset_after(spot: Spot, moment: datetime) -> datetime | None:
    """Return when the sun's upper limb next disappears, or None under the midnight sun."""
    return _rise_or_set(Body.Sun, spot, Direction.Set, moment)


def moonset_after(spot: Spot, moment: datetime) -> datetime | None:
    """Return when the moon's upper limb next disappears, or None far from the tropics."""
    return _rise_or_set(Body.Moon, spot, Direction.Set, moment)


def new_moon_after(moment: datetime) -> datetime:
    """Return the next conjunction of moon and sun."""
    return moon_phase_after(0.0, moment)


def moon_phase_after(degrees: float, moment: datetime) -> datetime:
    """Return when the moon is next so many degrees ahead of the sun; 180 is full moon."""
    return _moment_from(SearchMoonPhase(degrees, _time_from(moment), _LUNATION_LIMIT_DAYS))


def sun_longitude_after(degrees: float, moment: datetime) -> datetime:
    """Return when the sun next stands at this longitude, counted from the March equinox."""
    ahead = (degrees - sun_longitude(moment)) % 360 * _DAYS_IN_YEAR / 360
    # The sun runs up to two days ahead of its mean or behind it. The search wants a short stretch:
    # over a long one it may come out a year late.
    start = moment + timedelta(days=max(0.0, ahead - _SUN_LEEWAY_DAYS))
    return _moment_from(SearchSunLongitude(degrees, _time_from(start), 2 * _SUN_LEEWAY_DAYS))


def sun_longitude(moment: datetime) -> float:
    """Return the sun's longitude in degrees from the March equinox of that day."""
    return float(SunPosition(_time_from(moment)).elon)


def moon_longitude(moment: datetime) -> float:
    """Return the moon's longitude in degrees from the March equinox of that day."""
    return float(EclipticGeoMoon(_time_from(moment)).lon)


def moonrise_after(spot: Spot, moment: datetime) -> datetime | None:
    """Return when the moon's upper limb next appears, or None far from the tropics."""
    return _rise_or_set(Body.Moon, spot, Direction.Rise, moment)


def young_moon_over(spot: Spot, moment: datetime) -> YoungMoon:
    """Return how the moon stands by the sun over ``spot``, the air and its bending left out."""
    time = _time_from(moment)
    turned = Rotation_EQJ_HOR(time, _observer(spot))
    moon = RotateVector(turned, GeoVector(Body.Moon, time, aberration=True))
    sun = RotateVector(turned, GeoVector(Body.Sun, time, aberration=True))
    height, distance = _height(moon), float(moon.Length()) * KM_PER_AU
    parallax = asin(_EARTH_RADIUS_KM / distance)
    # Whoever has the moon above them is nearer to it than the centre of the earth is.
    radius = degrees(_MOON_TO_EARTH * parallax) * 60 * (1 + sin(height) * sin(parallax))
    width = radius * (1 - cos(radians(AngleBetween(moon, sun))))
    return YoungMoon(above_sun=degrees(height - _height(sun)), width=width)


def _height(vector: Vector) -> float:
    """Return how high a vector of the horizon points, in radians."""
    return asin(vector.z / vector.Length())


def _rise_or_set(body: Body, spot: Spot, direction: Direction, moment: datetime) -> datetime | None:
    found = SearchRiseSet(
        body, _observer(spot), direction, _time_from(moment), _RISE_SET_LIMIT_DAYS
    )
    return None if found is None else _moment_from(found)


def _observer(spot: Spot) -> Observer:
    return Observer(spot.latitude, spot.longitude, 0.0)


def _time_from(moment: datetime) -> Time:
    utc = moment.astimezone(UTC)
    return Time.Make(utc.year, utc.month, utc.day, utc.hour, utc.minute, float(utc.second))


def _moment_from(time: Time) -> datetime:
    noon_of_2000 = datetime(2000, 1, 1, 12, tzinfo=UTC)
    return noon_of_2000 + timedelta(days=time.ut)
