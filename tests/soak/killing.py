"""Kills a process at work at a random moment, and looks at what is left."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from planner.content.almanac import Almanac
from planner.content.installed_editions import find_editions
from planner.domain.errors import PlannerError
from planner.services.backups import copies_folder
from planner.services.locations import bundled_almanac_path
from planner.storage.copies import is_sound_diary
from planner.storage.diary_file import DiaryFile
from planner.storage.health import examine
from planner.storage.rolling_copies import rolling_copies
from tests.factories import a_programme, a_session
from tests.soak.worker import (
    BATCH,
    DIARY,
    READY,
    SESSIONS,
    TOLD,
    Job,
    edit_title,
    edited_session,
)

ROOT = Path(__file__).resolve().parents[2]
OLD_DIARIES = ROOT / "tests" / "unit" / "storage" / "diaries"

_LONGEST = {
    Job.EDITS: 0.6,
    Job.IMPORTS: 0.8,
    Job.MIGRATING: 0.6,
    Job.COPIES: 0.3,
    Job.RESTORING: 3.0,
    Job.ALMANAC: 0.5,
}
"""Seconds after which a process is killed at the latest, counted from when it says it is ready."""

_HALF_DONE = ("-journal", "-wal")
"""Endings of what SQLite keeps beside a database that was not closed."""

_STARTING = 60
"""Seconds in which a process must be ready, on a busy machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kill:
    """One kill: the job, how many pieces were finished before it, and what was lost.

    ``left_half`` tells that a piece which it had begun lay half-done beside the whole ones.
    """

    job: Job
    finished: int
    left_half: bool
    losses: tuple[str, ...]


def kill_once(job: Job, folder: Path, seed: int, workers: "Workers") -> Kill:
    """Let a process work in ``folder``, kill it, and say what it lost."""
    chance = random.Random(seed)
    _prepare(job, folder)
    finished = _work_and_die(job, folder, chance.uniform(0, _LONGEST[job]), workers)
    left_half = _has_half_done(folder)
    losses = tuple(_looked_at(job, folder, finished))
    return Kill(job=job, finished=finished, left_half=left_half, losses=losses)


def _looked_at(job: Job, folder: Path, finished: int) -> Iterator[str]:
    try:
        yield from _LOOKS[job](folder, finished)
    except PlannerError as error:
        # What cannot be opened is lost.
        yield str(error)


def _has_half_done(folder: Path) -> bool:
    """Tell whether there is a journal, a log that was not settled, or a file in the making."""
    return any(
        path.is_file()
        and path.stat().st_size > 0
        and (path.name.endswith(_HALF_DONE) or path.name.startswith("."))
        for path in folder.rglob("*")
    )


class Workers:
    """Starts processes to be killed, one at a time; within a ``with`` block."""

    def __enter__(self) -> "Workers":
        """Load the program once for all of them."""
        command = [sys.executable, "-m", "tests.soak.worker"]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        return self

    def __exit__(self, *_error: object) -> None:
        """Let no more of them start."""
        self._process.communicate(timeout=_STARTING)

    def start(self, job: Job, folder: Path) -> int:
        """Start a process, and return its number."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{job.value} {folder}\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


def _work_and_die(job: Job, folder: Path, seconds: float, workers: Workers) -> int:
    os.mkfifo(folder / TOLD)
    began = time.monotonic()
    process = workers.start(job, folder)
    with (folder / TOLD).open(encoding="utf-8") as told_by_it:
        line = told_by_it.readline().strip()
        assert line == READY, f"the process said {line!r}"
        assert time.monotonic() - began < _STARTING
        time.sleep(seconds)
        os.kill(process, signal.SIGKILL)
        told = told_by_it.read().split("\n")
    # A line without its end was not written whole.
    numbers = [int(line) for line in told[:-1]]
    assert all(after == before + 1 for before, after in pairwise(numbers))
    return numbers[-1] if numbers else 0


def _prepare(job: Job, folder: Path) -> None:
    match job:
        case Job.MIGRATING:
            for number in range(2):
                for script in OLD_DIARIES.glob("*.sql"):
                    _diary_from(script, folder / f"old-{number}-{script.stem}.sqlite")
        case Job.COPIES:
            _fill(folder / DIARY, "Here", 300)
        case Job.RESTORING:
            _fill(folder / "copy-0.sqlite", "Even", 300)
            _fill(folder / "copy-1.sqlite", "Odd", 100)
            _fill(folder / DIARY, "Even", 300)
        case _:
            pass


def _diary_from(script: Path, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script.read_text(encoding="utf-8"))


def _fill(path: Path, title: str, sessions: int) -> None:
    with closing(DiaryFile.open(path)) as diary, diary.work() as work:
        work.programmes.put(a_programme())
        work.sessions.put_all(
            a_session(id=f"{n}", uid=f"{n}", title=title) for n in range(sessions)
        )
        work.commit()


def _unsound(path: Path) -> list[str]:
    """Return what SQLite finds wrong with a diary, once it was opened after the kill."""
    DiaryFile.open(path).close()
    health = examine(path)
    return [*health.damage, *(f"loose ends in {table}" for table in health.loose_ends)]


def _titles(path: Path) -> Mapping[str, str]:
    with closing(DiaryFile.open(path)) as diary, diary.reading() as held:
        return {str(session.id): session.title for session in held.sessions.all()}


def _after_edits(folder: Path, finished: int) -> list[str]:
    path = folder / DIARY
    if not path.exists():
        return ["the diary is gone"] if finished else []
    told = _unsound(path)
    found = _titles(path)
    # The last change may have been written and not told.
    if found not in [_edited(finished), _edited(finished + 1)]:
        told.append(f"after {finished} edits the diary holds {found}")
    return told


def _edited(edits: int) -> Mapping[str, str]:
    numbers = range(max(1, edits - SESSIONS + 1), edits + 1)
    return {edited_session(number): edit_title(number) for number in numbers}


def _after_imports(folder: Path, finished: int) -> list[str]:
    path = folder / DIARY
    if not path.exists():
        return ["the diary is gone"] if finished else []
    told = _unsound(path)
    count = len(_titles(path))
    if count not in (finished * BATCH, (finished + 1) * BATCH):
        told.append(f"after {finished} imports of {BATCH} there are {count} sessions")
    return told


def _after_migrating(folder: Path, finished: int) -> list[str]:
    del finished  # each must be whole, the half-done one as well
    told = []
    for path in sorted(folder.glob("old-*.sqlite")):
        told += _unsound(path)
        script = OLD_DIARIES / f"{path.stem.split('-')[-1]}.sql"
        fresh = folder / "fresh.sqlite"
        _diary_from(script, fresh)
        if _titles(path) != _titles(fresh):
            told.append(f"{path.name} lost sessions")
        fresh.unlink()
    return told


def _after_copies(folder: Path, finished: int) -> list[str]:
    path = folder / DIARY
    told = _unsound(path)
    copies = rolling_copies(path, copies_folder(path))
    told += [f"{copy.path.name} is damaged" for copy in copies if not is_sound_diary(copy.path)]
    if finished and not copies:
        told.append("there is no copy")
    return told


def _after_restoring(folder: Path, finished: int) -> list[str]:
    del finished
    told = _unsound(folder / DIARY)
    found = _titles(folder / DIARY)
    whole = [_titles(folder / f"copy-{number}.sqlite") for number in (0, 1)]
    if found not in whole:
        told.append(f"the diary is neither copy, with {len(found)} sessions")
    return told


def _after_almanac(folder: Path, finished: int) -> list[str]:
    del finished
    editions = find_editions(folder / "almanac", bundled_almanac_path())
    told = list(editions.faults)
    for edition in editions.usable:
        Almanac.open(edition.path).close()
    return told


_LOOKS: Mapping[Job, Callable[[Path, int], list[str]]] = {
    Job.EDITS: _after_edits,
    Job.IMPORTS: _after_imports,
    Job.MIGRATING: _after_migrating,
    Job.COPIES: _after_copies,
    Job.RESTORING: _after_restoring,
    Job.ALMANAC: _after_almanac,
}
