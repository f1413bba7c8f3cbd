"""Copies that are made by themselves: when they are due, and which go."""

import os
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from planner.domain.errors import DiaryError
from planner.domain.keeping import Keeping
from planner.services.backups import back_up_daily, back_up_if_due, copies_folder
from planner.storage import copies, rolling_copies
from planner.storage.diary_file import DiaryFile
from tests.factories import a_session
from tests.unit.storage.test_copies import titles_in

at = datetime.fromisoformat

NOW = at("2026-11-26 17:00")


def written_at(path: Path, time: datetime) -> None:
    """Make the diary look as if it was last written at a time."""
    os.utime(path, (time.timestamp(), time.timestamp()))


def test_a_copy_is_made_once_and_again_only_after_a_change(path: Path) -> None:
    written_at(path, NOW - timedelta(hours=1))
    made = back_up_if_due(path, NOW)

    assert made == copies_folder(path) / "diary-2026-11-26-170000.sqlite"
    assert titles_in(made) == [a_session().title]
    assert back_up_if_due(path, NOW + timedelta(hours=2)) is None

    written_at(path, NOW + timedelta(hours=3))
    assert back_up_if_due(path, NOW + timedelta(hours=4)) is not None


def test_opening_and_closing_alone_brings_no_copy(path: Path) -> None:
    later = datetime.now() + timedelta(minutes=1)  # noqa: DTZ005
    assert back_up_if_due(path, later) is not None
    DiaryFile.open(path).close()
    assert back_up_if_due(path, later + timedelta(minutes=1)) is None


def test_a_change_that_is_still_in_the_log_counts(path: Path) -> None:
    written_at(path, NOW - timedelta(hours=1))
    assert back_up_if_due(path, NOW) is not None
    with closing(DiaryFile.open(path)) as diary:
        with diary.work() as work:
            work.sessions.put(a_session(title="Just now"))
            work.commit()
        made = back_up_if_due(path, datetime.now() + timedelta(minutes=1))  # noqa: DTZ005

    assert made is not None
    assert titles_in(made) == ["Just now"]


def test_a_clock_that_was_set_back_brings_a_copy(path: Path) -> None:
    written_at(path, NOW)
    assert back_up_if_due(path, NOW + timedelta(days=300)) is not None
    assert back_up_if_due(path, NOW + timedelta(days=1)) is not None


def test_copies_of_the_future_stay_and_take_the_room_of_no_other(path: Path) -> None:
    folder = copies_folder(path)
    folder.mkdir()
    future = [folder / f"diary-2099-{month:02}-01-120000.sqlite" for month in range(1, 13)]
    for file in future:
        file.write_bytes(path.read_bytes())
    made = []
    for day in range(4):
        written_at(path, NOW + timedelta(days=day, hours=-1))
        made.append(back_up_daily(path, NOW + timedelta(days=day), Keeping(newest=2, days=3)))

    assert None not in made
    assert set(folder.iterdir()) == {*future, *made[1:]}


def test_the_copy_of_a_day_is_made_once_though_the_clock_was_set_back(path: Path) -> None:
    written_at(path, NOW - timedelta(hours=1))
    assert back_up_daily(path, NOW + timedelta(days=300)) is not None
    assert back_up_daily(path, NOW) is not None
    written_at(path, NOW + timedelta(minutes=1))
    assert back_up_daily(path, NOW + timedelta(hours=2)) is None
    assert back_up_daily(path, NOW + timedelta(hours=25)) is not None


def test_old_copies_go_and_other_files_stay(path: Path) -> None:
    folder = copies_folder(path)
    folder.mkdir()
    others = [folder / "diary-0008-1.sqlite", folder / "notes.txt", folder / "other.sqlite"]
    for file in others:
        file.write_text("another’s", encoding="utf-8")
    for hour in range(5):
        written_at(path, NOW + timedelta(hours=hour))
        back_up_if_due(path, NOW + timedelta(hours=hour, minutes=1), Keeping(newest=2, days=1))

    held = rolling_copies.rolling_copies(path, folder)
    assert [copy.taken.hour for copy in held] == [21, 20]
    assert all(file.exists() for file in others)


def test_none_goes_where_the_new_one_fails(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written_at(path, NOW)
    kept = back_up_if_due(path, NOW + timedelta(minutes=1))
    written_at(path, NOW + timedelta(days=500))
    monkeypatch.setattr(copies, "_is_sound", lambda *_: False)

    with pytest.raises(DiaryError, match="it is damaged"):
        back_up_if_due(path, NOW + timedelta(days=501))
    assert kept is not None
    assert list(copies_folder(path).iterdir()) == [kept]


def test_what_a_crash_left_behind_is_taken_away(path: Path) -> None:
    folder = copies_folder(path)
    left, busy = folder / ".diary-2026-01-01-090000.sqlite.x1", folder / ".diary-2026-11-26.x2"
    for half in (left, busy):
        half.mkdir(parents=True)
        (half / "half.sqlite").write_bytes(b"half a copy")
    long_ago = at("2026-01-01 09:00").timestamp()
    os.utime(left, (long_ago, long_ago))
    written_at(path, NOW)
    back_up_if_due(path, NOW + timedelta(minutes=1))

    assert not left.exists()
    assert busy.exists()
