"""A process that works on a diary without end and says what it has finished, to be killed.

``python -m tests.soak.worker`` forks one for each line ``JOB FOLDER`` that it reads, so that the
program is loaded once for many, and writes its number; it waits for each to die. What the process
has finished is numbered from 1, and each number is written to the pipe TOLD in its folder once it
is done, never before.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NoReturn

from planner.content.installed_editions import find_editions, install_edition, remove_newest
from planner.domain.change import Change, Edit
from planner.domain.keeping import Keeping
from planner.services.backups import back_up_now, restore
from planner.services.locations import bundled_almanac_path
from planner.services.workspace import open_workspace
from planner.storage.diary_file import DiaryFile
from tests.factories import a_programme, a_session

DIARY = "diary.sqlite"
SESSIONS = 40
BATCH = 300
READY = "ready"
TOLD = "told"
EDITION = "2099.1"

_FIRST = datetime.fromisoformat("2026-11-26 09:00")


class Job(StrEnum):
    """What the process is busy with."""

    EDITS = "edits"
    IMPORTS = "imports"
    MIGRATING = "migrating"
    COPIES = "copies"
    RESTORING = "restoring"
    ALMANAC = "almanac"


def edit_title(number: int) -> str:
    """Return the title that edit ``number`` gives to its session."""
    return f"Edit {number}"


def edited_session(number: int) -> str:
    """Return the id of the session that edit ``number`` touches."""
    return f"session-{number % SESSIONS}"


def edits(folder: Path) -> Iterator[int]:
    """Give session after session another title, one change at a time."""
    with closing(open_workspace(almanac=bundled_almanac_path(), diary=folder / DIARY)) as workspace:
        held = {str(session.id): session for session in workspace.all_sessions()}
        programmes = {one.id for one in workspace.programmes}
        for number in count(1):
            name = edited_session(number)
            after = a_session(id=name, uid=name, title=edit_title(number))
            new = () if programmes else (Edit(None, a_programme()),)
            programmes.add(a_programme().id)
            workspace.apply(
                Change(label="", sessions=(Edit(held.get(name), after),), programmes=new)
            )
            held[name] = after
            yield number


def imports(folder: Path) -> Iterator[int]:
    """Add batch after batch of sessions, each in one change."""
    with closing(open_workspace(almanac=bundled_almanac_path(), diary=folder / DIARY)) as workspace:
        workspace.apply(Change(label="", programmes=(Edit(None, a_programme()),)))
        for number in count(1):
            names = [f"{number}-{one}" for one in range(BATCH)]
            added = tuple(Edit(None, a_session(id=name, uid=name)) for name in names)
            workspace.apply(Change(label="", sessions=added))
            yield number


def migrating(folder: Path) -> Iterator[int]:
    """Bring diary after diary of an older version up to date."""
    for number, old in enumerate(sorted(folder.glob("old-*.sqlite")), 1):
        DiaryFile.open(old).close()
        yield number


def copies(folder: Path) -> Iterator[int]:
    """Copy the diary, over and over, so that old copies go."""
    keeping = Keeping(newest=3, days=1, weeks=1)
    for number in count(1):
        back_up_now(folder / DIARY, _FIRST + timedelta(minutes=number), keeping)
        yield number


def restoring(folder: Path) -> Iterator[int]:
    """Put one copy and then another in the place of the diary."""
    for number in count(1):
        kept = restore(folder / f"copy-{number % 2}.sqlite", folder / DIARY)
        if kept is not None:
            kept.unlink()
        yield number


def almanac(folder: Path) -> Iterator[int]:
    """Install an edition of the almanac and take it away again."""
    content = bundled_almanac_path().read_bytes()
    for number in count(1):
        editions = find_editions(folder / "almanac", bundled_almanac_path())
        if editions.in_use.version == EDITION:
            remove_newest(folder / "almanac", editions)
        else:
            install_edition(folder / "almanac", content, EDITION, editions)
        yield number


_JOBS: Mapping[Job, Callable[[Path], Iterator[int]]] = {
    Job.EDITS: edits,
    Job.IMPORTS: imports,
    Job.MIGRATING: migrating,
    Job.COPIES: copies,
    Job.RESTORING: restoring,
    Job.ALMANAC: almanac,
}


def main() -> None:
    """Fork one process after the other, as they are asked for."""
    with TemporaryDirectory() as folder:
        # Loads what the program loads late, so that a process is killed at its work and not before.
        DiaryFile.open(Path(folder) / DIARY).close()
    for line in sys.stdin:
        job, folder = line.rstrip("\n").split(" ", 1)
        process = os.fork()
        if process == 0:
            _work(Job(job), Path(folder))
        _tell(str(process))
        os.waitpid(process, 0)


def _work(job: Job, folder: Path) -> NoReturn:
    """Work, tell of each piece that is done, and wait to be killed where the work has an end."""
    os.dup2(os.open(folder / TOLD, os.O_WRONLY), sys.stdout.fileno())
    _tell(READY)
    for number in _JOBS[job](folder):
        _tell(str(number))
    while True:
        signal.pause()


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
