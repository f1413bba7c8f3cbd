"""Whether a note seems to say something of one person's faith or health, which none should."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

_BETWEEN = r"(?!\s+(?:about|for|of|on)\s)(?:\s+[\w’'-]+){0,3}?\s+"
"""Up to three words, as in “has been newly diagnosed with”, but not “Teaching is on”."""

_NAME = r"(?:[Dd]r|[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Pp]rof)\.?\s+[A-Z][\w’'-]+|[A-Z][a-z]+"
_PERSON = rf"(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]|[Ww]ho|{_NAME})"
_VERB = r"(?:\s+(?:is|are|am|was|were|has|have|had|suffers|needs|keeps)|[’'](?:s|re|m|ve))"
_OWN = r"(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[A-Z][a-z]+[’']s)"


@dataclass(frozen=True)
class PrivateWords:
    """The words of faith and of health that count beside a person.

    It knows a person by a pronoun, a title or a capital letter. It misses much and is wrong now
    and then, so it may warn and never refuse.
    """

    words: tuple[str, ...]

    def found_in(self, text: str) -> str:
        """Return the first phrase that seems to tell of somebody, or an empty text."""
        match = self._pattern.search(text)
        return " ".join(match[0].split()) if match else ""

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        terms = rf"(?i:{'|'.join(_spelt(word) for word in self.words)})(?:e?s)?(?!\w)"
        told = rf"{_PERSON}{_VERB}{_BETWEEN}{terms}"
        owned = rf"{_OWN}(?:\s+[\w’'-]+)?\s+{terms}"
        return re.compile(rf"(?<!\w)(?:{told}|{owned})")


def private_words(lists: Iterable[Iterable[str]]) -> PrivateWords:
    """Return the words of several lists as one; longer ones are looked for first."""
    words = {word for one in lists for word in one}
    return PrivateWords(tuple(sorted(words, key=lambda word: (-len(word), word))))


def _spelt(word: str) -> str:
    parts = (re.escape(part).replace("'", "[’']") for part in word.split())
    return r"[\s-]+".join(parts)
