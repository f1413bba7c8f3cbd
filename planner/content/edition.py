"""Loads which edition of the almanac this is, and the years it holds."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planner.content.entry import Entry
from planner.content.source_files import read_entry
from planner.domain.dates import DateSpan


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


def _edition_from(entry: Entry) -> Edition:
    first = entry.whole("from_year", least=1900, most=2200)
    last = entry.whole("to_year", least=first, most=2200)
    return Edition(
        version=entry.text("version"),
        span=DateSpan(date(first, 1, 1), date(last + 1, 1, 1)),
        checked=entry.day("checked"),
    )
