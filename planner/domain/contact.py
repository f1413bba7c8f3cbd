"""Where around an observance a session can make contact, as spans of real time."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from planner.domain.dates import ONE_DAY, TimeSpan
from planner.domain.hours import time_span_of
from planner.domain.observance import Restriction
from planner.domain.occurrence import Occurrence
from planner.domain.place import Place, Sun
from planner.domain.policy import Contact, Policy

# Night worship runs from nightfall into the early morning; the end is ours.
_NIGHT_ENDS = time(6)


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
    match contact:
        case Contact.DAY:
            return _day_spans(occurrence, setting)
        case Contact.EVE:
            return _eve_spans(occurrence, setting)
        case Contact.HOURS:
            return _daily_spans(occurrence, setting)
        case Contact.FASTING:
            return _fasting_spans(occurrence, setting)
        case Contact.LATE_FASTING:
            return _late_fasting_spans(occurrence, setting)
        case Contact.FAST_BREAK:
            return _fast_break_spans(occurrence, setting)
        case Contact.NIGHT:
            return _night_spans(occurrence, setting)
        case _:
            assert_never(contact)


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


def _night_spans(occurrence: Occurrence, setting: Setting) -> tuple[TimeSpan, ...]:
    if Restriction.NIGHT not in occurrence.observance.restrictions:
        return ()
    eve = ONE_DAY if occurrence.begins_at_sunset else timedelta(0)
    return tuple(_night_from(day - eve, setting) for day in occurrence.possible_span)


def _night_from(evening: date, setting: Setting) -> TimeSpan:
    morning = datetime.combine(evening + ONE_DAY, _NIGHT_ENDS, setting.zone)
    return TimeSpan(setting.sun.nightfall(evening), morning)


def _midnight(day: date, setting: Setting) -> datetime:
    return datetime.combine(day, time(0), setting.zone)
