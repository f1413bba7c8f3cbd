"""``make soak``: a thousand kills, and the figures."""

import sys
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.soak.killing import Kill, kill_once
from tests.soak.worker import Job

_KILLS = 1000
_AT_ONCE = 2


def main() -> int:
    """Kill a thousand times, print what was lost, and return 1 where anything was."""
    jobs = [list(Job)[number % len(Job)] for number in range(_KILLS)]
    # Alembic keeps what it migrates in variables of its module, so threads would not do.
    with ProcessPoolExecutor(_AT_ONCE) as processes:
        kills = list(processes.map(_kill, jobs, range(_KILLS)))
    counts = Counter(kill.job for kill in kills)
    finished = Counter[Job]()
    lost = [kill for kill in kills if kill.losses]
    for kill in kills:
        finished[kill.job] += kill.finished
    _say(f"{'job':12}{'kills':>8}{'finished before':>18}{'losses':>8}")
    for job in Job:
        losses = sum(len(kill.losses) for kill in kills if kill.job is job)
        _say(f"{job.value:12}{counts[job]:>8}{finished[job]:>18,}{losses:>8}")
    for kill in lost:
        _say(f"{kill.job.value}: {'; '.join(kill.losses)}")
    return 1 if lost else 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _kill(job: Job, seed: int) -> Kill:
    with tempfile.TemporaryDirectory() as folder:
        return kill_once(job, Path(folder), seed)


if __name__ == "__main__":
    sys.exit(main())
