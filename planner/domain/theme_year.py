"""A year by the themes of the framework: what carries which, the gaps, and what comes next."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.dates import DateSpan, months_from, months_on
from planner.domain.toolkit import Theme

_QUARTERS = 4
_MONTHS = 3
_MONTHS_A_YEAR = 12


class Carrier(StrEnum):
    """What can carry themes."""

    ACTIVITY = "activity"
    SESSION = "session"
    BOOKING = "booking"
    ROUND = "round"


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """One thing that may carry themes; ``day`` is None while it has none.

    ``is_open`` tells that it is not settled yet, so that it is planned and not counted.
    """

    carrier: Carrier
    title: str
    day: date | None
    themes: frozenset[Theme]
    is_open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeYear:
    """The things of twelve months, by day. ``counts`` are by theme, number of quarter and carrier.

    ``undated`` carry themes and have no day yet; ``bare`` is how many things carry no theme.
    """

    year: DateSpan
    things: tuple[Carried, ...]
    undated: tuple[Carried, ...]
    counts: Mapping[tuple[Theme, int, Carrier], int]
    bare: int

    @property
    def quarters(self) -> tuple[DateSpan, ...]:
        """The quarters of this year, in order."""
        return quarters_of(self.year)

    def count(self, theme: Theme, quarter: int, carrier: Carrier | None = None) -> int:
        """Return how many things of a quarter carry a theme, of all kinds or of one."""
        kinds = Carrier if carrier is None else (carrier,)
        return sum(self.counts.get((theme, quarter, one), 0) for one in kinds)

    def total(self, theme: Theme, carrier: Carrier | None = None) -> int:
        """Return how many things of the year carry a theme."""
        return sum(self.count(theme, number, carrier) for number in range(_QUARTERS))

    def gaps(self, theme: Theme) -> tuple[DateSpan, ...]:
        """Return the quarters in which nothing carries a theme."""
        return tuple(
            quarter for number, quarter in enumerate(self.quarters) if not self.count(theme, number)
        )

    def before(self, today: date) -> tuple[Carried, ...]:
        """Return what was held before a day, the earliest first."""
        return tuple(one for one in self._counted() if one.day is not None and one.day < today)

    def coming(self, today: date) -> tuple[Carried, ...]:
        """Return what is planned from a day on, what is not settled yet among it."""
        return tuple(one for one in self.things if one.day is not None and one.day >= today)

    def lapsed(self, today: date) -> tuple[Carried, ...]:
        """Return what had a day before this one, and was never settled."""
        past = (one for one in self.things if one.day is not None and one.day < today)
        return tuple(one for one in past if one.is_open)

    def _counted(self) -> Iterable[Carried]:
        return (one for one in self.things if not one.is_open)


def quarters_of(year: DateSpan) -> tuple[DateSpan, ...]:
    """Return the four quarters of twelve months."""
    return tuple(
        months_from(months_on(year.start, number * _MONTHS), _MONTHS) for number in range(_QUARTERS)
    )


def theme_year(year: DateSpan, things: Iterable[Carried]) -> ThemeYear:
    """Return a year of things; those outside it are left out, those without a day are not."""
    found = tuple(things)
    inside = [one for one in found if one.day is not None and one.day in year]
    counts: Counter[tuple[Theme, int, Carrier]] = Counter()
    for one in inside:
        if one.is_open:
            continue
        number = _quarter_of(one, year)
        counts.update((theme, number, one.carrier) for theme in one.themes)
    return ThemeYear(
        year=year,
        things=tuple(sorted((one for one in inside if one.themes), key=_in_order)),
        undated=tuple(one for one in found if one.day is None and one.themes),
        counts=counts,
        bare=sum(not one.themes and not one.is_open for one in inside),
    )


def _in_order(one: Carried) -> tuple[date, str]:
    return (one.day or date.max, one.title)


def _quarter_of(one: Carried, year: DateSpan) -> int:
    assert one.day is not None, "only what has a day is counted"
    return (one.day.month - year.start.month) % _MONTHS_A_YEAR // _MONTHS
