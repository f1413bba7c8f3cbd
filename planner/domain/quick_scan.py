"""Takes a session told in one line apart: the phrases that are understood, and what is between.

A place opens with “in”, “at” or “@”, a programme with “#”; each runs on to the next phrase, or to
a comma where no title has come yet. Before anything else is understood, “in” and “at” open a
place only where a word for one follows, such as room or theatre: “Training in ECGs Tue 2pm”.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.quick_parts import InProgramme, Phrase, Place, Title
from planner.domain.quick_phrases import phrase_at
from planner.domain.typed_words import either, pattern

_ANY_CASE = re.IGNORECASE | re.ASCII
_IN = re.compile(r"(?:(?:in|at) |@ ?)(?=\S)", _ANY_CASE)
_PLACE_WORD = pattern(
    ".*?(?<![a-z])"
    + either(
        *("(?:class|board|seminar |meeting )?rooms?", "suite", "hall", "theatre", "cent(?:re|er)"),
        *("ward", "building", "block", "lab", "laboratory", "office", "library", "auditorium"),
        *("hospital", "infirmary", "campus", "floor", "teams", "zoom"),
    )
)
_CLAUSE = pattern(
    either("until", "till", "every", "skip(?:ping)?", "except", "excluding", "leaving out")
)
_BEFORE_TEXT, _AFTER_TEXT = " ,;:.-–—)", " ,;:.-–—("
_JOINING = re.compile(r"(?:(?:and|&)(?: |$))+|(?:^| )(?:and|&)$", _ANY_CASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """The phrases in their order, and the words between them that say nothing known."""

    phrases: tuple[Phrase, ...]
    loose: tuple[str, ...]


def scanned(text: str) -> Scan:
    """Return what is found in a tidied text.

    Raises NotUnderstoodError for times that there are not.
    """
    phrases: list[Phrase] = []
    loose: list[str] = []
    opened = place = 0
    while place < len(text):
        before = _trimmed(text[opened:place])
        phrase = _phrase_from(text, place, phrases, [*loose, *before])
        if phrase is None:
            place += 1
            continue
        phrases.append(phrase)
        loose += before
        opened = place = phrase.end
    return Scan(phrases=tuple(phrases), loose=(*loose, *_trimmed(text[opened:])))


def open_clause(text: str) -> str:
    """Return the text from a word on that opens a phrase, such as “until”, or ""."""
    places = (place for place in range(len(text)) if _may_start(text, place))
    return next((text[place:] for place in places if _CLAUSE.match(text, place)), "")


def _trimmed(run: str) -> list[str]:
    words = run.lstrip(_BEFORE_TEXT).rstrip(_AFTER_TEXT)
    return [words] if _JOINING.sub("", words.strip("()")).strip() else []


def _phrase_from(
    text: str, place: int, phrases: Sequence[Phrase], loose: Sequence[str]
) -> Phrase | None:
    if not _may_start(text, place):
        return None
    return phrase_at(text, place) or _named(text, place, phrases, loose)


def _may_start(text: str, place: int) -> bool:
    """Tell whether a phrase may start there: at a word, and not within “3:12” or “10-12”."""
    if place == 0:
        return True
    before = text[place - 1]
    if before.isalnum() or before == "_":
        return False
    is_figure = text[place].isdecimal() and before in "-–—/.:"
    return not (is_figure and place > 1 and text[place - 2].isalnum())


def _named(text: str, place: int, phrases: Sequence[Phrase], loose: Sequence[str]) -> Phrase | None:
    """Return the place or programme that is named there."""
    is_titled = bool(loose) or any(isinstance(one.parts[0], Title) for one in phrases)
    hash_sign = text[place] == "#"
    opening = None if hash_sign else _IN.match(text, place)
    if not hash_sign and opening is None:
        return None
    start = place + 1 if opening is None else opening.end()
    end = _name_end(text, start, is_titled=is_titled)
    name = text[start:end].strip(" ,;:-–—")
    if not name or (opening and not _is_place(text, place, name, phrases)):
        return None
    part = InProgramme(name) if opening is None else Place(name)
    return Phrase(words=text[place:end].strip(), start=place, end=end, parts=(part,))


def _is_place(text: str, place: int, name: str, phrases: Sequence[Phrase]) -> bool:
    follows = bool(phrases) and not _trimmed(text[phrases[-1].end : place])
    return text[place] == "@" or follows or _PLACE_WORD.match(name) is not None


def _name_end(text: str, start: int, *, is_titled: bool) -> int:
    for place in range(start, len(text)):
        if text[place] == "," and not is_titled:
            return place
        if place > start and text[place] in '#@"“' and text[place - 1] == " ":
            return place
        if _may_start(text, place) and (_CLAUSE.match(text, place) or phrase_at(text, place)):
            return place
    return len(text)
