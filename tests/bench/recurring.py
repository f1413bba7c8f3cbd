"""How much work it is to expand series over a year, beside libraries that do the same.

dateutil gives the bare starts of each series; recurring-ical-events whole events in order, as we
do for the window.
"""

from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from icalendar import Calendar
from recurring_ical_events import of

from planner.calendars.recurrence import instances, series_of
from planner.calendars.repeat_starts import starts_between
from planner.domain.dates import DateSpan
from planner.domain.session import Session, SessionKind
from planner.domain.session_kind import KindWords
from planner.exchange.ics.reader import read_timetable
from tests.bench.calendars import series
from tests.bench.cpu import least_cpu
from tests.bench.measure import LIMIT, Measurement

_SERIES = 1_000
_YEAR = DateSpan(date(2027, 1, 1), date(2028, 1, 1))
_BOUNDS = (datetime(2027, 1, 1), datetime(2028, 1, 1))  # noqa: DTZ001 - by the wall clock
_LONDON = ZoneInfo("Europe/London")
_WORDS = KindWords(rows=(), otherwise=SessionKind.TEACHING)
_MOST = 1.3


def starts_of_a_year() -> Measurement:
    """Measure 1,000 series over a year; the limit is 1.3 times what dateutil takes."""
    return Measurement(
        what=f"starts of {_SERIES:,} series in a year (limit: {_MOST} times dateutil.rrule)",
        seconds=starts_time(_SERIES),
        against=LIMIT,
        against_seconds=_MOST * rrule_time(_SERIES),
    )


def sessions_of_a_year() -> Measurement:
    """Measure the same as sessions by the clock of the place and in order, beside whole events."""
    return Measurement(
        what="the same as sessions on the clock of the place, in order",
        seconds=instances_time(_SERIES),
        against="recurring-ical-events",
        against_seconds=events_time(_SERIES),
    )


def starts_time(count: int) -> float:
    """Return the processor time in which we find the starts of so many series."""
    held = [one for one in map(series_of, _sessions(count)) if one is not None]
    return least_cpu(lambda: [list(starts_between(one, *_BOUNDS)) for one in held])


def instances_time(count: int) -> float:
    """Return the processor time in which we expand so many series, in order and by the clock."""
    sessions = _sessions(count)
    return least_cpu(lambda: instances(sessions, _YEAR, _LONDON))


def rrule_time(count: int) -> float:
    """Return the processor time of dateutil for the starts alone."""
    sessions = _sessions(count)
    return least_cpu(lambda: [_starts_by_dateutil(one) for one in sessions])


def events_time(count: int) -> float:
    """Return the processor time of recurring-ical-events for whole events."""
    calendar = Calendar.from_ical(series(count))
    return least_cpu(lambda: of(calendar).between(_YEAR.start, _YEAR.end), times=1)


@lru_cache
def _sessions(count: int) -> tuple[Session, ...]:
    content = series(count)
    return read_timetable(content, name="series.ics", zone=_LONDON.key, kind_words=_WORDS).sessions


def _starts_by_dateutil(session: Session) -> list[datetime]:
    assert session.recurrence is not None, "a series"
    # dateutil wants an end without a zone where the start has none.
    rule = rrulestr(session.recurrence.rule.replace("Z", ""), dtstart=session.start)
    return rule.between(*_BOUNDS, inc=True)
