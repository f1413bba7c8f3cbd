"""The sidereal zodiac of Indian almanacs: the sun's signs and the moon's mansions."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache

from planner.calendars.sky import moon_longitude, sun_longitude, sun_longitude_after

DEGREES_IN_SIGN = 30
MANSIONS_IN_ZODIAC = 27
_DEGREES_IN_MANSION = 360 / MANSIONS_IN_ZODIAC

# Lahiri, as the Indian Calendar Reform Committee fixed it: the offset of the sidereal zodiac at
# the noon that opens the year 2000, and its yearly growth by precession.
_AYANAMSA_2000 = 23.857
_YEARLY_PRECESSION = 50.2888 / 3600
_EPOCH = datetime(2000, 1, 1, 12, tzinfo=UTC)
_DAYS_IN_YEAR = 365.25

SIGNS = (
    "Mesha",
    "Vrishabha",
    "Mithuna",
    "Karka",
    "Simha",
    "Kanya",
    "Tula",
    "Vrishchika",
    "Dhanu",
    "Makara",
    "Kumbha",
    "Mina",
)
MANSIONS = {8: "Pushya", 22: "Shravana"}
"""The mansions that a rule may name."""


def sign_of_sun(moment: datetime) -> int:
    """Return the sidereal sign in which the sun stands, 1 for Mesha to 12 for Mina."""
    return int((sun_longitude(moment) - _ayanamsa(moment)) % 360 // DEGREES_IN_SIGN) + 1


def mansion_of_moon(moment: datetime) -> int:
    """Return the lunar mansion (nakshatra) of the moon, 1 for Ashvini to 27 for Revati."""
    return int((moon_longitude(moment) - _ayanamsa(moment)) % 360 // _DEGREES_IN_MANSION) + 1


@lru_cache(maxsize=4096)
def entry_into_sign(year: int, sign: int) -> datetime:
    """Return when the sun enters a sidereal sign in a Gregorian year; it does so once in each."""
    # Precession carries the entries a day later in 72 years: none comes near the new year.
    start = datetime(year, 1, 1, tzinfo=UTC)
    sidereal = DEGREES_IN_SIGN * (sign - 1)
    estimate = sun_longitude_after((sidereal + _ayanamsa(start)) % 360, start)
    return sun_longitude_after((sidereal + _ayanamsa(estimate)) % 360, estimate - timedelta(days=1))


def _ayanamsa(moment: datetime) -> float:
    years = (moment - _EPOCH) / timedelta(days=_DAYS_IN_YEAR)
    return _AYANAMSA_2000 + years * _YEARLY_PRECESSION
