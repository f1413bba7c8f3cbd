"""Everything that the planner keeps on this computer, and deleting it."""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from planner.services.backups import copies_folder
from planner.services.locations import editions_folder, log_path
from planner.services.watch_records import WATCHED_ENDING
from planner.storage.copies import own_copies

_BESIDE = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True, kw_only=True)
class Keepsakes:
    """Files and folders of the planner that are there; nothing else is ever deleted."""

    diary: tuple[Path, ...]
    watched: tuple[Path, ...]
    copies: tuple[Path, ...]
    editions: Path | None
    logs: tuple[Path, ...]


def keepsakes(diary: Path) -> Keepsakes:
    """Return what is kept: the diary, its copies, what it watched, almanac editions and logs."""
    beside = (diary.with_name(f"{diary.name}{ending}") for ending in _BESIDE)
    records = diary.with_name(f"{diary.name}{WATCHED_ENDING}")
    editions = editions_folder()
    logs = log_path()
    return Keepsakes(
        diary=tuple(path for path in beside if path.is_file()),
        watched=(records,) if records.is_file() else (),
        copies=own_copies(diary, copies_folder(diary)),
        editions=editions if editions.is_dir() else None,
        logs=tuple(sorted(logs.parent.glob(f"{logs.stem}*{logs.suffix}"), reverse=True)),
    )


def delete_everything(kept: Keepsakes) -> tuple[Path, ...]:
    """Delete it all, and return what would not go."""
    files = (*kept.diary, *kept.watched, *kept.copies, *kept.logs)
    left = [path for path in files if not _is_gone(path)]
    if kept.editions is not None:
        shutil.rmtree(kept.editions, ignore_errors=True)
        left += [kept.editions] if kept.editions.exists() else []
    _remove_empty({path.parent for path in (*kept.copies, *kept.logs)})
    return tuple(left)


def log_text(kept: Keepsakes) -> str:
    """Return what the logs say, the newest part last; empty where nothing went wrong."""
    return "".join(path.read_text(encoding="utf-8", errors="replace") for path in kept.logs)


def delete_logs(kept: Keepsakes) -> None:
    """Delete the logs; what would not go stays."""
    for path in kept.logs:
        _is_gone(path)


def _is_gone(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _remove_empty(folders: Iterable[Path]) -> None:
    for folder in folders:
        try:
            folder.rmdir()
        except OSError:
            continue
