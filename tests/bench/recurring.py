"""How much work it is to expand series over a year, beside libraries that do the same.

dateutil gives bare times without a zone, in no order but that of each series. recurring-ical-events
is measured where it is installed; the planner does not need it.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from icalendar import Calendar

from planner.calendars.recurrence import instances
from planner.domain.dates import DateSpan
from planner.domain.session import Session, SessionKind
from planner.domain.session_kind import KindWords
from planner.exchange.ics.reader import read_timetable
from tests.bench.calendars import series
from tests.bench.cpu import least_cpu
from tests.bench.measure import Measurement

_SERIES = 1_000
_YEAR = DateSpan(date(2027, 1, 1), date(2028, 1, 1))
_LONDON = ZoneInfo("Europe/London")
_WORDS = KindWords(rows=(), otherwise=SessionKind.TEACHING)
_PEER = "recurring_ical_events"
_MOST = 1.3


def year_of_series() -> Measurement:
    """Measure 1,000 series over a year; the limit is 1.3 times what dateutil takes."""
    return Measurement(
        what=f"a year of {_SERIES:,} series (limit: {_MOST} times dateutil.rrule)",
        seconds=instances_time(_SERIES),
        against="limit",
        against_seconds=_MOST * rrule_time(_SERIES),
    )


def year_beside_dateutil() -> Measurement:
    """Measure the same beside dateutil’s bare starts."""
    return Measurement(
        what="the same",
        seconds=instances_time(_SERIES),
        against="dateutil.rrule",
        against_seconds=rrule_time(_SERIES),
    )


def instances_time(count: int) -> float:
    """Return the processor time in which we expand so many series, in order and by the clock."""
    sessions = _sessions(count)
    return least_cpu(lambda: instances(sessions, _YEAR, _LONDON))


def rrule_time(count: int) -> float:
    """Return the processor time of dateutil for the starts alone."""
    sessions = _sessions(count)
    return least_cpu(lambda: [_starts_by_dateutil(one) for one in sessions])


def peers() -> Sequence[tuple[str, Callable[[int], float]]]:
    """Return the libraries that are there to be measured, by name."""
    found = [("dateutil.rrule, bare starts", rrule_time)]
    return [*found, ("recurring-ical-events", _peer_time)] if find_spec(_PEER) else found


def _peer_time(count: int) -> float:
    calendar = Calendar.from_ical(series(count))
    of = import_module(_PEER).of
    return least_cpu(lambda: of(calendar).between(_YEAR.start, _YEAR.end), times=1)


@lru_cache
def _sessions(count: int) -> tuple[Session, ...]:
    content = series(count)
    return read_timetable(content, name="series.ics", zone=_LONDON.key, kind_words=_WORDS).sessions


def _starts_by_dateutil(session: Session) -> list[datetime]:
    assert session.recurrence is not None, "a series"
    # dateutil wants an end without a zone where the start has none.
    rule = rrulestr(session.recurrence.rule.replace("Z", ""), dtstart=session.start)
    begin, end = (datetime(day.year, 1, 1) for day in (_YEAR.start, _YEAR.end))  # noqa: DTZ001
    return rule.between(begin, end, inc=True)
