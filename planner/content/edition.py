"""Loads which edition of the almanac this is, and the years it holds."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planner.content.entry import Entry
from planner.content.source_files import read_entry
from planner.domain.dates import DateSpan

# At most so many digits and parts as a hostile file may make us compare.
_VERSION = re.compile(r"[0-9]{4}(\.[0-9]{1,6}){1,3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """The almanac's version, the days it holds, and when its sources were last checked."""

    version: str
    span: DateSpan
    checked: date


def load_edition(path: Path) -> Edition:
    """Return the edition that ``almanac.toml`` describes.

    Raises ContentError, and FileProblemError where the file cannot be read.
    """
    return read_entry(path).read(_edition_from)


def edition_order(version: str) -> tuple[int, ...]:
    """Sort key of a version such as “2026.2”: by year, then by number.

    Raises ValueError where it is no such version.
    """
    if not _VERSION.fullmatch(version):
        raise ValueError(f"“{version}” is not an edition such as “2026.2”")
    return tuple(int(part) for part in version.split("."))


def _edition_from(entry: Entry) -> Edition:
    first = entry.whole("from_year", least=1900, most=2200)
    last = entry.whole("to_year", least=first, most=2200)
    version = entry.text("version")
    try:
        edition_order(version)
    except ValueError as error:
        raise entry.fault(f"“version”: {error}") from error
    return Edition(
        version=version,
        span=DateSpan(date(first, 1, 1), date(last + 1, 1, 1)),
        checked=entry.day("checked"),
    )
