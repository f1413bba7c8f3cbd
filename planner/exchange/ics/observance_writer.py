"""An observance as an iCalendar event: its days, how sure they are, what to do and the source."""

from datetime import date, datetime

from icalendar import Event

from planner.domain.contact import Setting, kept_hours
from planner.domain.occurrence import Occurrence
from planner.exchange.ics.own_marks import OBSERVANCE_PROPERTY
from planner.exchange.observance_text import doubted_name, observance_paragraphs

# Sequence numbers count days from here, so that they grow with whatever moves a date.
_FIRST_DAY = date(2000, 1, 1)


def observance_event(occurrence: Occurrence, setting: Setting, stamp: datetime) -> Event:
    """Return the event of one occurrence; ``stamp`` is its DTSTAMP, in UTC.

    A weekly or daily pattern has the hours that it has at the place; all others are whole days,
    whose hours are told in words.
    """
    observance = occurrence.observance
    event = Event()
    event.add("uid", uid_of(occurrence))
    event.add("dtstamp", stamp)
    event.add("sequence", sequence_of(occurrence))
    hours = kept_hours(occurrence, setting) if observance.kind.is_pattern else None
    if hours is None:
        event.add("dtstart", occurrence.span.start)
        event.add("dtend", occurrence.span.end)
    else:
        event.add("dtstart", hours.start.astimezone(setting.zone))
        event.add("dtend", hours.end.astimezone(setting.zone))
    event.add("summary", doubted_name(occurrence))
    event.add("description", "\n".join(observance_paragraphs(occurrence, setting)))
    event.add("categories", [observance.tradition.value, observance.tier.value])
    event.add("status", "TENTATIVE" if occurrence.is_unsure else "CONFIRMED")
    # An observance makes nobody busy; what to do about it is for people to decide.
    event.add("transp", "TRANSPARENT")
    if observance.sources and observance.sources[0].address.startswith("http"):
        event.add("url", observance.sources[0].address)
    event.add(OBSERVANCE_PROPERTY, observance.id)
    return event


def uid_of(occurrence: Occurrence) -> str:
    """Return the UID of an occurrence, which stays when its date moves."""
    return f"{'.'.join(part for part in occurrence.key if part)}@multifaith-planner"


def sequence_of(occurrence: Occurrence) -> int:
    """Return a number that grows when an edition or somebody's announcement moves the date.

    Nothing is stored for it: it counts the days up to the one on which the observance was last
    checked or the date confirmed. What is confirmed twice in one day keeps its number.
    """
    checked, told = occurrence.observance.checked, occurrence.confirmed
    if told is None:
        return max((checked - _FIRST_DAY).days, 0)
    return max((max(checked, told.entered) - _FIRST_DAY).days, 0) + 1
