"""The Chinese lunisolar calendar, by the true moon and sun and the clocks of three countries.

Each month begins on the day of the new moon, month 11 holds the December solstice, and of the 13
months between two solstices the first that the sun spends in one sign is a leap month (GB/T
33661-2017). China, Korea and Vietnam keep the same rule, each by its own midnight.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from itertools import pairwise

from planner.calendars.native_date import NativeDate
from planner.calendars.ordinals import ordinal
from planner.calendars.reckoning import Reckoning
from planner.calendars.sky import new_moon_after, sun_longitude, sun_longitude_after
from planner.domain.dates import ONE_DAY

_CHINESE_ANIMALS = (
    "Rat",
    "Ox",
    "Tiger",
    "Rabbit",
    "Dragon",
    "Snake",
    "Horse",
    "Goat",
    "Monkey",
    "Rooster",
    "Dog",
    "Pig",
)
_VIETNAMESE_ANIMALS = tuple(
    {"Ox": "Buffalo", "Rabbit": "Cat"}.get(animal, animal) for animal in _CHINESE_ANIMALS
)
_YEAR_OF_A_RAT = 2020

_SOLSTICE_MONTH = 11
_MONTHS_IN_YEAR = 12
_MONTHS_IN_LEAP_YEAR = 13
_DECEMBER_SOLSTICE = 270.0
_DEGREES_IN_SIGN = 30.0

# From the new moon of January 2000; any other is within 15 hours of the mean.
_FIRST_NEW_MOON = datetime(2000, 1, 6, 14, 20, tzinfo=UTC)
_MEAN_MONTH = timedelta(days=29.530588861)


@dataclass(frozen=True, slots=True)
class _Month:
    """A month of some year; ``number`` is 12 more where it is a leap month."""

    number: int
    start: date
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Country:
    """Whose midnight parts the days, and which animals name the years."""

    clock: timezone
    animals: tuple[str, ...]

    def native_from_date(self, day: date) -> NativeDate:
        """Return the lunisolar date of ``day``; its year is ours in which the year began."""
        months = _months_of_year(self.clock, day.year)
        year = day.year
        if day < months[0].start:
            year -= 1
            months = _months_of_year(self.clock, year)
        month = next(one for one in reversed(months) if one.start <= day)
        return NativeDate(year, month.number, (day - month.start).days + 1)

    def date_from_native(self, native: NativeDate) -> date:
        """Return our date of a lunisolar one; raise ValueError where there is no such day.

        Month 12 + n is the leap month that follows month n.
        """
        months = _months_of_year(self.clock, native.year)
        month = next((one for one in months if one.number == native.month), None)
        if month is None:
            raise ValueError(f"no month {native.month} in the lunar year {native.year}")
        if not 1 <= native.day <= month.days:
            raise ValueError(f"no day {native.day} in month {native.month} of {native.year}")
        return month.start + timedelta(days=native.day - 1)

    def text_from_native(self, native: NativeDate) -> str:
        """Return “15th day of the 8th month, year of the Horse”."""
        is_leap = native.month > _MONTHS_IN_YEAR
        month = ordinal(native.month - _MONTHS_IN_YEAR if is_leap else native.month)
        animal = self.animals[(native.year - _YEAR_OF_A_RAT) % len(self.animals)]
        leap = "leap " if is_leap else ""
        return f"{ordinal(native.day)} day of the {leap}{month} month, year of the {animal}"

    def new_months(self, year: int) -> tuple[int, ...]:
        """Return the months of a year in their order, a leap month among them."""
        return tuple(month.number for month in _months_of_year(self.clock, year))

    def reckoning(self) -> Reckoning:
        """Return the calendar as rules know it; they name ordinary months, so leap ones pass."""
        return Reckoning(
            native_from_date=self.native_from_date,
            date_from_native=self.date_from_native,
            text_from_native=self.text_from_native,
            new_months=self.new_months,
        )


@lru_cache(maxsize=1024)
def _months_of_year(clock: timezone, year: int) -> tuple[_Month, ...]:
    before, after = (_months_from_solstice(clock, one) for one in (year - 1, year))
    return before[_first_month(before) :] + after[: _first_month(after)]


def _first_month(months: tuple[_Month, ...]) -> int:
    return next(n for n, month in enumerate(months) if month.number == 1)


@lru_cache(maxsize=1024)
def _months_from_solstice(clock: timezone, year: int) -> tuple[_Month, ...]:
    """Return the months from that of the solstice of ``year`` up to that of the next."""
    lunations = range(_solstice_lunation(clock, year), _solstice_lunation(clock, year + 1) + 1)
    spans = list(pairwise(_day_of_new_moon(clock, lunation) for lunation in lunations))
    leap = len(spans)
    if len(spans) == _MONTHS_IN_LEAP_YEAR:
        leap = next(n for n, (start, end) in enumerate(spans) if _is_in_one_sign(clock, start, end))
    return tuple(
        _Month(_number(n, leap), start, (end - start).days) for n, (start, end) in enumerate(spans)
    )


def _number(n: int, leap: int) -> int:
    """Return the number of the month ``n`` after that of the solstice."""
    earlier = n - 1 if n >= leap else n
    number = (_SOLSTICE_MONTH - 1 + earlier) % _MONTHS_IN_YEAR + 1
    return number + _MONTHS_IN_YEAR if n == leap else number


def _is_in_one_sign(clock: timezone, start: date, end: date) -> bool:
    signs = (
        sun_longitude(datetime.combine(day, time(), clock)) // _DEGREES_IN_SIGN
        for day in (start, end)
    )
    return len(set(signs)) == 1


def _solstice_lunation(clock: timezone, year: int) -> int:
    solstice = sun_longitude_after(_DECEMBER_SOLSTICE, datetime(year, 12, 1, tzinfo=UTC))
    day = solstice.astimezone(clock).date()
    lunation = (solstice - _FIRST_NEW_MOON) // _MEAN_MONTH
    while _day_of_new_moon(clock, lunation) > day:
        lunation -= 1
    while _day_of_new_moon(clock, lunation + 1) <= day:
        lunation += 1
    return lunation


def _day_of_new_moon(clock: timezone, lunation: int) -> date:
    # Nobody can tell decades ahead on which side of midnight in China these new moons fall, and
    # almanacs differ by a day over the months they begin: 28 or 29 September 2057 (29 here), 4 or
    # 5 September 2089 (4 here, so mid-autumn is the 18th) and 7 or 8 August 2097 (8 here).
    return _new_moon(lunation).astimezone(clock).date()


@lru_cache(maxsize=4096)
def _new_moon(lunation: int) -> datetime:
    return new_moon_after(_FIRST_NEW_MOON + lunation * _MEAN_MONTH - ONE_DAY)


def _clock(hours: int) -> timezone:
    return timezone(timedelta(hours=hours))


CHINESE_RECKONING = _Country(clock=_clock(8), animals=_CHINESE_ANIMALS).reckoning()
KOREAN_RECKONING = _Country(clock=_clock(9), animals=_CHINESE_ANIMALS).reckoning()
VIETNAMESE_RECKONING = _Country(clock=_clock(7), animals=_VIETNAMESE_ANIMALS).reckoning()
