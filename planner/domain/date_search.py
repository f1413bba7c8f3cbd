"""What a search for a date asks and answers: dates in order, each with what it would touch."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from planner.domain.clash import Clash, Severity
from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.occurrence import Occurrence
from planner.domain.session import SessionInstance, SessionKind

WORKING_WEEK = frozenset(range(5))
LONGEST_SEARCH = 366 * 3
"""Days that one search may look at."""

_ONE_DAY = timedelta(days=1)
_USUAL = (time(9), time(17))
_USUAL_OF = {
    SessionKind.SHIFT: (time(8), time(21)),
    SessionKind.NIGHT: (time(20), time(9)),
    SessionKind.SOCIAL: (time(12), time(22)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRequest:
    """What is wanted: a session of a kind and length, on some days of the week, between two hours.

    It starts no earlier than ``opens`` and ends no later than ``closes``, which is on the next day
    where it is not later than ``opens``. ``candidates``, where given, are the only days looked at.
    Of equally good dates the one nearest to ``near`` comes first, or else the earliest; of equally
    good times the one nearest to ``preferred``, or else the earliest.
    """

    window: DateSpan
    kind: SessionKind
    length: timedelta
    opens: time
    closes: time
    weekdays: frozenset[int] = WORKING_WEEK
    candidates: tuple[date, ...] = ()
    near: date | None = None
    preferred: time | None = None

    @property
    def days(self) -> Sequence[date]:
        """The days to look at, in order."""
        if self.candidates:
            return sorted({day for day in self.candidates if day in self.window})
        return [day for day in self.window if day.weekday() in self.weekdays]

    @property
    def room(self) -> timedelta:
        """How long it is from ``opens`` to ``closes``."""
        day = date(2000, 1, 1)
        found = datetime.combine(day, self.closes) - datetime.combine(day, self.opens)
        return found if found > timedelta(0) else found + _ONE_DAY


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A date to plan around that is near: so many days before (negative) or after a session."""

    occurrence: Occurrence
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedDate:
    """One day with its best time: what it would touch, and what else is planned then.

    ``clashes`` come worst first; ``conflicts`` are sessions of the programmes to keep free.
    """

    start: datetime
    end: datetime
    clashes: tuple[Clash, ...]
    conflicts: tuple[SessionInstance, ...]
    neighbours: tuple[Neighbour, ...] = ()

    @property
    def day(self) -> date:
        """The day on which it starts."""
        return self.start.date()

    @property
    def severity(self) -> Severity | None:
        """The worst severity that it would meet, or None."""
        return self.clashes[0].severity if self.clashes else None

    @property
    def is_full(self) -> bool:
        """Tell whether something is planned at that time that is to be kept free."""
        return bool(self.conflicts)

    def count(self, severity: Severity) -> int:
        """Return how many observances it would meet so."""
        met = {one.occurrence.observance.id for one in self.clashes if one.severity is severity}
        return len(met)


def usual_hours(kind: SessionKind) -> tuple[time, time]:
    """Return the hours between which sessions of a kind usually lie."""
    return _USUAL_OF.get(kind, _USUAL)


def checked_request(request: DateRequest, known: DateSpan) -> DateRequest:
    """Return the request.

    Raises BadRequestError where no day or no hour is left to look at.
    """
    if request.length <= timedelta(0):
        raise _refused("the length", "it is nothing", "give a length such as 3h or 90m")
    if request.length > request.room:
        raise _refused(
            "the hours", "the session is longer than they are", "give earlier or later hours"
        )
    if request.window.length > LONGEST_SEARCH:
        raise _refused("the dates", "they span more than three years", "ask for fewer")
    if request.window.start < known.start or request.window.end > known.end:
        fault = f"the almanac holds dates from {known.start} to {known.last} only"
        raise _refused("the dates", fault, "ask for dates in these years")
    if not request.days:
        raise _refused("the dates", "no day is left to look at", "ask for more days of the week")
    return request


def best_first(request: DateRequest, found: Iterable[RankedDate]) -> tuple[RankedDate, ...]:
    """Return dates in order: least to avoid, least to adjust, least to note, then the nearest."""
    return tuple(sorted(found, key=lambda one: (*cost_of(one), *_distance(request, one))))


def cost_of(found: RankedDate) -> tuple[int, int, int, int]:
    """Return what a date costs: what to avoid or is taken, to adjust, to note, and close by."""
    close = sum(abs(one.days) <= 1 for one in found.neighbours)
    return (
        found.count(Severity.AVOID) + len(found.conflicts),
        found.count(Severity.ADJUST),
        found.count(Severity.NOTE),
        close,
    )


def time_distance(request: DateRequest, start: datetime) -> tuple[int, datetime]:
    """Return how many minutes a start is from the preferred time, then the start."""
    if request.preferred is None:
        return (0, start)
    minutes = (
        start.hour * 60 + start.minute - request.preferred.hour * 60 - request.preferred.minute
    )
    return (abs(minutes), start)


def _distance(request: DateRequest, found: RankedDate) -> tuple[int, date]:
    near = request.near
    return (0 if near is None else abs((found.day - near).days), found.day)


def _refused(what: str, fault: str, remedy: str) -> BadRequestError:
    return BadRequestError(what=what, fault=fault, remedy=remedy)
