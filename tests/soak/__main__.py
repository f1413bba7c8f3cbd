"""``make soak``: a thousand kills, a hundred thousand hostile files, a huge diary, in figures."""

import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

from tests.soak.fuzzing import Target
from tests.soak.killing import Kill, Workers, kill_once
from tests.soak.worker import Job

_KILLS = 1000
_FILES = {
    Target.CALENDAR: 60_000,
    Target.TABLE: 30_000,
    Target.WORKBOOK: 10_000,
    Target.DIARY: 1_000,
}
_MONTHS = 10_000
_AT_ONCE = 2


def main() -> int:
    """Print each figure, and return 1 where anything was lost, raised or too large."""
    return max(_kills(), _files(), _load())


def _kills() -> int:
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


def _files() -> int:
    """Try hostile files in processes of bounded memory; what goes wrong is on standard error."""
    _say(f"{'files':12}{'tried':>10}{'read':>10}")
    code = 0
    for target, count in _FILES.items():
        parts = [count // _AT_ONCE] * _AT_ONCE
        with ThreadPoolExecutor(_AT_ONCE) as threads:
            starts = [number * parts[0] for number in range(_AT_ONCE)]
            done = list(threads.map(_fuzzed, [target] * _AT_ONCE, parts, starts))
        code = max(code, *(one.returncode for one in done))
        told = [tuple(map(int, one.stdout.split())) for one in done if one.returncode == 0]
        tried, well = (sum(part) for part in zip(*told, strict=True)) if told else (0, 0)
        _say(f"{target.value:12}{tried:>10,}{well:>10,}")
    return code


def _fuzzed(target: Target, count: int, seed: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.soak.fuzzing", target.value, str(count), str(seed)]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)


def _load() -> int:
    # In a process of its own, whose memory is that of one window.
    command = [sys.executable, "-m", "tests.soak.load", str(_MONTHS)]
    return subprocess.run(command, check=False).returncode


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _kill(job: Job, seed: int) -> Kill:
    with tempfile.TemporaryDirectory() as folder, Workers() as workers:
        return kill_once(job, Path(folder), seed, workers)


if __name__ == "__main__":
    sys.exit(main())
