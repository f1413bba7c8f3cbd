"""Occurrences as an iCalendar file that Outlook, Google, Apple and Thunderbird can show."""

from collections.abc import Iterable
from datetime import datetime

from icalendar import Calendar, Event

from planner.domain.occurrence import Occurrence
from planner.exchange.records import source_line

_PRODUCT = "-//Multifaith Planner//Observances//EN"


def ics_from(occurrences: Iterable[Occurrence], *, stamp: datetime) -> bytes:
    """Return an RFC 5545 calendar; ``stamp`` is the DTSTAMP of every entry, in UTC."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Multi-faith calendar")
    for occurrence in occurrences:
        calendar.add_component(_event(occurrence, stamp))
    return bytes(calendar.to_ical())


def uid_of(occurrence: Occurrence) -> str:
    """Return the UID of an occurrence, which stays when its date moves."""
    return f"{'.'.join(part for part in occurrence.key if part)}@multifaith-planner"


def _event(occurrence: Occurrence, stamp: datetime) -> Event:
    observance = occurrence.observance
    event = Event()
    event.add("uid", uid_of(occurrence))
    event.add("dtstamp", stamp)
    event.add("dtstart", occurrence.span.start)
    event.add("dtend", occurrence.span.end)
    event.add("summary", occurrence.name)
    event.add("description", _description(occurrence))
    event.add("categories", [observance.tradition.value, observance.tier.value])
    event.add("status", "TENTATIVE" if occurrence.is_unsure else "CONFIRMED")
    # An observance makes nobody busy; what to do about it is for people to decide.
    event.add("transp", "TRANSPARENT")
    return event


def _description(occurrence: Occurrence) -> str:
    observance = occurrence.observance
    eve = "Begins at sunset on the evening before." if occurrence.begins_at_sunset else ""
    lines = [observance.about, eve, occurrence.note, *occurrence.advice, source_line(observance)]
    return "\n".join(line for line in lines if line)
