"""The times and categories of a VEVENT in whatever form they stand, by the icalendar library."""

import re

from icalendar import Component, vCategory

from planner.domain.language import translate
from planner.exchange.ics.blocks import Properties, value_begins
from planner.exchange.ics.entry_times import EntryTimes
from planner.exchange.ics.time_forms import usual_times
from planner.exchange.ics.times import (
    ZONE_PARAMETER,
    EntryError,
    FileTime,
    component_from,
    duration_of,
    periods_of,
    says_and_later,
    time_of,
    times_of,
    values_of,
)

# Names of people are not asked for: ATTENDEE, ORGANIZER and CONTACT.
_FOR_LIBRARY = ("DTSTART", "DTEND", "DURATION", "RDATE", "EXDATE", "RECURRENCE-ID", "CATEGORIES")
_ZONE_PARAMETER = re.compile(r";\s*TZID\s*=", re.IGNORECASE)


def times_by_library(stated: Properties) -> EntryTimes:
    """Return the times of a VEVENT.

    Raises EntryError where its start, its end or what it replaces cannot be read.
    """
    event = _event(stated)
    doubts: list[str] = []
    return EntryTimes(
        categories=_categories(event),
        start=_start(event),
        end=time_of(event, "DTEND", translate("timetables", "its end")),
        duration=duration_of(event),
        added=_exceptions(event, "RDATE", doubts),
        periods=periods_of(event, "RDATE"),
        excluded=_exceptions(event, "EXDATE", doubts),
        replaces=time_of(
            event, "RECURRENCE-ID", translate("timetables", "the date that it replaces")
        ),
        and_later=says_and_later(event),
        doubts=tuple(doubts),
    )


def _event(stated: Properties) -> Component:
    # The library looks a TZID up among those that earlier files defined, too. Under another name
    # it leaves the wall-clock time alone; ics_zones knows what the TZID means in this file.
    lines = [
        _line_for_library(line.text, name)
        for name in _FOR_LIBRARY
        for line in stated.lines_of(name)
    ]
    try:
        return component_from("VEVENT", lines)
    except ValueError as error:
        raise EntryError(translate("timetables", "it cannot be read")) from error


def _line_for_library(line: str, name: str) -> str:
    begins = value_begins(line)
    head = _ZONE_PARAMETER.sub(f";{ZONE_PARAMETER}=", line[:begins], count=1).strip()
    value = line[begins:]
    return head + (value if name == "CATEGORIES" else usual_times(value)).strip()


def _categories(event: Component) -> tuple[str, ...]:
    lists = [value for value in values_of(event, "CATEGORIES") if isinstance(value, vCategory)]
    return tuple(str(one).strip() for value in lists for one in value.cats)


def _start(event: Component) -> FileTime:
    start = time_of(event, "DTSTART", translate("timetables", "its start"))
    if start is None:
        raise EntryError(translate("timetables", "it has no start"))
    return start


def _exceptions(event: Component, name: str, doubts: list[str]) -> tuple[FileTime, ...]:
    found, unread = times_of(event, name)
    if name == "RDATE":
        words = translate(
            "timetables", "a date added to its repeat cannot be read ({text}); look at its dates"
        )
    else:
        words = translate(
            "timetables", "a date left out of its repeat cannot be read ({text}); look at its dates"
        )
    doubts.extend(words.format(text=text) for text in unread)
    return found
