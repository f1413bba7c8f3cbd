"""The Tibetan calendar of the Phugpa school, by its own arithmetic.

After Reingold and Dershowitz, “Calendrical Calculations”, chapter “The Tibetan Calendar”, with two
names changed to those of the almanacs: of two months with one number the first is the ordinary
one, in which feasts are kept, and of two days with one number likewise.
"""

from datetime import date
from fractions import Fraction
from functools import lru_cache
from math import floor

from planner.calendars.native_date import NativeDate
from planner.calendars.ordinals import ordinal
from planner.calendars.reckoning import Reckoning
from planner.domain.dates import ONE_DAY
from planner.domain.rule import MonthDay

_ELEMENTS = ("Wood", "Fire", "Earth", "Iron", "Water")
_ANIMALS = (
    "Mouse",
    "Ox",
    "Tiger",
    "Hare",
    "Dragon",
    "Snake",
    "Horse",
    "Sheep",
    "Monkey",
    "Bird",
    "Dog",
    "Pig",
)
_YEAR_OF_A_WOOD_MOUSE = 1984
# Royal years count from 127 BC; the calendar's own arithmetic does too.
_ROYAL_ERA = 127

_MONTHS_IN_YEAR = 12
_DAYS_IN_MONTH = 30
# 65 months of the sun last as long as 67 of the moon.
_SOLAR_MONTHS = 65
_LUNAR_MONTHS = 67
# The book has 64, which leads to the second of two months with one number.
_LEFT_AT_EPOCH = 62

# 31 days before the epoch in the book, 7 December of the Gregorian year -127.
_EPOCH = -46441
_MEAN_LUNAR_DAY = Fraction(11135, 11312)
_MEAN_LEFT_AT_EPOCH = Fraction(1071, 1616)
# How far the sun and the moon run from their mean, in sixtieths of a day: a quarter of a turn.
_SUN_EQUATION = (0, 6, 10, 11)
_MOON_EQUATION = (0, 5, 10, 15, 19, 22, 24, 25)
_SIXTIETHS = 60


def tibetan_from_date(day: date) -> NativeDate:
    """Return the Tibetan date of ``day``; its year is ours in which the year began."""
    number = day.toordinal()
    lunar_day = floor((number - _EPOCH) / _MEAN_LUNAR_DAY) + 2
    while _start_of(lunar_day) > number:
        lunar_day -= 1
    lunation, earlier_days = divmod(lunar_day - 1, _DAYS_IN_MONTH)
    year, month = _month_of(lunation)
    is_second = _start_of(lunar_day) < number
    return NativeDate(year, month, earlier_days + 1 + (_DAYS_IN_MONTH if is_second else 0))


def date_from_tibetan(native: NativeDate) -> date:
    """Return our date of a Tibetan one; raise ValueError where there is no such day.

    Month 12 + n is the second month n of the year, day 30 + n the second day n of the month. A
    month may skip a day.
    """
    is_second = native.day > _DAYS_IN_MONTH
    lunar_day = _lunar_day(native.year, native.month, native.day - is_second * _DAYS_IN_MONTH)
    start, end = _start_of(lunar_day), _start_of(lunar_day + 1)
    if end - start < (2 if is_second else 1):
        raise ValueError(f"no day {native.day} in month {native.month} of {native.year}")
    found = date.fromordinal(start)
    return found + ONE_DAY if is_second else found


def kept_in_year(year: int, on: MonthDay) -> NativeDate:
    """Return the date on which ``year`` keeps a day; where it is skipped, that is the next."""
    return tibetan_from_date(date.fromordinal(_start_of(_lunar_day(year, on.month, on.day))))


def tibetan_text(native: NativeDate) -> str:
    """Return “15th day of the 4th month, Fire Horse year 2153”."""
    element = _ELEMENTS[(native.year - _YEAR_OF_A_WOOD_MOUSE) // 2 % len(_ELEMENTS)]
    animal = _ANIMALS[(native.year - _YEAR_OF_A_WOOD_MOUSE) % len(_ANIMALS)]
    day = _numbered(native.day, _DAYS_IN_MONTH)
    month = _numbered(native.month, _MONTHS_IN_YEAR)
    year = native.year + _ROYAL_ERA
    return f"{day} day of the {month} month, {element} {animal} year {year}"


def _numbered(number: int, last: int) -> str:
    return f"second {ordinal(number - last)}" if number > last else ordinal(number)


def _new_months(year: int) -> tuple[int, ...]:
    # Where a month skips its first day there is none to keep.
    return tuple(month for month in _months_of(year) if _has_first_day(year, month))


def _months_of(year: int) -> tuple[int, ...]:
    count = _MONTHS_IN_YEAR * (year + _ROYAL_ERA - 1)
    lunations = range(_first_lunation(count + 1), _first_lunation(count + _MONTHS_IN_YEAR + 1))
    return tuple(_month_of(lunation)[1] for lunation in lunations)


def _has_first_day(year: int, month: int) -> bool:
    lunar_day = _lunar_day(year, month, 1)
    return _start_of(lunar_day) < _start_of(lunar_day + 1)


def _lunar_day(year: int, month: int, day: int) -> int:
    """Return how many lunar days, 30 to a month, have passed at the end of a day."""
    if not (1 <= month <= 2 * _MONTHS_IN_YEAR and 1 <= day <= _DAYS_IN_MONTH):
        raise ValueError(f"no day {day} in month {month} of {year}")
    is_second = month > _MONTHS_IN_YEAR
    count = _MONTHS_IN_YEAR * (year + _ROYAL_ERA - 1) + month - is_second * _MONTHS_IN_YEAR
    lunation = _first_lunation(count) + is_second
    if lunation == _first_lunation(count + 1):
        raise ValueError(f"no second month {month - _MONTHS_IN_YEAR} in {year}")
    return _DAYS_IN_MONTH * lunation + day


def _first_lunation(count: int) -> int:
    """Return the first lunation with the number of the ``count``-th month of the sun."""
    return (_LUNAR_MONTHS * count + _LEFT_AT_EPOCH) // _SOLAR_MONTHS


def _month_of(lunation: int) -> tuple[int, int]:
    """Return our year and the month."""
    left = _SOLAR_MONTHS - 1 - _LEFT_AT_EPOCH
    count = (_SOLAR_MONTHS * lunation + left) // _LUNAR_MONTHS
    year, earlier_months = divmod(count - 1, _MONTHS_IN_YEAR)
    is_second = lunation > _first_lunation(count)
    month = earlier_months + 1 + (_MONTHS_IN_YEAR if is_second else 0)
    return year + 1 - _ROYAL_ERA, month


@lru_cache(maxsize=65536)
def _start_of(lunar_day: int) -> int:
    """Return the R.D. number of the first day that bears the number of a lunar day."""
    sun = Fraction((13 * lunar_day + 2117) % 4824, 402)
    moon = Fraction((3781 * lunar_day + 19859) % 105840, 3780)
    run = _equation(_MOON_EQUATION, moon) - _equation(_SUN_EQUATION, sun)
    mean = _EPOCH + lunar_day * _MEAN_LUNAR_DAY + _MEAN_LEFT_AT_EPOCH
    return floor(mean + run / _SIXTIETHS)


def _equation(quarter: tuple[int, ...], steps: Fraction) -> Fraction:
    """Return the value after so many steps of a turn, whose first quarter is given."""
    last = len(quarter) - 1
    if steps > 2 * last:
        return -_equation(quarter, steps - 2 * last)
    if steps > last:
        return _equation(quarter, 2 * last - steps)
    whole, part = divmod(steps, 1)
    if part == 0:
        return Fraction(quarter[whole])
    return quarter[whole] + part * (quarter[whole + 1] - quarter[whole])


RECKONING = Reckoning(
    native_from_date=tibetan_from_date,
    date_from_native=date_from_tibetan,
    text_from_native=tibetan_text,
    kept_in_year=kept_in_year,
    new_months=_new_months,
)
