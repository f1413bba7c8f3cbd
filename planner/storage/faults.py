"""Faults of a disk, a file or another program, told as DiaryError; any other error is a bug."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from planner.domain.errors import DiaryError, MeanwhileError
from planner.domain.language import QT_TRANSLATE_NOOP, translate


class Told(NamedTuple):
    """What is wrong, and what can be done about it."""

    fault: str
    remedy: str


IN_USE = Told(
    QT_TRANSLATE_NOOP("diary", "another program is using it"),
    QT_TRANSLATE_NOOP("diary", "close that program, or wait a moment, and try again"),
)
READ_ONLY = Told(
    QT_TRANSLATE_NOOP("diary", "it can only be read here"),
    QT_TRANSLATE_NOOP("diary", "copy it to a folder that you may write to and open the copy"),
)
DAMAGED = Told(
    QT_TRANSLATE_NOOP("diary", "it is damaged"),
    QT_TRANSLATE_NOOP("diary", "open one of the copies kept in the folder “copies” beside it"),
)
UNREACHABLE = Told(
    QT_TRANSLATE_NOOP("diary", "it cannot be opened"),
    QT_TRANSLATE_NOOP("diary", "check that its folder is there and that you may write to it"),
)

# By primary result code: https://www.sqlite.org/rescode.html
_TOLD_BY_CODE: Mapping[int, Told] = {
    sqlite3.SQLITE_BUSY: IN_USE,
    sqlite3.SQLITE_LOCKED: IN_USE,
    sqlite3.SQLITE_PROTOCOL: IN_USE,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_CANTOPEN: UNREACHABLE,
    sqlite3.SQLITE_FULL: Told(
        QT_TRANSLATE_NOOP("diary", "the disk is full"),
        QT_TRANSLATE_NOOP("diary", "free some space and try again"),
    ),
    sqlite3.SQLITE_IOERR: Told(
        QT_TRANSLATE_NOOP("diary", "the disk did not answer as it should"),
        QT_TRANSLATE_NOOP("diary", "check the disk or network drive and try again"),
    ),
}


def primary_code(error: BaseException | None) -> int | None:
    """Return the result code that SQLite gave, without its extension, or None."""
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else None


def diary_error(path: Path, told: Told) -> DiaryError:
    """Return the error that tells a fault of the file at ``path``."""
    fault, remedy = translate("diary", told.fault), translate("diary", told.remedy)
    return DiaryError(file=str(path), fault=fault, remedy=remedy)


def told_fault(path: Path, error: BaseException | None) -> DiaryError | None:
    """Return what to tell the user of the error, or None where it is a bug."""
    if isinstance(error, OSError):
        fault = (error.strerror or UNREACHABLE.fault).lower()
        return diary_error(path, Told(fault, UNREACHABLE.remedy))
    if _is_undecodable(error):
        return diary_error(path, DAMAGED)
    code = primary_code(error)
    if code == sqlite3.SQLITE_CONSTRAINT:
        return MeanwhileError(
            file=str(path),
            fault=translate("diary", "something else that was written does not go with it"),
            remedy=translate("diary", "look at what it is now, and change that"),
        )
    told = None if code is None else _TOLD_BY_CODE.get(code)
    return told and diary_error(path, told)


def _is_undecodable(error: BaseException | None) -> bool:
    """Tell whether a text of the file is no text; Python finds it, and SQLite gives no code."""
    if isinstance(error, UnicodeDecodeError):
        return True
    return isinstance(error, sqlite3.OperationalError) and "decode to UTF-8" in str(error)


@contextmanager
def faults_told(path: Path) -> Iterator[None]:
    """Turn the faults of plain files and of sqlite3 into DiaryError; let bugs pass."""
    try:
        yield
    except (OSError, sqlite3.Error, UnicodeDecodeError) as error:
        told = told_fault(path, error)
        if told is None:
            raise
        raise told from error
