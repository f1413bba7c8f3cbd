"""Copies of the diary that are made by themselves, named by when, and of which the old go."""

import re
import shutil
import time
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from planner.domain.keeping import Keeping
from planner.storage.connection import Access
from planner.storage.copies import copy_to
from planner.storage.faults import faults_told

_STAMP = "%Y-%m-%d-%H%M%S"

_LONG = 86_400
"""Seconds after which nobody is still making a copy."""


class RollingCopy(NamedTuple):
    """A copy, and when it was taken by the clock of the machine."""

    taken: datetime
    path: Path


def rolling_copies(path: Path, folder: Path) -> tuple[RollingCopy, ...]:
    """Return the copies of the diary at ``path`` that ``folder`` holds, the newest first."""
    name = re.compile(
        rf"{re.escape(path.stem)}-(\d{{4}}-\d\d-\d\d-\d{{6}}){re.escape(path.suffix)}"
    )
    found = []
    for file in folder.glob(f"*{path.suffix}"):
        match = name.fullmatch(file.name)
        if match is not None:
            found.append(RollingCopy(datetime.strptime(match[1], _STAMP), file))  # noqa: DTZ007
    return tuple(sorted(found, reverse=True))


def is_due(path: Path, folder: Path, now: datetime) -> bool:
    """Tell whether the diary was written to since the newest copy was taken."""
    newest = newest_until(path, folder, now)
    return newest is None or _written(path) > newest.taken


def newest_until(path: Path, folder: Path, now: datetime) -> RollingCopy | None:
    """Return the newest copy, or None.

    One of the future was taken before the clock was set back, and tells nothing.
    """
    copies = rolling_copies(path, folder)
    return next((copy for copy in copies if copy.taken <= now), None)


def take(path: Path, access: Access, folder: Path, now: datetime, keeping: Keeping) -> Path:
    """Copy the diary into ``folder`` and take away the copies that ``keeping`` does not keep.

    None goes before the new one is there and has been found sound. Raises DiaryError.
    """
    with faults_told(folder):
        folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{path.stem}-{now.strftime(_STAMP)}{path.suffix}"
    _clear_away(folder, path)
    copy_to(path, access, target)
    copies = rolling_copies(path, folder)
    kept = keeping.kept((copy.taken for copy in copies), now) | {now.replace(microsecond=0)}
    for copy in copies:
        if copy.taken not in kept:
            copy.path.unlink(missing_ok=True)
    return target


def _clear_away(folder: Path, path: Path) -> None:
    """Take away what a crash in the middle of copying left behind."""
    long_ago = time.time() - _LONG
    for left in folder.glob(f".{path.stem}-*"):
        if left.is_dir() and left.stat().st_mtime < long_ago:
            shutil.rmtree(left, ignore_errors=True)


def _written(path: Path) -> datetime:
    log = path.with_name(f"{path.name}-wal")
    files = (file.stat() for file in (path, log) if file.exists())
    # An empty log is made by opening the diary alone.
    latest = max((found.st_mtime for found in files if found.st_size), default=0.0)
    return datetime.fromtimestamp(latest)  # noqa: DTZ006
