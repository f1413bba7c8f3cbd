"""Loads the sources that statements were read in."""

from collections.abc import Mapping
from pathlib import Path

from planner.content.entry import Entry
from planner.content.source_files import read_entries, toml_files_in
from planner.domain.observance import Source, SourceKey


def load_sources(folder: Path) -> Mapping[SourceKey, Source]:
    """Return the sources of every file in ``folder`` by key, by file, then in order.

    Raises ContentError, and FileProblemError where a file cannot be read.
    """
    sources: dict[SourceKey, Source] = {}
    for path in toml_files_in(folder):
        for entry in read_entries(path, "source", "key"):
            source = entry.read(_source_from)
            if source.key in sources:
                raise entry.fault("is there twice")
            sources[source.key] = source
    return sources


def _source_from(entry: Entry) -> Source:
    key, title, address = (entry.text(name) for name in ("key", "title", "address"))
    if not address.startswith(("https://", "http://")):
        raise entry.fault("“address” must begin with https:// or http://")
    return Source(key=SourceKey(key), title=title, address=address)
