"""What holds for every timetable that is read; tests/ics has the oddities one by one."""

import time
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from planner.calendars.recurrence import instances
from planner.domain.dates import DateSpan
from planner.domain.errors import TimetableError
from planner.domain.session import Pattern, Programme, ProgrammeId, SessionKind
from planner.domain.session_kind import KindWords
from planner.domain.timetable import Timetable
from planner.exchange.ics import reader
from planner.exchange.ics.reader import LARGEST_FILE, read_timetable

ODDITIES = Path(__file__).parents[2] / "ics"
NO_WORDS = KindWords(rows=(), otherwise=SessionKind.TEACHING)
LONDON = ZoneInfo("Europe/London")


def read(content: bytes | str, *, name: str = "rota.ics", zone: str = "Europe/London") -> Timetable:
    raw = content.encode() if isinstance(content, str) else content
    return read_timetable(raw, name=name, zone=zone, kind_words=NO_WORDS)


def a_file(*entries: str, head: str = "") -> str:
    events = "".join(f"BEGIN:VEVENT\n{entry}\nEND:VEVENT\n" for entry in entries)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{events}END:VCALENDAR\n"


def an_entry(start: str = "20260921T090000", more: str = "UID:one") -> str:
    return f"{more}\nSUMMARY:Teaching\nDTSTART:{start}\nDURATION:PT2H"


def oddity(name: str) -> Timetable:
    return read((ODDITIES / f"{name}.ics").read_bytes(), name=f"{name}.ics")


def test_reads_the_same_again() -> None:
    content = a_file(an_entry(more="LOCATION:Hall"), an_entry(more="UID:two"))
    assert read(content) == read(content)


def test_an_entry_without_uid_keeps_its_id_when_the_file_is_downloaded_again() -> None:
    content = a_file(an_entry(more="LOCATION:Hall"))
    (first,) = read(content, name="rota.ics").sessions
    (second,) = read(content, name="rota (1).ics").sessions
    assert first.id == second.id


def test_entries_without_uid_of_two_calendars_are_told_apart() -> None:
    one, other = (
        read(a_file(an_entry(more="LOCATION:Hall"), head=f"X-WR-CALNAME:{name}\n"))
        for name in ("North", "South")
    )
    assert one.sessions[0].id != other.sessions[0].id


def test_no_person_is_kept() -> None:
    kept = repr(oddity("people"))
    for word in ("Alex", "Kim", "Jo Example", "Sam", "mailto", "0191", "sam@example.org"):
        assert word not in kept


def test_times_without_a_zone_are_of_the_place() -> None:
    (session,) = read(a_file(an_entry()), zone="America/New_York").sessions
    assert (session.start.hour, session.zone) == (9, "America/New_York")


def test_a_time_in_utc_is_told_on_the_clock_of_the_place() -> None:
    (session,) = read(a_file(an_entry("20260921T090000Z"))).sessions
    assert (session.start.hour, session.zone) == (10, "Europe/London")


def test_a_repeat_in_utc_stays_in_utc() -> None:
    entry = an_entry("20260921T090000Z", "UID:one\nRRULE:FREQ=WEEKLY;COUNT=2")
    (session,) = read(a_file(entry)).sessions
    assert (session.start.hour, session.zone) == (9, "UTC")


@pytest.mark.parametrize(
    ("head", "name", "programme"),
    [
        ("X-WR-CALNAME:Foundation\\, north\n", "a.ics", ("foundation-north", "Foundation, north")),
        ("NAME:Foundation\n", "a.ics", ("foundation", "Foundation")),
        ("", "Spring term.ics", ("spring-term", "Spring term")),
        ("X-WR-CALNAME:sam@example.org\n", "Spring term.ics", ("spring-term", "Spring term")),
        ("X-WR-CALNAME:sam@example.org\n", "sam@example.org.ics", ("timetable", "Timetable")),
        ("X-WR-CALNAME:!!!\n", "a.ics", ("timetable", "!!!")),
    ],
    ids=["stated", "newer name", "of the file", "an address", "addresses only", "signs only"],
)
def test_names_the_programme(head: str, name: str, programme: tuple[str, str]) -> None:
    read_as = read(a_file(an_entry(), head=head), name=name).programme
    assert read_as == Programme(
        id=ProgrammeId(programme[0]), name=programme[1], colour="#0b6e69", pattern=Pattern.SOLID
    )


def test_zones_of_one_file_mean_nothing_in_the_next() -> None:
    oddity("zone-of-the-file-like-none")
    entry = an_entry().replace("DTSTART:", "DTSTART;TZID=Odd clock:")
    (session,) = read(a_file(entry)).sessions
    assert (session.start.hour, session.zone) == (9, "Europe/London")


def test_exceptions_fall_on_the_instances_they_mean() -> None:
    window = DateSpan(date(2026, 9, 1), date(2026, 10, 17))
    found = instances(oddity("repeat-exceptions-told-in-other-ways").sessions, window, LONDON)
    assert [f"{one.start:%d %b %H:%M}" for one in found] == [
        "02 Sep 14:00",
        "01 Oct 14:00",
        "08 Oct 14:00",
        "15 Oct 14:00",
    ]


def test_a_file_too_large_is_refused_before_it_is_read() -> None:
    with pytest.raises(TimetableError, match=r"^rota\.ics: whole file: it is larger than 50 MB; "):
        read(b"x" * (LARGEST_FILE + 1))


def test_a_file_of_the_largest_size_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    content = a_file(an_entry())
    monkeypatch.setattr(reader, "LARGEST_FILE", len(content))
    assert len(read(content).sessions) == 1


def test_one_doubt_of_many_entries_is_told_once() -> None:
    entries = (
        an_entry(more=f"UID:{n}").replace("DTSTART:", "DTSTART;TZID=Trust Time:") for n in range(40)
    )
    (problem,) = read(a_file(*entries)).problems
    assert problem.place == "line 3, “Teaching” and 39 more"


def test_each_entry_left_out_is_named() -> None:
    wrong = [an_entry(more=f"UID:{n}").replace("PT2H", "-PT2H") for n in range(40)]
    assert len(read(a_file(an_entry(), *wrong)).problems) == 40


def test_sessions_come_in_order_of_start() -> None:
    entries = (an_entry(f"202609{day}T090000", f"UID:{day}") for day in (25, 21, 23))
    starts = [session.start for session in read(a_file(*entries)).sessions]
    assert starts == sorted(starts)


def test_an_endless_description_is_cut_and_not_slow() -> None:
    content = a_file(an_entry(more="UID:one\nDESCRIPTION:" + "\\\\n" * 2_000_000))
    began = time.process_time()
    (session,) = read(content).sessions
    assert len(session.notes) <= 10_000
    assert time.process_time() - began < 2


def test_a_thousand_entries_take_a_moment() -> None:
    entries = [an_entry(f"20260921T{n % 24:02}0000", f"UID:{n}") for n in range(1000)]
    began = time.process_time()
    timetable = read(a_file(*entries))
    assert len(timetable.sessions) == 1000
    assert time.process_time() - began < 3


def test_wall_clock_starts_carry_no_zone() -> None:
    held = [
        one
        for path in ODDITIES.glob("*.ics")
        if not path.stem.startswith("refused-")
        for one in oddity(path.stem).sessions
    ]
    naive = {
        type(one.start) is datetime and one.start.tzinfo is one.end.tzinfo is None for one in held
    }
    assert naive == {True}


@pytest.mark.parametrize("name", ["EXDATE", "RDATE"])
def test_an_entry_with_a_million_dates_is_left_out_and_the_others_are_kept(name: str) -> None:
    dates = ",".join(["20260921T090000"] * 1_000_000)
    content = a_file(an_entry(more=f"UID:many\nRRULE:FREQ=DAILY\n{name}:{dates}"), an_entry())
    timetable = read(content)
    assert [session.id for session in timetable.sessions] == ["one"]
    (problem,) = timetable.problems
    assert problem.fault == (
        "it lists 1,000,000 single dates, which is more than 40,000, so it was left out"
    )
