"""What is read without the library is what the library reads, whatever stands in the file."""

from itertools import product
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.errors import TimetableError
from planner.domain.session import SessionKind
from planner.domain.session_kind import KindWords
from planner.domain.timetable import Timetable
from planner.exchange.ics import entry
from planner.exchange.ics.blocks import Block, Properties
from planner.exchange.ics.entry_times import EntryTimes
from planner.exchange.ics.library_times import times_by_library
from planner.exchange.ics.plain_times import plain_times
from planner.exchange.ics.reader import read_timetable
from planner.exchange.ics.text import ContentLine
from planner.exchange.ics.times import EntryError

ODDITIES = sorted((Path(__file__).parents[1] / "ics").glob("*.ics"))
WORDS = KindWords(rows=(), otherwise=SessionKind.TEACHING)
# The machine may be busy.
UNHURRIED = settings(deadline=None)

NAMES = ("DTSTART", "DTEND", "DURATION", "RDATE", "EXDATE", "RECURRENCE-ID", "CATEGORIES")
HEADS = (
    "",
    ";TZID=Europe/London",
    ';TZID="Europe/London"',
    ";TZID=GMT Standard Time",
    ';TZID="(UTC+00:00) Dublin, Edinburgh, Lisbon, London"',
    ";TZID= Europe/London ",
    ";TZID=/citadel.org/20260101_1/Europe/London",
    ";tzid=Europe/London",
    ";TZID=",
    ";VALUE=DATE",
    ";VALUE=DATE-TIME",
    ";VALUE=PERIOD",
    ";VALUE=DATE;TZID=Europe/London",
    ";TZID=Europe/London;VALUE=DATE",
    ";RANGE=THISANDFUTURE",
    ";LANGUAGE=en",
    ";X-PAD=1",
    " ",
)
PIECES = (
    "20260921",
    "20260229",
    "20260921T090000",
    "20260921T170000Z",
    "20260921T250000",
    "20260921T240000",
    "20260921T235960",
    "20260921T0900",
    "2026-09-21T09:00:00",
    "18990101T090000",
    "22010101",
    "20260921T090000/PT1H",
    "PT1H",
    "PT1H30M",
    "PT90M",
    "PT1M1H",
    "PT",
    "P1D",
    "P1W",
    "-PT1H",
    "PT99999H",
    "exam",
    "Exam ",
    "Teaching\\, core",
    "Ärztin",
    "a;b",
    "a^nb",
    'a"b',
    "tab\there",
    "\u2028",
    "",
    " ",
)


def times_or_fault(stated: Properties) -> EntryTimes | str:
    try:
        return times_by_library(stated)
    except EntryError as fault:
        return str(fault)


def properties(lines: list[str]) -> Properties:
    block = Block("VEVENT", 1)
    for number, line in enumerate(lines, start=2):
        block.add(ContentLine(number, line))
    return block.properties()


def said(name: str, head: str, pieces: list[str]) -> str:
    return f"{name}{head}:{','.join(pieces)}"


LINES = st.builds(
    said,
    st.sampled_from(NAMES),
    st.sampled_from(HEADS),
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=3),
)
SCRAP = st.text(alphabet=' ,;:="\\TZ09^/x\u00a0', max_size=3)


def with_a_start(*lines: str) -> Properties:
    starts = any(line.startswith("DTSTART") for line in lines)
    return properties([*([] if starts else ["DTSTART:20260921T090000"]), *lines])


@UNHURRIED
@given(line=LINES, scrap=SCRAP, at=st.integers(0, 60))
def test_a_damaged_line_of_an_entry(line: str, scrap: str, at: int) -> None:
    stated = with_a_start(line[:at] + scrap + line[at:])
    assert plain_times(stated) in {None, times_or_fault(stated)}


@UNHURRIED
@given(lines=st.lists(LINES, max_size=8))
def test_lines_of_an_entry_together(lines: list[str]) -> None:
    stated = properties(["DTSTART;TZID=Europe/London:20260921T090000", *lines])
    assert plain_times(stated) in {None, times_or_fault(stated)}


@pytest.mark.parametrize("name", NAMES)
def test_each_form_by_itself(name: str) -> None:
    for head, piece in product(HEADS, PIECES):
        stated = with_a_start(said(name, head, [piece]))
        assert plain_times(stated) in {None, times_or_fault(stated)}, (head, piece)


def told(content: bytes) -> Timetable | str:
    try:
        return read_timetable(content, name="x.ics", zone="Europe/London", kind_words=WORDS)
    except TimetableError as error:
        return str(error)


def told_by_library(content: bytes) -> Timetable | str:
    with patch.object(entry, "plain_times", lambda _stated: None):
        return told(content)


@pytest.mark.parametrize("path", ODDITIES, ids=lambda path: path.stem)
def test_every_oddity(path: Path) -> None:
    content = path.read_bytes()
    assert told(content) == told_by_library(content)


@UNHURRIED
@given(path=st.sampled_from(ODDITIES), at=st.floats(0, 1), gone=st.integers(0, 9), scrap=SCRAP)
def test_damaged_files(path: Path, at: float, gone: int, scrap: str) -> None:
    content = path.read_bytes()
    where = int(at * len(content))
    damaged = content[:where] + scrap.encode() + content[where + gone :]
    assert told(damaged) == told_by_library(damaged)


def test_what_most_programs_write_needs_no_library() -> None:
    for lines in (
        ["DTSTART;TZID=Europe/London:20260921T090000", "DTEND;TZID=Europe/London:20260921T100000"],
        ["DTSTART:20260921T090000Z", "DURATION:PT1H30M", "CATEGORIES:Exam,Year 4"],
        ["DTSTART;VALUE=DATE:20260921", "DTEND;VALUE=DATE:20260922", "EXDATE;VALUE=DATE:20260928"],
        ['DTSTART;TZID="GMT Standard Time":20260921T090000', "RECURRENCE-ID:20260914T080000Z"],
    ):
        assert plain_times(properties(lines)) is not None
