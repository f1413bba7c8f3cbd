"""When an activity fits into the year: the days around what it is tied to, known or as usual."""

from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.dates import DateSpan, monday_on_or_before
from planner.domain.toolkit_framework import Placing

_WEEK = timedelta(weeks=1)
_AROUND = 6 * _WEEK
_SHORT = 7
"""Days up to which a time is widened to whole weeks, so that there is a choice of days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedTime:
    """The days to look at, the one to be near to, and the days of what the activity is tied to.

    ``last`` are the last days that were announced, where those of this year are not: ``tied`` is
    then only the usual time, reckoned from them.
    """

    window: DateSpan
    near: date
    tied: DateSpan
    last: DateSpan | None = None

    @property
    def is_usual(self) -> bool:
        """Tell whether the organiser’s dates are not known, and the time is the usual one."""
        return self.last is not None


def usual_days(last: DateSpan, today: date) -> DateSpan:
    """Return the days a year or more after the last known ones, on the same days of the week.

    They are the first such that are not over.
    """
    days, years = last, 0
    while days.end <= today:
        years += 1
        days = _years_on(last, years)
    return days


def suggested_time(
    tied: DateSpan, placing: Placing, today: date, last: DateSpan | None = None
) -> SuggestedTime | None:
    """Return the days before, in or after those that an activity is tied to; None once over."""
    window, near = _placed(tied, placing)
    first = today + timedelta(days=1)
    if window.end <= first:
        return None
    window = DateSpan(max(window.start, first), window.end)
    return SuggestedTime(
        window=window, near=min(max(near, window.start), window.last), tied=tied, last=last
    )


def _placed(tied: DateSpan, placing: Placing) -> tuple[DateSpan, date]:
    match placing:
        case Placing.BEFORE:
            return DateSpan(tied.start - _AROUND, tied.start), tied.start - 2 * _WEEK
        case Placing.AFTER:
            return DateSpan(tied.end, tied.end + _AROUND), tied.end + 2 * _WEEK
        case Placing.DURING if tied.length <= _SHORT:
            weeks = DateSpan(
                monday_on_or_before(tied.start), monday_on_or_before(tied.last) + _WEEK
            )
            return weeks, tied.start
        case Placing.DURING:
            return tied, tied.start + _WEEK


def _years_on(last: DateSpan, years: int) -> DateSpan:
    """Return the span so many years on, moved to the nearest start on the same day of the week."""
    whole_weeks = round(365.2425 * years / 7)
    by = whole_weeks * _WEEK
    return DateSpan(last.start + by, last.end + by)
