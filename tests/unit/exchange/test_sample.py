"""The sample timetables that are shipped: sound iCalendar, and what they are there to show."""

from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from planner.calendars.recurrence import instances
from planner.content.session_kinds import load_kind_words
from planner.domain.dates import DateSpan
from planner.domain.session import KindBasis
from planner.domain.timetable import Timetable
from planner.exchange.ics.reader import read_timetable
from planner.files import bundled_folder

SAMPLE = bundled_folder("data") / "sample"
FILES = sorted(SAMPLE.glob("*.ics"))
AUTUMN = DateSpan(date(2026, 9, 1), date(2027, 1, 1))
LONDON = ZoneInfo("Europe/London")


def read(path: Path) -> Timetable:
    words = load_kind_words(bundled_folder("data") / "session_kinds.toml")
    return read_timetable(path.read_bytes(), name=path.name, zone="Europe/London", kind_words=words)


def held() -> dict[str, str]:
    """Return the kind of each instance by its day, start and title."""
    return {
        f"{one.start:%d %b %H:%M}-{one.end:%H:%M} {one.session.title}": one.session.kind.value
        for path in FILES
        for one in instances(read(path).sessions, AUTUMN, LONDON)
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_is_sound(path: Path) -> None:
    lines = path.read_bytes().split(b"\r\n")
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 75
    assert read(path).problems == ()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_names_no_person(path: Path) -> None:
    content = path.read_bytes()
    assert not any(word in content for word in (b"ATTENDEE", b"ORGANIZER", b"CONTACT", b"mailto"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_has_kinds_stated_and_kinds_guessed(path: Path) -> None:
    bases = {session.kind_basis for session in read(path).sessions}
    assert bases == {KindBasis.STATED, KindBasis.GUESSED}


def test_programmes_have_their_names() -> None:
    assert [read(path).programme.name for path in FILES] == ["ARCP and exams", "Foundation North"]


@pytest.mark.parametrize(
    ("instance", "kind"),
    [
        ("21 Sep 09:00-12:00 Written paper", "exam"),
        ("11 Dec 13:00-17:00 Simulation afternoon", "teaching"),
        ("18 Dec 14:00-17:00 Quality improvement seminar", "teaching"),
        ("25 Sep 18:00-20:00 Welcome dinner", "catered"),
        ("25 Oct 20:30-09:00 Night shift, acute medicine", "night"),
        ("20 Nov 09:30-12:30 Regional teaching (moved from Wednesday)", "teaching"),
        ("04 Dec 09:30-16:30 ARCP panel", "assessment"),
    ],
)
def test_holds_what_it_is_to_show(instance: str, kind: str) -> None:
    assert held()[instance] == kind


@pytest.mark.parametrize("day", ["28 Oct", "18 Nov", "25 Nov"])
def test_leaves_teaching_out_on(day: str) -> None:
    assert f"{day} 14:00-16:00 Regional teaching" not in held()
