"""Timetable files that are watched for changes: which there are, and when one is still again."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

# What is read without asking how. A table needs columns to be named first.
WATCHED_ENDINGS = frozenset({".ics"})
MOST_FILES = 200
"""Files of one folder that are watched; the first by name."""


@dataclass(frozen=True, slots=True)
class FileState:
    """What can be seen of a file without reading it."""

    size: int
    changed: int


States = Mapping[Path, FileState]


@dataclass(frozen=True, slots=True)
class Sight:
    """What a look around saw: each timetable, and which of the watched paths are there."""

    states: States
    there: frozenset[Path]


def sight_of(watched: tuple[Path, ...]) -> Sight:
    """Return what there is of watched timetables, and of those in watched folders.

    It may wait long for a drive that is far away.
    """
    found: dict[Path, FileState] = {}
    for path in dict.fromkeys(file for one in watched for file in _files_of(one)):
        try:
            status = path.stat()
        except OSError:
            continue
        found[path] = FileState(status.st_size, status.st_mtime_ns)
    return Sight(found, frozenset(path for path in watched if path.exists()))


def _files_of(path: Path) -> list[Path]:
    try:
        if not path.is_dir():
            return [path]
        inside = sorted(path.iterdir())
    except OSError:
        return []
    # Office and download programs put what is not ready yet beside it, under such names.
    ready = [one for one in inside if not one.name.startswith((".", "~"))]
    return [one for one in ready if one.suffix.lower() in WATCHED_ENDINGS][:MOST_FILES]


class ChangeSpotter:
    """Tells which files are another than before and have stopped changing.

    A file that is being written is another at each look; it is told once two looks see the same.
    """

    def __init__(self) -> None:
        self._done: dict[Path, FileState] = {}
        self._seen: dict[Path, FileState] = {}

    @property
    def is_waiting(self) -> bool:
        """Tell whether some file has changed that may be changing still."""
        return any(self._done.get(path) != state for path, state in self._seen.items())

    def look(self, states: States) -> tuple[Path, ...]:
        """Return the files that are ready to be read, each once for each change."""
        ready = [
            path
            for path, state in states.items()
            if self._done.get(path) != state and self._seen.get(path) == state
        ]
        self._seen = dict(states)
        self._done.update({path: states[path] for path in ready})
        return tuple(ready)

    def look_again_at(self, path: Path) -> None:
        """Take a file for another once more, since it could not be read."""
        self._done.pop(path, None)
