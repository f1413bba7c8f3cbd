"""What is done on a disk that is really full, in a process of its own: exit 0 if nothing is lost.

It is started as ``python -m tests.unit.storage.full_disk FOLDER``; the folder is a disk of about
three megabytes, which nothing else uses.
"""

import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from planner.content.installed_editions import find_editions, install_edition
from planner.domain.errors import AlmanacUpdateError, DiaryError, FileProblemError, PlannerError
from planner.services.almanac_updates import _faults_told
from planner.services.backups import back_up, back_up_now, recover_beside, restore
from planner.services.locations import bundled_almanac_path
from planner.services.plan_export import save_reminders
from planner.storage.diary_file import DiaryFile
from planner.storage.health import examine
from tests.factories import a_programme, a_session

_OLD = Path(__file__).parent / "diaries" / "0001.sql"
_NOW = datetime.fromisoformat("2026-11-26 17:00")


def titles_in(path: Path) -> set[str]:
    with closing(DiaryFile.open(path)) as diary, diary.reading() as held:
        return {session.title for session in held.sessions.all()}


def fill(folder: Path, left: int) -> Path:
    """Fill the disk up to so many bytes, and return what fills it."""
    filler = folder / "filler"
    filler.unlink(missing_ok=True)
    with filler.open("wb", buffering=0) as stream:
        try:
            while True:
                stream.write(b"\0" * 4096)
        except OSError:
            pass
    with filler.open("r+b") as stream:
        stream.truncate(max(0, filler.stat().st_size - left))
    return filler


def refused(kind: type[PlannerError], deed: Callable[[], object]) -> None:
    """Do what cannot be done, and hold it to one line that tells why."""
    with pytest.raises(kind, match=r"(?i)^.*(disk is full|no space left).*$"):
        deed()


def put(path: Path, title: str, count: int) -> None:
    with closing(DiaryFile.open(path)) as diary, diary.work() as work:
        work.programmes.put(a_programme())
        work.sessions.put_all(
            a_session(id=f"{title}-{n}", uid=f"{title}-{n}", title=title, notes="x" * 200)
            for n in range(count)
        )
        work.commit()


def install(editions: Path) -> None:
    held = find_editions(editions, bundled_almanac_path())
    with _faults_told(editions):
        install_edition(editions, bundled_almanac_path().read_bytes(), "2099.1", held)


def main(folder: Path) -> None:
    """Do all of it, and raise AssertionError where anything was lost or half done."""
    diary = folder / "diary.sqlite"
    put(diary, "Kept", 20)
    filler = fill(folder, left=60_000)
    before = {path.name for path in folder.iterdir()}

    refused(DiaryError, lambda: put(diary, "Imported", 2000))
    assert titles_in(diary) == {"Kept"}

    refused(DiaryError, lambda: back_up(diary, folder / "copy.sqlite"))
    refused(DiaryError, lambda: back_up_now(diary, _NOW))
    copies = folder / "copies"
    assert not copies.exists() or not any(copies.iterdir())
    assert {path.name for path in folder.iterdir()} - {"copies"} == before

    outside = Path(sys.argv[2]) / "large.sqlite"
    put(outside, "Restored", 2000)
    refused(DiaryError, lambda: restore(outside, diary))
    assert titles_in(diary) == {"Kept"}

    refused(DiaryError, lambda: recover_beside(diary))
    assert not list(folder.glob("*recovered*"))

    editions = folder / "almanac"
    refused(AlmanacUpdateError, lambda: install(editions))
    found = find_editions(editions, bundled_almanac_path())
    assert found.in_use.path == bundled_almanac_path()
    assert not found.faults

    kept = folder / "reminders.ics"
    kept.write_bytes(b"as it was")
    fill(folder, left=0)
    refused(FileProblemError, lambda: save_reminders((), kept, stamp=_NOW.astimezone()))
    assert kept.read_bytes() == b"as it was"

    filler.unlink()
    old = folder / "old.sqlite"
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript(_OLD.read_text(encoding="utf-8"))
    content = old.read_bytes()
    fill(folder, left=30_000)
    refused(DiaryError, lambda: DiaryFile.open(old))
    assert old.read_bytes() == content
    filler.unlink()
    assert titles_in(old)

    assert titles_in(diary) == {"Kept"}
    health = examine(diary)
    assert not health.damage, health
    assert not health.loose_ends, health


if __name__ == "__main__":
    main(Path(sys.argv[1]))
