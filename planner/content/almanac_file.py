"""Opens the almanac's file: what its header must say, and the connection to read it by."""

import sqlite3
from pathlib import Path, PurePath
from urllib.parse import quote

from planner.content.schema import APPLICATION_ID, SCHEMA_NUMBER
from planner.domain.errors import AlmanacMissingError, AlmanacUnreadableError
from planner.domain.language import translate

# The header of an SQLite file: https://www.sqlite.org/fileformat2.html#the_database_header
_HEADER_LENGTH = 100
_MAGIC = b"SQLite format 3\x00"
_PAGE_SIZE = slice(16, 18)
_PAGE_COUNT = slice(28, 32)
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)


def open_almanac_file(path: Path) -> sqlite3.Connection:
    """Return a connection that can only read.

    Raises AlmanacMissingError, or AlmanacUnreadableError where it is no almanac of this program.
    """
    _refuse_bad_header(path)
    # Immutable, since an upgrade replaces the file whole: no locks, and no files beside it.
    # SQLite serialises what threads ask of one connection; nothing here writes.
    return sqlite3.connect(
        f"{uri_of(path.resolve())}?mode=ro&immutable=1",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )


def open_almanac_bytes(content: bytes, path: Path) -> sqlite3.Connection:
    """Return a connection to an almanac in memory, whose every page has been checked.

    Raises AlmanacUnreadableError, which names it ``path``.
    """
    fault = _fault_of(content[:_HEADER_LENGTH], len(content))
    if fault:
        raise AlmanacUnreadableError(file=str(path), fault=fault)
    database = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        database.deserialize(content)
        database.execute("PRAGMA query_only = ON")
        ((found,),) = database.execute("PRAGMA integrity_check (1)")
    except sqlite3.DatabaseError as error:
        found = str(error)
    if found != "ok":
        database.close()
        raise AlmanacUnreadableError(
            file=str(path),
            fault=translate("almanac update", "it is damaged: {found}").format(found=found),
        )
    return database


def uri_of(path: PurePath) -> str:
    """Return the file URI as SQLite reads it, which takes a network share as a path, not a host."""
    posix = path.as_posix()
    return f"file://{'' if posix.startswith('/') else '/'}{quote(posix, safe='/:')}"


def _refuse_bad_header(path: Path) -> None:
    try:
        with path.open("rb") as stream:
            header = stream.read(_HEADER_LENGTH)
        fault = _fault_of(header, path.stat().st_size)
    except FileNotFoundError as error:
        raise AlmanacMissingError(file=str(path)) from error
    except OSError as error:
        raise AlmanacUnreadableError(
            file=str(path), fault=error.strerror or translate("almanac update", "no reason given")
        ) from error
    if fault:
        raise AlmanacUnreadableError(file=str(path), fault=fault)


def _fault_of(header: bytes, size: int) -> str:
    if not header.startswith(_MAGIC[: max(len(header), 1)]):
        return translate("almanac update", "it is not an almanac")
    if len(header) < _HEADER_LENGTH or size != _stated_size(header):
        return translate("almanac update", "it is cut short or damaged")
    if int.from_bytes(header[_APPLICATION_ID]) != APPLICATION_ID:
        return translate("almanac update", "it is not an almanac")
    found = int.from_bytes(header[_USER_VERSION])
    if found != SCHEMA_NUMBER:
        return translate(
            "almanac update", "its format is {found}, and this program reads format {known}"
        ).format(found=found, known=SCHEMA_NUMBER)
    return ""


def _stated_size(header: bytes) -> int:
    page_size = int.from_bytes(header[_PAGE_SIZE])
    # 65,536 does not fit into the field and is written as 1.
    return int.from_bytes(header[_PAGE_COUNT]) * (65536 if page_size == 1 else page_size)
