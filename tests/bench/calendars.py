"""Calendars of as many entries as wanted, written as Outlook and Google write theirs."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import lru_cache

_FIRST = datetime.fromisoformat("2026-08-03T09:00")
_HEAD = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//bench//bench//EN
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
DTSTART:19810329T010000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
END:STANDARD
END:VTIMEZONE"""
_TITLES = ("Foundation teaching", "Ward round rota", "OSCE circuit", "Journal club", "ARCP panel")
_NOTES = (
    "DESCRIPTION:Please sign in on arrival\\, bring your passport of skills.\\nContact: "
    "postgraduate office"
)


@lru_cache(maxsize=4)
def single_events(count: int) -> bytes:
    """Return a calendar of so many single events over four years."""
    return _calendar(line for number in range(count) for line in _event(number, _start(number)))


@lru_cache(maxsize=4)
def series(count: int) -> bytes:
    """Return a calendar of so many series: by the week, fortnight, month, day and year."""
    return _calendar(
        line
        for number in range(count)
        for line in _event(number, _start(number % 200), _rule(number, _start(number % 200)))
    )


def _start(number: int) -> datetime:
    return _FIRST + timedelta(days=number % 1_461, hours=number // 1_461 % 9)


def _rule(number: int, start: datetime) -> str:
    day = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[start.weekday()]
    rules = (
        f"FREQ=WEEKLY;BYDAY={day}",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=80",
        "FREQ=MONTHLY;BYDAY=2WE",
        "FREQ=DAILY;UNTIL=20280731T220000Z",
        "FREQ=YEARLY",
    )
    return rules[number % len(rules)]


def _event(number: int, start: datetime, rule: str = "") -> Iterator[str]:
    yield from ("BEGIN:VEVENT", f"UID:event-{number}@bench", "DTSTAMP:20261101T090000Z")
    end = start + timedelta(minutes=90)
    yield f"DTSTART;TZID=Europe/London:{start:%Y%m%dT%H%M%S}"
    yield f"DTEND;TZID=Europe/London:{end:%Y%m%dT%H%M%S}"
    if rule:
        yield f"RRULE:{rule}"
    yield f"SUMMARY:{_TITLES[number % len(_TITLES)]} {number}"
    yield f"LOCATION:Seminar room {number % 12}"
    yield from (_NOTES, "CATEGORIES:Teaching,Trainees", "END:VEVENT")


def _calendar(lines: Iterator[str]) -> bytes:
    whole = (*_HEAD.splitlines(), *lines, "END:VCALENDAR", "")
    return "\r\n".join(whole).encode()
