"""Hours of an observance, tied to the clock or to the sun of a place."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import assert_never
from zoneinfo import ZoneInfo

from planner.domain.dates import TimeSpan
from planner.domain.place import Sun


class SunEvent(StrEnum):
    """A moment of the day that the sun sets."""

    DAWN = "dawn"
    SUNRISE = "sunrise"
    NOON = "noon"
    ASR = "asr"
    SUNSET = "sunset"
    ISHA = "isha"
    NIGHTFALL = "nightfall"


@dataclass(frozen=True, slots=True)
class ClockMoment:
    """A time on the clock, ``day_offset`` days from the day in question."""

    at: time
    day_offset: int = 0


@dataclass(frozen=True, slots=True)
class SunMoment:
    """``minutes`` after (or, negative, before) an event of the sun, ``day_offset`` days away."""

    event: SunEvent
    minutes: int = 0
    day_offset: int = 0


Moment = ClockMoment | SunMoment


@dataclass(frozen=True, slots=True)
class Hours:
    """From one moment to another."""

    start: Moment
    end: Moment


@dataclass(frozen=True, slots=True)
class NamedHours:
    """One of several times of a day, each with a name of its own, such as Maghrib."""

    name: str
    hours: Hours


def time_span_of(hours: Hours, first: date, last: date, sun: Sun, zone: ZoneInfo) -> TimeSpan:
    """Return the hours that open on ``first`` and close on ``last`` as local time."""
    return TimeSpan(
        _time_of(hours.start, first, sun, zone),
        _time_of(hours.end, last, sun, zone),
    )


def _time_of(moment: Moment, day: date, sun: Sun, zone: ZoneInfo) -> datetime:
    on = day + timedelta(days=moment.day_offset)
    match moment:
        case ClockMoment():
            return datetime.combine(on, moment.at, zone)
        case SunMoment():
            return sun_event_time(moment.event, on, sun) + timedelta(minutes=moment.minutes)
        case _:
            assert_never(moment)


def sun_event_time(event: SunEvent, day: date, sun: Sun) -> datetime:
    """Return when ``event`` happens on ``day``."""
    match event:
        case SunEvent.DAWN:
            return sun.dawn(day)
        case SunEvent.SUNRISE:
            return sun.sunrise(day)
        case SunEvent.NOON:
            return sun.noon(day)
        case SunEvent.ASR:
            return sun.asr(day)
        case SunEvent.SUNSET:
            return sun.sunset(day)
        case SunEvent.ISHA:
            return sun.isha(day)
        case SunEvent.NIGHTFALL:
            return sun.nightfall(day)
        case _:
            assert_never(event)
