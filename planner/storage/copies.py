"""Copies of the diary, each one plain file, made while the diary is open and checked."""

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.domain.errors import PlannerError
from planner.domain.language import QT_TRANSLATE_NOOP
from planner.storage.connection import Access, connect
from planner.storage.faults import DAMAGED, Told, diary_error, faults_told, primary_code
from planner.storage.file_check import (
    PRIVATE,
    bears_mark,
    best_access,
    log_of,
    refuse_other_files,
    revision_of,
)

_ITSELF = Told(
    QT_TRANSLATE_NOOP("diary", "this is the diary itself"),
    QT_TRANSLATE_NOOP("diary", "choose another name for the copy"),
)
_IN_USE = Told(
    QT_TRANSLATE_NOOP("diary", "another program has it open, or left changes beside it"),
    QT_TRANSLATE_NOOP("diary", "choose another name for the copy"),
)


def copy_to(path: Path, access: Access, target: Path) -> None:
    """Copy the diary at ``path`` to ``target`` in one step, replacing what is there.

    Raises DiaryError, naming the file at fault, with ``target`` as it was.
    """
    with faults_told(target):
        _refuse_open_files(path, target)
        with TemporaryDirectory(dir=target.parent, prefix=f".{target.name}.") as beside:
            copy = Path(beside) / target.name
            _copy_pages(path, access, copy)
            if not _is_sound(copy, revision_of(path, access)):
                raise diary_error(path, DAMAGED)
            copy.chmod(PRIVATE)
            copy.replace(target)


def copy_aside(path: Path, access: Access, folder: Path) -> Path:
    """Copy the diary into ``folder``, named by revision and the next free number.

    Raises DiaryError.
    """
    with faults_told(path):
        revision = revision_of(path, access)
    with faults_told(folder):
        folder.mkdir(parents=True, exist_ok=True)
        target = _reserved(folder, f"{path.stem}-{revision}", path.suffix)
    try:
        copy_to(path, access, target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return target


def own_copies(path: Path, folder: Path) -> tuple[Path, ...]:
    """Return the files in ``folder`` that bear the name of the diary and the mark of one."""
    found = sorted(folder.glob(f"{path.stem}-*{path.suffix}"))
    return tuple(file for file in found if file.is_file() and bears_mark(file))


def is_sound_diary(path: Path) -> bool:
    """Tell whether the file is a diary that SQLite can read from end to end."""
    try:
        refuse_other_files(path)
        access = best_access(path)
        return _is_sound(path, revision_of(path, access))
    except (PlannerError, OSError, sqlite3.Error):
        return False


def _reserved(folder: Path, stem: str, suffix: str) -> Path:
    number = 1
    while True:
        target = folder / f"{stem}-{number}{suffix}"
        try:
            target.touch(exist_ok=False)
        except FileExistsError:
            number += 1
        else:
            return target


def _refuse_open_files(path: Path, target: Path) -> None:
    if target.exists() and target.samefile(path):
        raise diary_error(target, _ITSELF)
    # SQLite would play a log that is left lying there into the copy, and ruin it.
    if log_of(target):
        raise diary_error(target, _IN_USE)


def _copy_pages(path: Path, access: Access, copy: Path) -> None:
    with closing(connect(path, access)) as source, closing(connect(copy, Access.WRITE)) as target:
        with faults_told(path):
            # Asking first ends the waiting for a locked diary, which backup alone never would.
            source.execute("BEGIN")
            source.execute("SELECT 1 FROM sqlite_master").fetchone()
        source.backup(target)
        # A diary that keeps a write-ahead log could not be read from a read-only folder.
        target.execute("PRAGMA journal_mode = DELETE")


def _is_sound(copy: Path, revision: str) -> bool:
    refuse_other_files(copy)
    with closing(connect(copy, Access.READ)) as connection:
        try:
            checked = connection.execute("PRAGMA quick_check").fetchall()
        except sqlite3.DatabaseError as error:
            if primary_code(error) == sqlite3.SQLITE_CORRUPT:
                return False
            raise
    return checked == [("ok",)] and revision_of(copy, Access.READ) == revision
