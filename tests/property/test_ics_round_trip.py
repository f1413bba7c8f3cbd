"""Sessions that are written as iCalendar come back equal, and two other readers see the same."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from planner.calendars.recurrence import starts_from
from planner.calendars.series_split import override_id
from planner.domain.repeat import Skip
from planner.domain.session import KindBasis, Recurrence, Session, SessionId, SessionKind
from planner.domain.session_kind import KindWords
from planner.domain.toolkit import Theme
from planner.exchange.ics.reader import read_timetable
from planner.exchange.ics.session_writer import sessions_as_ics
from planner.services.importing import Held, planned_import
from tests.factories import a_session

WORDS = KindWords(rows=(), otherwise=SessionKind.TEACHING)
STAMP = datetime(2026, 9, 1, 8, tzinfo=UTC)
UNHURRIED = settings(deadline=None, max_examples=50)
ZONES = st.sampled_from(
    ["Europe/London", "America/New_York", "Asia/Kolkata", "Asia/Tokyo", "Australia/Lord_Howe"]
)
STARTS = st.datetimes(
    datetime.fromisoformat("2024-01-01"), datetime.fromisoformat("2030-12-31")
).map(
    lambda moment: moment.replace(minute=moment.minute // 15 * 15, second=0, microsecond=0, fold=0)
)
RULES = st.sampled_from(
    [
        "",
        "FREQ=DAILY;COUNT=9",
        "FREQ=WEEKLY",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=6",
        "FREQ=YEARLY;UNTIL=20321231T120000Z",
        "FREQ=WEEKLY;UNTIL=20311231",
    ]
)
# Line ends and blanks at either end are not kept; nor is text beyond the limits, tested elsewhere.
LETTERS = st.characters(codec="utf-8", categories=("L", "N", "P", "S"))
LINE = st.text(LETTERS, min_size=1, max_size=40)
NOTES = st.lists(LINE, max_size=4).map("\n".join)
HOURS = st.integers(0, 40).map(lambda quarters: timedelta(minutes=15 * quarters))
DAYS = st.integers(1, 9).map(timedelta)

Seen = tuple[str, str, datetime | date, datetime | date]


@st.composite
def timed(draw: st.DrawFn) -> Session:
    start = draw(STARTS)
    rule = draw(RULES)
    session = a_session(
        start=start,
        end=start + draw(HOURS),
        # A single time by UTC is told by the clock of the place.
        zone=draw(ZONES | st.just("UTC") if rule else ZONES),
        recurrence=Recurrence(rule=rule) if rule else None,
        skips=draw(st.sets(st.sampled_from(Skip)).map(frozenset)) if rule else frozenset(),
        themes=draw(st.sets(st.sampled_from(Theme)).map(frozenset)),
    )
    return with_exceptions(session, draw(st.sets(st.integers(0, 6), max_size=3)))


@st.composite
def whole_days(draw: st.DrawFn) -> Session:
    start = datetime.combine(draw(st.dates(date(2024, 1, 1), date(2030, 1, 1))), time(0))
    rule = draw(st.sampled_from(["", "FREQ=WEEKLY", "FREQ=MONTHLY;COUNT=5", "FREQ=DAILY;COUNT=3"]))
    session = a_session(
        start=start,
        end=start + draw(DAYS),
        all_day=True,
        recurrence=Recurrence(rule=rule) if rule else None,
    )
    return with_exceptions(session, draw(st.sets(st.integers(0, 6), max_size=3)))


def with_exceptions(session: Session, numbers: set[int]) -> Session:
    repeat = session.recurrence
    if repeat is None:
        return session
    starts = [
        start for start, _ in zip(starts_from(session, session.start), range(7), strict=False)
    ]
    excluded = tuple(starts[number] for number in sorted(numbers) if number < len(starts))
    added = (session.start + timedelta(days=400),) if numbers else ()
    return replace(session, recurrence=replace(repeat, excluded=excluded, added=added))


@st.composite
def timetables(draw: st.DrawFn) -> tuple[Session, ...]:
    found = []
    for number in range(draw(st.integers(1, 4))):
        session = replace(
            draw(timed() | whole_days()),
            id=SessionId(f"{number}@example.org"),
            uid=f"{number}@example.org",
            title=draw(LINE),
            location=draw(LINE | st.just("")),
            notes=draw(NOTES),
            tutor=draw(LINE | st.just("")),
            kind=draw(st.sampled_from(SessionKind)),
            kind_basis=KindBasis.STATED,
        )
        found.append(session)
        if session.recurrence is not None and draw(st.booleans()):
            found.append(moved_first(session))
    return tuple(found)


def moved_first(series: Session) -> Session:
    """Return what replaces the first start of a series, two days later."""
    later = timedelta(days=2)
    return replace(
        series,
        id=override_id(series.uid, series.start),
        start=series.start + later,
        end=series.end + later,
        recurrence=None,
        recurrence_id=series.start,
        skips=frozenset(),
        # A single time by UTC is told by the clock of the place.
        zone=series.zone if series.zone != "UTC" else "Asia/Kolkata",
    )


def standard(session: Session) -> Session:
    """Return a session with its rule as the standard has it, which is how it is written."""
    if session.recurrence is None:
        return session
    (found,) = read(sessions_as_ics([session], stamp=STAMP))
    return replace(session, recurrence=found.recurrence)


def read(text: str) -> tuple[Session, ...]:
    timetable = read_timetable(text.encode(), name="x.ics", zone="Europe/London", kind_words=WORDS)
    programme = a_session().programme
    return tuple(replace(one, programme=programme) for one in timetable.sessions)


def by_id(sessions: Sequence[Session]) -> list[Session]:
    return sorted(sessions, key=lambda one: one.id)


@UNHURRIED
@given(timetables())
def test_sessions_come_back_equal(sessions: tuple[Session, ...]) -> None:
    sessions = tuple(map(standard, sessions))
    assert by_id(read(sessions_as_ics(sessions, stamp=STAMP))) == by_id(sessions)


@UNHURRIED
@given(timetables())
def test_the_starts_of_a_series_are_the_same(sessions: tuple[Session, ...]) -> None:
    found = {one.id: one for one in read(sessions_as_ics(sessions, stamp=STAMP))}
    for one in sessions:
        pairs = zip(
            starts_from(one, one.start), starts_from(found[one.id], one.start), strict=False
        )
        assert all(was == now for (was, now), _ in zip(pairs, range(20), strict=False))


@UNHURRIED
@given(timetables())
def test_the_diary_takes_its_own_export_for_nothing_new(sessions: tuple[Session, ...]) -> None:
    sessions = tuple(map(standard, sessions))
    text = sessions_as_ics(sessions, stamp=STAMP)
    timetable = read_timetable(text.encode(), name="x.ics", zone="Europe/London", kind_words=WORDS)
    here = tuple(replace(one, programme=timetable.programme.id) for one in sessions)
    held = Held({one.id: one for one in here}, [timetable.programme])
    assert planned_import(timetable, held, lambda one: one).change.is_empty


@UNHURRIED
@given(timetables())
def test_two_other_readers_see_the_same(sessions: tuple[Session, ...]) -> None:
    text = sessions_as_ics(sessions, stamp=STAMP)
    expected = sorted(map(seen_here, sessions), key=str)
    assert sorted(seen_by_icalendar(text), key=str) == expected
    assert sorted(seen_by_vobject(text), key=str) == expected


def seen_here(session: Session) -> Seen:
    start, end = moment(session.start, session), moment(session.end, session)
    return session.uid, session.title, start, end


def moment(at: datetime, session: Session) -> datetime | date:
    return at.date() if session.all_day else at.replace(tzinfo=ZoneInfo(session.zone))


def seen_by_icalendar(text: str) -> list[Seen]:
    found = []
    for event in Calendar.from_ical(text).walk("VEVENT"):
        start = event.decoded("dtstart")
        end = event.decoded("dtend") if "dtend" in event else start
        found.append((str(event["uid"]), str(event["summary"]), start, end))
    return found


def seen_by_vobject(text: str) -> list[Seen]:
    found = []
    for event in vobject.readOne(text).vevent_list:
        start = told_by_vobject(event.dtstart)
        end = told_by_vobject(event.dtend) if hasattr(event, "dtend") else start
        found.append((event.uid.value, event.summary.value, start, end))
    return found


def told_by_vobject(line: vobject.base.ContentLine) -> datetime | date:
    """Return a time as the file states it, by the zone that it names."""
    told: datetime | date = line.value
    if not isinstance(told, datetime):
        return told
    (name,) = line.params.get("X-VOBJ-ORIGINAL-TZID", ["UTC"])
    return told.replace(tzinfo=ZoneInfo(name))
