"""``make soak``: a thousand kills, a hundred thousand hostile files, a huge diary, in figures."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import chain
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
_GUIDED = {Target.CALENDAR: 20_000, Target.TABLE: 10_000}
_FAULTS = (
    "tests/soak/test_hostile_files.py",
    *(
        f"tests/unit/storage/test_{name}.py"
        for name in (
            "full_disk",
            "opening",
            "migrating",
            "unit_of_work",
            "copies",
            "rolling_copies",
            "restoring",
            "drives",
            "hostile_diary",
        )
    ),
)
_MONTHS = 10_000
_AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class Told:
    """How many of something were tried, and how many of them lost something or went wrong."""

    tried: int
    losses: int

    def __add__(self, other: "Told") -> "Told":
        return Told(self.tried + other.tried, self.losses + other.losses)


def main() -> int:
    """Print each figure, and return 1 where anything was lost, raised or too large."""
    kills, faults, inputs = _kills(), _faults(), _files() + _guided()
    losses = (kills + faults + inputs).losses
    _say(
        f"kills {kills.tried:,}, faults {faults.tried:,}, inputs {inputs.tried:,}, losses {losses}"
    )
    return max(min(losses, 1), _load())


def _kills() -> Told:
    parts = [range(first, _KILLS, _AT_ONCE) for first in range(_AT_ONCE)]
    # Alembic keeps what it migrates in variables of its module, so threads would not do.
    with ProcessPoolExecutor(_AT_ONCE) as processes:
        kills = list(chain.from_iterable(processes.map(_killed, parts)))
    _say(f"{'job':12}{'kills':>8}{'half-done':>11}{'finished':>10}{'losses':>8}")
    for job in Job:
        _say(_line(job.value, [kill for kill in kills if kill.job is job]))
    _say(_line("all", kills))
    for kill in kills:
        if kill.losses:
            _say(f"{kill.job.value}: {'; '.join(kill.losses)}")
    return Told(len(kills), sum(len(kill.losses) for kill in kills))


def _faults() -> Told:
    """Meet each fault of disks, files and other programs for which there is a test."""
    command = [sys.executable, "-m", "pytest", "-q", "-o", "addopts=", *_FAULTS]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    counts = re.findall(r"(\d+) (passed|failed|error)", done.stdout)
    named = {word: int(number) for number, word in counts}
    failed = named.get("failed", 0) + named.get("error", 0)
    if done.returncode:
        sys.stderr.write(done.stdout[-5000:])
    _say(f"{'faults':20}{named.get('passed', 0) + failed:>10,}{'':10}{failed:>8}")
    return Told(named.get("passed", 0) + failed, max(failed, min(done.returncode, 1)))


def _line(name: str, kills: Sequence[Kill]) -> str:
    left_half = sum(kill.left_half for kill in kills)
    finished = sum(kill.finished for kill in kills)
    losses = sum(len(kill.losses) for kill in kills)
    return f"{name:12}{len(kills):>8,}{left_half:>11,}{finished:>10,}{losses:>8}"


def _files() -> Told:
    """Try hostile files in processes of bounded memory; what goes wrong is on standard error."""
    _say(f"{'files':20}{'tried':>10}{'read':>10}{'losses':>8}")
    whole = Told(0, 0)
    for target, count in _FILES.items():
        parts = [count // _AT_ONCE] * _AT_ONCE
        with ThreadPoolExecutor(_AT_ONCE) as threads:
            starts = [number * parts[0] for number in range(_AT_ONCE)]
            done = list(threads.map(_fuzzed, [target] * _AT_ONCE, parts, starts))
        whole += _fed(target.value, done)
    return whole


def _guided() -> Told:
    """Try files that are bred by which lines of the code they reach, where that library is."""
    if find_spec("atheris") is None:
        _say("guided: skipped, since atheris is not built for this system")
        return Told(0, 0)
    whole = Told(0, 0)
    for target, count in _GUIDED.items():
        command = [sys.executable, "-m", "tests.soak.guided", target.value, str(count)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.stderr.write(done.stderr[-5000:])
        whole += _fed(f"guided {target.value}", [done])
    return whole


def _fed(name: str, done: Sequence[subprocess.CompletedProcess[str]]) -> Told:
    """Add up what processes tell; one that ended otherwise is a loss."""
    told = [tuple(map(int, one.stdout.split())) for one in done if one.returncode == 0]
    tried, well = (sum(part) for part in zip(*told, strict=True)) if told else (0, 0)
    losses = len(done) - len(told)
    _say(f"{name:20}{tried:>10,}{well:>10,}{losses:>8}")
    return Told(tried, losses)


def _fuzzed(target: Target, count: int, seed: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.soak.fuzzing", target.value, str(count), str(seed)]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)


def _load() -> int:
    # In a process of its own, whose memory is that of one window.
    command = [sys.executable, "-m", "tests.soak.load", str(_MONTHS)]
    return subprocess.run(command, check=False).returncode


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _killed(seeds: Sequence[int]) -> list[Kill]:
    """Kill a process for each seed, each job in its turn."""
    jobs = list(Job)
    with Workers() as workers:
        return [_kill(jobs[seed % len(jobs)], seed, workers) for seed in seeds]


def _kill(job: Job, seed: int, workers: Workers) -> Kill:
    with tempfile.TemporaryDirectory() as folder:
        return kill_once(job, Path(folder), seed, workers)


if __name__ == "__main__":
    sys.exit(main())
