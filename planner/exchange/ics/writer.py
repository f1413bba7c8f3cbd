"""Sessions and observances as one iCalendar file, as Outlook, Google and Apple can show it."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import chain
from types import MappingProxyType

from planner.domain.contact import Setting
from planner.domain.occurrence import Occurrence
from planner.domain.session import ProgrammeId, Session
from planner.exchange.ics.calendar_file import calendar_file
from planner.exchange.ics.observance_writer import observance_event
from planner.exchange.ics.session_writer import session_event


def ics_from(
    *,
    sessions: Iterable[Session] = (),
    occurrences: Iterable[Occurrence] = (),
    programmes: Mapping[ProgrammeId, str] = MappingProxyType({}),
    setting: Setting,
    name: str,
    stamp: datetime,
) -> bytes:
    """Return an RFC 5545 calendar; ``stamp`` is the DTSTAMP of every entry, in UTC.

    ``programmes`` are the names under which sessions come back into a planner.
    Nothing in it asks another program to fetch it again (REFRESH-INTERVAL), since a file that was
    handed on has no address.
    """
    events = chain(
        (session_event(one, stamp, programmes.get(one.programme, "")) for one in sessions),
        (observance_event(occurrence, setting, stamp) for occurrence in occurrences),
    )
    return calendar_file(events, name=name)
