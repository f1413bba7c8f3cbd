"""Every file of this folder, against what stands beside it in the .txt of the same name.

Each .ics is one oddity, named for it. Its .txt says what is read from it, or the one line with
which it is refused.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.content.session_kinds import load_kind_words
from planner.domain.errors import TimetableError
from planner.domain.session import Session
from planner.domain.session_kind import KindWords
from planner.domain.timetable import Timetable
from planner.exchange.ics.blocks import Block, calendars_in
from planner.exchange.ics.reader import read_timetable
from planner.exchange.ics.text import calendar_text
from planner.files import bundled_folder

FILES = sorted(Path(__file__).parent.glob("*.ics"))
READ = [path for path in FILES if not path.stem.startswith("refused-")]
REFUSED = [path for path in FILES if path.stem.startswith("refused-")]


@pytest.fixture(scope="module")
def kind_words() -> KindWords:
    return load_kind_words(bundled_folder("data") / "session_kinds.toml")


@pytest.mark.parametrize("path", READ, ids=lambda path: path.stem)
def test_reads(path: Path, kind_words: KindWords) -> None:
    timetable = read_timetable(
        path.read_bytes(), name=path.name, zone="Europe/London", kind_words=kind_words
    )
    assert "\n".join(told(timetable)) + "\n" == beside(path)


@pytest.mark.parametrize("path", READ, ids=lambda path: path.stem)
def test_the_order_of_a_file_makes_no_difference(path: Path, kind_words: KindWords) -> None:
    forwards, backwards = (
        read_timetable(content, name=path.name, zone="Europe/London", kind_words=kind_words)
        for content in (path.read_bytes(), turned_round(path.read_bytes()))
    )
    assert set(backwards.sessions) == set(forwards.sessions)
    assert backwards.cancelled == forwards.cancelled


@pytest.mark.parametrize("path", REFUSED, ids=lambda path: path.stem)
def test_refuses(path: Path, kind_words: KindWords) -> None:
    with pytest.raises(TimetableError) as refusal:
        read_timetable(
            path.read_bytes(), name=path.name, zone="Europe/London", kind_words=kind_words
        )
    assert f"{refusal.value}\n" == beside(path)


def beside(path: Path) -> str:
    return path.with_suffix(".txt").read_text(encoding="utf-8")


def told(timetable: Timetable) -> Iterator[str]:
    yield f"programme {timetable.programme.id}: {timetable.programme.name}"
    for session in timetable.sessions:
        yield from told_of(session)
    yield from (f"cancelled {each}" for each in sorted(timetable.cancelled))
    yield from (f"{problem.place}: {problem.fault}" for problem in timetable.problems)


def told_of(session: Session) -> Iterator[str]:
    when = "whole days" if session.all_day else "hours"
    yield f"session {session.id}: {shortened(session.title)}"
    yield f"  {session.start:%a %d %b %Y %H:%M} to {session.end:%a %d %b %H:%M}, {when}"
    yield f"  {session.zone}, {session.kind} ({session.kind_basis})"
    if session.location:
        yield f"  at {session.location}"
    if session.recurrence is not None:
        yield f"  repeats {session.recurrence.rule}"
        yield from (f"    not on {start:%d %b %H:%M}" for start in session.recurrence.excluded)
        yield from (f"    also on {start:%d %b %H:%M}" for start in session.recurrence.added)
    if session.recurrence_id is not None:
        yield f"  in place of {session.recurrence_id:%d %b %H:%M} of {session.uid}"
    yield from (f"  | {shortened(line)}" for line in session.notes.splitlines())


def shortened(text: str) -> str:
    return text if len(text) < 100 else f"{text[:20]} … ({len(text):,} characters)"


def turned_round(content: bytes) -> bytes:
    """Return the same file with the components of each calendar in the opposite order."""
    calendars = calendars_in(calendar_text(content, "").lines, "")
    return "\r\n".join(line for calendar in calendars for line in written(calendar)).encode()


def written(block: Block) -> Iterator[str]:
    yield f"BEGIN:{block.name}"
    yield from (line.text for line in block.lines)
    for part in reversed(block.blocks):
        yield from written(part)
    yield f"END:{block.name}"
