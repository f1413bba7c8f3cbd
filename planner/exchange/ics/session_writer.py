"""Sessions as an iCalendar text that other calendars can read, and this planner without loss."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vRecur

from planner.calendars.recurrence import wall_until
from planner.calendars.repeat_rule import rule_from
from planner.calendars.rule_text import text_of_rule, until_for
from planner.domain.session import Recurrence, Session
from planner.exchange.ics.entry import SKIPS_PROPERTY, THEMES_PROPERTY
from planner.exchange.ics.entry_texts import GUIDE_PROPERTY, TUTOR_PROPERTY
from planner.exchange.ics.times import UTC_NAME

_PRODUCT = "-//Multifaith Planner//Sessions//EN"


def sessions_as_ics(sessions: Iterable[Session], *, stamp: datetime) -> str:
    """Return an RFC 5545 calendar; ``stamp`` is the DTSTAMP of every entry, in UTC.

    It holds no programme. Starts that are skipped are left out as those are that were left out one
    by one, since other programs know of no skips.
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    held = tuple(sessions)
    series = {session.uid: session for session in held if session.recurrence_id is None}
    for session in held:
        calendar.add_component(_event(session, stamp, series.get(session.uid, session)))
    # A TZID means nothing without its VTIMEZONE (section 3.6.5).
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical()).decode()


def _event(session: Session, stamp: datetime, series: Session) -> Event:
    event = Event()
    event.add("uid", session.uid)
    event.add("dtstamp", stamp)
    event.add("dtstart", _moment(session.start, session))
    # DTEND may not be DTSTART (section 3.6.1); without it a session with a time is a moment.
    if session.end > session.start:
        event.add("dtend", _moment(session.end, session))
    event.add("summary", session.title)
    event.add("categories", [session.kind.value])
    _add_texts(event, session)
    if session.recurrence_id is not None:
        # The start that is replaced stands on the clock of the series.
        event.add("recurrence-id", _moment(session.recurrence_id, series))
    if session.recurrence is not None:
        _add_repeat(event, session, session.recurrence)
    return event


def _add_texts(event: Event, session: Session) -> None:
    texts = {
        "location": session.location,
        "description": session.notes,
        TUTOR_PROPERTY: session.tutor,
        GUIDE_PROPERTY: session.guide,
    }
    for name, text in texts.items():
        if text:
            event.add(name, text)
    if session.skips:
        event.add(SKIPS_PROPERTY, ",".join(sorted(skip.value for skip in session.skips)))
    if session.themes:
        event.add(THEMES_PROPERTY, ",".join(sorted(theme.value for theme in session.themes)))


def _add_repeat(event: Event, session: Session, repeat: Recurrence) -> None:
    if repeat.rule:
        event.add("rrule", vRecur.from_ical(_standard_rule(session, repeat.rule)))
    if repeat.added:
        event.add("rdate", [_moment(start, session) for start in repeat.added])
    if repeat.left_out:
        event.add("exdate", [_moment(start, session) for start in sorted(repeat.left_out)])


def _standard_rule(session: Session, text: str) -> str:
    """Return the rule with UNTIL of the type of DTSTART, which not every program has written."""
    until = wall_until(session)
    if until is None:
        return text
    return text_of_rule(replace(rule_from(text), until=until_for(until, session)))


def _moment(wall: datetime, session: Session) -> date | datetime:
    if session.all_day:
        return wall.date()
    zone = UTC if session.zone == UTC_NAME else ZoneInfo(session.zone)
    return wall.replace(tzinfo=zone)
