"""What planning goes by at a moment: the user's choices, the dates, the place and the day."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from planner.domain.contact import Setting
from planner.domain.dates import DateSpan
from planner.domain.settings import Settings
from planner.services.date_source import DateSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Planning:
    """The choices, dates and setting in force; ``known`` are the days that have dates."""

    settings: Settings
    setting: Setting
    dates: DateSource
    known: DateSpan
    today: date


def local_today() -> date:
    """Return the day on which the program runs, where it runs."""
    return datetime.now().astimezone().date()


class PlanningNow(Protocol):
    """Tells what planning goes by now."""

    def __call__(self, settings: Settings | None = None) -> Planning:
        """Return it, by the user's settings or by these."""
