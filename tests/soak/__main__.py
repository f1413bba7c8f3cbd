"""``make soak``: a thousand kills, a hundred thousand hostile files, a huge diary, in figures."""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path

from tests.soak.fuzzing import Target
from tests.soak.killing import Kill, kill_once
from tests.soak.worker import Job

_KILLS = 1000
_FILES = {
    Target.CALENDAR: 60_000,
    Target.TABLE: 30_000,
    Target.WORKBOOK: 10_000,
    Target.DIARY: 1_000,
}
_GUIDED = {Target.CALENDAR: 20_000, Target.TABLE: 10_000}
_MONTHS = 10_000
_AT_ONCE = 2


def main() -> int:
    """Print each figure, and return 1 where anything was lost, raised or too large."""
    return max(_kills(), _files(), _guided(), _load())


def _kills() -> int:
    jobs = [list(Job)[number % len(Job)] for number in range(_KILLS)]
    # Alembic keeps what it migrates in variables of its module, so threads would not do.
    with ProcessPoolExecutor(_AT_ONCE) as processes:
        kills = list(processes.map(_kill, jobs, range(_KILLS)))
    lost = [kill for kill in kills if kill.losses]
    _say(f"{'job':12}{'kills':>8}{'at work':>9}{'half-done':>11}{'finished':>10}{'losses':>8}")
    for job in Job:
        _say(_line(job.value, [kill for kill in kills if kill.job is job]))
    _say(_line("all", kills))
    for kill in lost:
        _say(f"{kill.job.value}: {'; '.join(kill.losses)}")
    return 1 if lost else 0


def _line(name: str, kills: Sequence[Kill]) -> str:
    at_work = sum(kill.at_work for kill in kills)
    left_half = sum(kill.left_half for kill in kills)
    finished = sum(kill.finished for kill in kills)
    losses = sum(len(kill.losses) for kill in kills)
    return f"{name:12}{len(kills):>8,}{at_work:>9,}{left_half:>11,}{finished:>10,}{losses:>8}"


def _files() -> int:
    """Try hostile files in processes of bounded memory; what goes wrong is on standard error."""
    _say(f"{'files':20}{'tried':>10}{'read':>10}{'losses':>8}")
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


def _guided() -> int:
    """Try files that are bred by which lines of the code they reach, where that library is."""
    if find_spec("atheris") is None:
        _say("guided: skipped, since atheris is not built for this system")
        return 0
    code = 0
    for target, count in _GUIDED.items():
        command = [sys.executable, "-m", "tests.soak.guided", target.value, str(count)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        code = max(code, done.returncode)
        if done.returncode:
            sys.stderr.write(done.stdout + done.stderr)
        else:
            tried, well = map(int, done.stdout.split())
            _say(f"{'guided ' + target.value:20}{tried:>10,}{well:>10,}")
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
    with tempfile.TemporaryDirectory() as folder:
        return kill_once(job, Path(folder), seed)


if __name__ == "__main__":
    sys.exit(main())
