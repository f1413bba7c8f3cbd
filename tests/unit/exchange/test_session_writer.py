"""Sessions written as iCalendar come back as they were, and other libraries can read them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from planner.calendars.series_split import override_id
from planner.content.session_kinds import load_kind_words
from planner.domain.errors import TimetableError
from planner.domain.repeat import Skip
from planner.domain.session import KindBasis, ProgrammeId, Recurrence, Session, SessionId
from planner.files import bundled_folder
from planner.services.clipboard import calendar_text, sessions_from_calendar_text
from tests.factories import a_session
from tests.property.test_repeats import REPEATS

KIND_WORDS = load_kind_words(bundled_folder("data") / "session_kinds.toml")
STAMP = datetime(2026, 9, 1, 8, tzinfo=UTC)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def read(text: str) -> tuple[Session, ...]:
    return sessions_from_calendar_text(text, zone="Europe/London", kind_words=KIND_WORDS)


def comparable(session: Session) -> Session:
    """Return the session as it comes back: of no known programme, its kind stated."""
    return replace(
        session,
        id=override_id(session.uid, session.recurrence_id)
        if session.recurrence_id
        else SessionId(session.uid),
        programme=ProgrammeId("the-clipboard"),
        kind_basis=KindBasis.STATED,
    )


SERIES = a_session(
    title="Teaching; with, signs\\ and ünïcode",
    notes="First line\nSecond line",
    tutor="Dr Osei",
    guide="deafness",
    skips=frozenset({Skip.BANK_HOLIDAYS, Skip.OUT_OF_TERM}),
    recurrence=Recurrence(
        rule="FREQ=WEEKLY;UNTIL=20261214T090000Z",
        excluded=(wall("2026-09-28T09:00"), wall("2026-11-02T09:00")),
        added=(wall("2026-10-07T14:00"),),
    ),
)
OVERRIDE = replace(
    SERIES,
    title="Moved",
    start=wall("2026-10-06T09:00"),
    end=wall("2026-10-06T12:00"),
    recurrence=None,
    recurrence_id=wall("2026-10-05T09:00"),
    skips=frozenset(),
)
WHOLE_DAY = a_session(
    uid="day",
    all_day=True,
    start=wall("2026-09-21T00:00"),
    end=wall("2026-09-23T00:00"),
    recurrence=Recurrence(rule="FREQ=WEEKLY;UNTIL=20261214", excluded=(wall("2026-09-28T00:00"),)),
)


@pytest.mark.parametrize(
    "sessions",
    [
        pytest.param((a_session(),), id="a single one"),
        pytest.param((SERIES,), id="a series with exceptions"),
        pytest.param((SERIES, OVERRIDE), id="a series and what replaces a date"),
        pytest.param((WHOLE_DAY,), id="whole days"),
        pytest.param((a_session(end=wall("2026-09-21T09:00")),), id="a moment"),
        pytest.param((a_session(zone="Asia/Tokyo"),), id="another zone"),
        pytest.param(
            (a_session(zone="UTC", recurrence=Recurrence(rule="FREQ=DAILY;COUNT=3")),),
            id="a series by UTC",
        ),
        pytest.param((a_session(), a_session(uid="2", title="Other")), id="two"),
    ],
)
def test_sessions_come_back(sessions: tuple[Session, ...]) -> None:
    found = read(calendar_text(sessions, stamp=STAMP))
    assert sorted(found, key=lambda one: one.id) == sorted(
        map(comparable, sessions), key=lambda one: one.id
    )


@settings(deadline=None)
@given(REPEATS, st.text(st.characters(codec="utf-8", categories=("L", "N", "P")), min_size=1))
def test_any_series_comes_back(session: Session, title: str) -> None:
    (found,) = read(calendar_text([replace(session, title=title)], stamp=STAMP))
    assert (found.title, found.start, found.end) == (title, session.start, session.end)
    assert found.recurrence is not None


def test_skipped_starts_are_left_out_for_other_programs() -> None:
    assert SERIES.recurrence is not None
    skipped = replace(SERIES.recurrence, excluded=(), skipped=(wall("2026-10-12T09:00"),))
    (found,) = read(calendar_text([replace(SERIES, recurrence=skipped)], stamp=STAMP))
    assert found.recurrence is not None
    assert found.recurrence.excluded == (wall("2026-10-12T09:00"),)


@pytest.mark.parametrize(
    ("rule", "all_day", "until"),
    [
        pytest.param("FREQ=WEEKLY;UNTIL=20261214", False, "UNTIL=20261214T235959Z", id="a date"),
        pytest.param(
            "FREQ=WEEKLY;UNTIL=20260928T120000", False, "UNTIL=20260928T110000Z", id="local"
        ),
        pytest.param("FREQ=WEEKLY;UNTIL=20261214T090000Z", True, "UNTIL=20261214", id="whole days"),
    ],
)
def test_until_is_written_in_the_type_of_the_start(rule: str, all_day: bool, until: str) -> None:
    text = calendar_text(
        [replace(WHOLE_DAY, all_day=all_day, recurrence=Recurrence(rule=rule))], stamp=STAMP
    )
    assert f"{until}\r\n" in text.replace("\r\n ", "")


def test_the_text_is_whole_by_the_standard() -> None:
    text = calendar_text([SERIES, OVERRIDE, WHOLE_DAY], stamp=STAMP)
    calendar = Calendar.from_ical(text)
    zones = [zone["TZID"] for zone in calendar.walk("VTIMEZONE")]
    assert zones == ["Europe/London"]
    for event in calendar.walk("VEVENT"):
        assert {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"} <= set(event)
        assert event.errors == []
        assert event.decoded("DTSTAMP") == STAMP
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("", "the clipboard: whole file: it is empty", id="nothing"),
        pytest.param("Lunch at one?", "it is not a calendar", id="words"),
        pytest.param("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "it holds no sessions", id="no entry"),
        pytest.param("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", "the file stops here", id="cut"),
        pytest.param("BEGIN:VCALENDAR\ud800", "the clipboard", id="half a character"),
    ],
)
def test_other_text_is_refused(text: str, said: str) -> None:
    with pytest.raises(TimetableError) as caught:
        read(text)
    assert said in str(caught.value)


def test_what_others_write_can_be_pasted() -> None:
    text = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nBEGIN:VEVENT\r\n"
        "UID:1\r\nDTSTAMP:20260901T080000Z\r\nDTSTART:20260921T080000Z\r\n"
        "DURATION:PT2H\r\nSUMMARY:Written exam\r\nX-MULTIFAITH-PLANNER-SKIPS:moondays\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    (found,) = read(text)
    assert (found.title, found.start) == ("Written exam", wall("2026-09-21T09:00"))
    assert found.length == timedelta(hours=2)
    assert found.skips == frozenset()
