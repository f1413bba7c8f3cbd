"""Half-open spans of days and of clock time, and the one test of whether two overlap."""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class DateSpan:
    """Days from ``start`` up to but not including ``end``, as DTEND of RFC 5545.

    Raises ValueError where ``end`` is not after ``start``.
    """

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise ValueError(f"a span must end after it starts: {self.start} to {self.end}")

    @property
    def length(self) -> int:
        """Number of days."""
        return (self.end - self.start).days

    @property
    def last(self) -> date:
        """The last day that belongs to the span."""
        return self.end - ONE_DAY

    def __contains__(self, day: date) -> bool:
        return self.start <= day < self.end

    def __iter__(self) -> Iterator[date]:
        return (self.start + timedelta(days=n) for n in range(self.length))

    def overlaps(self, other: "DateSpan") -> bool:
        """Tell whether the two spans share a day."""
        return self.start < other.end and other.start < self.end

    def widened(self, before: int = 0, after: int = 0) -> "DateSpan":
        """Return the span with ``before`` and ``after`` more days at its ends."""
        return DateSpan(self.start - timedelta(days=before), self.end + timedelta(days=after))


@dataclass(frozen=True, slots=True, order=True)
class TimeSpan:
    """Time from ``start`` up to but not including ``end``, both aware of their zone."""

    start: datetime
    end: datetime

    def overlaps(self, other: "TimeSpan") -> bool:
        """Tell whether the two spans share any time; spans that only touch do not."""
        return self.start < other.end and other.start < self.end


def one_day(day: date) -> DateSpan:
    """Return the span that is ``day`` alone."""
    return DateSpan(day, day + ONE_DAY)


def monday_on_or_before(day: date) -> date:
    """Return the Monday that opens the week of ``day``."""
    return day - timedelta(days=day.weekday())


def week_of(day: date) -> DateSpan:
    """Return Monday to Sunday around ``day``."""
    monday = monday_on_or_before(day)
    return DateSpan(monday, monday + timedelta(days=7))


def months_on(first: date, count: int) -> date:
    """Return the first of the month that is ``count`` months after that of ``first``."""
    months = first.year * 12 + first.month - 1 + count
    return date(months // 12, months % 12 + 1, 1)


def months_from(first: date, count: int) -> DateSpan:
    """Return ``count`` whole months from that of ``first`` on."""
    return DateSpan(first.replace(day=1), months_on(first, count))


def year_around(day: date, first_month: int) -> DateSpan:
    """Return the twelve months around ``day`` that start in month ``first_month``."""
    return months_from(months_on(day, -((day.month - first_month) % 12)), 12)


def runs_of(days: Iterable[date]) -> tuple[DateSpan, ...]:
    """Return the spans that ``days``, in order, fill without a gap."""
    runs: list[DateSpan] = []
    for day in days:
        if runs and runs[-1].end == day:
            runs[-1] = runs[-1].widened(after=1)
        else:
            runs.append(one_day(day))
    return tuple(runs)


def month_grid_of(day: date) -> DateSpan:
    """Return the whole weeks, Monday first, that touch the month of ``day``."""
    first = day.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - ONE_DAY
    return DateSpan(monday_on_or_before(first), week_of(last).end)


def months_after(day: date, count: int) -> date:
    """Return the same day of a month ``count`` months on, or the last one where it is shorter.

    Raises ValueError beyond the years that there are.
    """
    months = day.year * 12 + day.month - 1 + count
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
