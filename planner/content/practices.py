"""Loads the practices by which observances are dated."""

from collections.abc import Mapping
from pathlib import Path

from planner.content.entry import Entry
from planner.content.source_files import read_entries
from planner.domain.observance import Practice, PracticeSlug


def load_practices(path: Path) -> Mapping[PracticeSlug, Practice]:
    """Return the practices of ``practices.toml`` by slug, in order.

    Raises ContentError, and FileProblemError where the file cannot be read.
    """
    found: dict[PracticeSlug, Practice] = {}
    for entry in read_entries(path, "practice", "slug"):
        practice = entry.read(_practice_from)
        if practice.slug in found:
            raise entry.fault("is there twice")
        found[practice.slug] = practice
    return found


def _practice_from(entry: Entry) -> Practice:
    return Practice(
        slug=PracticeSlug(entry.text("slug")),
        name=entry.text("name"),
        about=entry.text("about"),
        usual=entry.flag("usual", default=True),
        choice=entry.text("choice", ""),
    )
