"""From events to the bytes of an iCalendar file, with the time zones that they speak of."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from icalendar import Calendar, Event

from planner.domain.dates import ONE_DAY, DateSpan
from planner.exchange.ics.zone_writer import zone_component

Step = Callable[[], None]
"""Called before each event is written; it may raise, which ends the writing."""

_END = b"END:VCALENDAR\r\n"
_PRODUCT = "-//Multifaith Planner//Multifaith Planner//EN"


def calendar_file(events: Iterable[Event], *, name: str = "", step: Step = lambda: None) -> bytes:
    """Return an RFC 5545 calendar of these events; ``name`` is what other programs list it by."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if name:
        # RFC 7986 calls it NAME; Google, Apple and older Outlook know only the other.
        calendar.add("name", name)
        calendar.add("x-wr-calname", name)
    held = list(events)
    zones = Calendar()
    zones.subcomponents.extend(held)
    # A TZID means nothing without its VTIMEZONE (section 3.6.5), which comes before its events
    # for readers that go through a file once.
    for tzid in sorted(zones.get_missing_tzids()):
        calendar.add_component(zone_component(tzid, _days_of(held)))
    head = bytes(calendar.to_ical()).removesuffix(_END)
    return b"".join((head, *_written(held, step), _END))


def _written(events: Iterable[Event], step: Step) -> Iterator[bytes]:
    for event in events:
        step()
        yield bytes(event.to_ical())


def _days_of(events: Iterable[Event]) -> DateSpan:
    starts = [event.decoded("dtstart") for event in events]
    days = [start.date() if isinstance(start, datetime) else start for start in starts]
    return DateSpan(min(days), max(days) + ONE_DAY)
