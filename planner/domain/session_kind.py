"""Which kind a session is, guessed from the words of its title."""

import re
from dataclasses import dataclass
from functools import lru_cache

from planner.domain.session import SessionKind


@dataclass(frozen=True, slots=True)
class KindRow:
    """Words that point to one kind.

    A word is found whole, in any case, with or without an s at its end. A space in it stands for
    spaces or a hyphen, so that “on call” also finds “on-call”.
    """

    kind: SessionKind
    words: tuple[str, ...]

    def speaks_of(self, title: str) -> bool:
        """Tell whether one of the words stands in the title."""
        return _pattern_of(self.words).search(title) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWords:
    """The rows in order of precedence, and the kind of a title that none of them finds.

    A kind may have several rows: “teaching” outranks “exam” in “Teaching: how to pass the exam”,
    but “skills” does not in “Skills exam”.
    """

    rows: tuple[KindRow, ...]
    otherwise: SessionKind


def guess_kind(title: str, kind_words: KindWords) -> SessionKind:
    """Return the kind of the first row that speaks of the title."""
    for row in kind_words.rows:
        if row.speaks_of(title):
            return row.kind
    return kind_words.otherwise


@lru_cache
def _pattern_of(words: tuple[str, ...]) -> re.Pattern[str]:
    parts = [r"[\s-]+".join(map(re.escape, word.split())) for word in words]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})s?(?!\w)", re.IGNORECASE)
