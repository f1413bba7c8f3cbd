"""Whether a text that the user writes seems to tell of somebody's faith or health."""

from functools import cache

from planner.content.private_words import load_private_words
from planner.domain.private_words import PrivateWords
from planner.files import bundled_folder


def seems_private(text: str) -> str:
    """Return the phrase that seems to, or an empty text."""
    return _words().found_in(text)


@cache
def _words() -> PrivateWords:
    return load_private_words(bundled_folder("data") / "private_words.toml")
