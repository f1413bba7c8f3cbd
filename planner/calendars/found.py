"""The days that a rule finds in one cycle, whoever keeps them."""

from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.dates import DateSpan
from planner.domain.place import Nation


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The days that a rule finds in one cycle.

    Where authorities may differ, ``earliest`` and ``latest`` bound the first day and ``note``
    says why; both are None otherwise.
    """

    cycle: str
    span: DateSpan
    native_date: str = ""
    note: str = ""
    nation: Nation | None = None
    earliest: date | None = None
    latest: date | None = None


def days_from(start: date, days: int) -> DateSpan:
    """Return so many days from ``start``."""
    return DateSpan(start, start + timedelta(days=days))
