"""Reads the text of an advert for words that may put people off; it looks, and changes nothing."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NewType

from planner.domain.observance import SourceKey
from planner.domain.toolkit import Preface

AdvertWordId = NewType("AdvertWordId", str)

ANY_ENDING = "*"

# Those of the keyboard, of Unicode, and the one that does not break.
_HYPHENS = "\\-‐‑"
_GAP = rf"[\s{_HYPHENS}]+"
_PLURAL = "(?:['’]?s|es)?"
# A word that is part of a longer one, or of one with a hyphen, means something else.
_BEFORE = rf"(?<!\w)(?<!\w[{_HYPHENS}])"
_AFTER = rf"(?!\w)(?![{_HYPHENS}]\w)"


class AdvertGroup(StrEnum):
    """Whom a word may put off, in the order in which hints are listed."""

    GENDER = "gender"
    AGE = "age"
    DISABILITY = "disability"
    FAITH = "faith"
    ORIGIN = "origin"
    FAMILY = "family"
    JARGON = "jargon"


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvertWord:
    """Words to think about, why, and what to write instead.

    ``words`` are found in any case, with a plural s, and a space in them finds a hyphen too;
    ``*`` at an end stands for any ending. Inside a phrase of ``unless`` nothing is told. If
    ``is_exact``, the case counts, and a word that the text explains in brackets is not told.
    """

    id: AdvertWordId
    group: AdvertGroup
    words: tuple[str, ...]
    unless: tuple[str, ...]
    is_exact: bool
    why: str
    instead: str
    sources: tuple[SourceKey, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvertWords:
    """The list that an advert is checked by."""

    preface: Preface
    words: tuple[AdvertWord, ...]


@dataclass(frozen=True, slots=True)
class AdvertFinding:
    """A word in a text, from ``start`` to before ``end``, and what there is to say of it."""

    start: int
    end: int
    text: str
    word: AdvertWord


def check_advert(text: str, words: Iterable[AdvertWord]) -> tuple[AdvertFinding, ...]:
    """Return what is found in a text, in its order; of findings that overlap, the first longest."""
    found = [one for word in words for one in _found(text, word)]
    kept: list[AdvertFinding] = []
    for one in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def _found(text: str, word: AdvertWord) -> Iterator[AdvertFinding]:
    excused = [match.span() for match in _excuses(word).finditer(text)] if word.unless else []
    for match in _pattern(word.words, is_exact=word.is_exact).finditer(text):
        start, end = match.span()
        if any(first <= start and end <= last for first, last in excused):
            continue
        if word.is_exact and _is_explained(match[0], text):
            continue
        yield AdvertFinding(start, end, match[0], word)


def _excuses(word: AdvertWord) -> re.Pattern[str]:
    return _pattern(word.unless, is_exact=False)


def _is_explained(short: str, text: str) -> bool:
    # “training programme director (TPD)” explains the short form wherever else it stands.
    return f"({short.removesuffix('s')})" in text or f"({short})" in text


@lru_cache(maxsize=256)
def _pattern(words: tuple[str, ...], *, is_exact: bool) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    choices = "|".join(map(_one, longest_first))
    flags = re.NOFLAG if is_exact else re.IGNORECASE
    return re.compile(f"{_BEFORE}(?:{choices}){_AFTER}", flags)


def _one(word: str) -> str:
    stem = word.removesuffix(ANY_ENDING)
    parts = _GAP.join(map(_letters, stem.split()))
    return parts + (r"\w*" if stem != word else _PLURAL)


def _letters(part: str) -> str:
    # “drivers licence” finds “driver’s licence”.
    if len(part) > 1 and part.endswith("s") and part[:-1].isalpha():
        return f"{re.escape(part[:-1])}['’]?s"
    return re.escape(part)
