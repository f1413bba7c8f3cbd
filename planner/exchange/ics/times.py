"""The times that a VEVENT states, as they stand there: what a TZID means is told by ics_zones."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from icalendar import Component, Event, vDDDLists, vDDDTypes

from planner.domain.language import translate
from planner.exchange.ics.text import one_line

UTC_NAME = "UTC"
YEARS = range(1900, 2201)
"""Outside these the arithmetic of time zones can fail, and no timetable is meant."""
ZONE_PARAMETER = "X-TZID"
"""What TZID is called on the way through the library; see ``library_times``."""


class EntryError(Exception):
    """One entry cannot be imported, for the reason given; the others can."""


@dataclass(frozen=True, slots=True)
class FileTime:
    """A day, or a time on some clock, as the file states it.

    ``zone`` is the TZID as written, “UTC” for a time ending in Z, empty where none is named.
    """

    value: date | datetime
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Period:
    """A start with an end, or else a length, of its own."""

    start: FileTime
    end: FileTime | None
    length: timedelta | None


def component_from(name: str, lines: Iterable[str]) -> Component:
    """Return the component of that name with these property lines, as the library reads it.

    Raises ValueError where it cannot; what it cannot read of a VEVENT mostly comes as vBroken.
    """
    kind = Event if name == "VEVENT" else Component
    try:
        return kind.from_ical("\r\n".join((f"BEGIN:{name}", *lines, f"END:{name}", "")))
    except (TypeError, AttributeError, LookupError) as error:
        # icalendar 7.3 trips over parameters that it did not expect, such as VALUE=DATE,TIME.
        raise ValueError(f"{name}: {error}") from error


def values_of(event: Component, name: str) -> list[object]:
    """Return the values of a property, one for each time that it stands in the entry."""
    found = event.get(name)
    if found is None:
        return []
    return found if isinstance(found, list) else [found]


def time_of(event: Component, name: str, what: str) -> FileTime | None:
    """Return the one time of a property, None where there is none.

    Raises EntryError, calling it ``what``, where it cannot be read.
    """
    for value in values_of(event, name)[:1]:
        found = _file_time(value, value) if isinstance(value, vDDDTypes) else None
        if found is None:
            raise EntryError(
                translate("timetables", "{what} cannot be read ({value})").format(
                    what=what, value=shown(value)
                )
            )
        return found
    return None


def times_of(event: Component, name: str) -> tuple[tuple[FileTime, ...], tuple[str, ...]]:
    """Return the times of a property that lists them, and what of it cannot be read."""
    found: list[FileTime] = []
    unread: list[str] = []
    for value in values_of(event, name):
        if isinstance(value, vDDDLists):
            times = [(part, _file_time(part, value)) for part in value.dts]
            found.extend(time for _, time in times if time is not None)
            unread.extend(shown(part) for part, time in times if time is None)
        elif str(value).strip():
            unread.append(shown(value))
    return tuple(found), tuple(unread)


def periods_of(event: Component, name: str) -> tuple[Period, ...]:
    """Return those of the times of a property that are periods (RFC 5545, section 3.3.9)."""
    lists = (value for value in values_of(event, name) if isinstance(value, vDDDLists))
    pairs = ((part, value) for value in lists for part in value.dts if isinstance(part.dt, tuple))
    found = (_period(part, value) for part, value in pairs)
    return tuple(period for period in found if period is not None)


def duration_of(event: Component) -> timedelta | None:
    """Return DURATION; raises EntryError where it cannot be read."""
    for value in values_of(event, "DURATION")[:1]:
        length = value.dt if isinstance(value, vDDDTypes) else None
        if not isinstance(length, timedelta):
            raise EntryError(
                translate("timetables", "its duration cannot be read ({value})").format(
                    value=shown(value)
                )
            )
        return length
    return None


def says_and_later(event: Component) -> bool:
    """Tell whether RECURRENCE-ID speaks of its date and all later ones."""
    return any(
        str(value.params.get("RANGE", "")).upper() == "THISANDFUTURE"
        for value in values_of(event, "RECURRENCE-ID")
        if isinstance(value, vDDDTypes)
    )


def shown(value: object) -> str:
    """Return what stands in the file, short enough for a sentence."""
    text = one_line(str(value.dt if isinstance(value, vDDDTypes) else value))
    return text if len(text) <= 40 else f"{text[:40]}…"


def _period(value: vDDDTypes, holder: vDDDLists) -> Period | None:
    start = _file_time(value, holder)
    if start is None or not isinstance(value.dt, tuple):
        return None
    until = value.dt[1]
    if isinstance(until, timedelta):
        return Period(start, None, until)
    end = _time_from(until, holder)
    return None if end is None else Period(start, end, None)


def _file_time(value: vDDDTypes, holder: vDDDTypes | vDDDLists) -> FileTime | None:
    return _time_from(value.dt[0] if isinstance(value.dt, tuple) else value.dt, holder)


def _time_from(stated: object, holder: vDDDTypes | vDDDLists) -> FileTime | None:
    if not isinstance(stated, date) or stated.year not in YEARS:
        return None
    if not isinstance(stated, datetime):
        return FileTime(stated)
    if stated.tzinfo is not None:
        return FileTime(stated.replace(tzinfo=None), UTC_NAME)
    if str(holder.params.get("VALUE", "")).upper() == "DATE":
        return FileTime(stated.date())
    zone = holder.params.get(ZONE_PARAMETER, "")
    return FileTime(stated, ",".join(zone) if isinstance(zone, list) else str(zone).strip())
