"""The test data that the icalendar library ships: each file is read or refused with one line."""

import time
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from zoneinfo import ZoneInfo

import pytest

from planner.calendars.recurrence import instances, last_day
from planner.domain.dates import week_of
from planner.domain.errors import TimetableError
from planner.domain.session import SessionKind
from planner.domain.session_kind import KindWords
from planner.exchange.ics.reader import read_timetable

WORDS = KindWords(rows=(), otherwise=SessionKind.TEACHING)
LONDON = ZoneInfo("Europe/London")
PATIENCE = 10


def found_in(folder: Traversable) -> Iterator[Traversable]:
    for part in sorted(folder.iterdir(), key=lambda one: one.name):
        if part.is_dir():
            yield from found_in(part)
        elif part.name.endswith(".ics"):
            yield part


def shipped() -> list[Traversable]:
    folder = files("icalendar") / "tests"
    return list(found_in(folder)) if folder.is_dir() else []


FILES = shipped()


@pytest.mark.skipif(not FILES, reason="icalendar ships no test data here")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_reads_or_refuses(path: Traversable) -> None:
    began = time.monotonic()
    for content in (path.read_bytes(), in_a_calendar(path.read_bytes())):
        read_or_refused(content, path.name)
    assert time.monotonic() - began < PATIENCE


def in_a_calendar(content: bytes) -> bytes:
    """Return the file inside a calendar, since many of these hold a bare event."""
    return b"BEGIN:VCALENDAR\r\n" + content.rstrip() + b"\r\nEND:VCALENDAR\r\n"


def read_or_refused(content: bytes, name: str) -> None:
    try:
        timetable = read_timetable(content, name=name, zone="Europe/London", kind_words=WORDS)
    except TimetableError as refusal:
        check_line(str(refusal), name)
        return
    for session in timetable.sessions:
        last_day(session)
        instances([session], week_of(session.start.date()), LONDON)


def check_line(refusal: str, name: str) -> None:
    assert len(refusal.splitlines()) == 1
    assert refusal.startswith(name)
