"""Working days: Monday to Friday without the bank holidays of one nation."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from planner.domain.dates import ONE_DAY

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """Which days are worked on, by the bank holidays that are given."""

    bank_holidays: Collection[date]

    def __contains__(self, day: date) -> bool:
        return day.weekday() < _SATURDAY and day not in self.bank_holidays

    def on_or_before(self, day: date) -> date:
        """Return the last working day that is not after ``day``."""
        while day not in self:
            day -= ONE_DAY
        return day

    def counted_from(self, day: date, count: int) -> date:
        """Return the working day that is ``count`` after ``day``, or before it where negative.

        ``day`` itself is not counted, whether it is worked on or not; 0 returns it as it is.
        """
        step = ONE_DAY if count > 0 else -ONE_DAY
        left = abs(count)
        while left:
            day += step
            left -= day in self
        return day
