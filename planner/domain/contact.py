"""Where around an observance a session can make contact, as spans of real time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from planner.domain.dates import ONE_DAY, DateSpan, TimeSpan
from planner.domain.hours import SunEvent, SunMoment, time_span_of
from planner.domain.observance import Restriction
from planner.domain.occurrence import Occurrence
from planner.domain.place import Place, Sun
from planner.domain.policy import Contact, Policy

# Night worship runs from nightfall into the early morning; the ends are ours.
_NIGHT_ENDS = time(6)
_MORNING_ENDS = time(12)
# A night shift that ends before a festival is one that is worked from the late evening on.
_NIGHT_SHIFT_BEGINS = time(22)
_NIGHT_SHIFT_ENDS = time(6)
# Fajr and Isha fall outside the hours in which sessions leave no room for them.
_BY_NIGHT = frozenset({Restriction.NIGHT, Restriction.EVENING})
_PRAYERS_OF_THE_DAY = frozenset({SunEvent.NOON, SunEvent.ASR, SunEvent.SUNSET})


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Where clashes are judged: the policy, the place and its sun."""

    policy: Policy
    place: Place
    sun: Sun

    @property
    def zone(self) -> ZoneInfo:
        """The clock of the place."""
        return ZoneInfo(self.place.zone)


def contact_spans(
    contact: Contact, occurrence: Occurrence, setting: Setting
) -> tuple[TimeSpan, ...]:
    """Return the spans in which a session makes this contact with the occurrence.

    An expected date counts on every day it might fall on.
    """
    return _SPANS[contact](occurrence, setting)


def evenings_of(occurrence: Occurrence) -> tuple[date, ...]:
    """Return the days on whose evenings it is kept, where it is kept by night or in the evening."""
    if not occurrence.observance.restrictions & _BY_NIGHT:
        return ()
    eve = ONE_DAY if occurrence.begins_at_sunset else timedelta(0)
    return tuple(day - eve for day in occurrence.possible_span)


def first_days_of(occurrence: Occurrence) -> tuple[date, ...]:
    """Return every day on which it may begin."""
    first, last = occurrence.span.start, occurrence.span.start
    if occurrence.earliest is not None and occurrence.latest is not None:
        first, last = occurrence.earliest, occurrence.latest
    return tuple(DateSpan(first, last + ONE_DAY))


def kept_hours(occurrence: Occurrence, setting: Setting) -> TimeSpan | None:
    """Return when the occurrence is kept, over every day it might fall on; None for whole days."""
    hours = occurrence.hours
    if hours is None:
        return None
    span = occurrence.possible_span
    return time_span_of(hours, span.start, span.last, setting.sun, setting.zone)


def _day_spans(occurrence: Occurrence, setting: Setting) -> tuple[TimeSpan, ...]:
    span = occurrence.possible_span
    first, end = _midnight(span.start, setting), _midnight(span.end, setting)
    kept = kept_hours(occurrence, setting)
    if kept is None:
        return (TimeSpan(first, end),)
    return (TimeSpan(max(first, kept.start), kept.end),)


def _eve_spans(occurrence: Occurrence, setting: Setting) -> tuple[TimeSpan, ...]:
    kept = kept_hours(occurrence, setting)
    first = _midnight(occurrence.possible_span.start, setting)
    if kept is None or kept.start >= first:
        return ()
    way_home = timedelta(minutes=setting.policy.travel_minutes)
    return (TimeSpan(kept.start - way_home, first),)


def _daily_spans(occurrence: Occurrence, setting: Setting) -> tuple[TimeSpan, ...]:
    hours = occurrence.hours
    if hours is None:
        return ()
    days = occurrence.possible_span
    return tuple(time_span_of(hours, day, day, setting.sun, setting.zone) for day in days)


def _fasting_spans(occurrence: Occurrence, setting: Setting) -> tuple[TimeSpan, ...]:
    hours = occurrence.observance.fast_hours
    if hours is None:
        return ()
    days = occurrence.possible_span
    return tuple(time_span_of(hours, day, day, setting.sun, setting.zone) for day in days)


def _late_fasting_spans(occurrence: Occurrence, setting: Setting) -> tuple[TimeSpan, ...]:
    spans = []
    for fast in _fasting_spans(occurrence, setting):
        afternoon = datetime.combine(fast.end.date(), setting.policy.afternoon, setting.zone)
        if afternoon < fast.end:
            spans.append(TimeSpan(max(afternoon, fast.start), fast.end))
    return tuple(spans)


def _fast_break_spans(occurrence: Occurrence, setting: Setting) -> tuple[TimeSpan, ...]:
    meal = timedelta(minutes=setting.policy.break_minutes)
    return tuple(
        TimeSpan(fast.end, fast.end + meal) for fast in _fasting_spans(occurrence, setting)
    )


def _prayer_break_spans(occurrence: Occurrence, setting: Setting) -> tuple[TimeSpan, ...]:
    hours = occurrence.hours
    if hours is None or not isinstance(hours.start, SunMoment):
        return ()
    if hours.start.event not in _PRAYERS_OF_THE_DAY:
        return ()
    spans = _daily_spans(occurrence, setting)
    if hours.start.event is not SunEvent.SUNSET:
        return spans
    soon = timedelta(minutes=setting.policy.break_minutes)
    return tuple(TimeSpan(span.start, span.start + soon) for span in spans)


def _night_from(evening: date, setting: Setting) -> TimeSpan:
    morning = datetime.combine(evening + ONE_DAY, _NIGHT_ENDS, setting.zone)
    return TimeSpan(setting.sun.nightfall(evening), morning)


def _evening_of(day: date, setting: Setting) -> TimeSpan:
    opens = datetime.combine(day, setting.policy.evening, setting.zone)
    return TimeSpan(opens, _midnight(day + ONE_DAY, setting))


def _morning_after(evening: date, setting: Setting) -> TimeSpan:
    day = evening + ONE_DAY
    return TimeSpan(
        datetime.combine(day, _NIGHT_ENDS, setting.zone),
        datetime.combine(day, _MORNING_ENDS, setting.zone),
    )


def _night_before(day: date, setting: Setting) -> TimeSpan:
    return TimeSpan(
        datetime.combine(day - ONE_DAY, _NIGHT_SHIFT_BEGINS, setting.zone),
        datetime.combine(day, _NIGHT_SHIFT_ENDS, setting.zone),
    )


def _midnight(day: date, setting: Setting) -> datetime:
    return datetime.combine(day, time(0), setting.zone)


def _nights(occurrence: Occurrence, setting: Setting) -> tuple[TimeSpan, ...]:
    if Restriction.NIGHT not in occurrence.observance.restrictions:
        return ()
    return tuple(_night_from(day, setting) for day in evenings_of(occurrence))


def _evenings(occurrence: Occurrence, setting: Setting) -> tuple[TimeSpan, ...]:
    return tuple(_evening_of(day, setting) for day in evenings_of(occurrence))


def _mornings_after(occurrence: Occurrence, setting: Setting) -> tuple[TimeSpan, ...]:
    return tuple(_morning_after(day, setting) for day in evenings_of(occurrence))


def _nights_before(occurrence: Occurrence, setting: Setting) -> tuple[TimeSpan, ...]:
    return tuple(_night_before(day, setting) for day in first_days_of(occurrence))


_SPANS: Mapping[Contact, Callable[[Occurrence, Setting], tuple[TimeSpan, ...]]] = {
    Contact.DAY: _day_spans,
    Contact.EVE: _eve_spans,
    Contact.HOURS: _daily_spans,
    Contact.FASTING: _fasting_spans,
    Contact.LATE_FASTING: _late_fasting_spans,
    Contact.FAST_BREAK: _fast_break_spans,
    Contact.PRAYER_BREAK: _prayer_break_spans,
    Contact.NIGHT: _nights,
    Contact.EVENING: _evenings,
    Contact.MORNING_AFTER: _mornings_after,
    Contact.NIGHT_BEFORE: _nights_before,
}
