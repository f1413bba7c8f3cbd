"""The sun over one place: rising, noon, setting, and the two twilights that open and close days."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from math import atan, degrees, radians, tan
from zoneinfo import ZoneInfo

from planner.calendars.sky import Spot
from planner.calendars.sun_path import (
    ascent_between,
    culmination_after,
    descent_between,
    noon_altitude_after,
    sunrise_after,
    sunset_after,
)
from planner.domain.dates import ONE_DAY
from planner.domain.place import Place, Sun

DAWN_ALTITUDE = -15.0
NIGHTFALL_ALTITUDE = -8.5
# "One seventh of the night", a convention of mosques for nights that never get dark.
_DAWN_SHARE_OF_NIGHT = 7
# Where the sun stays above the altitude of nightfall, its lowest point stands in for it.
_MIDDLE_OF_NIGHT = 2

_CACHED_DAYS = 8192


@dataclass(frozen=True, slots=True)
class SunAt:
    """The sun over ``place``, in its local time, rounded to the nearest minute.

    Rising and setting are those of the upper limb, with 34 arcminutes of refraction, at sea level.
    Raises ValueError where the sun does not rise or set that day, as beyond the polar circles.
    """

    place: Place

    def dawn(self, day: date) -> datetime:
        """Return when the sun is 15 degrees below the horizon and climbing.

        On nights when it stays above that, one seventh of the night before sunrise.
        """
        return _local(_dawn(self.place, day), self.place)

    def sunrise(self, day: date) -> datetime:
        """Return when the sun's upper edge appears."""
        return _local(_sunrise(self.place, day), self.place)

    def noon(self, day: date) -> datetime:
        """Return when the sun stands highest."""
        return _local(_noon(self.place, day), self.place)

    def asr(self, day: date) -> datetime:
        """Return when a shadow has grown by the height of what casts it since noon.

        Most schools open the afternoon prayer then; the Hanafi school waits for twice the height.
        """
        return _local(_asr(self.place, day), self.place)

    def sunset(self, day: date) -> datetime:
        """Return when the sun's upper edge is gone."""
        return _local(_sunset(self.place, day), self.place)

    def isha(self, day: date) -> datetime:
        """Return when the sun is 15 degrees below the horizon and sinking.

        On nights when it stays above that, one seventh of the night after sunset.
        """
        return _local(_isha(self.place, day), self.place)

    def nightfall(self, day: date) -> datetime:
        """Return when the sun is 8.5 degrees below the horizon, in June perhaps after midnight.

        On nights when it stays above that, the middle of the night.
        """
        return _local(_nightfall(self.place, day), self.place)


def warm_sun(sun: Sun, day: date) -> None:
    """Work out what the sun does on a day, so that whoever asks next need not wait.

    Does nothing where it does not rise or set.
    """
    with suppress(ValueError):
        for event in (sun.sunrise, sun.sunset, sun.asr, sun.isha, sun.nightfall, sun.dawn):
            event(day)


@lru_cache(maxsize=_CACHED_DAYS)
def _dawn(place: Place, day: date) -> datetime:
    sunset, sunrise = _sunset(place, day - ONE_DAY), _sunrise(place, day)
    found = ascent_between(_spot(place), sunset, sunrise, altitude=DAWN_ALTITUDE)
    return found or sunrise - (sunrise - sunset) / _DAWN_SHARE_OF_NIGHT


@lru_cache(maxsize=_CACHED_DAYS)
def _sunrise(place: Place, day: date) -> datetime:
    return _found(sunrise_after(_spot(place), _midnight(place, day)), place, day)


@lru_cache(maxsize=_CACHED_DAYS)
def _noon(place: Place, day: date) -> datetime:
    return culmination_after(_spot(place), _midnight(place, day))


@lru_cache(maxsize=_CACHED_DAYS)
def _asr(place: Place, day: date) -> datetime:
    noon, sunset = _noon(place, day), _sunset(place, day)
    highest = radians(noon_altitude_after(_spot(place), _midnight(place, day)))
    altitude = degrees(atan(1 / (1 + 1 / tan(highest))))
    found = descent_between(_spot(place), noon, sunset, altitude=altitude)
    return _found(found, place, day)


@lru_cache(maxsize=_CACHED_DAYS)
def _sunset(place: Place, day: date) -> datetime:
    return _found(sunset_after(_spot(place), _sunrise(place, day)), place, day)


@lru_cache(maxsize=_CACHED_DAYS)
def _isha(place: Place, day: date) -> datetime:
    sunset, sunrise = _sunset(place, day), _sunrise(place, day + ONE_DAY)
    found = descent_between(_spot(place), sunset, sunrise, altitude=DAWN_ALTITUDE)
    return found or sunset + (sunrise - sunset) / _DAWN_SHARE_OF_NIGHT


@lru_cache(maxsize=_CACHED_DAYS)
def _nightfall(place: Place, day: date) -> datetime:
    sunset, sunrise = _sunset(place, day), _sunrise(place, day + ONE_DAY)
    found = descent_between(_spot(place), sunset, sunrise, altitude=NIGHTFALL_ALTITUDE)
    return found or sunset + (sunrise - sunset) / _MIDDLE_OF_NIGHT


def _found(moment: datetime | None, place: Place, day: date) -> datetime:
    if moment is None:
        raise ValueError(f"the sun does not rise and set at {place.name} on {day}")
    return moment


def _local(moment: datetime, place: Place) -> datetime:
    to_the_minute = (moment + timedelta(seconds=30)).replace(second=0, microsecond=0)
    return to_the_minute.astimezone(ZoneInfo(place.zone))


def _midnight(place: Place, day: date) -> datetime:
    return datetime.combine(day, time.min, ZoneInfo(place.zone))


def _spot(place: Place) -> Spot:
    return Spot(latitude=place.latitude, longitude=place.longitude)
