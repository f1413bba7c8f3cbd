"""What each calendar offers to a rule that names its months and days."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from planner.calendars.native_date import NativeDate
from planner.domain.dates import DateSpan
from planner.domain.rule import MonthDay


def same_day(year: int, on: MonthDay) -> NativeDate:
    """Keep a day in the month of its number, as calendars without leap months do."""
    return NativeDate(year, on.month, on.day)


def twelve_months(_year: int) -> tuple[int, ...]:
    """Return the months of a calendar that has twelve in every year."""
    return tuple(range(1, 13))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoning:
    """A calendar as its functions: to our days, from them, and into words.

    ``new_months`` are those whose beginning is kept. ``on_30th_too`` tells that the keeping of
    a new month begins with the 30th of the month before, where that has 30 days.
    """

    native_from_date: Callable[[date], NativeDate]
    date_from_native: Callable[[NativeDate], date]
    text_from_native: Callable[[NativeDate], str]
    kept_in_year: Callable[[int, MonthDay], NativeDate] = same_day
    new_months: Callable[[int], tuple[int, ...]] = twelve_months
    on_30th_too: bool = False

    def day_in_year(self, year: int, on: MonthDay) -> date | None:
        """Return the day on which ``year`` keeps ``on``, or None where the year lacks it."""
        try:
            return self.date_from_native(self.kept_in_year(year, on))
        except ValueError:
            return None

    def text_of(self, day: date) -> str:
        """Return ``day`` as this calendar writes it, or nothing where it is our own."""
        return self.text_from_native(self.native_from_date(day))

    def years_touching(self, window: DateSpan) -> Iterator[int]:
        """Yield the years of this calendar that touch ``window``, and one more at each end.

        The one before may have begun a season that runs into the window.
        """
        first = self.native_from_date(window.start).year - 1
        last = self.native_from_date(window.last).year + 1
        return iter(range(first, last + 1))
