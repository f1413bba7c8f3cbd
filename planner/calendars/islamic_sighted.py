"""The Islamic calendar by the young moon over Morocco, the nearest Muslim country to the UK."""

# Mosques of the UK that wait for a sighting nearby and cannot have one take Morocco's word. What is
# computed here is where the moon could be seen on a clear evening; who looks may still not see it.

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache, partial

from planner.calendars.islamic_months import (
    date_from_starts,
    estimated_start,
    islamic_text,
    native_from_starts,
)
from planner.calendars.reckoning import Reckoning
from planner.calendars.sky import (
    Spot,
    YoungMoon,
    moonset_after,
    new_moon_after,
    sunset_after,
    young_moon_over,
)
from planner.domain.dates import ONE_DAY

# Agadir, in the south-west, where the moon is seen earlier than in the north of the country.
_AGADIR = Spot(latitude=30.4278, longitude=-9.5981)
_LONG_BEFORE_ANY_OPENING = timedelta(days=10)
# The crescent stands out best when four ninths of the time from sunset to moonset have passed.
_BEST_SHARE = 4 / 9
# Above this the naked eye can see the crescent where the air is very clear: zones A and B of
# B. D. Yallop, “A method for predicting the first sighting of the new crescent moon”,
# NAO Technical Note 69, 1997.
_VISIBLE = -0.014


@lru_cache(maxsize=4096)
def start_of_month(number: int) -> date:
    """Return the first day of a month, counted from 0 for Muharram of the year 1.

    That is the day after the first evening on which the young moon could be seen.
    """
    conjunction = new_moon_after(_noon(estimated_start(number) - _LONG_BEFORE_ANY_OPENING))
    evening = conjunction.date()
    while not _could_be_seen(evening, conjunction):
        evening += ONE_DAY
    return evening + ONE_DAY


def visibility(moon: YoungMoon) -> float:
    """Return how plain the crescent is to see by Yallop's test: the more, the plainer."""
    width = moon.width
    least = 11.8371 - 6.3226 * width + 0.7319 * width**2 - 0.1018 * width**3
    return (moon.above_sun - least) / 10


def _could_be_seen(evening: date, conjunction: datetime) -> bool:
    noon = _noon(evening)
    sunset, moonset = sunset_after(_AGADIR, noon), moonset_after(_AGADIR, noon)
    if sunset is None or moonset is None:
        raise AssertionError("sun and moon set every day in Morocco")
    if not conjunction < sunset < moonset:
        return False
    best = sunset + _BEST_SHARE * (moonset - sunset)
    return visibility(young_moon_over(_AGADIR, best)) > _VISIBLE


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


RECKONING = Reckoning(
    native_from_date=partial(native_from_starts, start_of=start_of_month),
    date_from_native=partial(date_from_starts, start_of=start_of_month),
    text_from_native=islamic_text,
)
