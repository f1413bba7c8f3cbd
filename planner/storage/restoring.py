"""Putting a copy in the place of a diary, with what was there kept."""

import sqlite3
from contextlib import closing
from pathlib import Path

from planner.domain.errors import DiaryError, DiaryTooNewError
from planner.domain.language import QT_TRANSLATE_NOOP
from planner.storage.altered import refuse_altered
from planner.storage.connection import Access, connect
from planner.storage.copies import copy_aside, copy_to, is_sound_diary
from planner.storage.faults import DAMAGED, Told, diary_error, faults_told
from planner.storage.file_check import (
    bears_mark,
    best_access,
    is_new,
    refuse_other_files,
    revision_of,
)
from planner.storage.opening import MIGRATIONS, known_revisions

_MISSING = Told(
    QT_TRANSLATE_NOOP("diary", "there is no diary here"),
    QT_TRANSLATE_NOOP("diary", "check the name and the folder"),
)
_ITSELF = Told(
    QT_TRANSLATE_NOOP("diary", "this is the diary itself"),
    QT_TRANSLATE_NOOP("diary", "choose a copy of it"),
)
_READ_ONLY = Told(
    QT_TRANSLATE_NOOP("diary", "it can only be read here, so nothing can be put in its place"),
    QT_TRANSLATE_NOOP("diary", "name another diary to restore to"),
)

_COMPANIONS = ("", "-wal", "-shm", "-journal")
"""What SQLite keeps beside a database, by the endings of the names."""


def access_to_existing(path: Path) -> Access:
    """Return what may be done with a diary that must be there.

    Raises DiaryError where there is none, or something else.
    """
    with faults_told(path):
        if is_new(path):
            raise diary_error(path, _MISSING)
        refuse_other_files(path)
        return best_access(path)


def refuse_unfit(copy: Path) -> None:
    """Raise DiaryError or DiaryTooNewError unless this version can use the file as a diary."""
    access = access_to_existing(copy)
    with faults_told(copy):
        found = revision_of(copy, access)
    if found not in known_revisions(MIGRATIONS):
        raise DiaryTooNewError(file=str(copy), found=found)
    if not is_sound_diary(copy):
        raise diary_error(copy, DAMAGED)
    refuse_altered(copy)


def restore(copy: Path, path: Path, copies: Path) -> Path | None:
    """Put what ``copy`` holds in the place of the diary at ``path``.

    Returns where the diary that was there is kept, in the folder ``copies``; None where there was
    none. The pages are written in one transaction, so a crash leaves the diary that was there, and
    a program that has it open sees the other one from then on.

    Raises DiaryError or DiaryTooNewError, with the diary as it was.
    """
    refuse_unfit(copy)
    if path.exists() and path.samefile(copy):
        raise diary_error(copy, _ITSELF)
    kept = _set_aside(path, copies)
    with faults_told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            _overwrite(copy, path)
    if not path.exists():
        copy_to(copy, best_access(copy), path)
    return kept


def _set_aside(path: Path, copies: Path) -> Path | None:
    """Keep the diary that is there, as a copy or, where it is past reading, the file itself."""
    with faults_told(path):
        if is_new(path):
            path.unlink(missing_ok=True)
            return None
    try:
        if access_to_existing(path) is not Access.WRITE:
            raise diary_error(path, _READ_ONLY)
        return copy_aside(path, Access.WRITE, copies)
    except DiaryError as error:
        if not bears_mark(path) or is_sound_diary(path):
            raise error from error.__cause__
    with faults_told(copies):
        return _move_aside(path, copies)


def refuse_strangers(path: Path) -> None:
    """Raise DiaryError unless the file bears the mark of a diary, in whatever state it is."""
    with faults_told(path):
        if is_new(path):
            raise diary_error(path, _MISSING)
        if not bears_mark(path):
            refuse_other_files(path)


def _move_aside(path: Path, copies: Path) -> Path:
    copies.mkdir(parents=True, exist_ok=True)
    number = 1
    while (target := copies / f"{path.stem}-damaged-{number}{path.suffix}").exists():
        number += 1
    for ending in _COMPANIONS:
        file = path.with_name(path.name + ending)
        if file.exists():
            file.replace(target.with_name(target.name + ending))
    return target


def _overwrite(copy: Path, path: Path) -> None:
    with (
        closing(connect(copy, best_access(copy))) as source,
        closing(connect(path, Access.WRITE)) as target,
    ):
        try:
            # Asking first ends the waiting for a locked diary, which backup alone never would.
            target.execute("BEGIN IMMEDIATE")
            target.execute("ROLLBACK")
            source.backup(target)
        except sqlite3.Error:
            target.rollback()
            raise
