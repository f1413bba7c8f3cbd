"""Where each horizon of a rule lies, and whose clock is read there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from planner.calendars.sky import Spot
from planner.domain.rule import Horizon

# By the clock, the sun rises over half an hour earlier at Patna than at Delhi and up to 38 minutes
# later at Mumbai. Tables for India have been seen to differ where a lunar day began or ended 3, 8
# and 16 minutes from the sunrise of Delhi (20 April 2016, 20 September 2021, 8 September 2005).
_IN_INDIA = timedelta(minutes=30)


def spot_of(horizon: Horizon) -> Spot:
    """Return the point on the ground."""
    return _WHERE[horizon].spot


def zone_of(horizon: Horizon) -> ZoneInfo:
    """Return the civil time kept there."""
    return ZoneInfo(_WHERE[horizon].zone)


def sun_differs_by(horizon: Horizon) -> timedelta:
    """Return how much earlier or later the sun rises where other almanacs of that land are made."""
    return _WHERE[horizon].sun_differs_by


def clock_of(horizon: Horizon) -> str:
    """Return whose time that is, in words: “UK time”."""
    return _CLOCKS[_WHERE[horizon].zone]


@dataclass(frozen=True, slots=True)
class _Where:
    spot: Spot
    zone: str
    sun_differs_by: timedelta = timedelta(0)


_WHERE: Mapping[Horizon, _Where] = {
    Horizon.DELHI: _Where(Spot(latitude=28.6139, longitude=77.2090), "Asia/Kolkata", _IN_INDIA),
    Horizon.AMRITSAR: _Where(Spot(latitude=31.6340, longitude=74.8723), "Asia/Kolkata", _IN_INDIA),
    Horizon.CHENNAI: _Where(Spot(latitude=13.0827, longitude=80.2707), "Asia/Kolkata"),
    Horizon.KOCHI: _Where(Spot(latitude=9.9312, longitude=76.2673), "Asia/Kolkata"),
    Horizon.KOLKATA: _Where(Spot(latitude=22.5726, longitude=88.3639), "Asia/Kolkata"),
    Horizon.COLOMBO: _Where(Spot(latitude=6.9271, longitude=79.8612), "Asia/Colombo"),
    Horizon.JAKARTA: _Where(Spot(latitude=-6.2088, longitude=106.8456), "Asia/Jakarta"),
    Horizon.SINGAPORE: _Where(Spot(latitude=1.3521, longitude=103.8198), "Asia/Singapore"),
    Horizon.BEIJING: _Where(Spot(latitude=39.9042, longitude=116.4074), "Asia/Shanghai"),
    Horizon.SEOUL: _Where(Spot(latitude=37.5665, longitude=126.9780), "Asia/Seoul"),
    Horizon.TOKYO: _Where(Spot(latitude=35.6762, longitude=139.6503), "Asia/Tokyo"),
    Horizon.TEHRAN: _Where(Spot(latitude=35.6892, longitude=51.3890), "Asia/Tehran"),
    Horizon.LONDON: _Where(Spot(latitude=51.5074, longitude=-0.1278), "Europe/London"),
    Horizon.GREENWICH: _Where(Spot(latitude=51.4769, longitude=-0.0005), "Etc/UTC"),
}

_CLOCKS: Mapping[str, str] = {
    "Asia/Kolkata": "Indian time",
    "Asia/Colombo": "Sri Lankan time",
    "Asia/Jakarta": "western Indonesian time",
    "Asia/Singapore": "Singapore time",
    "Asia/Shanghai": "Chinese time",
    "Asia/Seoul": "Korean time",
    "Asia/Tokyo": "Japanese time",
    "Asia/Tehran": "Iranian time",
    "Europe/London": "UK time",
    "Etc/UTC": "universal time",
}
