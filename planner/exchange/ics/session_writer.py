"""A session as an iCalendar event that other calendars can read, and this planner without loss."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from icalendar import Event, vRecur

from planner.calendars.recurrence import wall_until
from planner.calendars.repeat_rule import rule_from
from planner.calendars.rule_text import text_of_rule, until_for
from planner.domain.session import Recurrence, Session
from planner.exchange.ics.calendar_file import calendar_file
from planner.exchange.ics.entry import SKIPS_PROPERTY, THEMES_PROPERTY
from planner.exchange.ics.entry_texts import GUIDE_PROPERTY, TUTOR_PROPERTY
from planner.exchange.ics.own_marks import PROGRAMME_PROPERTY
from planner.exchange.ics.times import UTC_NAME


def sessions_as_ics(sessions: Iterable[Session], *, stamp: datetime) -> str:
    """Return an RFC 5545 calendar without a name, as it is copied to other programs."""
    return calendar_file(session_events({"": sessions}, stamp)).decode()


def session_events(sessions: Mapping[str, Iterable[Session]], stamp: datetime) -> Iterator[Event]:
    """Yield the event of each session; ``stamp`` is its DTSTAMP, in UTC.

    Sessions stand by the names of their programmes, left out where they are empty. Starts that are
    skipped are left out as those are that were left out one by one, since other programs know of no
    skips.
    """
    held = [(one, programme) for programme, planned in sessions.items() for one in planned]
    series = {one.uid: one for one, _ in held if one.recurrence_id is None}
    for session, programme in held:
        event = _event(session, stamp, series.get(session.uid, session))
        if programme:
            event.add(PROGRAMME_PROPERTY, programme)
        yield event


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
    event.add("status", "CONFIRMED")
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
