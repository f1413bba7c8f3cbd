"""Sessions and observances as one iCalendar file, as Outlook, Google and Apple can show it."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import chain
from types import MappingProxyType

from planner.domain.contact import Setting
from planner.domain.occurrence import Occurrence
from planner.domain.session import Session
from planner.exchange.ics.calendar_file import Step, calendar_file
from planner.exchange.ics.observance_writer import observance_event
from planner.exchange.ics.session_writer import session_events


def ics_from(
    *,
    sessions: Mapping[str, Iterable[Session]] = MappingProxyType({}),
    occurrences: Iterable[Occurrence] = (),
    setting: Setting,
    name: str,
    stamp: datetime,
    step: Step = lambda: None,
) -> bytes:
    """Return an RFC 5545 calendar; ``stamp`` is the DTSTAMP of every entry, in UTC.

    ``sessions`` stand by the names of their programmes, under which they come back.
    Nothing in it asks another program to fetch it again (REFRESH-INTERVAL), since a file that was
    handed on has no address.
    """
    events = chain(
        session_events(sessions, stamp),
        (observance_event(occurrence, setting, stamp) for occurrence in occurrences),
    )
    return calendar_file(events, name=name, step=step)
