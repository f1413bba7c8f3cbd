"""Which errors are the world's faults, and which are bugs."""

import sqlite3
from pathlib import Path

import pytest

from planner.domain.errors import MeanwhileError
from planner.storage.faults import faults_told, told_fault

PATH = Path("diary.sqlite")


def error_of(code: int) -> sqlite3.OperationalError:
    """Return an error as SQLite raises it, with an extended result code."""
    error = sqlite3.OperationalError("as SQLite puts it")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        pytest.param(sqlite3.SQLITE_BUSY, "another program is using it", id="busy"),
        pytest.param(sqlite3.SQLITE_BUSY_SNAPSHOT, "another program is using it", id="snapshot"),
        pytest.param(sqlite3.SQLITE_LOCKED, "another program is using it", id="locked"),
        pytest.param(sqlite3.SQLITE_READONLY, "it can only be read here", id="read-only"),
        pytest.param(
            sqlite3.SQLITE_READONLY_DIRECTORY, "it can only be read here", id="folder read-only"
        ),
        pytest.param(sqlite3.SQLITE_FULL, "the disk is full", id="full"),
        pytest.param(
            sqlite3.SQLITE_IOERR_FSYNC, "the disk did not answer as it should", id="disk fault"
        ),
        pytest.param(sqlite3.SQLITE_CORRUPT, "it is damaged", id="corrupt"),
        pytest.param(sqlite3.SQLITE_CORRUPT_INDEX, "it is damaged", id="corrupt index"),
        pytest.param(sqlite3.SQLITE_NOTADB, "it is damaged", id="not a database"),
        pytest.param(sqlite3.SQLITE_CANTOPEN, "it cannot be opened", id="cannot open"),
    ],
)
def test_a_fault_of_the_world_is_told(code: int, fault: str) -> None:
    told = told_fault(PATH, error_of(code))

    assert told is not None
    assert told.fields["fault"] == fault
    assert told.fields["file"] == "diary.sqlite"


def test_what_does_not_go_with_other_rows_is_told_as_written_meanwhile() -> None:
    with pytest.raises(MeanwhileError), faults_told(PATH):
        raise error_of(sqlite3.SQLITE_CONSTRAINT_UNIQUE)


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(error_of(sqlite3.SQLITE_ERROR), id="bad SQL"),
        pytest.param(error_of(sqlite3.SQLITE_MISUSE), id="misuse"),
        pytest.param(sqlite3.ProgrammingError("closed"), id="without a code"),
        pytest.param(ValueError("no such kind"), id="not of SQLite"),
    ],
)
def test_any_other_error_is_a_bug_and_passes(error: Exception) -> None:
    with pytest.raises(type(error)) as caught, faults_told(PATH):
        raise error

    assert caught.value is error


def test_what_was_told_keeps_its_cause() -> None:
    error = PermissionError(13, "Permission denied")

    with pytest.raises(Exception, match="permission denied") as caught, faults_told(PATH):
        raise error

    assert caught.value.__cause__ is error
