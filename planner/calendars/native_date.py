"""A date as some calendar other than ours tells it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class NativeDate:
    """Year, month and day of one calendar; which one, the function that made it knows."""

    year: int
    month: int
    day: int
