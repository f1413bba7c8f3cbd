"""Loads the words by which a note seems to tell of somebody's faith or health."""

from pathlib import Path

from planner.content.source_files import read_entry
from planner.domain.private_words import PrivateWords, private_words


def load_private_words(path: Path) -> PrivateWords:
    """Return the words of ``private_words.toml``.

    Raises ContentError, and FileProblemError where the file cannot be read.
    """
    return read_entry(path).read(
        lambda entry: private_words((entry.texts("faith"), entry.texts("health")))
    )
