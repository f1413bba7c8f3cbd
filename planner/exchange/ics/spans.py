"""From the start and the end that an entry states to those of a session."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from planner.domain.dates import ONE_DAY
from planner.domain.language import translate
from planner.domain.session import Session
from planner.exchange.ics.entry import Entry
from planner.exchange.ics.times import UTC_NAME, EntryError, FileTime, Period
from planner.exchange.ics.zones import Zones, moved

_LONGEST = timedelta(days=3660)
_NOTHING = timedelta(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntrySpan:
    """Wall-clock start and end in ``zone``, and what is doubtful about them."""

    start: datetime
    end: datetime
    zone: str
    all_day: bool
    doubts: tuple[str, ...] = ()


def span_of(entry: Entry, zones: Zones) -> EntrySpan:
    """Return when an entry takes place.

    A single time in UTC is told on the clock of the place, since that is how it will be edited.
    Raises EntryError where the end is before the start or does not fit it.
    """
    if not isinstance(entry.start.value, datetime):
        span = _days_of(entry, zones)
    else:
        span = _hours_of(entry, entry.start.value, zones)
    if span.end < span.start:
        raise EntryError(translate("timetables", "it ends before it starts"))
    if span.end - span.start > _LONGEST:
        raise EntryError(translate("timetables", "it lasts more than ten years"))
    return span


def period_end(period: Period, start: datetime, series: EntrySpan, zones: Zones) -> datetime:
    """Return when a period that begins at a start of a series ends, on the clock of the series."""
    if period.end is not None:
        if series.all_day or not isinstance(period.end.value, datetime):
            return start + (series.end - series.start)
        return zones.wall(period.end, series.zone)
    length = period.length or _NOTHING
    if series.all_day:
        return start + max(_whole_days(max(length, _NOTHING)), ONE_DAY)
    return _after(start, length, series.zone) if abs(length) <= _LONGEST else start


def start_named(stated: FileTime, series: EntrySpan, zones: Zones) -> datetime:
    """Return which start of a series a time means: programs mix days, times, UTC and zones."""
    if series.all_day:
        return datetime.combine(zones.wall(stated, zones.home).date(), time(0))
    if not isinstance(stated.value, datetime):
        return datetime.combine(stated.value, series.start.time())
    return zones.wall(stated, series.zone)


def span_of_series(series: Session) -> EntrySpan:
    """Return when the first of a series takes place."""
    return EntrySpan(start=series.start, end=series.end, zone=series.zone, all_day=series.all_day)


def _days_of(entry: Entry, zones: Zones) -> EntrySpan:
    start = datetime.combine(entry.start.value, time(0))
    end = start + ONE_DAY
    if entry.end is not None:
        if isinstance(entry.end.value, datetime):
            raise EntryError(
                translate("timetables", "its end has a time of day and its start has none")
            )
        # DTEND is exclusive, but many programs write a single day as one that ends as it starts.
        stated = datetime.combine(entry.end.value, time(0))
        end = end if stated == start else stated
    elif entry.duration is not None:
        end = start + max(_whole_days(entry.duration), ONE_DAY)
    return EntrySpan(start=start, end=end, zone=zones.home, all_day=True)


def _whole_days(length: timedelta) -> timedelta:
    if length < _NOTHING:
        raise EntryError(translate("timetables", "it ends before it starts"))
    return ONE_DAY * -(-_bounded(length) // ONE_DAY)


def _hours_of(entry: Entry, stated: datetime, zones: Zones) -> EntrySpan:
    reading = zones.reading(entry.start.zone)
    start = reading.wall(stated)
    end = _end_of(entry, start, reading.zone, zones)
    # A zone that only the file defines is followed exactly for a single time; see ZoneReading.
    unsure = reading.doubt and (entry.repeats or reading.definition is None)
    doubts = [reading.doubt] if unsure else []
    if end == start:
        doubts.append(
            translate("timetables", "it has no end or ends as it starts, so it is kept as a moment")
        )
    span = EntrySpan(start=start, end=end, zone=reading.zone, all_day=False, doubts=tuple(doubts))
    if not entry.repeats:
        span = _at_home(span, zones.home)
    # Programs write a whole day in UTC, too: it is one where it is midnight at home.
    midnights = span.start.time() == span.end.time() == time(0) and span.end > span.start
    return replace(span, all_day=True) if entry.all_day and midnights else span


def _end_of(entry: Entry, start: datetime, zone: str, zones: Zones) -> datetime:
    if entry.end is not None:
        if not isinstance(entry.end.value, datetime):
            raise EntryError(
                translate("timetables", "its start has a time of day and its end has none")
            )
        return zones.wall(entry.end, zone)
    if entry.duration is not None:
        return _after(start, _bounded(entry.duration), zone)
    return start


def _after(start: datetime, length: timedelta, zone: str) -> datetime:
    """Add a duration: days by the calendar, hours by elapsed time (RFC 5545, section 3.3.6)."""
    if length % ONE_DAY == _NOTHING:
        return start + length
    moment = start.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) + length
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)


def _bounded(length: timedelta) -> timedelta:
    if abs(length) > _LONGEST:
        raise EntryError(translate("timetables", "it lasts more than ten years"))
    return length


def _at_home(span: EntrySpan, home: str) -> EntrySpan:
    if span.zone != UTC_NAME:
        return span
    start, end = moved(span.start, UTC_NAME, home), moved(span.end, UTC_NAME, home)
    there_and_back = moved(start, home, UTC_NAME), moved(end, home, UTC_NAME)
    if there_and_back != (span.start, span.end) or end < start:
        # In the hour that the clocks repeat in autumn only UTC says which of the two is meant.
        return span
    return EntrySpan(start=start, end=end, zone=home, all_day=span.all_day, doubts=span.doubts)
