"""The instances of sessions in a window: repeats, exceptions and replaced starts (RFC 5545)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from heapq import merge
from zoneinfo import ZoneInfo

from planner.calendars.clock_changes import is_steady
from planner.calendars.repeat_rule import RepeatRule, rule_from
from planner.calendars.repeat_starts import Series, starts_between
from planner.domain.dates import DateSpan
from planner.domain.session import Recurrence, Session, SessionInstance, in_time_order

# Two clocks on Earth differ by up to 26 hours.
_CLOCKS_APART = timedelta(days=2)
# A counted repeat that is not done by then is as good as endless.
_HORIZON = timedelta(days=36525)
# Longer than any clocks skip in spring.
_GAP = timedelta(hours=3)
_NOTHING: Set[datetime] = frozenset()


def instances(
    sessions: Iterable[Session], window: DateSpan, zone: ZoneInfo
) -> tuple[SessionInstance, ...]:
    """Return every instance that touches ``window`` by the clock of ``zone``, in order of time.

    A repeat keeps its wall-clock hours in its own zone when the clocks change. A session with a
    ``recurrence_id`` stands in for that start of the series with its uid, wherever it was moved
    to, so the sessions given must hold the replacements of the series given.
    """
    held = tuple(sessions)
    replaced = _replaced_starts(held)
    found = [
        instance
        for session in held
        for instance in _instances_of(session, window, zone, replaced.get(session.uid, _NOTHING))
    ]
    return tuple(sorted(found, key=in_time_order))


def last_day(session: Session) -> date | None:
    """Return a day after which no instance is left, by the session's own clock.

    None where it repeats for ever. A replacement of one start counts for itself, not here.
    """
    last_start = _last_start(session)
    if last_start is None:
        return None
    end = last_start + session.length
    return max(last_start.date(), (end - timedelta.resolution).date())


def validate_rule(rule: str) -> None:
    """Raise ValueError, saying what is wrong, where ``rule`` is not an RRULE that can be shown."""
    rule_from(rule)


def series_of(session: Session) -> Series | None:
    """Return the rule of a session with what it counts from, or None where it has no rule."""
    repeat = session.recurrence
    return _series(session, repeat) if repeat is not None and repeat.rule else None


def starts_from(session: Session, begin: datetime) -> Iterator[datetime]:
    """Yield the wall-clock starts of a session from ``begin`` on, in order, for a hundred years.

    Those that are left out are left out; those that other sessions replace are not.
    """
    repeat = session.recurrence
    series = series_of(session)
    if series is None or repeat is None:
        others = (session.start, *(repeat.added if repeat else ()))
        chosen: Iterator[datetime] = iter(())
    else:
        others, chosen = repeat.added, starts_between(series, begin, begin + _HORIZON)
    left_out = repeat.left_out if repeat else frozenset()
    single = (start for start in sorted(others) if start >= begin)
    before: datetime | None = None
    for start in merge(single, chosen):
        if start not in left_out and start != before:
            yield start
        before = start


def start_of(instance: SessionInstance) -> datetime:
    """Return the wall-clock start, by the session's own clock, that the instance came from.

    For what replaces a start of a series that is its own start, not the one replaced.
    """
    session = instance.session
    if session.all_day:
        return instance.start.replace(tzinfo=None)
    own = ZoneInfo(session.zone)
    shown = instance.start.astimezone(own).replace(tzinfo=None, fold=0)
    near = _starts(session, shown - _GAP, shown + _GAP)
    found = (start for start in sorted(near) if _instant(start, own) == instance.start)
    return next(found, shown)


def wall_until(session: Session) -> datetime | None:
    """Return the last wall-clock time that the rule of a session may reach, or None."""
    series = series_of(session)
    return series.until if series else None


def _replaced_starts(sessions: Iterable[Session]) -> Mapping[str, Set[datetime]]:
    replaced: dict[str, set[datetime]] = defaultdict(set)
    for session in sessions:
        if session.recurrence_id is not None:
            replaced[session.uid].add(session.recurrence_id)
    return replaced


def _instances_of(
    session: Session, window: DateSpan, zone: ZoneInfo, replaced: Set[datetime]
) -> Iterator[SessionInstance]:
    begin = datetime.combine(window.start, time(0)) - _CLOCKS_APART - session.length
    end = datetime.combine(window.end, time(0)) + _CLOCKS_APART
    if session.recurrence_id is not None:
        replaced = _NOTHING
    for start in _starts(session, begin, end):
        if start in replaced:
            continue
        instance = _instance(session, start, zone)
        # Most do by their first day alone.
        if instance.start.date() in window or instance.days.overlaps(window):
            yield instance


def _starts(session: Session, begin: datetime, end: datetime) -> Iterable[datetime]:
    repeat = session.recurrence
    if repeat is None or session.recurrence_id is not None:
        return (session.start,) if begin <= session.start < end else ()
    starts: Iterable[datetime] = (session.start,)
    if repeat.rule:
        starts = starts_between(_series(session, repeat), begin, end)
    if repeat.added or not repeat.rule:
        starts = sorted(start for start in {*starts, *repeat.added} if begin <= start < end)
    left_out = repeat.left_out
    return (start for start in starts if start not in left_out) if left_out else starts


def _series(session: Session, repeat: Recurrence) -> Series:
    rule = rule_from(repeat.rule)
    if session.all_day:
        # Hours have no meaning in the rule of whole days (section 3.3.10).
        rule = replace(rule, hours=frozenset(), minutes=frozenset(), seconds=frozenset())
    return Series(rule=rule, first=session.start, until=_until(rule, session))


def _until(rule: RepeatRule, session: Session) -> datetime | None:
    """Return UNTIL on the session's own clock; a bare date means the whole of that day."""
    until = rule.until
    if not isinstance(until, datetime):
        return None if until is None else datetime.combine(until, time.max)
    if until.tzinfo is None:
        return until
    local = until.astimezone(ZoneInfo(session.zone)).replace(tzinfo=None)
    if session.all_day and local.time() != time(0):
        # Programs that write an all-day repeat mostly mean the date that stands in UNTIL; only
        # where it is local midnight, as “T230000Z” in summer, is the date the next one.
        return until.replace(tzinfo=None)
    return local


def _instance(session: Session, start: datetime, zone: ZoneInfo) -> SessionInstance:
    end = start + session.length
    if session.all_day or _is_shown_once(session, start, end, zone):
        return SessionInstance(
            session=session, start=start.replace(tzinfo=zone), end=end.replace(tzinfo=zone)
        )
    own = ZoneInfo(session.zone)
    begins, ends = _instant(start, own), _instant(end, own)
    if ends <= begins:
        # Both ends fell into the hour that the clocks skip; the length is what is left to keep.
        ends = begins + session.length
    return SessionInstance(session=session, start=begins, end=ends).in_zone(zone)


def _is_shown_once(session: Session, start: datetime, end: datetime, zone: ZoneInfo) -> bool:
    """Tell whether the times of a session are told by this very clock, and each of them once."""
    if session.zone != zone.key:
        return False
    first, last = start.date(), end.date()
    return is_steady(first, zone) and (first == last or is_steady(last, zone))


def _instant(wall: datetime, zone: ZoneInfo) -> datetime:
    # zoneinfo at fold 0 is what RFC 5545, section 3.3.5, asks for: of two, the first; of a time
    # that the clocks skip, the one by the offset before the gap.
    return wall.replace(tzinfo=zone, fold=0).astimezone(UTC)


def _last_start(session: Session) -> datetime | None:
    repeat = session.recurrence
    if repeat is None or session.recurrence_id is not None:
        return session.start
    if not repeat.rule:
        return max((session.start, *repeat.added))
    series = _series(session, repeat)
    if series.until is not None:
        return max((session.start, series.until, *repeat.added))
    if series.rule.count is None:
        return None
    return _last_counted(series, repeat)


def _last_counted(series: Series, repeat: Recurrence) -> datetime | None:
    starts = list(starts_between(series, series.first, series.first + _HORIZON))
    if len(starts) < (series.rule.count or 0):
        return None
    return max((*starts, *repeat.added))
