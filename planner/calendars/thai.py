"""The lunar calendar of Thailand: months of fixed length, and a table of the longer years."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from planner.calendars.native_date import NativeDate
from planner.calendars.ordinals import ordinal
from planner.calendars.reckoning import Reckoning
from planner.domain.rule import MonthDay

FIRST_YEAR = 1990
LAST_YEAR = 2109

# A decade to a line: “m” is a year of a month more (athikamat), “d” of a day more (athikawan).
# Copied from the table in holidays 0.109 (calendars/thai.py), save that it lengthens 2006 instead
# of 2005: the public holidays of Lent on 22 July 2005, Magha on 13 February 2006 and Visakha on
# 12 May 2006 (Bank of Thailand) show the day to have been added in 2005.
_LONGER_YEARS = (
    "dm.m..md.m"  # 1990
    "d.m.md.m.d"
    "m.m..md.m."  # 2010
    "dm.m.dm..m"
    ".md.md.m.."  # 2030
    "md.m.md.m."
    "m.dm.dm.dm"  # 2050
    "..m.m.md.m"
    ".dm.m.dm.."  # 2070
    "m.md.md.m."
    ".md.m.md.m"  # 2090
    ".m.dm..m.d"
)
_FIRST_DAY = date(1989, 11, 28)

_MONTHS_IN_YEAR = 12
_MONTH_OF_MAGHA = 3
_MONTH_LENGTHENED_BY_A_DAY = 7
_MONTH_DOUBLED = 8
_FULL_MOON = 15
_BUDDHIST_ERA = 543


@dataclass(frozen=True, slots=True)
class _Month:
    """A month of some year; ``number`` is 20 for the second month 8."""

    number: int
    start: date
    days: int


def thai_from_date(day: date) -> NativeDate:
    """Return the Thai lunar date of ``day``; its year is ours in which most of the year lies.

    Raises ValueError outside the years of the table.
    """
    year = day.year
    if year < LAST_YEAR and day >= _months_of(year + 1)[0].start:
        year += 1
    month = next((one for one in reversed(_months_of(year)) if one.start <= day), None)
    if month is None or day >= month.start + timedelta(days=month.days):
        raise ValueError(f"the Thai table holds nothing for {day}")
    return NativeDate(year, month.number, (day - month.start).days + 1)


def date_from_thai(native: NativeDate) -> date:
    """Return our date of a Thai lunar one; raise ValueError where there is no such day.

    Days count on from the full moon, the 15th. Month 20 is the second month 8.
    """
    month = next((one for one in _months_of(native.year) if one.number == native.month), None)
    if month is None:
        raise ValueError(f"no month {native.month} in the Thai year {native.year}")
    if not 1 <= native.day <= month.days:
        raise ValueError(f"no day {native.day} in month {native.month} of {native.year}")
    return month.start + timedelta(days=native.day - 1)


def kept_in_year(year: int, on: MonthDay) -> NativeDate:
    """Return the date on which ``year`` keeps a day of an ordinary year.

    In a year of 13 months the feasts from Magha in month 3 to Asalha in month 8 come a month later,
    Asalha in the second month 8.
    """
    month = on.month
    if _has_month_more(year) and _MONTH_OF_MAGHA <= month <= _MONTH_DOUBLED:
        month += _MONTHS_IN_YEAR if month == _MONTH_DOUBLED else 1
    return NativeDate(year, month, on.day)


def thai_text(native: NativeDate) -> str:
    """Return “15th waxing day of the 6th month, 2568 BE”, counting years as Thailand does now."""
    is_waxing = native.day <= _FULL_MOON
    day = ordinal(native.day if is_waxing else native.day - _FULL_MOON)
    is_second = native.month > _MONTHS_IN_YEAR
    month = ordinal(native.month - _MONTHS_IN_YEAR if is_second else native.month)
    # Since 1941 the year of the Buddhist era begins on 1 January.
    year = date_from_thai(native).year + _BUDDHIST_ERA
    return (
        f"{day} {'waxing' if is_waxing else 'waning'} day of the "
        f"{'second ' if is_second else ''}{month} month, {year} BE"
    )


def _new_months(year: int) -> tuple[int, ...]:
    return tuple(month.number for month in _months_of(year))


@lru_cache(maxsize=256)
def _months_of(year: int) -> tuple[_Month, ...]:
    start = _FIRST_DAY if year == FIRST_YEAR else _end_of(_months_of(_checked(year) - 1)[-1])
    months = []
    for number in _numbers(year):
        month = _Month(number, start, _days_in(year, number))
        months.append(month)
        start = _end_of(month)
    return tuple(months)


def _end_of(month: _Month) -> date:
    return month.start + timedelta(days=month.days)


def _numbers(year: int) -> tuple[int, ...]:
    second = (_MONTH_DOUBLED + _MONTHS_IN_YEAR,) if _has_month_more(year) else ()
    return (*range(1, _MONTH_DOUBLED + 1), *second, *range(_MONTH_DOUBLED + 1, 13))


def _days_in(year: int, number: int) -> int:
    if number == _MONTH_LENGTHENED_BY_A_DAY and _kind_of(year) == "d":
        return 30
    return 29 + (number % 2 == 0)


def _has_month_more(year: int) -> bool:
    return _kind_of(year) == "m"


def _kind_of(year: int) -> str:
    return _LONGER_YEARS[_checked(year) - FIRST_YEAR]


def _checked(year: int) -> int:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"the Thai table holds {FIRST_YEAR} to {LAST_YEAR}, not {year}")
    return year


RECKONING = Reckoning(
    native_from_date=thai_from_date,
    date_from_native=date_from_thai,
    text_from_native=thai_text,
    kept_in_year=kept_in_year,
    new_months=_new_months,
)
