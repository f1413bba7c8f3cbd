"""The days on which the clocks of a zone go forward or back."""

from collections.abc import Set
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from planner.domain.dates import ONE_DAY


def is_steady(day: date, zone: ZoneInfo) -> bool:
    """Tell whether each time that the clock shows on a day is shown once, and none is skipped."""
    return day not in _days_of_change(zone, day.year)


@lru_cache(maxsize=1024)
def _days_of_change(zone: ZoneInfo, year: int) -> Set[date]:
    first = date(year, 1, 1)
    # The next year’s first day is looked at for the change of this year’s last.
    days = [first + number * ONE_DAY for number in range(367 if year < date.max.year else 365)]
    offsets = [_offset_at_midnight(day, zone) for day in days]
    pairs = zip(days, offsets, offsets[1:], strict=False)
    return frozenset(day for day, at_start, at_end in pairs if at_start != at_end)


def _offset_at_midnight(day: date, zone: ZoneInfo) -> timedelta | None:
    return datetime(day.year, day.month, day.day, tzinfo=zone).utcoffset()
