"""A change of a date and all later ones: earlier starts stay, later ones move by as much."""

from collections import Counter
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.calendars.recurrence import starts_from
from planner.domain.session import Session, SessionKind
from planner.domain.session_kind import KindWords
from planner.exchange.ics.reader import read_timetable

WORDS = KindWords(rows=(), otherwise=SessionKind.TEACHING)
FIRST = datetime.fromisoformat("2026-09-07T14:00")
EARLIEST = datetime.fromisoformat("2026-09-01T00:00")
UNHURRIED = settings(deadline=None)
RULES = st.sampled_from(
    [
        "FREQ=DAILY;COUNT=20",
        "FREQ=DAILY;INTERVAL=3;UNTIL=20261231T235959",
        "FREQ=WEEKLY;COUNT=12",
        "FREQ=WEEKLY;BYDAY=MO,TH;COUNT=15",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;UNTIL=20270228T235959",
    ]
)


def an_entry(title: str, start: datetime, *more: str) -> list[str]:
    when = [f"DTSTART:{start:%Y%m%dT%H%M%S}", "DURATION:PT2H"]
    return ["BEGIN:VEVENT", "UID:a", f"SUMMARY:{title}", *when, *more, "END:VEVENT"]


def read(*entries: list[str]) -> tuple[Session, ...]:
    lines = ["BEGIN:VCALENDAR", *(line for entry in entries for line in entry), "END:VCALENDAR"]
    content = "\n".join(lines).encode()
    timetable = read_timetable(content, name="x.ics", zone="Europe/London", kind_words=WORDS)
    assert timetable.problems == ()
    return timetable.sessions


def told(sessions: tuple[Session, ...]) -> Counter[tuple[str, datetime]]:
    return Counter((one.title, start) for one in sessions for start in starts_from(one, EARLIEST))


@UNHURRIED
@given(
    rule=RULES,
    at=st.integers(0, 8),
    hours=st.integers(-4, 4),
    excluded=st.sets(st.integers(0, 11), max_size=3),
)
def test_earlier_stay_and_later_move(rule: str, at: int, hours: int, excluded: set[int]) -> None:
    (plain,) = read(an_entry("Before", FIRST, f"RRULE:{rule}"))
    starts = list(starts_from(plain, FIRST))
    left_out = {starts[number] for number in excluded if number < len(starts)}
    cut, by = starts[at], timedelta(hours=hours)
    sessions = read(
        an_entry(
            "Before",
            FIRST,
            f"RRULE:{rule}",
            *(f"EXDATE:{start:%Y%m%dT%H%M%S}" for start in sorted(left_out)),
        ),
        an_entry("After", cut + by, f"RECURRENCE-ID;RANGE=THISANDFUTURE:{cut:%Y%m%dT%H%M%S}"),
    )
    kept = [start for start in starts if start not in left_out]
    expected = [("Before", start) for start in kept if start < cut]
    expected += [("After", start + by) for start in kept if start >= cut]
    assert told(sessions) == Counter(expected)
