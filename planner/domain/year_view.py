"""A year at a glance: for each day what to plan around and how many sessions, no clashes."""

from dataclasses import dataclass
from datetime import date

from planner.domain.dates import DateSpan, months_on
from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence
from planner.domain.place import Place
from planner.domain.session import Programme

_SEASON = 10
"""Days from which on an observance is a season, which single days stand out from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearDay:
    """One day; ``occurrences`` come with what matters most first, single days before seasons."""

    day: date
    occurrences: tuple[Occurrence, ...]
    sessions: int

    @property
    def season(self) -> Occurrence | None:
        """What is to be planned around for weeks, this day among them, or None.

        It is told apart, or the single days that it holds would drown in it.
        """
        return next((one for one in self.occurrences if _is_plan_season(one)), None)

    @property
    def leading(self) -> Occurrence | None:
        """What matters most on this day beside a season to plan around, or None."""
        return next((one for one in self.occurrences if not _is_plan_season(one)), None)

    @property
    def tier(self) -> Tier | None:
        """How far a timetable should make way for ``leading``, or None where nothing is on."""
        return None if self.leading is None else self.leading.observance.tier

    @property
    def is_unsure(self) -> bool:
        """Tell whether ``leading`` may fall on other days."""
        return self.leading is not None and self.leading.is_unsure


@dataclass(frozen=True, slots=True, kw_only=True)
class YearView:
    """Every day of a window of whole months, at one place; ``programmes`` are those shown."""

    window: DateSpan
    today: date
    place: Place
    almanac_version: str
    programmes: tuple[Programme, ...]
    days: tuple[YearDay, ...]

    def day(self, day: date) -> YearDay:
        """Return one day of the window.

        Raises IndexError for a day outside it.
        """
        if day not in self.window:
            raise IndexError(f"{day} is outside {self.window}")
        return self.days[(day - self.window.start).days]

    @property
    def months(self) -> tuple[date, ...]:
        """The first of each month."""
        start, last = self.window.start, self.window.last
        count = (last.year - start.year) * 12 + last.month - start.month + 1
        return tuple(months_on(start, number) for number in range(count))


def leading_first(occurrence: Occurrence) -> tuple[int, bool, date]:
    """Sort key: plan-around dates first, and single days before the seasons they fall in."""
    tier = (Tier.PLAN, Tier.AWARE, Tier.INFO).index(occurrence.observance.tier)
    return (tier, _is_season(occurrence), occurrence.span.start)


def _is_season(occurrence: Occurrence) -> bool:
    return occurrence.span.length >= _SEASON


def _is_plan_season(occurrence: Occurrence) -> bool:
    return occurrence.observance.tier is Tier.PLAN and _is_season(occurrence)
