"""Whatever a file holds, it is read or refused with a line for the user; nothing else happens."""

from contextlib import suppress
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.calendars.recurrence import instances, last_day
from planner.domain.dates import week_of
from planner.domain.errors import TimetableError
from planner.domain.session import SessionKind
from planner.domain.session_kind import KindWords
from planner.exchange.ics.reader import read_timetable

FILES = [path.read_bytes() for path in sorted((Path(__file__).parents[1] / "ics").glob("*.ics"))]
LINES = sorted({line for content in FILES for line in content.splitlines()})
WORDS = KindWords(rows=(), otherwise=SessionKind.TEACHING)
LONDON = ZoneInfo("Europe/London")
# The machine may be busy.
UNHURRIED = settings(deadline=None)
SCRAPS = st.one_of(
    st.binary(max_size=12),
    st.sampled_from(
        [b":", b";", b"=", b",", b'"', b"\\", b"\r\n", b"\r\n ", b"T", b"Z", b"-", b"9"]
    ),
)


def read_or_refused(content: bytes) -> None:
    with suppress(TimetableError):
        timetable = read_timetable(content, name="x.ics", zone="Europe/London", kind_words=WORDS)
        for session in timetable.sessions:
            last_day(session)
            instances([session], week_of(session.start.date()), LONDON)


@UNHURRIED
@given(content=st.sampled_from(FILES), at=st.floats(0, 1), gone=st.integers(0, 9), scrap=SCRAPS)
def test_a_damaged_file(content: bytes, at: float, gone: int, scrap: bytes) -> None:
    where = int(at * len(content))
    read_or_refused(content[:where] + scrap + content[where + gone :])


@UNHURRIED
@given(lines=st.lists(st.sampled_from(LINES), max_size=12))
def test_lines_of_an_entry_in_any_order(lines: list[bytes]) -> None:
    kept = [line for line in lines if not line.startswith((b"BEGIN", b"END"))]
    body = [b"BEGIN:VCALENDAR", b"BEGIN:VEVENT", *kept, b"END:VEVENT", b"END:VCALENDAR"]
    read_or_refused(b"\r\n".join(body))


@UNHURRIED
@given(content=st.binary(max_size=200))
def test_anything_at_all(content: bytes) -> None:
    read_or_refused(content)
    read_or_refused(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + content)
