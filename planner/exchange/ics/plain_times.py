"""The times and categories of a VEVENT in the forms that nearly all programs write, read directly.

The icalendar library looks at each parameter and letter of a line for whatever might be there, so
that a plain line takes it ten times as long as need be. What is not plain is left to it.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from planner.exchange.ics.blocks import Properties
from planner.exchange.ics.entry_times import EntryTimes
from planner.exchange.ics.times import UTC_NAME, YEARS, FileTime

_MOMENTS = re.compile(
    r'[A-Z-]+(?:;TZID=(?P<quote>"?)(?P<zone>[A-Za-z0-9_+/ -]+)(?P=quote))?'
    r":(?P<value>[0-9]{8}T[0-9]{6}Z?(?:,[0-9]{8}T[0-9]{6}Z?)*)"
)
_DAYS = re.compile(r"[A-Z-]+;VALUE=DATE:(?P<value>[0-9]{8}(?:,[0-9]{8})*)")
_DURATION = re.compile(
    r"DURATION:PT(?:(?P<hours>[0-9]{1,4})H)?(?:(?P<minutes>[0-9]{1,4})M)?"
    r"(?:(?P<seconds>[0-9]{1,4})S)?"
)
_CATEGORIES = re.compile(r'CATEGORIES:(?P<value>[^\\";^]+)')


class _NotPlainError(Exception):
    """Something stands in a form that is left to the library."""


def plain_times(stated: Properties) -> EntryTimes | None:
    """Return the times of a VEVENT, None where not all that it states is in a plain form."""
    try:
        start = _time(stated, "DTSTART")
        if start is None:
            return None
        return EntryTimes(
            start=start,
            end=_time(stated, "DTEND"),
            duration=_duration(stated),
            added=tuple(_times(stated, "RDATE")),
            excluded=tuple(_times(stated, "EXDATE")),
            replaces=_time(stated, "RECURRENCE-ID"),
            categories=tuple(_categories(stated)),
        )
    except _NotPlainError:
        return None


def _time(stated: Properties, name: str) -> FileTime | None:
    if not stated.lines_of(name):
        return None
    found = list(_times(stated, name))
    if len(found) > 1:
        raise _NotPlainError
    return found[0]


def _times(stated: Properties, name: str) -> Iterator[FileTime]:
    for line in stated.lines_of(name):
        if moments := _MOMENTS.fullmatch(line.text):
            zone = (moments["zone"] or "").strip()
            yield from (_moment(text, zone) for text in moments["value"].split(","))
        elif days := _DAYS.fullmatch(line.text):
            yield from map(_day, days["value"].split(","))
        else:
            raise _NotPlainError


def _moment(text: str, zone: str) -> FileTime:
    wall = text.removesuffix("Z")
    try:
        moment = datetime.fromisoformat(wall)
    except ValueError as error:
        raise _NotPlainError from error
    return FileTime(_known(moment), zone if wall == text else UTC_NAME)


def _day(text: str) -> FileTime:
    try:
        return FileTime(_known(date.fromisoformat(text)))
    except ValueError as error:
        raise _NotPlainError from error


def _known(stated: date) -> date:
    if stated.year not in YEARS:
        raise _NotPlainError
    return stated


def _duration(stated: Properties) -> timedelta | None:
    lines = stated.lines_of("DURATION")
    if not lines:
        return None
    match = _DURATION.fullmatch(lines[0].text)
    if match is None or len(lines) > 1 or not any(match.groups()):
        raise _NotPlainError
    return timedelta(**{unit: int(count) for unit, count in match.groupdict("0").items()})


def _categories(stated: Properties) -> Iterator[str]:
    for line in stated.lines_of("CATEGORIES"):
        match = _CATEGORIES.fullmatch(line.text)
        if match is None or not line.text.isprintable():
            raise _NotPlainError
        yield from (one.strip() for one in match["value"].split(","))
