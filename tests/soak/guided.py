"""Hostile files bred by coverage: what reaches new lines of the readers begets the next.

It is started as ``python -m tests.soak.guided TARGET COUNT``, on systems for which atheris is
built. What goes wrong is raised, and the file that did it is named.
"""

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

with atheris.instrument_imports(include=["planner"]):
    from planner.domain.errors import PlannerError
    from tests.soak.fuzzing import CALENDARS, LONGEST_SECONDS, TABLES, Target, try_file

_KEPT = Path("build")
"""Where a file is kept with which something went wrong."""

_MOST_MEGABYTES = 1000
_LONGEST_FILE = 20_000
_SEEDS = {Target.CALENDAR: CALENDARS, Target.TABLE: TABLES}


class _Trial:
    """Reads one file after another, and counts those that were read and not refused."""

    def __init__(self, target: Target, folder: Path, count: int) -> None:
        self._target = target
        self._folder = folder
        self._left = count
        self._tried = 0
        self._well = 0

    def __call__(self, content: bytes) -> None:
        self._tried += 1
        try:
            try_file(self._target, content, self._folder)
            self._well += 1
        except PlannerError as error:
            if "\n" in str(error):
                raise ValueError(str(error)) from error
        if self._tried == self._left:
            # The library ends the process by itself, without what stands after it.
            sys.stdout.write(f"{self._tried} {self._well}\n")
            sys.stdout.flush()


def _load_readers(target: Target, folder: Path) -> None:
    """Read what there is once, so that modules are watched which only then are loaded."""
    with atheris.instrument_imports(include=["planner"]):
        for content in _SEEDS[target]:
            with suppress(PlannerError):
                try_file(target, content, folder)


def main(arguments: Sequence[str]) -> None:
    """Breed so many files from those of the tests."""
    target, count = Target(arguments[0]), int(arguments[1])
    _KEPT.mkdir(exist_ok=True)
    with TemporaryDirectory() as name:
        folder = Path(name)
        seeds = folder / "seeds"
        seeds.mkdir()
        for number, content in enumerate(_SEEDS[target]):
            (seeds / f"{number}").write_bytes(content)
        options = [
            f"-runs={count}",
            f"-max_len={_LONGEST_FILE}",
            f"-timeout={LONGEST_SECONDS}",
            f"-rss_limit_mb={_MOST_MEGABYTES}",
            f"-artifact_prefix={_KEPT.absolute()}/",
            "-seed=1",
        ]
        _load_readers(target, folder)
        atheris.Setup([sys.argv[0], *options, str(seeds)], _Trial(target, folder, count))
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
