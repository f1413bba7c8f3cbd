"""How a session repeats, in the few terms that a form or a sentence can say."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Frequency(StrEnum):
    """What a repeat counts in."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"


class Skip(StrEnum):
    """Days that a repeat can leave out."""

    BANK_HOLIDAYS = "bank-holidays"
    OUT_OF_TERM = "out-of-term"
    PLAN_AROUND = "plan-around"


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """A repeat as a form shows it; RRULE can say more (RFC 5545, section 3.3.10).

    ``weekdays`` count from Monday as 0, are for a weekly repeat alone, and empty mean the weekday
    of the first start. ``nth`` is for a monthly repeat alone: 1 to 4, or -1 for the last, of the
    weekday of the first start; None repeats on its day of the month. At most one of ``until``
    (inclusive) and ``count`` is given; neither repeats for ever.
    """

    frequency: Frequency
    interval: int = 1
    weekdays: frozenset[int] = frozenset()
    nth: int | None = None
    until: date | None = None
    count: int | None = None

    def __post_init__(self) -> None:
        """Raise ValueError where the parts do not go together."""
        if self.interval < 1 or (self.count is not None and self.count < 1):
            raise ValueError("a repeat counts from 1")
        if self.until is not None and self.count is not None:
            raise ValueError("a repeat ends on a day or after a number of times, not both")
        if self.weekdays and self.frequency is not Frequency.WEEKLY:
            raise ValueError("weekdays are for a weekly repeat")
        if self.nth is not None and self.frequency is not Frequency.MONTHLY:
            raise ValueError("the nth weekday is for a monthly repeat")
