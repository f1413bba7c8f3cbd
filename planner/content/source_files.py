"""Reads a TOML source file into entries."""

import re
import tomllib
from pathlib import Path

from planner.content.entry import Entry
from planner.domain.errors import ContentError, FileProblemError

_PLACE = re.compile(r" \(at (.+)\)$")


def read_text(path: Path) -> str:
    """Return what the file says.

    Raises FileProblemError where it cannot be read and ContentError where it is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise FileProblemError(
            file=str(path),
            fault=f"cannot be read ({error.strerror})",
            remedy="name the folder that holds the almanac's sources",
        ) from error
    except UnicodeDecodeError as error:
        raise ContentError(
            file=path.name, entry=f"byte {error.start}", fault="is not UTF-8 text"
        ) from error


def entry_from(text: str, file: str) -> Entry:
    """Return the whole of a TOML text as one entry.

    Raises ContentError where it is not TOML.
    """
    return Entry(toml_from(text, file), file=file)


def toml_from(text: str, file: str) -> dict[str, object]:
    """Return the table that a TOML text tells.

    Raises ContentError where it is not TOML.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        raise ContentError(
            file=file,
            entry=place[1] if place else "the end",
            fault=_PLACE.sub("", str(error)),
        ) from error


def read_entry(path: Path) -> Entry:
    """Return the whole file as one entry.

    Raises as ``read_text`` and ``entry_from``.
    """
    return entry_from(read_text(path), path.name)


def read_entries(path: Path, kind: str, named_by: str) -> tuple[Entry, ...]:
    """Return the ``[[kind]]`` tables of the file, each labelled by its key ``named_by``.

    Raises as ``read_text`` and ``entry_from``.
    """
    return read_entry(path).read(lambda file: file.tables(kind, named_by=named_by))


def toml_files_in(folder: Path) -> tuple[Path, ...]:
    """Return the TOML files of a folder by name.

    Raises ContentError where there is none.
    """
    paths = tuple(sorted(folder.glob("*.toml")))
    if not paths:
        raise ContentError(file=folder.name, entry="the folder", fault="holds no .toml files")
    return paths
